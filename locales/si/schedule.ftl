# Sinhala: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = සංවිධායකයන් දුන් පරිදි { $title } වැඩපිළිවෙළ:
agenda-now = දැන්: { $title }, { $time } දක්වා.
agenda-next = ඊළඟට: { $title }, { $date }, { $time }.
agenda-next-official = නිල වේලාව { $date }, { $time } වේ ({ $zone }).
agenda-other-date = ඔබේ වේලා කලාපයේ දිනය වෙනස්ය.
agenda-over = සියලු සැසි අවසන්.
agenda-free-day = එදින සැසි නැත.
agenda-day = { $day } වන දිනය: { $date }
agenda-zones = වේලාවන් ඔබේ වේලා කලාපයට අනුවය ({ $zone }); නිල වේලාව වරහන් තුළය ({ $official }).
agenda-day-differs = ඔබේ වේලා කලාපයේ මේ දිනය ආරම්භ වන්නේ { $date }, { $time } ටය.
agenda-official = වේලාවන් නිල වේලාවන්ය ({ $zone }).
agenda-times = { $starts } සිට { $ends } දක්වා
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = { $day } වන දිනය
join-link = { $title } සඳහා සබැඳිය: { $link }
join-early = { $title } සඳහා සබැඳිය ආරම්භයට පැය භාගයකට පෙර, { $date }, { $time } සිට මම පෙන්වමි.
join-participants = { $title } සඳහා සබැඳි මා පෙන්වන්නේ තහවුරු කළ සහභාගිවන්නන්ට පමණි.

## Time zone

zone-time = { $city } වේලාව
timezone-set = දැන් ඔබේ වේලා කලාපය { $zone } වේ.
timezone-how = වෙනත් එකක් සැකසීමට මෙසේ ලියන්න: { $example }

## Reminders

reminder-set = { $title } ගැන මම ඔබට සිහිපත් කරමි.
reminder-usual = අවසන් දිනය: දින 7කට සහ දින 1කට පෙර. සූදානම: ආරම්භයට සති 2කට පෙර. සැසි: පෙර දින සහ මිනිත්තු 15කට පෙර. සහතිකය සහ වාර්තාව: අවසන් වූ පසු.
reminder-sessions-lead = සැසි: { $lead } පෙර, සහ පෙර දින. අවසන් දිනය, සූදානම සහ ඉන්පසු කටයුතු: සුපුරුදු වේලාවන්හි.
reminder-closing = අවසන් දිනය: දින 7කට සහ දින 1කට පෙර.
reminder-closing-lead = අවසන් දිනය: { $lead } පෙර.
reminder-day-lead = { $day } වන දිනය: ආරම්භයට { $lead } පෙර.
reminder-next = ඊළඟ සිහිකැඳවීම { $date }, { $time } ට ලැබේ.
reminder-nothing-ahead = දැනට ඉදිරියේ කිසිවක් නැත. දිනයක් ඇති වහාම මම ආරම්භ කරමි.
reminder-zone = වේලාවන් { $zone } අනුවය.
reminder-list = මම ඔබට සිහිපත් කරන්නේ මේවාය:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = තවම මම ඔබට කිසිවක් සිහිපත් නොකරමි.
reminder-ended = නවත්වන ලදී. එය තවදුරටත් සිහිපත් නොකරමි.
reminder-snoozed = මඳ වේලාවකින් නැවත සිහිපත් කරමි.
reminder-on-button = මට සිහිපත් කරන්න
reminder-stop-button = සිහිකැඳවීම් නවත්වන්න
reminder-stop-one-button = { $code } නවත්වන්න
reminder-stop-all-button = සියල්ල නවත්වන්න
reminder-snooze-button = පසුව සිහිපත් කරන්න
reminder-lead-button = සැසියට { $lead } පෙර
duration-minutes = { $count ->
    [one] මිනිත්තු { $count }කට
   *[other] මිනිත්තු { $count }කට
}
duration-hours = { $count ->
    [one] පැය { $count }කට
   *[other] පැය { $count }කට
}
duration-days = { $count ->
    [one] දින { $count }කට
   *[other] දින { $count }කට
}

## What reminders say

remind-closing = { $title } සඳහා නාමයෝජනා { $date } දින අවසන් වේ.
remind-closing-npo = ඔබේ ලියකියවිලි එදිනට පෙර ඔබේ NPO ආයතනයට ලැබිය යුතුය.
remind-closing-officer = ඔබේ නාමයෝජනා එදින අවසන් වීමට පෙර ලේකම් කාර්යාලයට ලැබිය යුතුය.
remind-starts = { $title } { $date } දින ආරම්භ වේ.
remind-prepare = ඔබ සහභාගි වන්නේ නම් කරුණාකර ඔබේ ලියකියවිලි, වීසා සහ ටිකට්පත දැන්ම පරීක්ෂා කරන්න.
remind-session = { $title } { $date }, { $time } ට ආරම්භ වේ ({ $project }).
remind-room = කාමරය: { $room }
remind-follow-up = { $title } අවසන්. සහභාගි වූවාට ස්තූතියි!
remind-certificate = ඔබෙන් වාර්තාවක් බලාපොරොත්තු වේදැයි කරුණාකර බලන්න, ඔබේ සහතිකය ගැන ද විමසන්න.
remind-late = මේ සිහිකැඳවීම ප්‍රමාද විය. කනගාටුයි.
remind-moved = වෙනස් විය: { $title } දැන් { $date }, { $time } ට ආරම්භ වේ.
remind-cancelled = අවලංගු විය: { $title }; එය { $date }, { $time } ට ආරම්භ වීමට තිබිණි.

## Calendars

calendar-which = දින දර්ශනය කුමන ව්‍යාපෘතියටද? කරුණාකර එහි කේතය එක් කරන්න.
calendar-no-dates = { $title } හි දින තවම මා සතුව නැත, එබැවින් දින දර්ශනයට දැමීමට කිසිවක් නැත.
calendar-file = { $sessions ->
    [0] { $title } හි දින මෙන්න, දින දර්ශන ගොනුවක් ලෙස.
    [one] { $title } හි දින සහ එකම සැසිය මෙන්න, දින දර්ශන ගොනුවක් ලෙස.
   *[other] { $title } හි දින සහ සැසි { $sessions }ම මෙන්න, දින දර්ශන ගොනුවක් ලෙස.
}
calendar-links = නැතහොත් දින { $google } හෝ { $outlook } වෙත එක් කරන්න.
calendar-feed = මේ ලිපිනයට දායක වුවහොත් ඔබේ දින දර්ශනය යාවත්කාලීනව පවතී: { $link } එය ඔබට පමණක් අයත්ය, එබැවින් කරුණාකර වෙනත් අයට දෙන්න එපා.
calendar-feed-button = දින දර්ශනය යාවත්කාලීන කරන්න
calendar-closing-title = නාමයෝජනා අවසන් දිනය

## The option of a command on Discord

discord-option-city = නගරය
discord-about-city = නගරය හෝ වේලා වෙනස, උදා. Kathmandu හෝ UTC+5:45
