# Persian: a notification that the Secretariat sends as a file. Read twice; not yet reviewed by a native speaker.

file-read = { $title } ({ $code }) را خواندم. هنوز چیزی ذخیره نشده است.
file-new = این نخستین اطلاعیهٔ این پروژه است:
file-revises = این جای نسخهٔ معتبر کنونی را می‌گیرد. این‌ها تغییر می‌کند:
file-known = نسخهٔ معتبر کنونی همین را می‌گوید، پس چیزی برای ذخیره نیست.
file-older = نسخهٔ معتبر کنونی تازه‌تر است، پس این را ذخیره نمی‌کنم.
file-same-revision = نسخهٔ معتبر کنونی همین بازنگری و تاریخ را دارد، اما محتوایش دیگر است. لطفاً فایلی با شمارهٔ بازنگری خودش بفرستید. تفاوت اینجاست:
file-nothing-to-amend = این الحاقیهٔ { $code } است و اطلاعیه‌ای از آن پروژه ذخیره نشده است. لطفاً ابتدا اطلاعیه را بفرستید.
file-doubts = لطفاً این جاها را بررسی کنید؛ از آن‌ها مطمئن نیستم:
file-ask = آن را ذخیره کنم؟ فایل یک روز منتظر می‌ماند.
file-keep = ذخیره کنید
file-drop = کنار بگذارید
file-kept = { $title } ذخیره شد. از این پس بر پایهٔ آن پاسخ می‌دهم.
file-dropped = فایل کنار گذاشته شد. چیزی ذخیره نشد.
file-gone = این فایل دیگر منتظر نیست: ذخیره یا کنار گذاشته شده، فایل دیگری پس از آن آمده، یا یک روز گذشته است. اگر لازم است لطفاً دوباره بفرستید.
file-refused = این فایل را نمی‌توانم بپذیرم.
file-too-large = فایل بیش از اندازه بزرگ است: حداکثر { $megabytes } مگابایت می‌پذیرم.
file-not-fetched = نتوانستم فایل را دریافت کنم. لطفاً دوباره بفرستید.

# Names of fields that have no label elsewhere.
field-code = کد پروژه
field-issued = تاریخ صدور
field-revision = بازنگری
field-reference = شمارهٔ مرجع

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (سطر { $line }: { $text })
doubt-not-understood = برایم روشن نیست
doubt-nothing-found = چیزی پیدا نشد
doubt-several = اینجا مقدارهای متفاوتی هست و معلوم نیست کدام معتبر است
doubt-too-long = برای این بخش بیش از اندازه بلند است
doubt-from-remarks = تاریخ را از ملاحظات گرفتم که آن را تغییر داده است
doubt-undated = بازنگری بدون تاریخ
doubt-closes-late = این پس از آغاز پروژه است
doubt-issued-late = این پس از آخرین مهلت معرفی است
doubt-issued-early = این بیش از یک سال پیش از آخرین مهلت معرفی است
doubt-days = میان روز نخست و روز آخر این تعداد روز نیست
doubt-unclear-date = تاریخ روشن نیست
refused-date = چنین تاریخی وجود ندارد
refused-reversed = روز آخر ({ DATE($ends, length: "long") }) پیش از روز نخست ({ DATE($starts, length: "long") }) است

# Why a file is not taken.
refused-empty = فایل خالی است.
refused-too-long = از هر اطلاعیه‌ای بلندتر است.
refused-not-utf8 = متن آن UTF-8 نیست.
refused-no-notification = این اطلاعیهٔ پروژه نیست.
refused-format = متن (UTF-8)، DOCX و PDF را می‌خوانم.
refused-damaged = فایل خراب است.
refused-locked = فایل با گذرواژه قفل شده است.
refused-scanned = این اسکن بدون متن است. لطفاً ابتدا متن آن را بازشناسی (OCR) کنید.
