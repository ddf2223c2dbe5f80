# Sinhala: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

# The text above has no translation into the reader's language.
announcement-in-english = තවම පරිවර්තනයක් නැත. මෙය ඉංග්‍රීසි පාඨයයි.
announcement-about = { $title } ({ $code }) ගැන
announcement-reader = සහභාගිවන්නා
# Buttons, at most 30 characters.
announcement-read = මෙය කියවා ඇත
announcement-no-more = තවත් පුවත් එපා
announcement-read-thanks = ස්තූතියි. ඔබ මෙය කියවූ බව සටහන් කළෙමි.

## The latest announcements.

announcements-latest = නවතම නිවේදනය, { DATE($date, length: "long") }:
announcements-earlier = පෙර නිවේදන:
# A headline and the date it was sent.
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = මෙතෙක් නිවේදනයක් නැත.
# Button, at most 30 characters.
announcements-subscribe = මට පුවත් එවන්න

## What people want to hear of.

# $topic: news or reminders. $project: the title of a project, or "all projects".
subscription-name = { $topic ->
    [news] පුවත්: { $project }
   *[reminders] සිහිකැඳවීම්: { $project }
}
subscription-all = සියලු ව්‍යාපෘති
subscription-begun = මෙතැන් සිට ඔබට මෙය ලැබේ: { $what }
subscription-ended = ඔබට මෙය තවදුරටත් නොලැබේ: { $what }
subscription-none = ඔබ පුවත් හෝ සිහිකැඳවීම් ඉල්ලා නැත.
subscription-list = ඔබ ඉල්ලා ඇත්තේ මේවාය:
subscription-service = ඔබේම නාමයෝජනාව සහ ඔබේම සැසි ගැන පණිවිඩ ඔබට කෙසේ වුවත් ලැබේ.
# Buttons. $what: such as "News: all projects".
subscription-start = + { $what }
subscription-stop = නවත්වන්න: { $what }

## Writing an announcement, for the Secretariat.

announce-first = තවම නිවේදනයක් නැත. එකක් ලියමුද?
announce-start = නවතම නිවේදන මේවාය.
announce-project = මෙය කුමන ව්‍යාපෘතිය ගැනද?
announce-audience = මෙය කාටද?
announce-text = කරුණාකර පාඨය එකම පණිවිඩයකින් එවන්න. එහි භාෂාව: { $language }
announce-markup = තද අකුරු සඳහා { $bold } ලියන්න. සබැඳියකට { $link } ලියන්න.
# $placeholders: a list of words in braces.
announce-placeholders = දැනුම්දීමෙන් මා පුරවන්නේ මේවාය: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = නම, පාඨකයන්ට නොපෙනේ
announce-form-text = පෙළ ({ $language })
announce-language = ඊළඟ පාඨය කුමන භාෂාවෙන්ද?
announce-economies = මෙය කුමන ආර්ථිකවලටද? ඒවායේ නම් එකම පණිවිඩයකින් එවන්න.
announce-refused = මේ පාඨය මට යැවිය නොහැක. කරුණාකර මෙය නැතිව නැවත එවන්න:
# A heading above the text as readers will see it.
announce-preview = පෙරදසුන: { $language }
announce-readers = { $count ->
    [one] මෙය පුද්ගලයන් { $count }කට යයි.
   *[other] මෙය පුද්ගලයන් { $count }කට යයි.
}
announce-nobody = මෙය කිසිවකුට නොලැබේ. කරුණාකර වෙනත් පාඨක පිරිසක් තෝරන්න.
announce-channel = මෙය { $platform } හි ව්‍යාපෘති නාලිකාවේ ද පළ වේ.
announce-economy-unknown = ආර්ථිකය නොදනී
announce-count = { $economy }, { $platform }: { $count }
# People the assistant has no open chat with.
announce-count-unreachable = { $economy }, විවෘත කතාබහක් නැත: { $count }
announce-approval = { $count ->
    [one] සගයෙක් මෙය පුද්ගලයන් { $count }කට යැවීමට කැමතිය. යවන්නද?
   *[other] සගයෙක් මෙය පුද්ගලයන් { $count }කට යැවීමට කැමතිය. යවන්නද?
}
announce-tested = මෙය ඔබට පමණක් යැව්වෙමි.
announce-discarded = කෙටුම්පත ඉවත් කරන ලදී.
announce-begun = දැන් යවමින් පවතී. කොතෙක් ගොස් ඇත්දැයි මම පෙන්වමි.
announce-waits = පළමුව සගයකු මෙය අනුමත කළ යුතුය. විමසා ඇත.
announce-waits-for-nobody = පළමුව සගයකු මෙය අනුමත කළ යුතුය, එහෙත් වෙන කිසිවකුට එයට අවසර නැත. පරිපාලකයකුට කෙනකුට ආරාධනා කළ හැක.
announce-not-oneself = මේ නිවේදනය ලීවේ ඔබය. වෙනත් අයකු එය අනුමත කළ යුතුය.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: අනුමැතිය බලාපොරොත්තුවෙන්
    [rejected] { $title }: අනුමත කළේ නැත
    [paused] { $title }: තාවකාලිකව නවතා ඇත
    [cancelled] { $title }: නවත්වන ලදී
    [recalled] { $title }: ආපසු ගන්නා ලදී
   *[sending] { $title }: යවන ලදී
}
# $bar: a drawn bar.
announce-bar = { $bar } { $percent } %
announce-counts = ලැබුණු: { $delivered }. අසාර්ථක: { $failed }. ළඟා විය නොහැකි: { $unreachable }. තව ඉතිරි: { $ahead }.
announce-left = { $minutes ->
    [one] තව මිනිත්තු { $minutes }ක් පමණ.
   *[other] තව මිනිත්තු { $minutes }ක් පමණ.
}
announce-read-count = කියවූ: { $read }

