# Persian: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

# The text above has no translation into the reader's language.
announcement-in-english = هنوز ترجمه‌ای موجود نیست. این متن انگلیسی است.
announcement-about = دربارهٔ { $title } ({ $code })
announcement-reader = شرکت‌کننده
# Buttons, at most 30 characters.
announcement-read = این را خواندم
announcement-no-more = دیگر خبر نفرستید
announcement-read-thanks = سپاسگزارم. ثبت کردم که آن را خوانده‌اید.

## The latest announcements.

announcements-latest = تازه‌ترین اعلان، { DATE($date, length: "long") }:
announcements-earlier = اعلان‌های پیشین:
# A headline and the date it was sent.
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = تا کنون اعلانی نیست.
# Button, at most 30 characters.
announcements-subscribe = خبرها را به من بفرستید

## What people want to hear of.

# $topic: news or reminders. $project: the title of a project, or "all projects".
subscription-name = { $topic ->
    [news] خبرها: { $project }
   *[reminders] یادآوری‌ها: { $project }
}
subscription-all = همهٔ پروژه‌ها
subscription-begun = از این پس این را دریافت می‌کنید: { $what }
subscription-ended = دیگر این را دریافت نمی‌کنید: { $what }
subscription-none = شما خبر یا یادآوری نخواسته‌اید.
subscription-list = شما این‌ها را خواسته‌اید:
subscription-service = پیام‌های مربوط به معرفی خودتان و جلسه‌های خودتان در هر حال به شما می‌رسد.
# Buttons. $what: such as "News: all projects".
subscription-start = + { $what }
subscription-stop = قطع: { $what }

## Writing an announcement, for the Secretariat.

announce-first = هنوز اعلانی نیست. یکی بنویسیم؟
announce-start = تازه‌ترین اعلان‌ها این‌هاست.
announce-project = دربارهٔ کدام پروژه است؟
announce-audience = برای چه کسانی است؟
announce-text = لطفاً متن را در یک پیام بفرستید. زبان آن: { $language }
announce-markup = برای نوشتهٔ پررنگ بنویسید { $bold }. برای پیوند بنویسید { $link }.
# $placeholders: a list of words in braces.
announce-placeholders = این‌ها را از اطلاعیه پر می‌کنم: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = نام (خوانندگان نمی‌بینند)
announce-form-text = متن ({ $language })
announce-language = متن بعدی به چه زبانی است؟
announce-economies = برای کدام اقتصادهاست؟ نام‌ها را در یک پیام بفرستید.
announce-refused = این متن را نمی‌توانم بفرستم. لطفاً دوباره بدون این بفرستید:
# A heading above the text as readers will see it.
announce-preview = پیش‌نمایش: { $language }
announce-readers = { $count ->
    [one] برای { $count } نفر فرستاده می‌شود.
   *[other] برای { $count } نفر فرستاده می‌شود.
}
announce-nobody = هیچ‌کس آن را دریافت نمی‌کند. لطفاً مخاطبان دیگری برگزینید.
announce-channel = در کانال پروژه در { $platform } نیز منتشر می‌شود.
announce-economy-unknown = اقتصاد نامشخص
announce-count = { $economy }، { $platform }: { $count }
# People the assistant has no open chat with.
announce-count-unreachable = { $economy }، بدون گفتگوی باز: { $count }
announce-approval = { $count ->
    [one] یکی از همکاران می‌خواهد این را برای { $count } نفر بفرستد. فرستاده شود؟
   *[other] یکی از همکاران می‌خواهد این را برای { $count } نفر بفرستد. فرستاده شود؟
}
announce-tested = آن را فقط برای شما فرستادم.
announce-discarded = پیش‌نویس حذف شد.
announce-begun = اکنون فرستاده می‌شود. نشان می‌دهم تا کجا پیش رفته است.
announce-waits = ابتدا یک همکار باید آن را تأیید کند. از او خواسته‌ام.
announce-waits-for-nobody = ابتدا یک همکار باید آن را تأیید کند، اما کس دیگری چنین اجازه‌ای ندارد. مدیر سامانه می‌تواند کسی را دعوت کند.
announce-not-oneself = این اعلان را خودتان نوشته‌اید. کس دیگری باید آن را تأیید کند.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: در انتظار تأیید
    [rejected] { $title }: تأیید نشد
    [paused] { $title }: موقتاً متوقف
    [cancelled] { $title }: لغوشده
    [recalled] { $title }: پس‌گرفته‌شده
   *[sending] { $title }: فرستاده‌شده
}
# $bar: a drawn bar.
announce-bar = { $bar } { $percent } ٪
announce-counts = رسیده: { $delivered }. ناموفق: { $failed }. دور از دسترس: { $unreachable }. باقی‌مانده: { $ahead }.
announce-left = { $minutes ->
    [one] حدود { $minutes } دقیقه مانده است.
   *[other] حدود { $minutes } دقیقه مانده است.
}
announce-read-count = خوانده‌شده: { $read }

## Buttons, at most 30 characters.

announce-new = اعلان تازه
announce-no-project = نه یک پروژهٔ خاص
announce-to-subscriber = خواهندگان خبر
announce-to-nominee = نامزدها
announce-to-participant = شرکت‌کنندگان
announce-to-liaison-officer = کارشناسان رابط
announce-send = بفرستید
announce-test = اول برای خودم بفرستید
announce-add-language = افزودن زبان
announce-change-text = تغییر متن انگلیسی
announce-choose-economies = فقط برخی اقتصادها
announce-confirm-on = تأیید خواننده لازم است
announce-confirm-off = تأیید خواننده لازم نیست
announce-discard = کنار گذاشتن
announce-show = تازه‌سازی
announce-approve = تأیید
announce-reject = رد
announce-pause = توقف موقت
announce-resume = ادامه
announce-cancel = لغو
announce-recall = پس گرفتن

## The channel of a project, for the Secretariat.

channel-only-in-group = لطفاً این را در خود همان کانال یا گروه برایم بفرستید.
channel-which = این‌جا کانال کدام پروژه است؟
channel-connected = از این پس این‌جا کانال { $title } ({ $code }) است.
channel-is = این‌جا کانال { $title } ({ $code }) است.
channel-what = خبرهای پروژه این‌جا می‌آید و جلسه‌ها برای کسانی که نمی‌توانم در گفتگوی خصوصی برایشان بنویسم این‌جا یادآوری می‌شود.
channel-no-events = جلسه‌ها می‌توانستند میان رویدادهای این‌جا باشند، اما اجازهٔ ساختن رویداد ندارم. مسئول این‌جا می‌تواند این اجازه را بدهد و سپس دوباره { $command } را بفرستد.
channel-disconnected = این کانال دیگر به هیچ پروژه‌ای تعلق ندارد.
# A button, at most 30 characters.
channel-disconnect = کانال این پروژه نیست
