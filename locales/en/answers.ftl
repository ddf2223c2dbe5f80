### Answers from a project's notification. `$title` is the project's title, shown in bold.
### Where days are counted, 1 may have words of its own ("tomorrow").

## Where an answer comes from

source-with-details = Source: Project Notification { $code }, { $details }
source-code-only = Source: Project Notification { $code }
source-reference = reference no. { $reference }
source-issued = issued { DATE($date, length: "long") }
source-revision = revision { $revision }
source-revised = revision { $revision } of { DATE($date, length: "long") }
# Puts one more particular behind others, such as "reference no. 172, issued 3 July 2023".
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = Please ask your NPO first ({ $npo }, { $economy }), then the APO Secretariat in Tokyo.
ask-own-npo = Please ask the National Productivity Organization (NPO) of your economy first, then the APO Secretariat in Tokyo.
ask-secretariat = { $economy } has no active NPO at present, so please ask the APO Secretariat in Tokyo.
procedures = For further details the notification refers to the implementation procedures circulated with it.

## Closing date

deadline-open = { $days ->
    [1] Nominations for { $title } close tomorrow, { $date }.
   *[other] Nominations for { $title } close on { $date }: { $days } days left.
}
deadline-today = Today, { $date }, is the last day for nominations for { $title }.
deadline-closed = { $days ->
    [1] Nominations for { $title } closed yesterday, { $date }.
   *[other] Nominations for { $title } closed { $days } days ago, on { $date }.
}
deadline-not-stated = The notification does not state a closing date for { $title }.
deadline-npo-earlier = Your NPO sets an earlier date of its own to choose its candidates, so contact it soon.
deadline-hurry = Contact your NPO right away: the nomination has to come from it, and the notification gives no hour.
deadline-replacements = NPOs may still name replacement candidates for a while, as far as the notification allows. Only your NPO can tell whether a place is free.
deadline-ended = { $days ->
    [1] The project itself ended yesterday.
   *[other] The project itself ended { $days } days ago.
}
deadline-remarks = The notification remarks:
deadline-still-tokyo = By your calendar nominations for { $title } closed yesterday, { $date }. At the APO Secretariat in Tokyo it is still that day, so contact your NPO right away.
deadline-over-tokyo = By your calendar today, { $date }, is the last day for nominations for { $title }. At the APO Secretariat in Tokyo that day is already over, so contact your NPO right away.
deadline-tokyo = Days are counted by the date in Tokyo.

## Dates

dates-span = { $days ->
    [one] { $title }: from { $starts } to { $ends } ({ $days } day).
   *[other] { $title }: from { $starts } to { $ends } ({ $days } days).
}
dates-one-day = { $title }: { $starts }, a single day.
dates-start-only = { $title } starts on { $starts }. The notification does not state the last day.
dates-end-only = { $title } ends on { $ends }. The notification does not state the first day.
dates-not-stated = The notification does not state the dates of { $title }.
dates-ahead = { $days ->
    [1] It starts tomorrow.
   *[other] It starts in { $days } days.
}
dates-only-day = It takes place today.
dates-running-day = It is under way: today is day { $day } of { $days }.
dates-running = It is under way.
dates-over = { $days ->
    [1] It ended yesterday.
   *[other] It ended { $days } days ago.
}

## Programme and time zone

agenda-not-stated = The notification does not give the session times of { $title }.
timezone-not-stated = The notification gives dates without hours, so there are no session times to convert yet.
timezone-here = In your time zone ({ $zone }) it is now { $time }, { $date }.
timezone-tokyo = At the APO Secretariat in Tokyo it is { $time }, { $date }.
timezone-counted = I count the days to a closing date by your calendar.
timezone-several = { $economy } has several time zones, so I count the days to a closing date by the date in Tokyo.
timezone-choose = Tell me your economy and I count the days to a closing date by your calendar.

## Place and form

venue-cities = { $title } takes place in { $cities }, { $countries }.
venue-cities-only = { $title } takes place in { $cities }.
venue-countries = { $title } takes place in { $countries }. The notification names no city.
venue-no-address = The notification names no address.
venue-online = { $title } takes place online: there is no venue to travel to.
venue-online-host = { $title } takes place online: there is no venue to travel to. The host is { $countries }.
venue-not-stated = The notification does not state where { $title } takes place.
modality-online = { $title } takes place online.
modality-onsite = { $title } takes place face to face.
modality-hybrid = { $title } is hybrid: partly online, partly face to face.
modality-not-stated = The notification does not state whether { $title } is online or face to face.
organizer-intro = { $title } is implemented by:
organizer-host = Host: { $countries }
organizer-not-stated = The notification does not state who implements { $title }.

## Summary card

