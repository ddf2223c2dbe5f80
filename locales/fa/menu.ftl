# Persian: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = فارسی

# Under a quotation that was cut short.
read-on = ادامهٔ متن

## What a person may want to know or do, one label each.

menu-overview = خلاصه
menu-eligibility = چه کسی می‌تواند شرکت کند
menu-countries = اقتصادهای شرکت‌کننده
menu-seats = ظرفیت
menu-deadline = آخرین مهلت
menu-dates = تاریخ برگزاری
menu-agenda = برنامهٔ جلسه‌ها
menu-venue = محل برگزاری
menu-modality = آنلاین یا حضوری
menu-organizer = برگزارکنندگان
menu-objectives = هدف‌ها
menu-outcome = دستاورد برای شما
menu-background = پیشینه
menu-topics = موضوع‌ها
menu-fees = هزینه‌ها
menu-travel = سفر و اقامت
menu-visa = روادید
menu-language = زبان کاری
menu-certificate = گواهی
menu-materials = مطالب آموزشی
menu-apply = شیوهٔ درخواست
menu-documents = فرم‌ها و مدارک
menu-selection = شیوهٔ انتخاب
menu-nomination_status = وضعیت معرفی من
menu-withdraw = انصراف یا جایگزینی
menu-join = پیوستن آنلاین
menu-contact = با چه کسی تماس بگیرم
menu-reminder_on = به من یادآوری کنید
menu-reminder_off = قطع یادآوری
menu-calendar = افزودن به تقویم من
menu-timezone = منطقهٔ زمانی
menu-announcements = خبرها
menu-projects = همهٔ پروژه‌ها
menu-set_language = تغییر زبان
menu-privacy = داده‌های من
menu-greeting = سلام کردن
menu-thanks = سپاسگزاری
menu-goodbye = خداحافظی
menu-help = چه می‌توان پرسید
menu-human = گفتگو با یک انسان
menu-out_of_scope = چیز دیگر
