# Traditional Chinese (Hong Kong): answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = 來源：項目通知 { $code }，{ $details }
source-code-only = 來源：項目通知 { $code }
source-reference = 編號 { $reference }
source-issued = { DATE($date, length: "long") }發布
source-revision = 第{ $revision }次修訂
source-revised = { DATE($date, length: "long") }第{ $revision }次修訂
joined-clauses = { $first }，{ $second }

## Whom to ask

ask-npo-of = 請先向您的NPO（{ $economy }：{ $npo }）查詢，再向東京的APO秘書處查詢。
ask-own-npo = 請先向您所屬經濟體的國家生產力機構（NPO）查詢，再向東京的APO秘書處查詢。
ask-secretariat = { $economy }現時沒有運作中的NPO，請直接向東京的APO秘書處查詢。
procedures = 通知指出，其他細節請參閱隨通知一併發送的實施辦法。

## Closing date

deadline-open = { $days ->
    [1] 「{ $title }」的提名將於明天（{ $date }）截止。
   *[other] 「{ $title }」的提名將於{ $date }截止，還有{ $days }天。
}
deadline-today = 今天（{ $date }）是「{ $title }」提名的最後一天。
deadline-closed = { $days ->
    [1] 「{ $title }」的提名已於昨天（{ $date }）截止。
   *[other] 「{ $title }」的提名已於{ $days }天前（{ $date }）截止。
}
deadline-not-stated = 通知沒有列明「{ $title }」的提名截止日期。
deadline-npo-earlier = 您的NPO會自行訂立較早的日期，以遴選人選，請盡早與其聯絡。
deadline-hurry = 請立即聯絡您的NPO：提名必須由NPO提出，而通知沒有列明截止的時刻。
deadline-replacements = 在通知允許的範圍內，NPO於一段時間內仍可提名後備人選。是否還有名額，只有您的NPO能夠答覆。
deadline-ended = { $days ->
    [1] 項目本身已於昨天結束。
   *[other] 項目本身已於{ $days }天前結束。
}
deadline-remarks = 通知中的備註：
deadline-still-tokyo = 按您當地的日期，「{ $title }」的提名已於昨天（{ $date }）截止。但在東京的APO秘書處，這一天尚未結束，請立即聯絡您的NPO。
deadline-over-tokyo = 按您當地的日期，今天（{ $date }）是「{ $title }」提名的最後一天。但在東京的APO秘書處，這一天已經過去，請立即聯絡您的NPO。
deadline-tokyo = 天數按東京的日期計算。

## Dates

dates-span = { $days ->
   *[other] 「{ $title }」：{ $starts }至{ $ends }（共{ $days }天）。
}
dates-one-day = 「{ $title }」：{ $starts }，為期一天。
dates-start-only = 「{ $title }」於{ $starts }開始。通知沒有列明最後一天。
dates-end-only = 「{ $title }」於{ $ends }結束。通知沒有列明第一天。
dates-not-stated = 通知沒有列明「{ $title }」的舉辦日期。
dates-ahead = { $days ->
    [1] 項目明天開始。
   *[other] 項目將於{ $days }天後開始。
}
dates-only-day = 項目於今天舉行。
dates-running-day = 項目進行中：今天是全部{ $days }天中的第{ $day }天。
dates-running = 項目進行中。
dates-over = { $days ->
    [1] 項目已於昨天結束。
   *[other] 項目已於{ $days }天前結束。
}

## Programme and time zone

agenda-not-stated = 通知沒有列明「{ $title }」各場次的時間。
timezone-not-stated = 通知只有日期，沒有時刻，所以還沒有可換算的場次時間。
timezone-here = 您所在的時區（{ $zone }）現在是{ $date } { $time }。
timezone-tokyo = 東京的APO秘書處現在是{ $date } { $time }。
timezone-counted = 距截止日期的天數，我按您當地的日期計算。
timezone-several = { $economy }有多個時區，所以距截止日期的天數，我按東京的日期計算。
timezone-choose = 告訴我您來自哪個經濟體，我便按您當地的日期計算距截止日期的天數。

## Place and form

venue-cities = 「{ $title }」在{ $cities }（{ $countries }）舉辦。
venue-cities-only = 「{ $title }」在{ $cities }舉辦。
venue-countries = 「{ $title }」在{ $countries }舉辦。通知沒有列明城市。
venue-no-address = 通知沒有列明地址。
venue-online = 「{ $title }」以網上形式舉辦，毋須前往任何地點。
venue-online-host = 「{ $title }」以網上形式舉辦，毋須前往任何地點。主辦地：{ $countries }。
venue-not-stated = 通知沒有列明「{ $title }」的舉辦地點。
modality-online = 「{ $title }」以網上形式舉辦。
modality-onsite = 「{ $title }」以實體形式舉辦。
modality-hybrid = 「{ $title }」以混合模式舉辦：部分網上，部分實體。
modality-not-stated = 通知沒有列明「{ $title }」是網上還是實體舉辦。
organizer-intro = 「{ $title }」的執行機構：
organizer-host = 主辦地：{ $countries }
organizer-not-stated = 通知沒有列明「{ $title }」的執行機構。

