# Simplified Chinese: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = 目前还没有译文，以下是英文原文。
announcement-about = 关于“{ $title }”（{ $code }）
announcement-reader = 参加者
announcement-read = 我已阅读
announcement-no-more = 不再接收消息
announcement-read-thanks = 谢谢。已记下您阅读过。

## The latest announcements.

announcements-latest = 最新公告（{ DATE($date, length: "long") }）：
announcements-earlier = 较早的公告：
announcements-item = { $headline }（{ DATE($date, length: "long") }）
announcements-none = 目前没有公告。
announcements-subscribe = 接收最新消息

## What people want to hear of.

subscription-name = { $topic ->
    [news] 最新消息：{ $project }
   *[reminders] 提醒：{ $project }
}
subscription-all = 所有项目
subscription-begun = 今后您会收到：{ $what }
subscription-ended = 您不会再收到：{ $what }
subscription-none = 您没有订阅最新消息或提醒。
subscription-list = 您已订阅：
subscription-service = 有关您本人的提名和场次的消息，无论是否订阅都会发送给您。
subscription-start = ＋ { $what }
subscription-stop = 停止 { $what }

## Writing an announcement, for the Secretariat.

announce-first = 目前没有公告。要写一则吗？
announce-start = 以下是最新公告。
announce-project = 公告有关哪个项目？
announce-audience = 发给谁？
announce-text = 请用一条消息发来正文。语言：{ $language }
announce-markup = 粗体请写作 { $bold }，链接请写作 { $link }。
announce-placeholders = 以下内容由我根据通知填入：{ $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = 名称（读者看不到）
announce-form-text = 内容（{ $language }）
announce-language = 下一篇正文用哪种语言？
announce-economies = 发给哪些经济体？请用一条消息发来名称。
announce-refused = 这篇正文无法发送。请去掉以下内容后重新发来：
announce-preview = 预览：{ $language }
announce-readers = { $count ->
   *[other] 将发给{ $count }人。
}
announce-nobody = 没有人会收到。请选择其他对象。
announce-channel = 也会在 { $platform } 的项目频道发布。
announce-economy-unknown = 经济体不明
announce-count = { $economy }，{ $platform }：{ $count }
announce-count-unreachable = { $economy }，没有可用的聊天：{ $count }
announce-approval = { $count ->
   *[other] 一位同事想把这则公告发给{ $count }人。可以发出吗？
}
announce-tested = 已只发给您本人。
announce-discarded = 草稿已丢弃。
announce-begun = 正在发送。我会向您显示进度。
announce-waits = 需要先由一位同事批准。我已发出请求。
announce-waits-for-nobody = 需要先由一位同事批准，但目前没有其他人有此权限。管理员可以邀请他人。
announce-not-oneself = 这则公告是您写的，须由其他人批准。

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] “{ $title }”：等待批准
    [rejected] “{ $title }”：未获批准
    [paused] “{ $title }”：已暂停
    [cancelled] “{ $title }”：已停止
    [recalled] “{ $title }”：已撤回
   *[sending] “{ $title }”：已发送
}
announce-bar = { $bar } { $percent }%
announce-counts = 已送达：{ $delivered }。失败：{ $failed }。无法联系：{ $unreachable }。待发送：{ $ahead }。
announce-left = { $minutes ->
   *[other] 还需约{ $minutes }分钟。
}
announce-read-count = 已阅读：{ $read }

## Buttons, at most 30 characters.

announce-new = 新公告
announce-no-project = 不限于某个项目
announce-to-subscriber = 订阅最新消息的人
announce-to-nominee = 被提名人
announce-to-participant = 参加者
announce-to-liaison-officer = 联络官
announce-send = 发送
announce-test = 先发给我
announce-add-language = 添加语言
announce-change-text = 修改英文正文
announce-choose-economies = 仅限部分经济体
announce-confirm-on = 请读者确认
announce-confirm-off = 不请读者确认
announce-discard = 丢弃
announce-show = 刷新
announce-approve = 批准
announce-reject = 不批准
announce-pause = 暂停
announce-resume = 继续
announce-cancel = 停止
announce-recall = 撤回

## The channel of a project, for the Secretariat.

channel-only-in-group = 请直接在该频道或群组中发送此命令。
channel-which = 这里是哪个项目的频道？
channel-connected = 这里现在是“{ $title }”（{ $code }）的频道。
channel-is = 这里是“{ $title }”（{ $code }）的频道。
channel-what = 项目消息会发布在这里；无法私聊联系到的人，场次提醒也会发布在这里。
channel-no-events = 场次可以列入这里的活动，但我没有创建活动的权限。请这里的管理员给我权限，然后再发送一次 { $command }。
channel-disconnected = 此频道不再属于任何项目。
# A button, at most 30 characters.
channel-disconnect = 不再是此项目的频道
