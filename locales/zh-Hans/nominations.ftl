# Simplified Chinese: nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = 您在“{ $title }”的提名有新消息：
nomination-about = 您在“{ $title }”的提名（{ $reference }）：
nomination-is-received = 您的NPO已收到。
nomination-is-forwarded = 您的NPO已提交给APO秘书处。
nomination-is-incomplete = 材料尚不齐全。
nomination-is-under-review = APO秘书处正在审核。
nomination-is-selected = 您已入选，可以参加。
nomination-is-reserve = 您在候补名单上。如有空缺，您即可参加。
nomination-is-not-selected = 您此次未入选。
nomination-is-replaced = 已由他人替您参加。
nomination-is-withdrawn = 提名已撤回。
nomination-is-completed = 您已全程参加。谢谢！
nomination-missing = 尚缺：{ $missing }
nomination-next-npo = 下一步，由您的NPO决定是否提交。
nomination-next-npo-by = 下一步，由您的NPO决定是否提交，最迟于{ $date }。
nomination-next-papers = 下一步，请尽快把所缺的内容交给您的NPO。
nomination-next-review = 下一步，由秘书处决定。我一得知结果，就在这里通知您。
nomination-next-begins = 项目将于{ $date }开始。
nomination-asked = 您已申请撤回，联络官尚未确认。
nomination-not-linked = 把本对话与您的提名关联后，我才能在这里告诉您。请把您的关联码发给我。关联码可向您的NPO或APO秘书处索取。

## Linking a chat

claim-linked = 好了：本对话已与您在“{ $title }”的提名关联。如有变化，我会在这里通知您。
claim-kept = 从现在起，我保存这一关联。如要查看我保存的信息或将其删除，请输入 /privacy。
claim-not-valid = 此码无效，可能输入有误、已经用过或已过期。请向您的NPO或APO秘书处索取新码。
claim-wait = 错误的码太多了。请一小时后再试。
claim-other = 另一个对话已与您在“{ $title }”的提名关联。如果不是您本人所为，请告知APO秘书处。
claim-own-code = 请从您的另一个对话把此码发给我，仅可使用一次：{ $code }
claim-alarm-account = 有一个账号发来许多错误的关联码，现在须等待：{ $about }
claim-alarm-overall = 多个账号发来许多错误的关联码。所有关联暂停一小时。
claim-alarm-code = 某项提名的关联码被尝试的次数过多，已作废：{ $about }

## Withdrawing

withdraw-which = 您要撤回哪一项提名？须由您的联络官确认，联络官也可以提名替补人选。
withdraw-sent = 我已转达您的意愿。确认后即生效，届时我会通知您。
withdraw-nobody = 我不知道可以转达给哪位联络官。请您自行告知您的NPO。
withdraw-request = 有被提名人申请撤回：{ $reference }，“{ $title }”。

## The liaison officer's view

nominations-none = 没有可显示的提名。
nominations-project = { $title }（{ $economy }）
nominations-closing = 提名将于{ $date }截止：{ $days ->
   *[other] 还有{ $days }天。
}
nominations-closed = 提名已于{ $date }截止。
nominations-counts = { $state }：{ $number }
nominations-unlinked = 未关联对话：{ $number }
nominations-search = 如要查找，请输入 /nominations 加姓名或编号。
nominations-more = 还有更多。请用姓名或编号查找。
nominations-line = { $reference }，{ $name }：{ $state }
nominations-moved = { $reference } 现在的状态：{ $state }。
nominations-not-moved = 无法这样做，或者已经不能这样做了。
nominations-nudged = 我已提醒被提名人。
nominations-not-nudged = 这项提名未关联任何对话，所以我无法提醒被提名人。
nominations-nudge = 您的联络官请您处理您在“{ $title }”的提名事宜。
nominations-code = { $reference } 的新关联码，仅可使用一次：{ $code }
nominations-asked = 被提名人申请撤回。
nominations-replace-how = 请依次发来替补人选的编号、逗号（,）和姓名。例如：{ $example }
nominations-replace-late = 更换人选的期限已过。请咨询APO秘书处。
nominations-replaced = { $reference } 已替换 { $replaced }。
nominations-replace-not = 这样不行：我需要一个新编号、逗号（,）和姓名。

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO已收到
nomination-state-forwarded = 已提交秘书处
nomination-state-incomplete = 不齐全
nomination-state-under-review = 审核中
nomination-state-selected = 已入选
nomination-state-reserve = 候补
nomination-state-not-selected = 未入选
nomination-state-replaced = 已替换
nomination-state-withdrawn = 已撤回
nomination-state-completed = 已完成

# Buttons, at most 40 characters.
nomination-button-withdraw = 撤回 { $reference }
nomination-button-another = 关联另一个对话
nomination-button-confirm = 确认撤回
nomination-button-replace = 提名替补人选
nomination-button-nudge = 提醒被提名人
nomination-button-code = 新关联码
nominations-button-incomplete = 不齐全的提名
nominations-button-unlinked = 未关联对话的提名
nominations-button-asked = 撤回申请