## Buttons, at most 30 characters.

announce-new = නව නිවේදනයක්
announce-no-project = එක් ව්‍යාපෘතියක් ගැන නොවේ
announce-to-subscriber = පුවත් කැමති අය
announce-to-nominee = නම් කළ අය
announce-to-participant = සහභාගිවන්නන්
announce-to-liaison-officer = සම්බන්ධීකරණ නිලධාරීන්
announce-send = යවන්න
announce-test = පළමුව මට එවන්න
announce-add-language = භාෂාවක් එක් කරන්න
announce-change-text = ඉංග්‍රීසි පාඨය වෙනස් කරන්න
announce-choose-economies = ආර්ථික කිහිපයකට පමණි
announce-confirm-on = කියවූ බව තහවුරු කරවන්න
announce-confirm-off = තහවුරු කිරීමක් අවශ්‍ය නැත
announce-discard = ඉවත දමන්න
announce-show = යාවත්කාලීන කරන්න
announce-approve = අනුමත කරන්න
announce-reject = ප්‍රතික්ෂේප කරන්න
announce-pause = තාවකාලිකව නවත්වන්න
announce-resume = ඉදිරියට යන්න
announce-cancel = නවත්වන්න
announce-recall = ආපසු ගන්න

## The channel of a project, for the Secretariat.

channel-only-in-group = කරුණාකර මෙය අදාළ නාලිකාවේ හෝ සමූහයේම මට එවන්න.
channel-which = මෙය කුමන ව්‍යාපෘතියේ නාලිකාව ද?
channel-connected = දැන් මෙය { $title } ({ $code }) හි නාලිකාවයි.
channel-is = මෙය { $title } ({ $code }) හි නාලිකාවයි.
channel-what = එහි පුවත් මෙහි පළ වේ. මට පෞද්ගලික කතාබසකින් ලිවිය නොහැකි අය වෙනුවෙන් සැසි ගැන සිහිපත් කිරීම් ද මෙහි පළ වේ.
channel-no-events = සැසි මෙහි සිදුවීම් අතර පෙන්විය හැකි වුවත්, සිදුවීම් සෑදීමට මට අවසර නැත. මෙම ස්ථානය බලා ගන්නා අයට අවසර දී, නැවත { $command } එවිය හැක.
channel-disconnected = මෙම නාලිකාව තවදුරටත් කිසිදු ව්‍යාපෘතියකට අයත් නොවේ.
# A button, at most 30 characters.
channel-disconnect = මෙම ව්‍යාපෘතියේ නාලිකාව නොවේ
