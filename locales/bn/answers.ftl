# Bengali: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = সূত্র: প্রকল্প বিজ্ঞপ্তি { $code }, { $details }
source-code-only = সূত্র: প্রকল্প বিজ্ঞপ্তি { $code }
source-reference = স্মারক নং { $reference }
source-issued = প্রকাশিত { DATE($date, length: "long") }
source-revision = সংশোধন { $revision }
source-revised = সংশোধন { $revision }, তারিখ { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = অনুগ্রহ করে প্রথমে আপনার NPO-কে ({ $npo }, { $economy }) জিজ্ঞাসা করুন, তারপর টোকিওর APO সচিবালয়কে।
ask-own-npo = অনুগ্রহ করে প্রথমে আপনার অর্থনীতির জাতীয় উৎপাদনশীলতা সংস্থাকে (NPO) জিজ্ঞাসা করুন, তারপর টোকিওর APO সচিবালয়কে।
ask-secretariat = { $economy }: এখানে বর্তমানে কোনো সক্রিয় NPO নেই, তাই অনুগ্রহ করে টোকিওর APO সচিবালয়কে জিজ্ঞাসা করুন।
procedures = আরও বিস্তারিত জানার জন্য বিজ্ঞপ্তিতে এর সঙ্গে পাঠানো বাস্তবায়ন পদ্ধতি দেখতে বলা হয়েছে।

## Closing date

deadline-open = { $days ->
    [1] { $title }-এর জন্য মনোনয়ন আগামীকাল, { $date } তারিখে শেষ হচ্ছে।
   *[other] { $title }-এর জন্য মনোনয়ন { $date } তারিখে শেষ হচ্ছে: আর { $days } দিন বাকি।
}
deadline-today = আজ, { $date }, { $title }-এর জন্য মনোনয়নের শেষ দিন।
deadline-closed = { $days ->
    [1] { $title }-এর জন্য মনোনয়ন গতকাল, { $date } তারিখে শেষ হয়েছে।
   *[other] { $title }-এর জন্য মনোনয়ন { $days } দিন আগে, { $date } তারিখে শেষ হয়েছে।
}
deadline-not-stated = বিজ্ঞপ্তিতে { $title }-এর জন্য মনোনয়নের শেষ তারিখ উল্লেখ করা হয়নি।
deadline-npo-earlier = প্রার্থী বাছাইয়ের জন্য আপনার NPO নিজস্ব একটি আগের তারিখ ঠিক করে, তাই শিগগির যোগাযোগ করুন।
deadline-hurry = এখনই আপনার NPO-র সঙ্গে যোগাযোগ করুন: মনোনয়ন তাদের কাছ থেকেই আসতে হবে, আর বিজ্ঞপ্তিতে কোনো সময় দেওয়া নেই।
deadline-replacements = বিজ্ঞপ্তিতে যতটা অনুমতি আছে, সে অনুযায়ী NPO আরও কিছুদিন বিকল্প প্রার্থীর নাম দিতে পারে। আসন খালি আছে কি না, তা শুধু আপনার NPO বলতে পারবে।
deadline-ended = { $days ->
    [1] মূল প্রকল্পটিও গতকাল শেষ হয়েছে।
   *[other] মূল প্রকল্পটিও { $days } দিন আগে শেষ হয়েছে।
}
deadline-remarks = বিজ্ঞপ্তির মন্তব্য:
deadline-still-tokyo = আপনার ক্যালেন্ডার অনুযায়ী { $title }-এর জন্য মনোনয়ন গতকাল, { $date } তারিখে শেষ হয়েছে। টোকিওর APO সচিবালয়ে এখনো সেই দিন চলছে, তাই এখনই আপনার NPO-র সঙ্গে যোগাযোগ করুন।
deadline-over-tokyo = আপনার ক্যালেন্ডার অনুযায়ী আজ, { $date }, { $title }-এর জন্য মনোনয়নের শেষ দিন। টোকিওর APO সচিবালয়ে সেই দিন পেরিয়ে গেছে, তাই এখনই আপনার NPO-র সঙ্গে যোগাযোগ করুন।
deadline-tokyo = দিন গোনা হয় টোকিওর তারিখ অনুযায়ী।

## Dates

dates-span = { $days ->
    [one] { $title }: { $starts } থেকে { $ends } পর্যন্ত ({ $days } দিন)।
   *[other] { $title }: { $starts } থেকে { $ends } পর্যন্ত ({ $days } দিন)।
}
dates-one-day = { $title }: { $starts }, মাত্র এক দিন।
dates-start-only = { $title }-এর প্রথম দিন: { $starts }। বিজ্ঞপ্তিতে শেষ দিন উল্লেখ করা হয়নি।
dates-end-only = { $title }-এর শেষ দিন: { $ends }। বিজ্ঞপ্তিতে প্রথম দিন উল্লেখ করা হয়নি।
dates-not-stated = বিজ্ঞপ্তিতে { $title }-এর তারিখ উল্লেখ করা হয়নি।
dates-ahead = { $days ->
    [1] এটি আগামীকাল শুরু।
   *[other] এটি শুরু হতে { $days } দিন বাকি।
}
dates-only-day = এটি আজ অনুষ্ঠিত হচ্ছে।
dates-running-day = এটি এখন চলছে: আজ দিন { $day }, মোট { $days } দিন।
dates-running = এটি এখন চলছে।
dates-over = { $days ->
    [1] এটি গতকাল শেষ হয়েছে।
   *[other] এটি { $days } দিন আগে শেষ হয়েছে।
}

## Programme and time zone

agenda-not-stated = বিজ্ঞপ্তিতে { $title }-এর অধিবেশনগুলোর সময় দেওয়া নেই।
timezone-not-stated = বিজ্ঞপ্তিতে তারিখ আছে, কিন্তু ঘণ্টা নেই; তাই রূপান্তর করার মতো অধিবেশনের সময় এখনো নেই।
timezone-here = আপনার সময় অঞ্চলে ({ $zone }) এখন { $time }, { $date }।
timezone-tokyo = টোকিওর APO সচিবালয়ে এখন { $time }, { $date }।
timezone-counted = শেষ তারিখ পর্যন্ত দিন আমি আপনার ক্যালেন্ডার অনুযায়ী গুনি।
timezone-several = { $economy } একাধিক সময় অঞ্চলে বিস্তৃত, তাই শেষ তারিখ পর্যন্ত দিন আমি টোকিওর তারিখ অনুযায়ী গুনি।
timezone-choose = আপনার অর্থনীতি কোনটি জানালে শেষ তারিখ পর্যন্ত দিন আমি আপনার ক্যালেন্ডার অনুযায়ী গুনব।

## Place and form

venue-cities = { $title }-এর স্থান: { $cities }, { $countries }।
venue-cities-only = { $title }-এর স্থান: { $cities }।
venue-countries = { $title }-এর স্থান: { $countries }। বিজ্ঞপ্তিতে শহরের নাম নেই।
venue-no-address = বিজ্ঞপ্তিতে ঠিকানা দেওয়া নেই।
venue-online = { $title } অনলাইনে অনুষ্ঠিত হয়: কোথাও যেতে হবে না।
venue-online-host = { $title } অনলাইনে অনুষ্ঠিত হয়: কোথাও যেতে হবে না। স্বাগতিক: { $countries }।
venue-not-stated = { $title } কোথায় অনুষ্ঠিত হয়, বিজ্ঞপ্তিতে তা উল্লেখ করা হয়নি।
modality-online = { $title } অনলাইনে অনুষ্ঠিত হয়।
modality-onsite = { $title } সশরীরে উপস্থিতিতে অনুষ্ঠিত হয়।
modality-hybrid = { $title } হাইব্রিড: কিছু অংশ অনলাইনে, কিছু অংশ সশরীরে।
modality-not-stated = { $title } অনলাইনে না সশরীরে, বিজ্ঞপ্তিতে তা উল্লেখ করা হয়নি।
organizer-intro = { $title } বাস্তবায়ন করছে:
organizer-host = স্বাগতিক: { $countries }
organizer-not-stated = { $title } কে বাস্তবায়ন করছে, বিজ্ঞপ্তিতে তা উল্লেখ করা হয়নি।

## Summary card

label-dates = তারিখ
label-modality = ধরন
label-venue = স্থান
label-host = স্বাগতিক
label-organizers = আয়োজক
label-economies = যাদের জন্য উন্মুক্ত
label-places = আসন
label-closing = মনোনয়নের শেষ তারিখ
label-objectives = উদ্দেশ্য
label-remarks = মন্তব্য
overview-span = { $days ->
    [one] { $starts } থেকে { $ends } ({ $days } দিন)
   *[other] { $starts } থেকে { $ends } ({ $days } দিন)
}
overview-one-day = { $starts }
overview-from = { $starts } থেকে
overview-until = { $ends } পর্যন্ত
overview-online = অনলাইন
overview-onsite = সশরীরে
overview-hybrid = হাইব্রিড, অনলাইন ও সশরীরে
overview-all-economies = { $count ->
    [one] APO-র { $count }টি সদস্য অর্থনীতি
   *[other] APO-র { $count }টি সদস্য অর্থনীতির সবগুলো
}
overview-places = অন্য অর্থনীতির জন্য সর্বোচ্চ { $overseas }, স্বাগতিকের জন্য সর্বোচ্চ { $local }
overview-places-total = সর্বোচ্চ { $overseas }
overview-places-local = স্বাগতিকের জন্য সর্বোচ্চ { $local }
overview-closing-open = { $days ->
    [1] { $date } (আগামীকাল)
   *[other] { $date } (আর { $days } দিন বাকি)
}
overview-closing-today = { $date } (আজ শেষ দিন)
overview-closing-closed = { $date } (শেষ)
overview-over = প্রকল্পটি শেষ হয়ে গেছে।

## What the project is about

objectives-intro = বিজ্ঞপ্তির ভাষায় { $title }-এর উদ্দেশ্য:
objectives-not-stated = বিজ্ঞপ্তিতে { $title }-এর উদ্দেশ্য উল্লেখ করা হয়নি।
outcome-intro = { $title } থেকে যা পাওয়ার কথা, বিজ্ঞপ্তির ভাষায়:
outcome-not-stated = { $title } থেকে অংশগ্রহণকারীরা কী পাবেন, বিজ্ঞপ্তিতে তা উল্লেখ করা হয়নি।
background-intro = { $title } কেন আয়োজন করা হচ্ছে, বিজ্ঞপ্তির ভাষায়:
background-not-stated = { $title } কেন আয়োজন করা হচ্ছে, বিজ্ঞপ্তিতে তা উল্লেখ করা হয়নি।
topics-intro = { $title }-এর বিষয়, বিজ্ঞপ্তিতে যেভাবে আছে:
topics-not-stated = বিজ্ঞপ্তিতে { $title }-এর বিষয়ের তালিকা নেই।
quote-cut = বিজ্ঞপ্তিতে এর পরেও আছে; পুরো নথি আপনার NPO-র কাছে পাবেন।

## Who may take part

eligibility-intro = { $title }-এর বিজ্ঞপ্তিতে যাঁদের চাওয়া হয়েছে:
eligibility-not-stated = { $title }-এর জন্য কী যোগ্যতা লাগবে, বিজ্ঞপ্তিতে তা উল্লেখ করা হয়নি।
eligibility-npo-decides = প্রার্থীদের মনোনয়ন দেয় তাঁদের অর্থনীতির NPO; কার নাম পাঠানো হবে, তা NPO-ই ঠিক করে।
countries-yes = { $economy }: হ্যাঁ, এর নাগরিকদের মনোনয়ন দেওয়া যায়।
countries-host = { $economy }: হ্যাঁ, স্বাগতিক হিসেবে স্থানীয় অংশগ্রহণকারীদের জন্য আসন আছে।
countries-no = { $economy }: না, এটি এই প্রকল্পের অংশগ্রহণকারী অর্থনীতির মধ্যে নেই।
countries-all = { $count ->
    [one] { $title } APO-র { $count }টি সদস্য অর্থনীতির জন্য উন্মুক্ত: { $economies }।
   *[other] { $title } APO-র { $count }টি সদস্য অর্থনীতির সবার জন্য উন্মুক্ত: { $economies }।
}
countries-only = { $title } যাদের জন্য উন্মুক্ত: { $economies }।
countries-not-stated = কোন কোন অর্থনীতি { $title }-এ অংশ নিতে পারে, বিজ্ঞপ্তিতে তা উল্লেখ করা হয়নি।
countries-members-only = শুধু APO-র সদস্য অর্থনীতির নাগরিকদের মনোনয়ন দেওয়া যায়।
countries-which = আপনি কোন অর্থনীতির?
seats-both = { $title }-এর আসন: অন্য অর্থনীতির জন্য সর্বোচ্চ { $overseas } এবং স্বাগতিক অর্থনীতির জন্য সর্বোচ্চ { $local }।
seats-total = { $title }-এর আসন: সর্বোচ্চ { $overseas }। বিজ্ঞপ্তিতে স্বাগতিক অর্থনীতির জন্য আলাদা সংখ্যা দেওয়া নেই।
seats-local = { $title }-এর আসন: স্বাগতিক অর্থনীতির জন্য সর্বোচ্চ { $local }। বিজ্ঞপ্তিতে অন্য অর্থনীতির জন্য সংখ্যা দেওয়া নেই।
seats-not-stated = { $title }-এর আসন কত, বিজ্ঞপ্তিতে তা উল্লেখ করা হয়নি।
seats-shares = অর্থনীতিগুলোর মধ্যে আসন কীভাবে ভাগ হবে, বিজ্ঞপ্তিতে তা বলা নেই।
seats-host = { $economy } স্বাগতিক, তাই স্থানীয় আসনগুলো তারই নাগরিকদের জন্য।
selection-npo = কাকে মনোনয়ন দেবে, তা প্রতিটি NPO নিজেই ঠিক করে এবং শেষ তারিখের আগে মনোনয়ন পাঠায়। মনোনয়ন ছাড়া আপনি নির্বাচিত হতে পারবেন না।
selection-results = ফল কবে জানা যাবে, তা উল্লেখ করা হয়নি; আপনি আপনার NPO-র মাধ্যমে জানতে পারবেন।

## What the notification leaves to other papers

fees-not-stated = আমার কাছে থাকা বিজ্ঞপ্তির তথ্যে { $title }-এর খরচ কত বা কে বহন করবে, তা বলা নেই।
travel-not-stated = আমার কাছে থাকা বিজ্ঞপ্তির তথ্যে { $title }-এর বিমানভাড়া, হোটেল বা দৈনিক ভাতা সম্পর্কে কিছু নেই।
travel-online = { $title } অনলাইনে অনুষ্ঠিত হয়, তাই যাতায়াতের দরকার নেই।
visa-not-stated = আমার কাছে থাকা বিজ্ঞপ্তির তথ্যে { $title }-এর ভিসা বা আমন্ত্রণপত্র সম্পর্কে কিছু নেই।
visa-online = { $title } অনলাইনে অনুষ্ঠিত হয়, তাই ভিসার দরকার নেই।
language-not-stated = আমার কাছে থাকা বিজ্ঞপ্তির তথ্যে { $title }-এর কাজের ভাষা বা দোভাষীর ব্যবস্থার উল্লেখ নেই।
certificate-not-stated = { $title } শেষে সনদ দেওয়া হয় কি না, আমার কাছে থাকা বিজ্ঞপ্তির তথ্যে তা বলা নেই।
materials-not-stated = আমার কাছে থাকা বিজ্ঞপ্তির তথ্যে { $title }-এর স্লাইড, রেকর্ডিং বা পাঠসামগ্রী সম্পর্কে কিছু নেই।
join-onsite = { $title } সশরীরে উপস্থিতিতে অনুষ্ঠিত হয়, তাই যোগ দেওয়ার মতো কোনো অনলাইন অধিবেশন নেই।
join-not-stated = { $title }-এর কোনো লিংক বা পাসওয়ার্ড আমার কাছে নেই, আর অনলাইন প্ল্যাটফর্মটি আমি দেখতে পাই না।
join-trouble = ঢুকতে না পারলে যিনি আপনাকে আমন্ত্রণ পাঠিয়েছেন, তাঁকেও লিখুন।

## Lists of projects

projects-open = এই প্রকল্পগুলোতে এখন মনোনয়ন নেওয়া হচ্ছে:
projects-none-open = এই মুহূর্তে কোনো প্রকল্পে মনোনয়ন নেওয়া হচ্ছে না। সর্বশেষ প্রকল্পগুলো হলো:
projects-others = অন্যান্য:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
    [one] আরও { $count }টি প্রকল্প এখানে দেখানো হয়নি। তার কোড বা শিরোনামের শব্দ লিখুন।
   *[other] আরও { $count }টি প্রকল্প এখানে দেখানো হয়নি। কোনো কোড বা শিরোনামের শব্দ লিখুন।
}
projects-span = { $days ->
    [one] { DATE($starts, length: "long") } থেকে { DATE($ends, length: "long") } ({ $days } দিন)
   *[other] { DATE($starts, length: "long") } থেকে { DATE($ends, length: "long") } ({ $days } দিন)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = মনোনয়ন { DATE($date, length: "long") } পর্যন্ত
standing-today = মনোনয়ন আজ পর্যন্ত
standing-closed = মনোনয়ন শেষ
standing-running = চলছে
standing-over = সমাপ্ত
