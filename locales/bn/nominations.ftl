# Bengali: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = { $title }-এর জন্য আপনার মনোনয়নের খবর:
nomination-about = { $title }-এর জন্য আপনার মনোনয়ন ({ $reference }):
nomination-is-received = আপনার NPO এটি পেয়েছে।
nomination-is-forwarded = আপনার NPO এটি APO সচিবালয়ে পাঠিয়েছে।
nomination-is-incomplete = এটি এখনো সম্পূর্ণ নয়।
nomination-is-under-review = APO সচিবালয় এটি দেখছে।
nomination-is-selected = আপনি নির্বাচিত হয়েছেন। আপনি অংশ নিচ্ছেন।
nomination-is-reserve = আপনি অপেক্ষমাণ তালিকায় আছেন। কোনো আসন খালি হলে অংশ নেবেন।
nomination-is-not-selected = এবার আপনি নির্বাচিত হননি।
nomination-is-replaced = আপনার জায়গায় অন্য একজন অংশ নিচ্ছেন।
nomination-is-withdrawn = এটি প্রত্যাহার করা হয়েছে।
nomination-is-completed = আপনি শেষ পর্যন্ত অংশ নিয়েছেন। ধন্যবাদ!
nomination-missing = যা বাকি আছে: { $missing }
nomination-next-npo = এরপর আপনার NPO ঠিক করবে এটি পাঠাবে কি না।
nomination-next-npo-by = এরপর আপনার NPO ঠিক করবে এটি পাঠাবে কি না। সময় আছে { $date } পর্যন্ত।
nomination-next-papers = এরপর যা বাকি আছে, যত তাড়াতাড়ি পারেন আপনার NPO-কে দিন।
nomination-next-review = এরপর সচিবালয় সিদ্ধান্ত নেবে। জানামাত্র আমি এখানে আপনাকে লিখব।
nomination-next-begins = প্রকল্পটি শুরু হবে { $date }।
nomination-asked = আপনি নাম প্রত্যাহার করতে চেয়েছেন। আপনার সংযোগ কর্মকর্তা এখনো তা নিশ্চিত করেননি।
nomination-not-linked = এই চ্যাট আপনার মনোনয়নের সঙ্গে যুক্ত হলে আমি এখানে জানাতে পারব। সেজন্য আপনার দাবি কোডটি আমাকে পাঠান। কোডটি পাবেন আপনার NPO বা APO সচিবালয় থেকে।

## Linking a chat

claim-linked = হয়ে গেছে: এই চ্যাট { $title }-এর জন্য আপনার মনোনয়নের সঙ্গে যুক্ত হয়েছে। কিছু বদলালে আমি এখানে আপনাকে লিখব।
claim-kept = এখন থেকে আমি এই সংযোগ রাখি। আমি কী রাখি তা দেখতে বা মুছে ফেলতে /privacy লিখুন।
claim-not-valid = কোডটি কাজ করছে না। হয়তো ভুল লেখা, ব্যবহৃত বা পুরোনো। অনুগ্রহ করে আপনার NPO বা APO সচিবালয়ের কাছে নতুন কোড চান।
claim-wait = অনেকবার ভুল কোড দেওয়া হয়েছে। অনুগ্রহ করে এক ঘণ্টা পরে আবার চেষ্টা করুন।
claim-other = { $title }-এর জন্য আপনার মনোনয়নের সঙ্গে আরেকটি চ্যাট যুক্ত হয়েছে। এটি আপনি না করে থাকলে অনুগ্রহ করে APO সচিবালয়কে জানান।
claim-own-code = এই কোড আপনার অন্য চ্যাট থেকে আমাকে পাঠান। এটি একবারই কাজ করে: { $code }
claim-alarm-account = একটি অ্যাকাউন্ট থেকে অনেক ভুল দাবি কোড এসেছে। এখন তাকে অপেক্ষা করতে হবে: { $about }
claim-alarm-overall = অনেক অ্যাকাউন্ট থেকে অনেক ভুল দাবি কোড এসেছে। সব দাবি এক ঘণ্টার জন্য স্থগিত।
claim-alarm-code = একটি মনোনয়নের দাবি কোড বেশি বার চেষ্টা করা হয়েছে, তাই তা বাতিল: { $about }

