# Traditional Chinese (Hong Kong): sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = 主辦機構提供的「{ $title }」程序表：
agenda-now = 正在進行：「{ $title }」，至{ $time }。
agenda-next = 接下來：「{ $title }」，{ $date } { $time }。
agenda-next-official = 官方時間為{ $date } { $time }（{ $zone }）。
agenda-other-date = 按您的時區，那是另一天。
agenda-over = 所有場次均已結束。
agenda-free-day = 當天沒有場次。
agenda-day = 第{ $day }天：{ $date }
agenda-zones = 時間按您的時區（{ $zone }）顯示，括號內為官方時間（{ $official }）。
agenda-day-differs = 按您的時區，這一天從{ $date } { $time }開始。
agenda-official = 時間均為官方時間（{ $zone }）。
agenda-times = { $starts }至{ $ends }
agenda-times-both = { $times }（{ $official }）
agenda-session = { $times }：{ $title }
agenda-session-details = { $times }：{ $title }，{ $details }
agenda-day-button = 第{ $day }天
join-link = 「{ $title }」的連結：{ $link }
join-early = 「{ $title }」的連結從{ $date } { $time }起顯示，即開始前半小時。
join-participants = 「{ $title }」的連結只向已確認的參加者顯示。

## Time zone

zone-time = { $city }時間
timezone-set = 您的時區現已設為{ $zone }。
timezone-how = 如要設定其他時區，請輸入，例如：{ $example }

## Reminders

reminder-set = 我會提醒您「{ $title }」的相關事項。
reminder-usual = 截止日期：提前7天和1天。準備：開始前2個星期。場次：前一天和提前15分鐘。證書和報告：結束後。
reminder-sessions-lead = 場次：提前{ $lead }，以及前一天。截止日期、準備和後續事項：按通常時間。
reminder-closing = 截止日期：提前7天和1天。
reminder-closing-lead = 截止日期：提前{ $lead }。
reminder-day-lead = 第{ $day }天：開始前{ $lead }。
reminder-next = 下一次提醒在{ $date } { $time }。
reminder-nothing-ahead = 現時沒有即將到來的事項。一有日期，我就開始提醒。
reminder-zone = 時間按{ $zone }計算。
reminder-list = 我會提醒您：
reminder-entry = 「{ $title }」：{ $topic }
reminder-entry-next = 「{ $title }」：{ $topic }{ $next }
reminder-none-yet = 您現時沒有任何提醒。
reminder-ended = 已停止。我不會再就此提醒您。
reminder-snoozed = 我稍後會再次提醒您。
reminder-on-button = 提醒我
reminder-stop-button = 停止提醒
reminder-stop-one-button = 停止 { $code }
reminder-stop-all-button = 全部停止
reminder-snooze-button = 稍後提醒
reminder-lead-button = 場次前{ $lead }
duration-minutes =
    { $count ->
       *[other] { $count }分鐘
    }
duration-hours =
    { $count ->
       *[other] { $count }小時
    }
duration-days =
    { $count ->
       *[other] { $count }天
    }

## What reminders say

remind-closing = 「{ $title }」的提名於{ $date }截止。
remind-closing-npo = 您的文件必須在這一天之前交到NPO。
remind-closing-officer = 您的提名必須在這一天或之前送達APO秘書處。
remind-starts = 「{ $title }」將於{ $date }開始。
remind-prepare = 如果您將參加，請現在檢查文件、簽證和機票。
remind-session = 「{ $title }」將於{ $date } { $time }開始（{ $project }）。
remind-room = 房間：{ $room }
remind-follow-up = 「{ $title }」已結束。感謝您的參加！
remind-certificate = 請確認是否需要提交報告，並詢問您的證書。
remind-late = 這則提醒來晚了，抱歉。
remind-moved = 變更：「{ $title }」現改為{ $date } { $time }開始。
remind-cancelled = 取消：「{ $title }」，原定{ $date } { $time }開始。

## Calendars

calendar-which = 您要哪個項目的日曆？請附上項目代碼。
calendar-no-dates = 我還沒有「{ $title }」的日期，因此沒有可放入日曆的內容。
calendar-file =
    { $sessions ->
        [0] 這是「{ $title }」日期的日曆檔案。
       *[other] 這是「{ $title }」日期及全部{ $sessions }個場次的日曆檔案。
    }
calendar-links = 也可以把日期加入{ $google }或{ $outlook }。
calendar-feed = 訂閱這個網址，您的日曆就會保持最新：{ $link } 這個網址僅供您個人使用，請不要轉發。
calendar-feed-button = 讓我的日曆保持最新
calendar-closing-title = 提名截止

## The option of a command on Discord

discord-option-city = 城市
discord-about-city = 城市名稱，或與協調世界時的時差，例如Kathmandu或UTC+5:45
