# Bengali: what the commands do, in the platforms' menus (at most 100 characters). Read twice; not yet reviewed by a native speaker.

command-start = শুভেচ্ছা জানানো, বা কোড দিয়ে প্রকল্প খোলা
command-ask = প্রকল্প সম্পর্কে প্রশ্ন করা
command-project = একটি প্রকল্প দেখা, বা সবগুলোর তালিকা
command-deadline = মনোনয়নের শেষ তারিখ
command-schedule = প্রকল্পটি কবে অনুষ্ঠিত হয়
command-join = অনলাইন অধিবেশনে কীভাবে যোগ দেবেন
command-calendar = আপনার ক্যালেন্ডারের জন্য তারিখ
command-reminders = আমি আপনাকে কী কী মনে করিয়ে দিই
command-timezone = সময় অঞ্চল দেখা বা ঠিক করা
command-language = আমার উত্তরের ভাষা বেছে নেওয়া
command-subscribe = আপনি কীসের খবর চান
command-unsubscribe = খবর ও রিমাইন্ডার বন্ধ করা
command-privacy = আপনার সম্পর্কে আমি কী রাখি
command-help = আমাকে কী জিজ্ঞাসা করা যায়
command-announce = ঘোষণা লেখা
command-channel = এটিকে একটি প্রকল্পের চ্যানেল করা
command-invite = কাউকে ভূমিকার জন্য আমন্ত্রণ জানানো
command-nominations = মনোনয়ন, সংযোগ কর্মকর্তাদের জন্য

# What is shown beside the name, at most 120 characters.
about-me = APO প্রকল্প নিয়ে প্রশ্নের উত্তর: কে অংশ নিতে পারেন, কত দিন পর্যন্ত, কীভাবে আবেদন করবেন।
