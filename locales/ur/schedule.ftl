# Urdu: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = { $title } کا پروگرام، جیسا منتظمین نے دیا ہے:
agenda-now = اس وقت: { $title }، { $time } بجے تک۔
agenda-next = اس کے بعد: { $title }، { $date }، { $time } بجے۔
agenda-next-official = سرکاری وقت { $date }، { $time } بجے ہے ({ $zone })۔
agenda-other-date = آپ کے ٹائم زون میں تاریخ مختلف ہے۔
agenda-over = تمام سیشن ختم ہو چکے ہیں۔
agenda-free-day = اس دن کوئی سیشن نہیں ہے۔
agenda-day = دن { $day }: { $date }
agenda-zones = اوقات آپ کے ٹائم زون ({ $zone }) کے ہیں؛ سرکاری وقت قوسین میں ہے ({ $official })۔
agenda-day-differs = آپ کے ٹائم زون میں یہ دن { $date } کو { $time } بجے شروع ہوتا ہے۔
agenda-official = اوقات سرکاری ہیں ({ $zone })۔
agenda-times = { $starts } تا { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }، { $details }
agenda-day-button = دن { $day }
join-link = { $title } کا لنک: { $link }
join-early = { $title } کا لنک { $date } کو { $time } بجے سے یہاں ملے گا، شروع ہونے سے آدھا گھنٹہ پہلے۔
join-participants = { $title } کے لنک صرف ان شرکا کو دکھائے جاتے ہیں جن کی شرکت پکی ہو چکی ہے۔

## Time zone

zone-time = { $city } وقت
timezone-set = اب آپ کا ٹائم زون ہے: { $zone }۔
timezone-how = دوسرا چننے کے لیے لکھیں، مثلاً: { $example }

## Reminders

reminder-set = آپ کو { $title } کی یاد دہانی کرائی جائے گی۔
reminder-usual = آخری تاریخ: 7 دن اور 1 دن پہلے۔ تیاری: شروع ہونے سے 2 ہفتے پہلے۔ سیشن: ایک دن پہلے اور 15 منٹ پہلے۔ سند اور رپورٹ: ختم ہونے کے بعد۔
reminder-sessions-lead = سیشن: { $lead } پہلے، اور ایک دن پہلے۔ آخری تاریخ، تیاری اور بعد کی باتیں: معمول کے وقت پر۔
reminder-closing = آخری تاریخ: 7 دن اور 1 دن پہلے۔
reminder-closing-lead = آخری تاریخ: { $lead } پہلے۔
reminder-day-lead = دن { $day }: شروع ہونے سے { $lead } پہلے۔
reminder-next = اگلی یاد دہانی { $date } کو { $time } بجے آئے گی۔
reminder-nothing-ahead = اس وقت آگے کچھ نہیں ہے۔ تاریخ ملتے ہی یاد دہانیاں شروع ہو جائیں گی۔
reminder-zone = یہ اوقات { $zone } کے مطابق ہیں۔
reminder-list = آپ کو ان کی یاد دہانی کرائی جائے گی:
reminder-entry = { $title }۔ { $topic }
reminder-entry-next = { $title }۔ { $topic } { $next }
reminder-none-yet = ابھی کوئی یاد دہانی نہیں لگی ہوئی۔
reminder-ended = بند کر دی گئی۔ اب اس کی یاد دہانی نہیں کرائی جائے گی۔
reminder-snoozed = تھوڑی دیر میں دوبارہ یاد دلایا جائے گا۔
reminder-on-button = مجھے یاد دلائیں
reminder-stop-button = یاد دہانیاں بند کریں
reminder-stop-one-button = { $code } بند کریں
reminder-stop-all-button = سب بند کریں
reminder-snooze-button = بعد میں یاد دلائیں
reminder-lead-button = سیشنوں سے { $lead } پہلے
duration-minutes = { $count ->
    [one] { $count } منٹ
   *[other] { $count } منٹ
}
duration-hours = { $count ->
    [one] { $count } گھنٹہ
   *[other] { $count } گھنٹے
}
duration-days = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}

## What reminders say

remind-closing = { $title } کے لیے نامزدگیاں { $date } کو بند ہوں گی۔
remind-closing-npo = اس دن سے پہلے آپ کے کاغذات آپ کی NPO کے پاس پہنچ جانے چاہییں۔
remind-closing-officer = آپ کی نامزدگیاں اس دن تک سیکرٹریٹ پہنچ جانی چاہییں۔
remind-starts = { $title } کا آغاز { $date } کو ہے۔
remind-prepare = اگر آپ حصہ لے رہے ہیں تو براہِ کرم اپنے کاغذات، ویزا اور ٹکٹ ابھی دیکھ لیں۔
remind-session = { $title } کا آغاز { $date } کو { $time } بجے ہے ({ $project })۔
remind-room = کمرا: { $room }
remind-follow-up = { $title } ختم ہو چکا ہے۔ شرکت کا شکریہ!
remind-certificate = براہِ کرم دیکھ لیں کہ آپ کو کوئی رپورٹ دینی ہے یا نہیں، اور اپنی سند کے بارے میں پوچھیں۔
remind-late = معذرت، یہ یاد دہانی دیر سے آئی ہے۔
remind-moved = تبدیلی: { $title } کا آغاز اب { $date } کو { $time } بجے ہے۔
remind-cancelled = منسوخ: { $title }، جس کا آغاز { $date } کو { $time } بجے ہونا تھا۔

## Calendars

calendar-which = کیلنڈر کس منصوبے کا چاہیے؟ براہِ کرم اس کا کوڈ شامل کریں۔
calendar-no-dates = { $title } کی تاریخیں ابھی میرے پاس نہیں ہیں، اس لیے کیلنڈر میں ڈالنے کے لیے کچھ نہیں ہے۔
calendar-file = { $sessions ->
    [0] { $title } کی تاریخیں کیلنڈر فائل کی صورت میں حاضر ہیں۔
    [one] { $title } کی تاریخیں اور واحد سیشن کیلنڈر فائل کی صورت میں حاضر ہیں۔
   *[other] { $title } کی تاریخیں اور تمام { $sessions } سیشن کیلنڈر فائل کی صورت میں حاضر ہیں۔
}
calendar-links = یا یہ دن { $google } یا { $outlook } میں شامل کریں۔
calendar-feed = اس پتے کو سبسکرائب کریں تو آپ کا کیلنڈر تازہ رہے گا: { $link } یہ صرف آپ کا ہے، اس لیے براہِ کرم اسے آگے نہ بھیجیں۔
calendar-feed-button = میرا کیلنڈر تازہ رکھیں
calendar-closing-title = نامزدگی کی آخری تاریخ

## The option of a command on Discord

discord-option-city = شہر
discord-about-city = شہر یا وقت کا فرق، جیسے Kathmandu یا UTC+5:45
