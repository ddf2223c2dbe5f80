# Persian: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = خبری دربارهٔ معرفی شما برای { $title }:
nomination-about = معرفی شما برای { $title } ({ $reference }):
nomination-is-received = به NPO شما رسیده است.
nomination-is-forwarded = NPO شما آن را به دبیرخانهٔ APO فرستاده است.
nomination-is-incomplete = هنوز کامل نیست.
nomination-is-under-review = دبیرخانهٔ APO در حال بررسی آن است.
nomination-is-selected = شما انتخاب شده‌اید و شرکت می‌کنید.
nomination-is-reserve = شما در فهرست ذخیره هستید. اگر جایی خالی شود شرکت می‌کنید.
nomination-is-not-selected = این بار انتخاب نشده‌اید.
nomination-is-replaced = کس دیگری به جای شما شرکت می‌کند.
nomination-is-withdrawn = پس گرفته شده است.
nomination-is-completed = تا پایان شرکت کردید. سپاسگزاریم!
nomination-missing = این‌ها کم است: { $missing }
nomination-next-npo = گام بعد: NPO شما تصمیم می‌گیرد آن را بفرستد یا نه.
nomination-next-npo-by = گام بعد: NPO شما تصمیم می‌گیرد آن را بفرستد یا نه. تا { $date } فرصت دارد.
nomination-next-papers = گام بعد: آنچه را کم است هرچه زودتر به NPO خود بدهید.
nomination-next-review = گام بعد: دبیرخانه تصمیم می‌گیرد. همین که بدانم همین‌جا برایتان می‌نویسم.
nomination-next-begins = پروژه { $date } آغاز می‌شود.
nomination-asked = شما انصراف خواسته‌اید. کارشناس رابط شما هنوز آن را تأیید نکرده است.
nomination-not-linked = وقتی این گفتگو به معرفی شما پیوند بخورد، می‌توانم همین‌جا بگویم. برای این کار کد مطالبهٔ خود را برایم بفرستید. آن را از NPO خود یا دبیرخانهٔ APO می‌گیرید.

## Linking a chat

claim-linked = انجام شد: این گفتگو به معرفی شما برای { $title } پیوند خورد. اگر چیزی تغییر کند همین‌جا برایتان می‌نویسم.
claim-kept = از این پس این پیوند را نگه می‌دارم. برای دیدن آنچه نگه می‌دارم یا پاک کردن آن، /privacy را بنویسید.
claim-not-valid = این کد کار نمی‌کند. شاید اشتباه نوشته شده، استفاده شده یا قدیمی باشد. لطفاً کد تازه‌ای از NPO خود یا دبیرخانهٔ APO بخواهید.
claim-wait = کدهای نادرست بیش از اندازه بود. لطفاً یک ساعت دیگر دوباره امتحان کنید.
claim-other = گفتگوی دیگری به معرفی شما برای { $title } پیوند خورد. اگر کار شما نبود، لطفاً به دبیرخانهٔ APO خبر بدهید.
claim-own-code = این کد را از گفتگوی دیگر خود برایم بفرستید. یک بار کار می‌کند: { $code }
claim-alarm-account = از یک حساب کدهای مطالبهٔ نادرست بسیاری آمد. اکنون باید صبر کند: { $about }
claim-alarm-overall = از حساب‌های بسیار کدهای مطالبهٔ نادرست بسیاری آمد. همهٔ مطالبه‌ها یک ساعت متوقف است.
claim-alarm-code = کد مطالبهٔ یک معرفی بیش از اندازه آزموده شد و دیگر اعتبار ندارد: { $about }

## Withdrawing

withdraw-which = کدام معرفی را می‌خواهید پس بگیرید؟ کارشناس رابط شما باید تأیید کند و می‌تواند جایگزینی معرفی کند.
withdraw-sent = خواستهٔ شما را رساندم. پس از تأیید اعتبار می‌یابد و آن‌گاه برایتان می‌نویسم.
withdraw-nobody = کارشناس رابطی نمی‌شناسم که این را به او برسانم. لطفاً خودتان به NPO خود خبر بدهید.
withdraw-request = یک نامزد می‌خواهد انصراف دهد: { $reference }، { $title }.

## The liaison officer's view

nominations-none = معرفی‌ای برای نمایش نیست.
nominations-project = { $title } ({ $economy })
nominations-closing = { $days ->
    [one] مهلت معرفی تا { $date } است: { $days } روز مانده است.
   *[other] مهلت معرفی تا { $date } است: { $days } روز مانده است.
}
nominations-closed = مهلت معرفی در { $date } پایان یافت.
nominations-counts = { $state }: { $number }
nominations-unlinked = بدون پیوند با گفتگو: { $number }
nominations-search = برای جستجو، /nominations را با نام یا شمارهٔ مرجع بنویسید.
nominations-more = باز هم هست. لطفاً با نام یا شماره جستجو کنید.
nominations-line = { $reference }، { $name }: { $state }
nominations-moved = وضعیت { $reference } اکنون: { $state }.
nominations-not-moved = این کار ممکن نیست، یا دیگر ممکن نیست.
nominations-nudged = به نامزد یادآوری کردم.
nominations-not-nudged = گفتگویی به این معرفی پیوند نخورده است؛ پس نمی‌توانم به نامزد یادآوری کنم.
nominations-nudge = کارشناس رابط شما می‌خواهد به معرفی خود برای { $title } رسیدگی کنید.
nominations-code = کد مطالبهٔ تازه برای { $reference }، برای یک بار: { $code }
nominations-asked = نامزد می‌خواهد انصراف دهد.
nominations-replace-how = شمارهٔ مرجع جایگزین، یک ویرگول و نام او را برایم بفرستید. نمونه: { $example }
nominations-replace-late = مهلت معرفی جایگزین گذشته است. لطفاً از دبیرخانهٔ APO بپرسید.
nominations-replaced = { $reference } جای { $replaced } را می‌گیرد.
nominations-replace-not = نشد: یک شمارهٔ مرجع تازه، یک ویرگول و یک نام لازم است.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = رسیده به NPO
nomination-state-forwarded = فرستاده‌شده به دبیرخانه
nomination-state-incomplete = ناقص
nomination-state-under-review = در حال بررسی
nomination-state-selected = انتخاب‌شده
nomination-state-reserve = ذخیره
nomination-state-not-selected = انتخاب‌نشده
nomination-state-replaced = جایگزین‌شده
nomination-state-withdrawn = پس‌گرفته‌شده
nomination-state-completed = به‌پایان‌رسیده

# Buttons, at most 40 characters.
nomination-button-withdraw = پس گرفتن { $reference }
nomination-button-another = پیوند با گفتگویی دیگر
nomination-button-confirm = تأیید انصراف
nomination-button-replace = معرفی جایگزین
nomination-button-nudge = یادآوری به نامزد
nomination-button-code = کد مطالبهٔ تازه
nominations-button-incomplete = ناقص‌ها
nominations-button-unlinked = بدون گفتگو
nominations-button-asked = خواهان انصراف
