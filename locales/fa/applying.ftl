# Persian: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = شرکت با معرفی انجام می‌شود: سازمان ملی بهره‌وری (NPO) اقتصاد شما، شما را معرفی می‌کند.
apply-step-form = فرم مشخصات فردی APO را که یک فایل Excel است پر کنید.
apply-step-npo = آن را به‌موقع به NPO خود بدهید.
apply-step-npo-of = آن را به‌موقع به NPO خود بدهید: { $npo } ({ $economy }).
apply-step-secretariat = { $economy } اکنون NPO فعالی ندارد: از دبیرخانهٔ APO در توکیو بپرسید که آیا معرفی شما ممکن است.
apply-step-nomination = تصمیم دربارهٔ معرفی با NPO شماست و معرفی را همان پیش از پایان مهلت می‌فرستد.
apply-step-nomination-by = تصمیم دربارهٔ معرفی با NPO شماست و معرفی را همان تا { $date } می‌فرستد.
apply-not-direct = به درخواست‌هایی که یکراست به APO فرستاده شوند پاسخ داده نمی‌شود.
apply-over = { $title } پایان یافته است: آخرین روز آن { $date } بود.
documents-biodata = فرم مشخصات فردی APO (فایل Excel) را باید به NPO خود بدهید. ممکن است مدارک دیگری هم بخواهد.
documents-not-stated = در آنچه از اطلاعیه در دست دارم فرم دیگری نیامده است.
documents-not-here = لطفاً برای من مدرک نفرستید: نمی‌توانم آن را به جایی برسانم.

## After the nomination

withdraw-not-here = نمی‌توانم شرکت شما را لغو کنم.
withdraw-npo = هرچه زودتر به NPO خود خبر بدهید: تنها NPO می‌تواند معرفی را پس بگیرد یا جایگزین معرفی کند.

## Whom to contact

contact-npo = نخست با NPO خود تماس بگیرید: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: اکنون NPO فعالی ندارد؛ دبیرخانهٔ APO در توکیو
contact-several = با این NPOها تماس بگیرید:
contact-unknown = نخست با سازمان ملی بهره‌وری (NPO) اقتصاد خود تماس بگیرید. شما از کدام اقتصاد هستید؟
contact-unknown-public = نخست با سازمان ملی بهره‌وری (NPO) اقتصاد خود تماس بگیرید.
contact-secretariat = پس از آن می‌توانید با دبیرخانهٔ APO در توکیو تماس بگیرید.
contact-details = شمارهٔ تلفن یا نشانی ایمیل ندارم و نام NPOها گاهی تغییر می‌کند. لطفاً آن را در وبگاه APO بررسی کنید: { $website }
