# Traditional Chinese (Taiwan): answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = 來源：計畫通知 { $code }，{ $details }
source-code-only = 來源：計畫通知 { $code }
source-reference = 編號 { $reference }
source-issued = { DATE($date, length: "long") }發布
source-revision = 第{ $revision }次修訂
source-revised = { DATE($date, length: "long") }第{ $revision }次修訂
joined-clauses = { $first }，{ $second }

## Whom to ask

ask-npo-of = 請先洽詢您的NPO（{ $economy }：{ $npo }），再洽詢位於東京的APO秘書處。
ask-own-npo = 請先洽詢您所屬經濟體的國家生產力機構（NPO），再洽詢位於東京的APO秘書處。
ask-secretariat = { $economy }目前沒有運作中的NPO，請直接洽詢位於東京的APO秘書處。
procedures = 通知指出，其他細節請參閱隨通知一併發送的實施辦法。

## Closing date

deadline-open = { $days ->
    [1] 「{ $title }」的推薦將於明天（{ $date }）截止。
   *[other] 「{ $title }」的推薦將於{ $date }截止，還有{ $days }天。
}
deadline-today = 今天（{ $date }）是「{ $title }」推薦的最後一天。
deadline-closed = { $days ->
    [1] 「{ $title }」的推薦已於昨天（{ $date }）截止。
   *[other] 「{ $title }」的推薦已於{ $days }天前（{ $date }）截止。
}
deadline-not-stated = 通知未載明「{ $title }」的推薦截止日期。
deadline-npo-earlier = 您的NPO會自訂更早的日期來遴選人選，請儘早與其聯絡。
deadline-hurry = 請立即聯絡您的NPO：推薦必須由NPO提出，而通知未載明截止的時刻。
deadline-replacements = 在通知允許的範圍內，NPO於一段時間內仍可推薦遞補人選。是否還有名額，只有您的NPO能夠答覆。
deadline-ended = { $days ->
    [1] 計畫本身已於昨天結束。
   *[other] 計畫本身已於{ $days }天前結束。
}
deadline-remarks = 通知中的備註：
deadline-still-tokyo = 依您當地的日期，「{ $title }」的推薦已於昨天（{ $date }）截止。但在東京的APO秘書處，這一天尚未結束，請立即聯絡您的NPO。
deadline-over-tokyo = 依您當地的日期，今天（{ $date }）是「{ $title }」推薦的最後一天。但在東京的APO秘書處，這一天已經過去，請立即聯絡您的NPO。
deadline-tokyo = 天數依東京的日期計算。

## Dates

dates-span = { $days ->
   *[other] 「{ $title }」：{ $starts }至{ $ends }（共{ $days }天）。
}
dates-one-day = 「{ $title }」：{ $starts }，為期一天。
dates-start-only = 「{ $title }」於{ $starts }開始。通知未載明最後一天。
dates-end-only = 「{ $title }」於{ $ends }結束。通知未載明第一天。
dates-not-stated = 通知未載明「{ $title }」的舉辦日期。
dates-ahead = { $days ->
    [1] 計畫明天開始。
   *[other] 計畫將於{ $days }天後開始。
}
dates-only-day = 計畫於今天舉行。
dates-running-day = 計畫進行中：今天是全部{ $days }天中的第{ $day }天。
dates-running = 計畫進行中。
dates-over = { $days ->
    [1] 計畫已於昨天結束。
   *[other] 計畫已於{ $days }天前結束。
}

## Programme and time zone

agenda-not-stated = 通知未載明「{ $title }」各場次的時間。
timezone-not-stated = 通知只有日期，沒有時刻，因此還沒有可換算的場次時間。
timezone-here = 您所在的時區（{ $zone }）現在是{ $date } { $time }。
timezone-tokyo = 東京的APO秘書處現在是{ $date } { $time }。
timezone-counted = 距截止日期的天數，我依您當地的日期計算。
timezone-several = { $economy }有多個時區，因此距截止日期的天數，我依東京的日期計算。
timezone-choose = 告訴我您來自哪個經濟體，我就依您當地的日期計算距截止日期的天數。

## Place and form

venue-cities = 「{ $title }」在{ $cities }（{ $countries }）舉辦。
venue-cities-only = 「{ $title }」在{ $cities }舉辦。
venue-countries = 「{ $title }」在{ $countries }舉辦。通知未載明城市。
venue-no-address = 通知未載明地址。
venue-online = 「{ $title }」以線上方式舉辦，無須前往任何地點。
venue-online-host = 「{ $title }」以線上方式舉辦，無須前往任何地點。主辦地：{ $countries }。
venue-not-stated = 通知未載明「{ $title }」的舉辦地點。
modality-online = 「{ $title }」以線上方式舉辦。
modality-onsite = 「{ $title }」以實體方式舉辦。
modality-hybrid = 「{ $title }」採混合方式：部分線上，部分實體。
modality-not-stated = 通知未載明「{ $title }」是線上還是實體舉辦。
organizer-intro = 「{ $title }」的執行單位：
organizer-host = 主辦地：{ $countries }
organizer-not-stated = 通知未載明「{ $title }」的執行單位。

## Summary card

