# Persian: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = برنامهٔ { $title }، همان‌گونه که برگزارکنندگان داده‌اند:
agenda-now = اکنون: { $title }، تا ساعت { $time }.
agenda-next = بعدی: { $title }، { $date }، ساعت { $time }.
agenda-next-official = زمان رسمی { $date }، ساعت { $time } است ({ $zone }).
agenda-other-date = در منطقهٔ زمانی شما تاریخ دیگری است.
agenda-over = همهٔ جلسه‌ها به پایان رسیده است.
agenda-free-day = در آن روز جلسه‌ای نیست.
agenda-day = روز { $day }: { $date }
agenda-zones = ساعت‌ها به وقت منطقهٔ زمانی شماست ({ $zone })، و زمان رسمی در پرانتز آمده است ({ $official }).
agenda-day-differs = در منطقهٔ زمانی شما این روز { $date }، ساعت { $time } آغاز می‌شود.
agenda-official = ساعت‌ها رسمی است ({ $zone }).
agenda-times = { $starts } تا { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }، { $details }
agenda-day-button = روز { $day }
join-link = پیوند { $title }: { $link }
join-early = پیوند { $title } را از { $date }، ساعت { $time }، نیم ساعت پیش از آغاز، نشان می‌دهم.
join-participants = پیوندهای { $title } را فقط به شرکت‌کنندگان قطعی نشان می‌دهم.

## Time zone

zone-time = وقت { $city }
timezone-set = منطقهٔ زمانی شما اکنون { $zone } است.
timezone-how = برای تعیین منطقه‌ای دیگر، برای نمونه بنویسید: { $example }

## Reminders

reminder-set = { $title } را به شما یادآوری می‌کنم.
reminder-usual = آخرین مهلت: ۷ روز و ۱ روز پیش از آن. آمادگی: ۲ هفته پیش از آغاز. جلسه‌ها: روز پیش و ۱۵ دقیقه پیش از آن. گواهی و گزارش: پس از پایان.
reminder-sessions-lead = جلسه‌ها: { $lead } پیش از آن، و روز پیش. آخرین مهلت، آمادگی و کارهای پس از آن: در زمان‌های معمول.
reminder-closing = آخرین مهلت: ۷ روز و ۱ روز پیش از آن.
reminder-closing-lead = آخرین مهلت: { $lead } پیش از آن.
reminder-day-lead = روز { $day }: { $lead } پیش از آغاز.
reminder-next = یادآوری بعدی { $date }، ساعت { $time } می‌آید.
reminder-nothing-ahead = فعلاً چیزی در پیش نیست. همین که تاریخی باشد آغاز می‌کنم.
reminder-zone = ساعت‌ها به { $zone } است.
reminder-list = این‌ها را به شما یادآوری می‌کنم:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = هنوز چیزی را به شما یادآوری نمی‌کنم.
reminder-ended = قطع شد. دیگر آن را یادآوری نمی‌کنم.
reminder-snoozed = کمی بعد دوباره یادآوری می‌کنم.
reminder-on-button = به من یادآوری کنید
reminder-stop-button = قطع یادآوری
reminder-stop-one-button = قطع { $code }
reminder-stop-all-button = قطع همه
reminder-snooze-button = بعداً یادآوری کنید
reminder-lead-button = { $lead } پیش از جلسه‌ها
duration-minutes = { $count ->
    [one] { $count } دقیقه
   *[other] { $count } دقیقه
}
duration-hours = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعت
}
duration-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}

## What reminders say

remind-closing = آخرین مهلت معرفی نامزد برای { $title } { $date } است.
remind-closing-npo = مدارک شما باید پیش از آن روز به NPO رسیده باشد.
remind-closing-officer = معرفی نامزدهای شما باید تا آن روز به دبیرخانه رسیده باشد.
remind-starts = { $title } { $date } آغاز می‌شود.
remind-prepare = اگر شرکت می‌کنید، لطفاً مدارک، روادید و بلیت خود را همین حالا بررسی کنید.
remind-session = { $title } { $date }، ساعت { $time } آغاز می‌شود ({ $project }).
remind-room = اتاق: { $room }
remind-follow-up = { $title } به پایان رسید. از شرکت شما سپاسگزاریم!
remind-certificate = لطفاً ببینید آیا باید گزارشی بدهید، و دربارهٔ گواهی خود بپرسید.
remind-late = این یادآوری دیر رسید. پوزش می‌خواهم.
remind-moved = تغییر: { $title } اکنون { $date }، ساعت { $time } آغاز می‌شود.
remind-cancelled = لغو شد: { $title }، که قرار بود { $date }، ساعت { $time } آغاز شود.

## Calendars

calendar-which = تقویم کدام پروژه را می‌خواهید؟ لطفاً کد آن را بیفزایید.
calendar-no-dates = هنوز تاریخ‌های { $title } را ندارم، پس چیزی برای تقویم نیست.
calendar-file = { $sessions ->
    [0] این تاریخ‌های { $title } به‌صورت فایل تقویم است.
    [one] این تاریخ‌ها و تنها جلسهٔ { $title } به‌صورت فایل تقویم است.
   *[other] این تاریخ‌ها و هر { $sessions } جلسهٔ { $title } به‌صورت فایل تقویم است.
}
calendar-links = یا روزها را به { $google } یا { $outlook } بیفزایید.
calendar-feed = مشترک این نشانی شوید تا تقویم شما همیشه به‌روز بماند: { $link } این نشانی فقط از آن شماست، پس لطفاً آن را به کسی ندهید.
calendar-feed-button = به‌روز نگه داشتن تقویم من
calendar-closing-title = آخرین مهلت معرفی نامزد

## The option of a command on Discord

discord-option-city = شهر
discord-about-city = شهر یا اختلاف ساعت، مانند Kathmandu یا UTC+5:45
