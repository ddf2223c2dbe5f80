# Simplified Chinese: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = 主办方提供的“{ $title }”日程：
agenda-now = 正在进行：“{ $title }”，至{ $time }。
agenda-next = 接下来：“{ $title }”，{ $date } { $time }。
agenda-next-official = 官方时间为{ $date } { $time }（{ $zone }）。
agenda-other-date = 按您的时区，那是另一天。
agenda-over = 所有场次均已结束。
agenda-free-day = 当天没有场次。
agenda-day = 第{ $day }天：{ $date }
agenda-zones = 时间按您的时区（{ $zone }）显示，括号内为官方时间（{ $official }）。
agenda-day-differs = 按您的时区，这一天从{ $date } { $time }开始。
agenda-official = 时间均为官方时间（{ $zone }）。
agenda-times = { $starts }至{ $ends }
agenda-times-both = { $times }（{ $official }）
agenda-session = { $times }：{ $title }
agenda-session-details = { $times }：{ $title }，{ $details }
agenda-day-button = 第{ $day }天
join-link = “{ $title }”的链接：{ $link }
join-early = “{ $title }”的链接从{ $date } { $time }起显示，即开始前半小时。
join-participants = “{ $title }”的链接只向已确认的参加者显示。

## Time zone

zone-time = { $city }时间
timezone-set = 您的时区现已设为{ $zone }。
timezone-how = 如要设置其他时区，请输入，例如：{ $example }

## Reminders

reminder-set = 我会提醒您“{ $title }”的相关事项。
reminder-usual = 截止日期：提前7天和1天。准备：开始前2周。场次：前一天和提前15分钟。证书和报告：结束后。
reminder-sessions-lead = 场次：提前{ $lead }，以及前一天。截止日期、准备和后续事项：按通常时间。
reminder-closing = 截止日期：提前7天和1天。
reminder-closing-lead = 截止日期：提前{ $lead }。
reminder-day-lead = 第{ $day }天：开始前{ $lead }。
reminder-next = 下一次提醒在{ $date } { $time }。
reminder-nothing-ahead = 目前没有即将到来的事项。一有日期，我就开始提醒。
reminder-zone = 时间按{ $zone }计算。
reminder-list = 我会提醒您：
reminder-entry = “{ $title }”：{ $topic }
reminder-entry-next = “{ $title }”：{ $topic }{ $next }
reminder-none-yet = 您目前没有任何提醒。
reminder-ended = 已停止。我不会再就此提醒您。
reminder-snoozed = 我稍后会再次提醒您。
reminder-on-button = 提醒我
reminder-stop-button = 停止提醒
reminder-stop-one-button = 停止 { $code }
reminder-stop-all-button = 全部停止
reminder-snooze-button = 稍后提醒
reminder-lead-button = 场次前{ $lead }
duration-minutes =
    { $count ->
       *[other] { $count }分钟
    }
duration-hours =
    { $count ->
       *[other] { $count }小时
    }
duration-days =
    { $count ->
       *[other] { $count }天
    }

## What reminders say

remind-closing = “{ $title }”的提名于{ $date }截止。
remind-closing-npo = 您的文件必须在这一天之前交到NPO。
remind-closing-officer = 您的提名必须在这一天或之前送达APO秘书处。
remind-starts = “{ $title }”将于{ $date }开始。
remind-prepare = 如果您将参加，请现在检查文件、签证和机票。
remind-session = “{ $title }”将于{ $date } { $time }开始（{ $project }）。
remind-room = 房间：{ $room }
remind-follow-up = “{ $title }”已结束。感谢您的参加！
remind-certificate = 请确认是否需要提交报告，并询问您的证书。
remind-late = 这条提醒来晚了，抱歉。
remind-moved = 变更：“{ $title }”现改为{ $date } { $time }开始。
remind-cancelled = 取消：“{ $title }”，原定{ $date } { $time }开始。

## Calendars

calendar-which = 您要哪个项目的日历？请附上项目代码。
calendar-no-dates = 我还没有“{ $title }”的日期，因此没有可放入日历的内容。
calendar-file =
    { $sessions ->
        [0] 这是“{ $title }”日期的日历文件。
       *[other] 这是“{ $title }”日期及全部{ $sessions }个场次的日历文件。
    }
calendar-links = 也可以把日期加入{ $google }或{ $outlook }。
calendar-feed = 订阅这个网址，您的日历就会保持最新：{ $link } 这个网址仅供您个人使用，请不要转发。
calendar-feed-button = 让我的日历保持最新
calendar-closing-title = 提名截止

## The option of a command on Discord

discord-option-city = 城市
discord-about-city = 城市名称，或与协调世界时的时差，例如Kathmandu或UTC+5:45
