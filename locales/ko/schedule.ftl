# Korean: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = 주최 측이 알려 준 { $title } 일정:
agenda-now = 지금: { $title }, { $time }까지.
agenda-next = 다음: { $title }, { $date } { $time }.
agenda-next-official = 공식 시각은 { $date } { $time }({ $zone })입니다.
agenda-other-date = 계신 곳의 시간대로는 날짜가 다릅니다.
agenda-over = 모든 세션이 끝났습니다.
agenda-free-day = 그날에는 세션이 없습니다.
agenda-day = { $day }일 차: { $date }
agenda-zones = 시각은 계신 곳의 시간대({ $zone }) 기준이며, 괄호 안은 공식 시각({ $official })입니다.
agenda-day-differs = 계신 곳의 시간대로 이날은 { $date } { $time }에 시작합니다.
agenda-official = 시각은 공식 시각({ $zone })입니다.
agenda-times = { $starts }~{ $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = { $day }일 차
join-link = { $title } 링크: { $link }
join-early = { $title } 링크는 시작 30분 전인 { $date } { $time }부터 보여 드립니다.
join-participants = { $title } 링크는 참가가 확정된 분에게만 보여 드립니다.

## Time zone

zone-time = { $city } 시간
timezone-set = 이제 시간대는 { $zone }입니다.
timezone-how = 다른 시간대로 바꾸려면 예를 들어 이렇게 적어 주세요: { $example }

## Reminders

reminder-set = { $title } 알림을 보내 드리겠습니다.
reminder-usual = 마감일: 7일 전과 1일 전. 준비: 시작 2주 전. 세션: 전날과 15분 전. 수료증과 보고서: 종료 후.
reminder-sessions-lead = 세션: { $lead } 전과 전날. 마감일, 준비, 이후 할 일: 평소 시점.
reminder-closing = 마감일: 7일 전과 1일 전.
reminder-closing-lead = 마감일: { $lead } 전.
reminder-day-lead = { $day }일 차: 시작 { $lead } 전.
reminder-next = 다음 알림은 { $date } { $time }에 보내 드립니다.
reminder-nothing-ahead = 지금은 앞둔 일정이 없습니다. 날짜가 정해지면 바로 시작합니다.
reminder-zone = 시각은 { $zone } 기준입니다.
reminder-list = 설정된 알림:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = 아직 설정된 알림이 없습니다.
reminder-ended = 중지했습니다. 그 알림은 더 이상 보내지 않습니다.
reminder-snoozed = 잠시 후 다시 알려 드리겠습니다.
reminder-on-button = 알림 받기
reminder-stop-button = 알림 끄기
reminder-stop-one-button = { $code } 끄기
reminder-stop-all-button = 모두 끄기
reminder-snooze-button = 나중에 다시 알림
reminder-lead-button = 세션 { $lead } 전
duration-minutes =
    { $count ->
       *[other] { $count }분
    }
duration-hours =
    { $count ->
       *[other] { $count }시간
    }
duration-days =
    { $count ->
       *[other] { $count }일
    }

## What reminders say

remind-closing = { $title } 프로젝트의 추천은 { $date }에 마감됩니다.
remind-closing-npo = 서류는 그날 전에 NPO에 도착해야 합니다.
remind-closing-officer = 추천은 그날까지 APO 사무국에 도착해야 합니다.
remind-starts = { $title } 프로젝트가 { $date }에 시작합니다.
remind-prepare = 참가하신다면 서류, 비자, 항공권을 지금 확인해 주세요.
remind-session = { $title } 세션이 { $date } { $time }에 시작합니다({ $project }).
remind-room = 장소: { $room }
remind-follow-up = { $title } 프로젝트가 끝났습니다. 참가해 주셔서 감사합니다!
remind-certificate = 보고서를 내야 하는지 확인하시고, 수료증에 대해 문의해 주세요.
remind-late = 알림이 늦어 죄송합니다.
remind-moved = 변경: { $title } 세션은 이제 { $date } { $time }에 시작합니다.
remind-cancelled = 취소: { $date } { $time }에 시작하려던 { $title } 세션.

## Calendars

calendar-which = 어느 프로젝트의 캘린더인가요? 코드를 덧붙여 주세요.
calendar-no-dates = 아직 { $title } 프로젝트의 날짜가 없어 캘린더에 넣을 것이 없습니다.
calendar-file =
    { $sessions ->
        [0] { $title } 프로젝트의 날짜를 담은 캘린더 파일입니다.
       *[other] { $title } 프로젝트의 날짜와 세션 { $sessions }개를 모두 담은 캘린더 파일입니다.
    }
calendar-links = { $google } 또는 { $outlook }에 날짜를 추가하실 수도 있습니다.
calendar-feed = 이 주소를 구독하시면 캘린더가 항상 최신으로 유지됩니다: { $link } 본인 전용 주소이니 다른 사람에게 전하지 마세요.
calendar-feed-button = 캘린더 최신으로 유지
calendar-closing-title = 추천 마감

## The option of a command on Discord

discord-option-city = 도시
discord-about-city = 도시 이름이나 세계시와의 시차(예: Kathmandu, UTC+5:45)