## Withdrawing

withdraw-which = কোন মনোনয়ন প্রত্যাহার করতে চান? আপনার সংযোগ কর্মকর্তাকে তা নিশ্চিত করতে হবে, তিনি বিকল্প নামও দিতে পারেন।
withdraw-sent = আপনার ইচ্ছার কথা জানিয়ে দিয়েছি। নিশ্চিত হলেই তা কার্যকর হবে, তখন আমি আপনাকে লিখব।
withdraw-nobody = এটি জানানোর মতো কোনো সংযোগ কর্মকর্তা আমার জানা নেই। অনুগ্রহ করে নিজেই আপনার NPO-কে জানান।
withdraw-request = একজন মনোনীত ব্যক্তি নাম প্রত্যাহার করতে চান: { $reference }, { $title }।

## The liaison officer's view

nominations-none = দেখানোর মতো কোনো মনোনয়ন নেই।
nominations-project = { $title } ({ $economy })
nominations-closing = { $days ->
    [one] মনোনয়নের শেষ তারিখ { $date }: আর { $days } দিন বাকি।
   *[other] মনোনয়নের শেষ তারিখ { $date }: আর { $days } দিন বাকি।
}
nominations-closed = মনোনয়ন শেষ হয়েছে { $date }।
nominations-counts = { $state }: { $number }
nominations-unlinked = চ্যাটের সঙ্গে যুক্ত নয়: { $number }
nominations-search = খুঁজতে /nominations-এর সঙ্গে নাম বা স্মারক নম্বর লিখুন।
nominations-more = আরও আছে। অনুগ্রহ করে নাম বা নম্বর দিয়ে খুঁজুন।
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } এখন: { $state }।
nominations-not-moved = এটি করা যায় না, বা আর করা যায় না।
nominations-nudged = মনোনীত ব্যক্তিকে মনে করিয়ে দিয়েছি।
nominations-not-nudged = এই মনোনয়নের সঙ্গে কোনো চ্যাট যুক্ত নেই, তাই মনে করিয়ে দিতে পারছি না।
nominations-nudge = আপনার সংযোগ কর্মকর্তা { $title }-এর জন্য আপনার মনোনয়নটি দেখতে অনুরোধ করেছেন।
nominations-code = { $reference }-এর নতুন দাবি কোড, একবার ব্যবহারের জন্য: { $code }
nominations-asked = মনোনীত ব্যক্তি নাম প্রত্যাহার করতে চান।
nominations-replace-how = বিকল্প ব্যক্তির স্মারক নম্বর, একটি কমা ও নাম আমাকে পাঠান। যেমন: { $example }
nominations-replace-late = বিকল্প নাম দেওয়ার তারিখ পেরিয়ে গেছে। অনুগ্রহ করে APO সচিবালয়কে জিজ্ঞাসা করুন।
nominations-replaced = { $replaced }-এর জায়গায় এখন { $reference }।
nominations-replace-not = এটি হলো না: একটি নতুন স্মারক নম্বর, একটি কমা ও একটি নাম দরকার।

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO পেয়েছে
nomination-state-forwarded = সচিবালয়ে পাঠানো হয়েছে
nomination-state-incomplete = অসম্পূর্ণ
nomination-state-under-review = বিবেচনাধীন
nomination-state-selected = নির্বাচিত
nomination-state-reserve = অপেক্ষমাণ
nomination-state-not-selected = নির্বাচিত নন
nomination-state-replaced = বদলি হয়েছে
nomination-state-withdrawn = প্রত্যাহার করা হয়েছে
nomination-state-completed = সম্পন্ন

# Buttons, at most 40 characters.
nomination-button-withdraw = প্রত্যাহার: { $reference }
nomination-button-another = আরেকটি চ্যাট যুক্ত করুন
nomination-button-confirm = প্রত্যাহার নিশ্চিত করুন
nomination-button-replace = বিকল্প নাম দিন
nomination-button-nudge = মনোনীতকে মনে করিয়ে দিন
nomination-button-code = নতুন দাবি কোড
nominations-button-incomplete = অসম্পূর্ণগুলো
nominations-button-unlinked = চ্যাট ছাড়াগুলো
nominations-button-asked = প্রত্যাহার করতে চান
