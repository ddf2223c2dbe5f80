# Bengali: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

# The text above has no translation into the reader's language.
announcement-in-english = এখনো অনুবাদ নেই। এটি ইংরেজি পাঠ।
announcement-about = বিষয়: { $title } ({ $code })
announcement-reader = অংশগ্রহণকারী
# Buttons, at most 30 characters.
announcement-read = আমি এটি পড়েছি
announcement-no-more = আর খবর চাই না
announcement-read-thanks = ধন্যবাদ। আপনি এটি পড়েছেন, তা লিখে রাখলাম।

## The latest announcements.

announcements-latest = সর্বশেষ ঘোষণা, { DATE($date, length: "long") }:
announcements-earlier = আগের ঘোষণা:
# A headline and the date it was sent.
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = এখন পর্যন্ত কোনো ঘোষণা নেই।
# Button, at most 30 characters.
announcements-subscribe = আমাকে খবর পাঠান

## What people want to hear of.

# $topic: news or reminders. $project: the title of a project, or "all projects".
subscription-name = { $topic ->
    [news] খবর: { $project }
   *[reminders] রিমাইন্ডার: { $project }
}
subscription-all = সব প্রকল্প
subscription-begun = এখন থেকে আপনি এটি পাবেন: { $what }
subscription-ended = আপনি আর এটি পাবেন না: { $what }
subscription-none = আপনি খবর বা রিমাইন্ডার চাননি।
subscription-list = আপনি এগুলো চেয়েছেন:
subscription-service = আপনার নিজের মনোনয়ন ও নিজের অধিবেশন সম্পর্কে বার্তা আপনি যে কোনো অবস্থায় পাবেন।
# Buttons. $what: such as "News: all projects".
subscription-start = + { $what }
subscription-stop = বন্ধ করুন: { $what }

## Writing an announcement, for the Secretariat.

announce-first = এখনো কোনো ঘোষণা নেই। একটি লিখবেন?
announce-start = এগুলো সর্বশেষ ঘোষণা।
announce-project = এটি কোন প্রকল্প সম্পর্কে?
announce-audience = এটি কাদের জন্য?
announce-text = পাঠটি একটি বার্তায় আমাকে পাঠান। ভাষা: { $language }
announce-markup = মোটা অক্ষরের জন্য লিখুন { $bold }। লিংকের জন্য লিখুন { $link }।
# $placeholders: a list of words in braces.
announce-placeholders = বিজ্ঞপ্তি থেকে আমি এগুলো বসিয়ে দিই: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = নাম (পাঠকেরা দেখেন না)
announce-form-text = লেখা ({ $language })
announce-language = পরের পাঠটি কোন ভাষায়?
announce-economies = এটি কোন কোন অর্থনীতির জন্য? নামগুলো একটি বার্তায় পাঠান।
announce-refused = এই পাঠ আমি পাঠাতে পারছি না। এটি বাদ দিয়ে আবার পাঠান:
# A heading above the text as readers will see it.
announce-preview = যেমন দেখাবে: { $language }
announce-readers = { $count ->
    [one] এটি { $count } জনের কাছে যাবে।
   *[other] এটি { $count } জনের কাছে যাবে।
}
announce-nobody = এটি কেউ পাবেন না। অনুগ্রহ করে অন্য পাঠক বেছে নিন।
announce-channel = এটি প্রকল্পের চ্যানেলেও যাবে ({ $platform })।
announce-economy-unknown = অর্থনীতি জানা নেই
announce-count = { $economy }, { $platform }: { $count }
# People the assistant has no open chat with.
announce-count-unreachable = { $economy }, খোলা চ্যাট নেই: { $count }
announce-approval = { $count ->
    [one] একজন সহকর্মী এটি { $count } জনের কাছে পাঠাতে চান। পাঠানো যাবে?
   *[other] একজন সহকর্মী এটি { $count } জনের কাছে পাঠাতে চান। পাঠানো যাবে?
}
announce-tested = শুধু আপনাকে এটি পাঠিয়েছি।
announce-discarded = খসড়াটি মুছে ফেলা হয়েছে।
announce-begun = এখন পাঠানো হচ্ছে। কতদূর হলো তা আমি দেখাব।
announce-waits = আগে একজন সহকর্মীকে এটি অনুমোদন করতে হবে। আমি জানিয়েছি।
announce-waits-for-nobody = আগে একজন সহকর্মীকে এটি অনুমোদন করতে হবে, কিন্তু আর কারও সেই অধিকার নেই। প্রশাসক কাউকে আমন্ত্রণ জানাতে পারেন।
announce-not-oneself = এই ঘোষণা আপনি লিখেছেন। অন্য কাউকে এটি অনুমোদন করতে হবে।

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: অনুমোদনের অপেক্ষায়
    [rejected] { $title }: অনুমোদিত হয়নি
    [paused] { $title }: আপাতত থেমে আছে
    [cancelled] { $title }: বন্ধ করা হয়েছে
    [recalled] { $title }: ফিরিয়ে নেওয়া হয়েছে
   *[sending] { $title }: পাঠানো হয়েছে
}
# $bar: a drawn bar.
announce-bar = { $bar } { $percent } %
announce-counts = পৌঁছেছে: { $delivered }। ব্যর্থ: { $failed }। পৌঁছানো যায়নি: { $unreachable }। বাকি: { $ahead }।
announce-left = { $minutes ->
    [one] আর প্রায় { $minutes } মিনিট।
   *[other] আর প্রায় { $minutes } মিনিট।
}
announce-read-count = পড়েছেন: { $read }

