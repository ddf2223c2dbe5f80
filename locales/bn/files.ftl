# Bengali: a notification that the Secretariat sends as a file. Read twice; not yet reviewed by a native speaker.

file-read = আমি { $title } ({ $code }) পড়েছি। এখনো কিছু সংরক্ষণ করা হয়নি।
file-new = এটি এই প্রকল্পের প্রথম বিজ্ঞপ্তি:
file-revises = এটি বর্তমান সংস্করণের জায়গা নেবে। যা বদলাবে:
file-known = বর্তমান সংস্করণে একই কথা আছে, তাই সংরক্ষণ করার কিছু নেই।
file-older = বর্তমান সংস্করণটি আরও নতুন, তাই এটি সংরক্ষণ করছি না।
file-same-revision = বর্তমান সংস্করণের সংশোধন ও তারিখ একই, কিন্তু বক্তব্য আলাদা। অনুগ্রহ করে নিজস্ব সংশোধন নম্বরসহ একটি ফাইল পাঠান। পার্থক্য এখানে:
file-nothing-to-amend = এটি { $code }-এর সংযোজনী, কিন্তু সেই প্রকল্পের কোনো বিজ্ঞপ্তি সংরক্ষিত নেই। অনুগ্রহ করে আগে বিজ্ঞপ্তিটি পাঠান।
file-doubts = অনুগ্রহ করে এই জায়গাগুলো দেখে নিন, এগুলো নিয়ে আমি নিশ্চিত নই:
file-ask = সংরক্ষণ করব? ফাইলটি এক দিন অপেক্ষায় থাকবে।
file-keep = সংরক্ষণ করুন
file-drop = বাদ দিন
file-kept = { $title } সংরক্ষণ করা হয়েছে। এখন থেকে আমি এটি দেখে উত্তর দিই।
file-dropped = ফাইলটি বাদ দেওয়া হয়েছে। কিছুই সংরক্ষণ করা হয়নি।
file-gone = এই ফাইল আর অপেক্ষায় নেই: এটি সংরক্ষণ করা বা বাদ দেওয়া হয়েছে, পরে আরেকটি এসেছে, অথবা এক দিন পেরিয়ে গেছে। প্রয়োজনে আবার পাঠান।
file-refused = এই ফাইল আমি নিতে পারছি না।
file-too-large = ফাইলটি খুব বড়: আমি সর্বোচ্চ { $megabytes } MB নিই।
file-not-fetched = ফাইলটি আনতে পারিনি। অনুগ্রহ করে আবার পাঠান।

# Names of fields that have no label elsewhere.
field-code = প্রকল্পের কোড
field-issued = প্রকাশের তারিখ
field-revision = সংশোধন
field-reference = স্মারক নং

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (লাইন { $line }: { $text })
doubt-not-understood = আমার কাছে স্পষ্ট নয়
doubt-nothing-found = কিছু পাওয়া যায়নি
doubt-several = এখানে ভিন্ন ভিন্ন মান আছে, কোনটি কার্যকর তা বোঝা যায় না
doubt-too-long = এই ঘরের জন্য খুব লম্বা
doubt-from-remarks = তারিখটি মন্তব্য থেকে নিয়েছি, যা তারিখ বদলেছে
doubt-undated = তারিখ ছাড়া সংশোধন
doubt-closes-late = এটি প্রকল্প শুরুর পরে
doubt-issued-late = এটি মনোনয়নের শেষ তারিখের পরে
doubt-issued-early = এটি মনোনয়নের শেষ তারিখের এক বছরেরও বেশি আগে
doubt-days = প্রথম থেকে শেষ দিনের মধ্যে এত দিন নেই
doubt-unclear-date = তারিখটি স্পষ্ট নয়
refused-date = এমন কোনো তারিখ নেই
refused-reversed = শেষ দিন ({ DATE($ends, length: "long") }) প্রথম দিনের ({ DATE($starts, length: "long") }) আগে

# Why a file is not taken.
refused-empty = ফাইলটি খালি।
refused-too-long = এটি যেকোনো বিজ্ঞপ্তির চেয়ে লম্বা।
refused-not-utf8 = লেখাটি UTF-8-এ নেই।
refused-no-notification = এটি প্রকল্পের বিজ্ঞপ্তি নয়।
refused-format = আমি টেক্সট (UTF-8), DOCX ও PDF পড়ি।
refused-damaged = ফাইলটি নষ্ট।
refused-locked = ফাইলটি পাসওয়ার্ড দিয়ে বন্ধ।
refused-scanned = এটি লেখা ছাড়া স্ক্যান। অনুগ্রহ করে আগে লেখা শনাক্ত (OCR) করিয়ে নিন।
