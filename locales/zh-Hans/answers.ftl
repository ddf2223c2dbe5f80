# Simplified Chinese: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = 来源：项目通知 { $code }，{ $details }
source-code-only = 来源：项目通知 { $code }
source-reference = 编号 { $reference }
source-issued = { DATE($date, length: "long") }发布
source-revision = 第{ $revision }次修订
source-revised = { DATE($date, length: "long") }第{ $revision }次修订
joined-clauses = { $first }，{ $second }

## Whom to ask

ask-npo-of = 请先咨询您的NPO（{ $economy }：{ $npo }），再咨询位于东京的APO秘书处。
ask-own-npo = 请先咨询您所属经济体的国家生产力机构（NPO），再咨询位于东京的APO秘书处。
ask-secretariat = { $economy }目前没有运作中的NPO，请直接咨询位于东京的APO秘书处。
procedures = 通知指出，更多细节请参阅随通知一同发出的实施办法。

## Closing date

deadline-open = { $days ->
    [1] “{ $title }”的提名将于明天（{ $date }）截止。
   *[other] “{ $title }”的提名将于{ $date }截止，还有{ $days }天。
}
deadline-today = 今天（{ $date }）是“{ $title }”提名的最后一天。
deadline-closed = { $days ->
    [1] “{ $title }”的提名已于昨天（{ $date }）截止。
   *[other] “{ $title }”的提名已于{ $days }天前（{ $date }）截止。
}
deadline-not-stated = 通知没有说明“{ $title }”的提名截止日期。
deadline-npo-earlier = 您的NPO会自行设定更早的日期来挑选人选，请尽早与其联系。
deadline-hurry = 请立即联系您的NPO：提名必须由NPO提交，而通知没有写明截止的钟点。
deadline-replacements = 在通知允许的范围内，NPO在一段时间内仍可提名替补人选。是否还有名额，只有您的NPO才能答复。
deadline-ended = { $days ->
    [1] 项目本身已于昨天结束。
   *[other] 项目本身已于{ $days }天前结束。
}
deadline-remarks = 通知中的备注：
deadline-still-tokyo = 按您当地的日期，“{ $title }”的提名已于昨天（{ $date }）截止。而在东京的APO秘书处，这一天还没有结束，请立即联系您的NPO。
deadline-over-tokyo = 按您当地的日期，今天（{ $date }）是“{ $title }”提名的最后一天。而在东京的APO秘书处，这一天已经过去，请立即联系您的NPO。
deadline-tokyo = 天数按东京的日期计算。

## Dates

dates-span = { $days ->
   *[other] “{ $title }”：{ $starts }至{ $ends }（共{ $days }天）。
}
dates-one-day = “{ $title }”：{ $starts }，为期一天。
dates-start-only = “{ $title }”于{ $starts }开始。通知没有写明最后一天。
dates-end-only = “{ $title }”于{ $ends }结束。通知没有写明第一天。
dates-not-stated = 通知没有写明“{ $title }”的举办日期。
dates-ahead = { $days ->
    [1] 项目明天开始。
   *[other] 项目将在{ $days }天后开始。
}
dates-only-day = 项目今天举行。
dates-running-day = 项目正在进行：今天是全部{ $days }天中的第{ $day }天。
dates-running = 项目正在进行。
dates-over = { $days ->
    [1] 项目已于昨天结束。
   *[other] 项目已于{ $days }天前结束。
}

## Programme and time zone

agenda-not-stated = 通知没有写明“{ $title }”各场次的时间。
timezone-not-stated = 通知只有日期，没有钟点，所以还没有可以换算的场次时间。
timezone-here = 您所在时区（{ $zone }）现在是{ $date } { $time }。
timezone-tokyo = 东京的APO秘书处现在是{ $date } { $time }。
timezone-counted = 距截止日期的天数，我按您当地的日期计算。
timezone-several = { $economy }有多个时区，所以距截止日期的天数，我按东京的日期计算。
timezone-choose = 告诉我您来自哪个经济体，我就按您当地的日期计算距截止日期的天数。

## Place and form

venue-cities = “{ $title }”在{ $cities }（{ $countries }）举办。
venue-cities-only = “{ $title }”在{ $cities }举办。
venue-countries = “{ $title }”在{ $countries }举办。通知没有写明城市。
venue-no-address = 通知没有写明地址。
venue-online = “{ $title }”在线上举办，无需前往任何地点。
venue-online-host = “{ $title }”在线上举办，无需前往任何地点。主办地：{ $countries }。
venue-not-stated = 通知没有写明“{ $title }”的举办地点。
modality-online = “{ $title }”在线上举办。
modality-onsite = “{ $title }”在现场举办。
modality-hybrid = “{ $title }”采用混合形式：部分线上，部分现场。
modality-not-stated = 通知没有写明“{ $title }”是线上还是现场举办。
organizer-intro = “{ $title }”的实施机构：
organizer-host = 主办地：{ $countries }
organizer-not-stated = 通知没有写明“{ $title }”的实施机构。

