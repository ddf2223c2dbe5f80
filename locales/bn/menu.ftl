# Bengali: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = বাংলা

# Under a quotation that was cut short.
read-on = আরও পড়ুন

## What a person may want to know or do, one label each.

menu-overview = সারসংক্ষেপ
menu-eligibility = কে অংশ নিতে পারেন
menu-countries = অংশগ্রহণকারী অর্থনীতি
menu-seats = আসনসংখ্যা
menu-deadline = শেষ তারিখ
menu-dates = তারিখ
menu-agenda = কর্মসূচি
menu-venue = স্থান
menu-modality = অনলাইন না সশরীরে
menu-organizer = আয়োজক
menu-objectives = উদ্দেশ্য
menu-outcome = কী পাবেন
menu-background = প্রেক্ষাপট
menu-topics = বিষয়
menu-fees = খরচ
menu-travel = যাতায়াত ও থাকা
menu-visa = ভিসা
menu-language = কাজের ভাষা
menu-certificate = সনদ
menu-materials = পাঠসামগ্রী
menu-apply = কীভাবে আবেদন করবেন
menu-documents = ফরম ও কাগজপত্র
menu-selection = কীভাবে বাছাই হয়
menu-nomination_status = আমার মনোনয়ন
menu-withdraw = নাম প্রত্যাহার বা বদল
menu-join = অনলাইনে যোগ দেওয়া
menu-contact = কার সঙ্গে যোগাযোগ
menu-reminder_on = আমাকে মনে করিয়ে দিন
menu-reminder_off = রিমাইন্ডার বন্ধ করুন
menu-calendar = আমার ক্যালেন্ডারে যোগ করুন
menu-timezone = সময় অঞ্চল
menu-announcements = খবর
menu-projects = সব প্রকল্প
menu-set_language = ভাষা বদলান
menu-privacy = আমার তথ্য
menu-greeting = শুভেচ্ছা জানান
menu-thanks = ধন্যবাদ জানান
menu-goodbye = বিদায় জানান
menu-help = কী জিজ্ঞাসা করা যায়
menu-human = কোনো মানুষের সঙ্গে কথা বলুন
menu-out_of_scope = অন্য কিছু
