# Japanese: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = 「{ $title }」のプログラム（主催者提供）：
agenda-now = 現在：「{ $title }」（{ $time }まで）
agenda-next = 次：「{ $title }」（{ $date } { $time }から）
agenda-next-official = 公式の時刻は{ $date } { $time }（{ $zone }）です。
agenda-other-date = お住まいのタイムゾーンでは日付が異なります。
agenda-over = すべてのセッションが終了しました。
agenda-free-day = その日にセッションはありません。
agenda-day = { $day }日目：{ $date }
agenda-zones = 時刻はお住まいのタイムゾーン（{ $zone }）によるもので、かっこ内は公式の時刻（{ $official }）です。
agenda-day-differs = お住まいのタイムゾーンでは、この日は{ $date } { $time }に始まります。
agenda-official = 時刻は公式の時刻（{ $zone }）です。
agenda-times = { $starts }～{ $ends }
agenda-times-both = { $times }（{ $official }）
agenda-session = { $times }：{ $title }
agenda-session-details = { $times }：{ $title }、{ $details }
agenda-day-button = { $day }日目
join-link = 「{ $title }」のリンク：{ $link }
join-early = 「{ $title }」のリンクは、開始30分前の{ $date } { $time }から表示します。
join-participants = 「{ $title }」のリンクは、参加が確定した方にのみ表示します。

## Time zone

zone-time = { $city }時間
timezone-set = タイムゾーンを{ $zone }に設定しました。
timezone-how = 変更するには、例えば次のように入力してください：{ $example }

## Reminders

reminder-set = 「{ $title }」のリマインダーをお送りします。
reminder-usual = 締切日：7日前と1日前。準備：開始の2週間前。セッション：前日と15分前。修了証と報告書：終了後。
reminder-sessions-lead = セッション：{ $lead }前と前日。締切日、準備、終了後の手続き：通常の時期。
reminder-closing = 締切日：7日前と1日前。
reminder-closing-lead = 締切日：{ $lead }前。
reminder-day-lead = { $day }日目：開始の{ $lead }前。
reminder-next = 次のリマインダーは{ $date } { $time }です。
reminder-nothing-ahead = 現在、今後の予定はありません。日程が決まり次第、お送りします。
reminder-zone = 時刻は{ $zone }によります。
reminder-list = 設定中のリマインダー：
reminder-entry = 「{ $title }」：{ $topic }
reminder-entry-next = 「{ $title }」：{ $topic }{ $next }
reminder-none-yet = 設定中のリマインダーはまだありません。
reminder-ended = 止めました。この件のリマインダーはもうお送りしません。
reminder-snoozed = 少ししてから、もう一度お知らせします。
reminder-on-button = リマインダーを受け取る
reminder-stop-button = リマインダーを止める
reminder-stop-one-button = { $code } を止める
reminder-stop-all-button = すべて止める
reminder-snooze-button = 後でもう一度
reminder-lead-button = セッションの{ $lead }前
duration-minutes =
    { $count ->
       *[other] { $count }分
    }
duration-hours =
    { $count ->
       *[other] { $count }時間
    }
duration-days =
    { $count ->
       *[other] { $count }日
    }

## What reminders say

remind-closing = 「{ $title }」の推薦は{ $date }に締め切られます。
remind-closing-npo = 書類はその日より前にNPOに届いている必要があります。
remind-closing-officer = 推薦はその日までにAPO事務局に届いている必要があります。
remind-starts = 「{ $title }」は{ $date }に始まります。
remind-prepare = 参加される方は、書類、ビザ、航空券を今のうちにご確認ください。
remind-session = 「{ $title }」は{ $date } { $time }に始まります（{ $project }）。
remind-room = 部屋：{ $room }
remind-follow-up = 「{ $title }」は終了しました。ご参加ありがとうございました。
remind-certificate = 報告書の提出が必要かどうかを確認し、修了証についてお問い合わせください。
remind-late = このリマインダーは遅れて届きました。申し訳ありません。
remind-moved = 変更：「{ $title }」の開始は{ $date } { $time }になりました。
remind-cancelled = 中止：「{ $title }」（{ $date } { $time }開始予定）

## Calendars

calendar-which = どのプロジェクトのカレンダーですか。コードを添えてください。
calendar-no-dates = 「{ $title }」の日程がまだ手元にないため、カレンダーに入れるものがありません。
calendar-file =
    { $sessions ->
        [0] 「{ $title }」の日程をカレンダーファイルにしました。
       *[other] 「{ $title }」の日程と全{ $sessions }セッションをカレンダーファイルにしました。
    }
calendar-links = { $google }または{ $outlook }にも日程を追加できます。
calendar-feed = このアドレスをカレンダーに登録すると、常に最新の状態になります：{ $link } ご自身専用のアドレスですので、ほかの方に渡さないでください。
calendar-feed-button = カレンダーを常に最新にする
calendar-closing-title = 推薦締切

## The option of a command on Discord

discord-option-city = 都市
discord-about-city = 都市名または時差（例：Kathmandu、UTC+5:45）