label-dates = Dates
label-modality = Form
label-venue = Venue
label-host = Host
label-organizers = Organisers
label-economies = Open to
label-places = Places
label-closing = Nominations close
label-objectives = Objectives
label-remarks = Remarks
overview-span = { $days ->
    [one] { $starts } to { $ends } ({ $days } day)
   *[other] { $starts } to { $ends } ({ $days } days)
}
overview-one-day = { $starts }
overview-from = from { $starts }
overview-until = until { $ends }
overview-online = online
overview-onsite = face to face
overview-hybrid = hybrid, online and face to face
overview-all-economies = { $count ->
    [one] the { $count } APO member economy
   *[other] all { $count } APO member economies
}
overview-places = up to { $overseas } for other economies, up to { $local } for the host
overview-places-total = up to { $overseas }
overview-places-local = up to { $local } for the host
overview-closing-open = { $days ->
    [1] { $date } (tomorrow)
   *[other] { $date } ({ $days } days left)
}
overview-closing-today = { $date } (today is the last day)
overview-closing-closed = { $date } (closed)
overview-over = This project is over.

## What the project is about

objectives-intro = The objectives of { $title }, in the notification's words:
objectives-not-stated = The notification does not state the objectives of { $title }.
outcome-intro = What { $title } is to bring, in the notification's words:
outcome-not-stated = The notification does not state what participants take away from { $title }.
background-intro = Why { $title } is held, in the notification's words:
background-not-stated = The notification does not say why { $title } is held.
topics-intro = Topics of { $title }, as the notification lists them:
topics-not-stated = The notification does not list the topics of { $title }.
quote-cut = The notification goes on from here; your NPO has the whole document.

## Who may take part

eligibility-intro = Whom the notification of { $title } asks for:
eligibility-not-stated = The notification does not state what qualifications { $title } asks for.
eligibility-npo-decides = Candidates are nominated by the NPO of their economy, which decides whom it puts forward.
countries-yes = { $economy }: yes, its nationals may be nominated.
countries-host = { $economy }: yes, as the host it has places for local participants.
countries-no = { $economy }: no, it is not among the participating economies of this project.
countries-all = { $count ->
    [one] { $title } is open to the { $count } APO member economy: { $economies }.
   *[other] { $title } is open to all { $count } APO member economies: { $economies }.
}
countries-only = { $title } is open to { $economies }.
countries-not-stated = The notification does not state which economies may take part in { $title }.
countries-members-only = Only nationals of APO member economies can be nominated.
countries-which = Which economy are you from?
seats-both = Places in { $title }: up to { $overseas } for other economies and up to { $local } for the host economy.
seats-total = Places in { $title }: up to { $overseas }. The notification gives no separate number for the host economy.
seats-local = Places in { $title }: up to { $local } for the host economy. The notification gives no number for other economies.
seats-not-stated = The notification does not state how many places { $title } has.
seats-shares = The notification does not say how the places are divided among the economies.
seats-host = { $economy } hosts, so the local places are for its nationals.
selection-npo = Each NPO decides whom it nominates and sends its nominations in before the closing date. You cannot be chosen without a nomination.
selection-results = When results come out is not stated; you hear of them through your NPO.

## What the notification leaves to other papers

fees-not-stated = The notification details I have do not say what { $title } costs or who pays.
travel-not-stated = The notification details I have say nothing about flights, hotel or daily allowance for { $title }.
travel-online = { $title } takes place online, so no journey is needed.
visa-not-stated = The notification details I have say nothing about visas or invitation letters for { $title }.
visa-online = { $title } takes place online, so no visa is needed.
language-not-stated = The notification details I have do not state the working language of { $title } or any interpretation.
certificate-not-stated = The notification details I have do not say whether { $title } ends with a certificate.
materials-not-stated = The notification details I have say nothing about slides, recordings or handouts of { $title }.
join-onsite = { $title } takes place face to face, so there is no online session to join.
join-not-stated = I have no link or password for { $title }, and I cannot see the online platform.
join-trouble = If you cannot get in, write to the person who sent you the invitation as well.

## Lists of projects

projects-open = These projects take nominations now:
projects-none-open = No project takes nominations at the moment. Here are the latest ones:
projects-others = Others:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
    [one] One more project is not shown. Write its code or words of its title.
   *[other] { $count } more projects are not shown. Write a code or words of a title.
}
projects-span = { $days ->
    [one] { DATE($starts, length: "long") } to { DATE($ends, length: "long") } ({ $days } day)
   *[other] { DATE($starts, length: "long") } to { DATE($ends, length: "long") } ({ $days } days)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = nominations until { DATE($date, length: "long") }
standing-today = nominations until today
standing-closed = nominations closed
standing-running = under way
standing-over = over
