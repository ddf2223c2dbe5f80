# Filipino: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = Ang programa ng { $title }, ayon sa mga tagapag-organisa:
agenda-now = Ngayon: { $title }, hanggang { $time }.
agenda-next = Susunod: { $title }, { $time }, { $date }.
agenda-next-official = Ang opisyal na oras ay { $time }, { $date } ({ $zone }).
agenda-other-date = Iba ang petsa niyon sa inyong time zone.
agenda-over = Tapos na ang lahat ng sesyon.
agenda-free-day = Walang sesyon sa araw na iyon.
agenda-day = Araw { $day }: { $date }
agenda-zones = Ang mga oras ay ayon sa inyong time zone ({ $zone }), at nasa panaklong ang opisyal na oras ({ $official }).
agenda-day-differs = Sa inyong time zone, nagsisimula ang araw na ito nang { $time }, { $date }.
agenda-official = Opisyal ang mga oras ({ $zone }).
agenda-times = { $starts } hanggang { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = Araw { $day }
join-link = Ang link sa { $title }: { $link }
join-early = Ipakikita ko ang link sa { $title } simula { $time }, { $date }, kalahating oras bago ito magsimula.
join-participants = Sa mga kumpirmadong kalahok ko lamang ipinakikita ang mga link ng { $title }.

## Time zone

zone-time = oras sa { $city }
timezone-set = Ang inyong time zone ay { $zone } na ngayon.
timezone-how = Para magtakda ng iba, isulat halimbawa: { $example }

## Reminders

reminder-set = Paaalalahanan ko kayo tungkol sa { $title }.
reminder-usual = Huling araw ng nominasyon: 7 araw at 1 araw bago nito. Paghahanda: 2 linggo bago magsimula. Mga sesyon: isang araw at 15 minuto bago nito. Sertipiko at ulat: pagkatapos.
reminder-sessions-lead = Mga sesyon: { $lead } bago nito, at sa araw bago nito. Huling araw ng nominasyon, paghahanda at mga kasunod: sa karaniwang oras.
reminder-closing = Huling araw ng nominasyon: 7 araw at 1 araw bago nito.
reminder-closing-lead = Huling araw ng nominasyon: { $lead } bago nito.
reminder-day-lead = Araw { $day }: { $lead } bago magsimula.
reminder-next = Darating ang susunod na paalala nang { $time }, { $date }.
reminder-nothing-ahead = Wala pang paparating sa ngayon. Magsisimula ako kapag may petsa na.
reminder-zone = Ang mga oras ay ayon sa { $zone }.
reminder-list = Pinaaalalahanan ko kayo tungkol sa:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = Wala pa akong ipinaaalala sa inyo.
reminder-ended = Itinigil na. Hindi ko na iyon ipaaalala sa inyo.
reminder-snoozed = Paaalalahanan ko kayong muli mamaya.
reminder-on-button = Paalalahanan ako
reminder-stop-button = Itigil ang mga paalala
reminder-stop-one-button = Itigil ang { $code }
reminder-stop-all-button = Itigil lahat
reminder-snooze-button = Paalalahanan ako mamaya
reminder-lead-button = { $lead } bago ang sesyon
duration-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minuto
    }
duration-hours =
    { $count ->
        [one] { $count } oras
       *[other] { $count } oras
    }
duration-days =
    { $count ->
        [one] { $count } araw
       *[other] { $count } araw
    }

## What reminders say

remind-closing = Magsasara ang nominasyon para sa { $title } sa { $date }.
remind-closing-npo = Dapat nasa inyong NPO na ang mga papeles ninyo bago ang araw na iyon.
remind-closing-officer = Dapat matanggap ng Sekretaryat ng APO ang mga nominasyon ninyo bago matapos ang araw na iyon.
remind-starts = Magsisimula ang { $title } sa { $date }.
remind-prepare = Kung lalahok kayo, tingnan na ang inyong mga papeles, visa at tiket.
remind-session = Magsisimula ang { $title } nang { $time }, { $date } ({ $project }).
remind-room = Silid: { $room }
remind-follow-up = Tapos na ang { $title }. Salamat sa inyong paglahok!
remind-certificate = Alamin kung may inaasahang ulat mula sa inyo, at itanong ang tungkol sa inyong sertipiko.
remind-late = Nahuli ang paalalang ito. Paumanhin po.
remind-moved = Binago: magsisimula na ang { $title } nang { $time }, { $date }.
remind-cancelled = Kinansela: { $title }, na magsisimula sana nang { $time }, { $date }.

## Calendars

calendar-which = Para sa aling proyekto ang kalendaryo? Idagdag ang code nito.
calendar-no-dates = Wala pa akong mga petsa ng { $title }, kaya wala pang mailalagay sa kalendaryo.
calendar-file =
    { $sessions ->
        [0] Narito ang mga petsa ng { $title } bilang calendar file.
        [one] Narito ang mga petsa at ang nag-iisang sesyon ng { $title } bilang calendar file.
       *[other] Narito ang mga petsa at ang lahat ng { $sessions } sesyon ng { $title } bilang calendar file.
    }
calendar-links = O idagdag ang mga araw sa { $google } o { $outlook }.
calendar-feed = Mag-subscribe sa address na ito, at laging napapanahon ang inyong kalendaryo: { $link } Para sa inyo lamang ito, kaya huwag ipasa sa iba.
calendar-feed-button = I-update lagi ang kalendaryo
calendar-closing-title = Huling araw ng nominasyon

## The option of a command on Discord

discord-option-city = lungsod
discord-about-city = Lungsod o agwat ng oras, gaya ng Kathmandu o UTC+5:45
