# Tamil: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = அமைப்பாளர்கள் தந்தபடி { $title } நிகழ்ச்சி நிரல்:
agenda-now = இப்போது: { $title }, { $time } வரை.
agenda-next = அடுத்து: { $title }, { $date }, { $time }.
agenda-next-official = அதிகாரபூர்வ நேரம் { $date }, { $time } ({ $zone }).
agenda-other-date = உங்கள் நேர மண்டலத்தில் தேதி வேறு.
agenda-over = எல்லா அமர்வுகளும் முடிந்தன.
agenda-free-day = அந்த நாளில் அமர்வுகள் இல்லை.
agenda-day = நாள் { $day }: { $date }
agenda-zones = நேரங்கள் உங்கள் நேர மண்டலப்படி ({ $zone }); அதிகாரபூர்வ நேரம் அடைப்புக்குறிக்குள் ({ $official }).
agenda-day-differs = உங்கள் நேர மண்டலத்தில் இந்த நாள் தொடங்குவது: { $date }, { $time }.
agenda-official = நேரங்கள் அதிகாரபூர்வமானவை ({ $zone }).
agenda-times = { $starts } முதல் { $ends } வரை
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = நாள் { $day }
join-link = { $title } இணைப்பு: { $link }
join-early = { $title } இணைப்பை, தொடங்க அரை மணி நேரம் முன்பிருந்து காட்டுவேன்: { $date }, { $time }.
join-participants = { $title } இணைப்புகளை உறுதி செய்யப்பட்ட பங்கேற்பாளர்களுக்கு மட்டுமே காட்டுவேன்.

## Time zone

zone-time = { $city } நேரம்
timezone-set = உங்கள் நேர மண்டலம் இப்போது { $zone }.
timezone-how = வேறொன்றை அமைக்க, எடுத்துக்காட்டாக இப்படி எழுதுங்கள்: { $example }

## Reminders

reminder-set = { $title } பற்றி உங்களுக்கு நினைவூட்டுவேன்.
reminder-usual = கடைசி நாள்: 7 நாள்கள் முன்பும் 1 நாள் முன்பும். ஆயத்தம்: தொடங்க 2 வாரங்கள் முன்பு. அமர்வுகள்: முந்தைய நாளும் 15 நிமிடங்கள் முன்பும். சான்றிதழும் அறிக்கையும்: முடிந்த பின்.
reminder-sessions-lead = அமர்வுகள்: { $lead } முன்பும், முந்தைய நாளும். கடைசி நாள், ஆயத்தம், பின்னர் வருபவை: வழக்கமான நேரங்களில்.
reminder-closing = கடைசி நாள்: 7 நாள்கள் முன்பும் 1 நாள் முன்பும்.
reminder-closing-lead = கடைசி நாள்: { $lead } முன்பு.
reminder-day-lead = நாள் { $day }: தொடங்க { $lead } முன்பு.
reminder-next = அடுத்த நினைவூட்டல் வருவது: { $date }, { $time }.
reminder-nothing-ahead = இப்போது வரவிருப்பது எதுவும் இல்லை. தேதி தெரிந்ததும் தொடங்குவேன்.
reminder-zone = இந்த நேரங்கள்: { $zone }.
reminder-list = நான் உங்களுக்கு நினைவூட்டுபவை:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = இன்னும் எதையும் உங்களுக்கு நினைவூட்டவில்லை.
reminder-ended = நிறுத்தப்பட்டது. அதை இனி நினைவூட்ட மாட்டேன்.
reminder-snoozed = சற்று நேரம் கழித்து மீண்டும் நினைவூட்டுவேன்.
reminder-on-button = எனக்கு நினைவூட்டுங்கள்
reminder-stop-button = நினைவூட்டலை நிறுத்துங்கள்
reminder-stop-one-button = நிறுத்துக: { $code }
reminder-stop-all-button = எல்லாவற்றையும் நிறுத்துக
reminder-snooze-button = பின்னர் நினைவூட்டுக
reminder-lead-button = அமர்வுக்கு { $lead } முன்பு
duration-minutes = { $count ->
    [one] { $count } நிமிடம்
   *[other] { $count } நிமிடங்கள்
}
duration-hours = { $count ->
    [one] { $count } மணி நேரம்
   *[other] { $count } மணி நேரம்
}
duration-days = { $count ->
    [one] { $count } நாள்
   *[other] { $count } நாள்கள்
}

## What reminders say

remind-closing = { $title } திட்டத்திற்குப் பரிந்துரைக்கக் கடைசி நாள் { $date }.
remind-closing-npo = உங்கள் ஆவணங்கள் அந்த நாளுக்கு முன்பே உங்கள் NPO-வைச் சேர்ந்திருக்க வேண்டும்.
remind-closing-officer = உங்கள் பரிந்துரைகள் அந்த நாளுக்குள் செயலகத்தைச் சேர்ந்திருக்க வேண்டும்.
remind-starts = { $title } தொடங்கும் நாள்: { $date }.
remind-prepare = நீங்கள் பங்கேற்றால், உங்கள் ஆவணங்கள், விசா, பயணச்சீட்டு ஆகியவற்றை இப்போதே சரிபாருங்கள்.
remind-session = { $title } தொடங்குவது: { $date }, { $time } ({ $project }).
remind-room = அறை: { $room }
remind-follow-up = { $title } முடிந்தது. பங்கேற்றதற்கு நன்றி!
remind-certificate = உங்களிடம் அறிக்கை எதிர்பார்க்கப்படுகிறதா எனப் பாருங்கள்; உங்கள் சான்றிதழ் பற்றியும் கேளுங்கள்.
remind-late = இந்த நினைவூட்டல் தாமதமாக வருகிறது. வருந்துகிறேன்.
remind-moved = மாற்றம்: { $title } இப்போது தொடங்குவது { $date }, { $time }.
remind-cancelled = ரத்தானது: { $title }. தொடங்கவிருந்தது: { $date }, { $time }.

## Calendars

calendar-which = நாட்காட்டி எந்தத் திட்டத்திற்கு? அதன் குறியீட்டைச் சேர்த்து எழுதுங்கள்.
calendar-no-dates = { $title } திட்டத்தின் தேதிகள் இன்னும் என்னிடம் இல்லை; ஆகவே நாட்காட்டியில் சேர்க்க எதுவும் இல்லை.
calendar-file = { $sessions ->
    [0] { $title } திட்டத்தின் தேதிகள் நாட்காட்டிக் கோப்பாக இதோ.
    [one] { $title } திட்டத்தின் தேதிகளும் ஒரே அமர்வும் நாட்காட்டிக் கோப்பாக இதோ.
   *[other] { $title } திட்டத்தின் தேதிகளும் { $sessions } அமர்வுகளும் நாட்காட்டிக் கோப்பாக இதோ.
}
calendar-links = அல்லது நாட்களை { $google } அல்லது { $outlook } நாட்காட்டியில் சேருங்கள்.
calendar-feed = இந்த முகவரிக்குப் பதிவு செய்தால் உங்கள் நாட்காட்டி எப்போதும் புதுப்பிக்கப்படும்: { $link } இது உங்களுக்கு மட்டுமே உரியது; பிறரிடம் தர வேண்டாம்.
calendar-feed-button = நாட்காட்டியைப் புதுப்பித்து வை
calendar-closing-title = பரிந்துரைக்கக் கடைசி நாள்

## The option of a command on Discord

discord-option-city = நகரம்
discord-about-city = நகரம் அல்லது நேர வேறுபாடு, எ.கா. Kathmandu அல்லது UTC+5:45