label-dates = 日期
label-modality = 形式
label-venue = 舉辦地點
label-host = 主辦地
label-organizers = 執行單位
label-economies = 開放對象
label-places = 名額
label-closing = 推薦截止
label-objectives = 目標
label-remarks = 備註
overview-span = { $days ->
   *[other] { $starts }至{ $ends }（共{ $days }天）
}
overview-one-day = { $starts }
overview-from = { $starts }起
overview-until = 至{ $ends }
overview-online = 線上
overview-onsite = 實體
overview-hybrid = 混合，線上與實體並行
overview-all-economies = { $count ->
   *[other] APO全部{ $count }個會員經濟體
}
overview-places = 其他經濟體最多{ $overseas }人，主辦地最多{ $local }人
overview-places-total = 最多{ $overseas }人
overview-places-local = 主辦地最多{ $local }人
overview-closing-open = { $days ->
    [1] { $date }（明天）
   *[other] { $date }（還有{ $days }天）
}
overview-closing-today = { $date }（今天是最後一天）
overview-closing-closed = { $date }（已截止）
overview-over = 本計畫已結束。

## What the project is about

objectives-intro = 「{ $title }」的目標（通知原文）：
objectives-not-stated = 通知未載明「{ $title }」的目標。
outcome-intro = 「{ $title }」的預期成果（通知原文）：
outcome-not-stated = 通知未載明參加者能從「{ $title }」獲得什麼。
background-intro = 舉辦「{ $title }」的原因（通知原文）：
background-not-stated = 通知未載明為何舉辦「{ $title }」。
topics-intro = 通知所列「{ $title }」的主題：
topics-not-stated = 通知未列出「{ $title }」的主題。
quote-cut = 通知的內容不只如此；您的NPO有完整文件。

## Who may take part

eligibility-intro = 「{ $title }」的通知所要求的參加資格：
eligibility-not-stated = 通知未載明「{ $title }」的參加資格。
eligibility-npo-decides = 人選由其所屬經濟體的NPO推薦，推薦誰由NPO決定。
countries-yes = { $economy }：可以，其國民可獲推薦。
countries-host = { $economy }：可以，身為主辦地設有當地參加者名額。
countries-no = { $economy }：不可以，不在本計畫的參加經濟體之列。
countries-all = { $count ->
   *[other] 「{ $title }」開放給APO全部{ $count }個會員經濟體參加：{ $economies }。
}
countries-only = 「{ $title }」開放參加的經濟體：{ $economies }。
countries-not-stated = 通知未載明哪些經濟體可以參加「{ $title }」。
countries-members-only = 只有APO會員經濟體的國民才能獲得推薦。
countries-which = 您來自哪個經濟體？
seats-both = 「{ $title }」的名額：其他經濟體最多{ $overseas }人，主辦地最多{ $local }人。
seats-total = 「{ $title }」的名額：最多{ $overseas }人。通知未另列主辦地的人數。
seats-local = 「{ $title }」的名額：主辦地最多{ $local }人。通知未載明其他經濟體的人數。
seats-not-stated = 通知未載明「{ $title }」有多少名額。
seats-shares = 通知未說明名額如何在各經濟體之間分配。
seats-host = { $economy }是主辦地，因此當地名額保留給其國民。
selection-npo = 推薦誰由各NPO決定，並於截止日期前提出。未獲推薦就無法入選。
selection-results = 通知未載明何時公布結果；您會透過您的NPO得知。

## What the notification leaves to other papers

fees-not-stated = 我手邊的通知內容未說明「{ $title }」的費用以及由誰負擔。
travel-not-stated = 我手邊的通知內容未提及「{ $title }」的機票、住宿或每日生活費。
travel-online = 「{ $title }」以線上方式舉辦，無須遠行。
visa-not-stated = 我手邊的通知內容未提及「{ $title }」的簽證或邀請函。
visa-online = 「{ $title }」以線上方式舉辦，無須簽證。
language-not-stated = 我手邊的通知內容未說明「{ $title }」的使用語言，也未提及口譯。
certificate-not-stated = 我手邊的通知內容未說明「{ $title }」是否頒發證書。
materials-not-stated = 我手邊的通知內容未提及「{ $title }」的簡報、錄影或講義。
join-onsite = 「{ $title }」以實體方式舉辦，沒有可加入的線上場次。
join-not-stated = 我沒有「{ $title }」的連結或密碼，也看不到線上平台。
join-trouble = 如果無法進入，請一併聯絡寄邀請給您的人。

## Lists of projects

projects-open = 以下計畫正在接受推薦：
projects-none-open = 目前沒有接受推薦的計畫。以下是最近的計畫：
projects-others = 其他計畫：
projects-item = { $title }（{ $code }）
projects-item-with-details = { $title }（{ $code }）：{ $details }
projects-more = { $count ->
   *[other] 還有{ $count }項計畫未顯示。請輸入代碼或計畫名稱中的字詞。
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") }至{ DATE($ends, length: "long") }（共{ $days }天）
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = 推薦至{ DATE($date, length: "long") }止
standing-today = 推薦至今天止
standing-closed = 推薦已截止
standing-running = 進行中
standing-over = 已結束