## Buttons, at most 30 characters.

announce-new = নতুন ঘোষণা
announce-no-project = কোনো একটি প্রকল্প নয়
announce-to-subscriber = যাঁরা খবর চান
announce-to-nominee = মনোনীত ব্যক্তি
announce-to-participant = অংশগ্রহণকারী
announce-to-liaison-officer = সংযোগ কর্মকর্তা
announce-send = পাঠান
announce-test = আগে আমাকে পাঠান
announce-add-language = একটি ভাষা যোগ করুন
announce-change-text = ইংরেজি পাঠ বদলান
announce-choose-economies = শুধু কয়েকটি অর্থনীতি
announce-confirm-on = পাঠকের নিশ্চয়তা চান
announce-confirm-off = নিশ্চয়তা চাইবেন না
announce-discard = খসড়া বাদ দিন
announce-show = হালনাগাদ করুন
announce-approve = অনুমোদন করুন
announce-reject = অনুমোদন করবেন না
announce-pause = সাময়িক থামান
announce-resume = আবার শুরু করুন
announce-cancel = বন্ধ করুন
announce-recall = ফিরিয়ে নিন

## The channel of a project, for the Secretariat.

channel-only-in-group = অনুগ্রহ করে এটি আমাকে সেই চ্যানেল বা গ্রুপেই পাঠান।
channel-which = এটি কোন প্রকল্পের চ্যানেল?
channel-connected = এখন থেকে এটি { $title } ({ $code }) প্রকল্পের চ্যানেল।
channel-is = এটি { $title } ({ $code }) প্রকল্পের চ্যানেল।
channel-what = প্রকল্পের খবর এখানে আসবে। যাঁদের আমি ব্যক্তিগত চ্যাটে লিখতে পারি না, তাঁদের জন্য অধিবেশনের কথাও এখানে মনে করিয়ে দেব।
channel-no-events = অধিবেশনগুলো এখানকার ইভেন্টের তালিকায় থাকতে পারত, কিন্তু ইভেন্ট তৈরির অনুমতি আমার নেই। যিনি এই জায়গার দেখাশোনা করেন, তিনি আমাকে অনুমতি দিয়ে আবার { $command } পাঠাতে পারেন।
channel-disconnected = এই চ্যানেল এখন আর কোনো প্রকল্পের নয়।
# A button, at most 30 characters.
channel-disconnect = এই প্রকল্পের চ্যানেল নয়
