### Sessions, reminders, calendars and the time zone.

## Sessions

agenda-programme = The programme of { $title }, as the organisers gave it:
agenda-now = Now: { $title }, until { $time }.
agenda-next = Next: { $title }, at { $time } on { $date }.
agenda-next-official = The official time is { $time } on { $date } ({ $zone }).
agenda-other-date = In your time zone that is another date.
agenda-over = All sessions are over.
agenda-free-day = There are no sessions on that day.
agenda-day = Day { $day }: { $date }
agenda-zones = Times are in your time zone ({ $zone }), with the official time in brackets ({ $official }).
agenda-day-differs = In your time zone this day begins at { $time } on { $date }.
agenda-official = Times are official ({ $zone }).
agenda-times = { $starts } to { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = Day { $day }
join-link = The link to { $title }: { $link }
join-early = I show the link to { $title } from { $time } on { $date }, half an hour before it starts.
join-participants = I show the links of { $title } to confirmed participants only.

## Time zone

zone-time = { $city } time
timezone-set = Your time zone is now { $zone }.
timezone-how = To set another one, write for example: { $example }

## Reminders

reminder-set = I will remind you of { $title }.
reminder-usual = Closing date: 7 days and 1 day before. Preparation: 2 weeks before the start. Sessions: the day before and 15 minutes before. Certificate and report: after the end.
reminder-sessions-lead = Sessions: { $lead } before, and the day before. Closing date, preparation and what follows: at the usual times.
reminder-closing = The closing date: 7 days and 1 day before.
reminder-closing-lead = The closing date: { $lead } before.
reminder-day-lead = Day { $day }: { $lead } before it starts.
reminder-next = The next reminder comes at { $time } on { $date }.
reminder-nothing-ahead = Nothing is ahead at present. I start as soon as there is a date.
reminder-zone = The times are { $zone }.
reminder-list = I remind you of:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = I do not remind you of anything yet.
reminder-ended = Stopped. I will not remind you of that any more.
reminder-snoozed = I will remind you again a little later.
reminder-on-button = Remind me
reminder-stop-button = Stop reminders
reminder-stop-one-button = Stop { $code }
reminder-stop-all-button = Stop all
reminder-snooze-button = Remind me later
reminder-lead-button = { $lead } before sessions
duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## What reminders say

remind-closing = Nominations for { $title } close on { $date }.
remind-closing-npo = Your papers must be with your NPO before that day.
remind-closing-officer = Your nominations must reach the Secretariat by that day.
remind-starts = { $title } starts on { $date }.
remind-prepare = If you are taking part, please check your papers, visa and ticket now.
remind-session = { $title } starts at { $time } on { $date } ({ $project }).
remind-room = Room: { $room }
remind-follow-up = { $title } has ended. Thank you for taking part!
remind-certificate = Please check whether a report is expected of you, and ask about your certificate.
remind-late = This reminder comes late. I am sorry.
remind-moved = Changed: { $title } now starts at { $time } on { $date }.
remind-cancelled = Called off: { $title }, which was to start at { $time } on { $date }.

## Calendars

calendar-which = Which project is the calendar for? Please add its code.
calendar-no-dates = I have no dates of { $title } yet, so there is nothing to put into a calendar.
calendar-file =
    { $sessions ->
        [0] Here are the dates of { $title } as a calendar file.
        [one] Here are the dates and the one session of { $title } as a calendar file.
       *[other] Here are the dates and all { $sessions } sessions of { $title } as a calendar file.
    }
calendar-links = Or add the days to { $google } or { $outlook }.
calendar-feed = Subscribe to this address, and your calendar stays up to date: { $link } It is yours alone, so please do not pass it on.
calendar-feed-button = Keep my calendar up to date
calendar-closing-title = Nominations close

## The option of a command on Discord

discord-option-city = city
discord-about-city = City or time difference, such as Kathmandu or UTC+5:45
