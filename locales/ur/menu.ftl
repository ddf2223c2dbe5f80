# Urdu: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = اردو

# Under a quotation that was cut short.
read-on = مزید پڑھیں

## What a person may want to know or do, one label each.

menu-overview = خلاصہ
menu-eligibility = کون شرکت کر سکتا ہے
menu-countries = شریک معیشتیں
menu-seats = نشستوں کی تعداد
menu-deadline = آخری تاریخ
menu-dates = تاریخیں
menu-agenda = پروگرام
menu-venue = مقام
menu-modality = آن لائن یا بالمشافہ
menu-organizer = منتظمین
menu-objectives = مقاصد
menu-outcome = آپ کو کیا حاصل ہوگا
menu-background = پس منظر
menu-topics = موضوعات
menu-fees = اخراجات
menu-travel = سفر اور قیام
menu-visa = ویزا
menu-language = پروگرام کی زبان
menu-certificate = سند
menu-materials = تدریسی مواد
menu-apply = درخواست کیسے دیں
menu-documents = فارم اور کاغذات
menu-selection = انتخاب کیسے ہوتا ہے
menu-nomination_status = میری نامزدگی
menu-withdraw = نام واپس لینا یا بدلنا
menu-join = آن لائن شامل ہونا
menu-contact = کس سے رابطہ کریں
menu-reminder_on = مجھے یاد دلائیں
menu-reminder_off = یاد دہانی بند کریں
menu-calendar = میرے کیلنڈر میں ڈالیں
menu-timezone = ٹائم زون
menu-announcements = خبریں
menu-projects = تمام منصوبے
menu-set_language = زبان بدلیں
menu-privacy = میرا ڈیٹا
menu-greeting = سلام کریں
menu-thanks = شکریہ ادا کریں
menu-goodbye = رخصت لیں
menu-help = کیا پوچھا جا سکتا ہے
menu-human = کسی شخص سے بات کریں
menu-out_of_scope = کچھ اور