## Summary card

label-dates = 日期
label-modality = 形式
label-venue = 举办地点
label-host = 主办地
label-organizers = 实施机构
label-economies = 面向
label-places = 名额
label-closing = 提名截止
label-objectives = 目标
label-remarks = 备注
overview-span = { $days ->
   *[other] { $starts }至{ $ends }（共{ $days }天）
}
overview-one-day = { $starts }
overview-from = { $starts }起
overview-until = 至{ $ends }
overview-online = 线上
overview-onsite = 现场
overview-hybrid = 混合形式，线上与现场结合
overview-all-economies = { $count ->
   *[other] APO全部{ $count }个成员经济体
}
overview-places = 其他经济体最多{ $overseas }人，主办地最多{ $local }人
overview-places-total = 最多{ $overseas }人
overview-places-local = 主办地最多{ $local }人
overview-closing-open = { $days ->
    [1] { $date }（明天）
   *[other] { $date }（还有{ $days }天）
}
overview-closing-today = { $date }（今天是最后一天）
overview-closing-closed = { $date }（已截止）
overview-over = 该项目已结束。

## What the project is about

objectives-intro = “{ $title }”的目标（通知原文）：
objectives-not-stated = 通知没有写明“{ $title }”的目标。
outcome-intro = “{ $title }”的预期成果（通知原文）：
outcome-not-stated = 通知没有写明参加者能从“{ $title }”中获得什么。
background-intro = 举办“{ $title }”的原因（通知原文）：
background-not-stated = 通知没有写明为何举办“{ $title }”。
topics-intro = 通知所列“{ $title }”的主题：
topics-not-stated = 通知没有列出“{ $title }”的主题。
quote-cut = 通知的内容不止于此；您的NPO有完整文件。

## Who may take part

eligibility-intro = “{ $title }”的通知所要求的参加条件：
eligibility-not-stated = 通知没有写明“{ $title }”的参加条件。
eligibility-npo-decides = 人选由其所属经济体的NPO提名，提名谁由NPO决定。
countries-yes = { $economy }：可以，其国民可获提名。
countries-host = { $economy }：可以，作为主办地设有本地参加者名额。
countries-no = { $economy }：不可以，不在本项目的参加经济体之列。
countries-all = { $count ->
   *[other] “{ $title }”面向APO全部{ $count }个成员经济体：{ $economies }。
}
countries-only = “{ $title }”面向{ $economies }。
countries-not-stated = 通知没有写明哪些经济体可以参加“{ $title }”。
countries-members-only = 只有APO成员经济体的国民才能获得提名。
countries-which = 您来自哪个经济体？
seats-both = “{ $title }”的名额：其他经济体最多{ $overseas }人，主办地最多{ $local }人。
seats-total = “{ $title }”的名额：最多{ $overseas }人。通知没有单独列出主办地的人数。
seats-local = “{ $title }”的名额：主办地最多{ $local }人。通知没有写明其他经济体的人数。
seats-not-stated = 通知没有写明“{ $title }”有多少名额。
seats-shares = 通知没有说明名额如何在各经济体之间分配。
seats-host = { $economy }是主办地，因此本地名额供其国民使用。
selection-npo = 提名谁由各NPO决定，并在截止日期前提交。没有获得提名就无法入选。
selection-results = 何时公布结果没有写明；您会通过您的NPO得知。

## What the notification leaves to other papers

fees-not-stated = 我掌握的通知内容没有说明“{ $title }”的费用以及由谁承担。
travel-not-stated = 我掌握的通知内容没有提到“{ $title }”的机票、酒店或每日津贴。
travel-online = “{ $title }”在线上举办，无需出行。
visa-not-stated = 我掌握的通知内容没有提到“{ $title }”的签证或邀请函。
visa-online = “{ $title }”在线上举办，无需签证。
language-not-stated = 我掌握的通知内容没有说明“{ $title }”的工作语言，也没有提到口译。
certificate-not-stated = 我掌握的通知内容没有说明“{ $title }”是否颁发证书。
materials-not-stated = 我掌握的通知内容没有提到“{ $title }”的幻灯片、录像或讲义。
join-onsite = “{ $title }”在现场举办，没有可加入的线上场次。
join-not-stated = 我没有“{ $title }”的链接或密码，也看不到线上平台。
join-trouble = 如果无法进入，请同时联系给您发邀请的人。

## Lists of projects

projects-open = 以下项目正在接受提名：
projects-none-open = 目前没有接受提名的项目。以下是最近的项目：
projects-others = 其他项目：
projects-item = { $title }（{ $code }）
projects-item-with-details = { $title }（{ $code }）：{ $details }
projects-more = { $count ->
   *[other] 还有{ $count }个项目未显示。请输入代码或项目名称中的词语。
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") }至{ DATE($ends, length: "long") }（共{ $days }天）
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = 提名截至{ DATE($date, length: "long") }
standing-today = 提名今天截止
standing-closed = 提名已截止
standing-running = 正在进行
standing-over = 已结束
