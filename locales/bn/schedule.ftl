# Bengali: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = { $title }-এর কর্মসূচি, আয়োজকেরা যেমন দিয়েছেন:
agenda-now = এখন: { $title }, { $time } পর্যন্ত।
agenda-next = এরপর: { $title }, { $date }, { $time }।
agenda-next-official = আনুষ্ঠানিক সময় { $date }, { $time } ({ $zone })।
agenda-other-date = আপনার সময় অঞ্চলে তারিখটি ভিন্ন।
agenda-over = সব অধিবেশন শেষ হয়ে গেছে।
agenda-free-day = সেদিন কোনো অধিবেশন নেই।
agenda-day = দিন { $day }: { $date }
agenda-zones = সময়গুলো আপনার সময় অঞ্চলের ({ $zone }); আনুষ্ঠানিক সময় বন্ধনীতে ({ $official })।
agenda-day-differs = আপনার সময় অঞ্চলে এই দিনটি শুরু হয় { $date }, { $time }-এ।
agenda-official = সময়গুলো আনুষ্ঠানিক ({ $zone })।
agenda-times = { $starts } থেকে { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = দিন { $day }
join-link = { $title }-এর লিংক: { $link }
join-early = { $title }-এর লিংক আমি দেখাব { $date }, { $time } থেকে, শুরু হওয়ার আধ ঘণ্টা আগে।
join-participants = { $title }-এর লিংক আমি শুধু নিশ্চিত অংশগ্রহণকারীদের দেখাই।

## Time zone

zone-time = { $city } সময়
timezone-set = আপনার সময় অঞ্চল এখন { $zone }।
timezone-how = অন্যটি ঠিক করতে লিখুন, যেমন: { $example }

## Reminders

reminder-set = আমি আপনাকে { $title }-এর কথা মনে করিয়ে দেব।
reminder-usual = শেষ তারিখ: ৭ দিন ও ১ দিন আগে। প্রস্তুতি: শুরুর ২ সপ্তাহ আগে। অধিবেশন: আগের দিন ও ১৫ মিনিট আগে। সনদ ও প্রতিবেদন: শেষ হওয়ার পর।
reminder-sessions-lead = অধিবেশন: { $lead } আগে, এবং আগের দিন। শেষ তারিখ, প্রস্তুতি ও পরের কাজ: স্বাভাবিক সময়ে।
reminder-closing = শেষ তারিখ: ৭ দিন ও ১ দিন আগে।
reminder-closing-lead = শেষ তারিখ: { $lead } আগে।
reminder-day-lead = দিন { $day }: শুরু হওয়ার { $lead } আগে।
reminder-next = পরের রিমাইন্ডার আসবে { $date }, { $time }-এ।
reminder-nothing-ahead = এই মুহূর্তে সামনে কিছু নেই। তারিখ জানা গেলেই আমি শুরু করব।
reminder-zone = সময়গুলো { $zone } অনুযায়ী।
reminder-list = আমি আপনাকে এগুলো মনে করিয়ে দিই:
reminder-entry = { $title }। { $topic }
reminder-entry-next = { $title }। { $topic } { $next }
reminder-none-yet = আমি এখনো আপনাকে কিছু মনে করিয়ে দিই না।
reminder-ended = বন্ধ করা হলো। এটি আর মনে করিয়ে দেব না।
reminder-snoozed = একটু পরে আবার মনে করিয়ে দেব।
reminder-on-button = আমাকে মনে করিয়ে দিন
reminder-stop-button = রিমাইন্ডার বন্ধ করুন
reminder-stop-one-button = { $code } বন্ধ করুন
reminder-stop-all-button = সব বন্ধ করুন
reminder-snooze-button = পরে মনে করিয়ে দিন
reminder-lead-button = অধিবেশনের { $lead } আগে
duration-minutes = { $count ->
    [one] { $count } মিনিট
   *[other] { $count } মিনিট
}
duration-hours = { $count ->
    [one] { $count } ঘণ্টা
   *[other] { $count } ঘণ্টা
}
duration-days = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}

## What reminders say

remind-closing = { $title }-এর মনোনয়নের শেষ তারিখ { $date }।
remind-closing-npo = সেই দিনের আগেই আপনার কাগজপত্র আপনার NPO-র কাছে পৌঁছাতে হবে।
remind-closing-officer = সেই দিনের মধ্যে আপনাদের মনোনয়ন সচিবালয়ে পৌঁছাতে হবে।
remind-starts = { $title } শুরু হবে { $date }।
remind-prepare = আপনি অংশ নিলে অনুগ্রহ করে এখনই কাগজপত্র, ভিসা ও টিকিট দেখে নিন।
remind-session = { $title } শুরু হবে { $date }, { $time }-এ ({ $project })।
remind-room = কক্ষ: { $room }
remind-follow-up = { $title } শেষ হয়েছে। অংশ নেওয়ার জন্য ধন্যবাদ!
remind-certificate = আপনাকে কোনো প্রতিবেদন দিতে হবে কি না দেখে নিন, এবং আপনার সনদ সম্পর্কে জিজ্ঞাসা করুন।
remind-late = এই রিমাইন্ডার দেরিতে এল। আমি দুঃখিত।
remind-moved = পরিবর্তন: { $title } এখন শুরু হবে { $date }, { $time }-এ।
remind-cancelled = বাতিল: { $title }, যা { $date }, { $time }-এ শুরু হওয়ার কথা ছিল।

## Calendars

calendar-which = কোন প্রকল্পের ক্যালেন্ডার চান? অনুগ্রহ করে তার কোড যোগ করুন।
calendar-no-dates = { $title }-এর তারিখ এখনো আমার কাছে নেই, তাই ক্যালেন্ডারে রাখার মতো কিছু নেই।
calendar-file = { $sessions ->
    [0] ক্যালেন্ডার ফাইল হিসেবে { $title }-এর তারিখ দেওয়া হলো।
    [one] ক্যালেন্ডার ফাইল হিসেবে { $title }-এর তারিখ ও একমাত্র অধিবেশন দেওয়া হলো।
   *[other] ক্যালেন্ডার ফাইল হিসেবে { $title }-এর তারিখ ও মোট { $sessions }টি অধিবেশন দেওয়া হলো।
}
calendar-links = অথবা দিনগুলো { $google } বা { $outlook }-এ যোগ করুন।
calendar-feed = এই ঠিকানায় গ্রাহক হলে আপনার ক্যালেন্ডার সব সময় হালনাগাদ থাকবে: { $link } এটি শুধু আপনার, তাই অনুগ্রহ করে অন্য কাউকে দেবেন না।
calendar-feed-button = ক্যালেন্ডার হালনাগাদ রাখুন
calendar-closing-title = মনোনয়নের শেষ তারিখ

## The option of a command on Discord

discord-option-city = শহর
discord-about-city = শহর বা সময়ের পার্থক্য, যেমন Kathmandu বা UTC+5:45