## Summary card

label-dates = 日期
label-modality = 形式
label-venue = 舉辦地點
label-host = 主辦地
label-organizers = 執行機構
label-economies = 開放對象
label-places = 名額
label-closing = 提名截止
label-objectives = 目標
label-remarks = 備註
overview-span = { $days ->
   *[other] { $starts }至{ $ends }（共{ $days }天）
}
overview-one-day = { $starts }
overview-from = { $starts }起
overview-until = 至{ $ends }
overview-online = 網上
overview-onsite = 實體
overview-hybrid = 混合，網上與實體並行
overview-all-economies = { $count ->
   *[other] APO全部{ $count }個成員經濟體
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
overview-over = 本項目已結束。

## What the project is about

objectives-intro = 「{ $title }」的目標（通知原文）：
objectives-not-stated = 通知沒有列明「{ $title }」的目標。
outcome-intro = 「{ $title }」的預期成果（通知原文）：
outcome-not-stated = 通知沒有列明參加者能從「{ $title }」獲得甚麼。
background-intro = 舉辦「{ $title }」的原因（通知原文）：
background-not-stated = 通知沒有列明為何舉辦「{ $title }」。
topics-intro = 通知所列「{ $title }」的主題：
topics-not-stated = 通知沒有列出「{ $title }」的主題。
quote-cut = 通知的內容不只如此；您的NPO有完整文件。

## Who may take part

eligibility-intro = 「{ $title }」的通知所要求的參加資格：
eligibility-not-stated = 通知沒有列明「{ $title }」的參加資格。
eligibility-npo-decides = 人選由其所屬經濟體的NPO提名，提名何人由NPO決定。
countries-yes = { $economy }：可以，其國民可獲提名。
countries-host = { $economy }：可以，作為主辦地設有當地參加者名額。
countries-no = { $economy }：不可以，不在本項目的參加經濟體之列。
countries-all = { $count ->
   *[other] 「{ $title }」開放予APO全部{ $count }個成員經濟體參加：{ $economies }。
}
countries-only = 「{ $title }」開放參加的經濟體：{ $economies }。
countries-not-stated = 通知沒有列明哪些經濟體可以參加「{ $title }」。
countries-members-only = 只有APO成員經濟體的國民才能獲得提名。
countries-which = 您來自哪個經濟體？
seats-both = 「{ $title }」的名額：其他經濟體最多{ $overseas }人，主辦地最多{ $local }人。
seats-total = 「{ $title }」的名額：最多{ $overseas }人。通知沒有另列主辦地的人數。
seats-local = 「{ $title }」的名額：主辦地最多{ $local }人。通知沒有列明其他經濟體的人數。
seats-not-stated = 通知沒有列明「{ $title }」有多少名額。
seats-shares = 通知沒有說明名額如何在各經濟體之間分配。
seats-host = { $economy }是主辦地，所以當地名額保留給其國民。
selection-npo = 提名何人由各NPO決定，並於截止日期前提出。未獲提名就無法入選。
selection-results = 通知沒有列明何時公布結果；您會透過您的NPO得知。

## What the notification leaves to other papers

fees-not-stated = 我手上的通知內容沒有說明「{ $title }」的費用以及由誰負擔。
travel-not-stated = 我手上的通知內容沒有提及「{ $title }」的機票、酒店或每日津貼。
travel-online = 「{ $title }」以網上形式舉辦，毋須出行。
visa-not-stated = 我手上的通知內容沒有提及「{ $title }」的簽證或邀請信。
visa-online = 「{ $title }」以網上形式舉辦，毋須簽證。
language-not-stated = 我手上的通知內容沒有說明「{ $title }」的工作語言，也沒有提及口譯。
certificate-not-stated = 我手上的通知內容沒有說明「{ $title }」是否頒發證書。
materials-not-stated = 我手上的通知內容沒有提及「{ $title }」的簡報、錄影或講義。
join-onsite = 「{ $title }」以實體形式舉辦，沒有可加入的網上場次。
join-not-stated = 我沒有「{ $title }」的連結或密碼，也看不到網上平台。
join-trouble = 如果無法進入，請一併聯絡發邀請給您的人。

## Lists of projects

projects-open = 以下項目正在接受提名：
projects-none-open = 現時沒有接受提名的項目。以下是最近的項目：
projects-others = 其他項目：
projects-item = { $title }（{ $code }）
projects-item-with-details = { $title }（{ $code }）：{ $details }
projects-more = { $count ->
   *[other] 還有{ $count }個項目未顯示。請輸入代碼或項目名稱中的字詞。
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") }至{ DATE($ends, length: "long") }（共{ $days }天）
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = 提名至{ DATE($date, length: "long") }止
standing-today = 提名至今天止
standing-closed = 提名已截止
standing-running = 進行中
standing-over = 已結束
