# Simplified Chinese: nominations: where they stand, linking a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = 您在“{ $title }”的提名有新进展：
nomination-about = 您在“{ $title }”的提名（{ $reference }）：
nomination-is-received = 您的NPO已收到。
nomination-is-forwarded = 您的NPO已送交APO秘书处。
nomination-is-incomplete = 材料还不齐全。
nomination-is-under-review = APO秘书处正在审核。
nomination-is-selected = 您已入选，可以参加。
nomination-is-reserve = 您在候补名单上，如有空缺即可参加。
nomination-is-not-selected = 您这次没有入选。
nomination-is-replaced = 已由他人代替您参加。
nomination-is-withdrawn = 提名已撤回。
nomination-is-completed = 您已全程参加。谢谢！
nomination-missing = 尚缺：{ $missing }
nomination-next-npo = 接下来，由您的NPO决定是否送交。
nomination-next-npo-by = 接下来，由您的NPO最迟于{ $date }决定是否送交。
nomination-next-papers = 接下来，请尽快把所缺材料交给您的NPO。
nomination-next-review = 接下来由秘书处决定。一有消息，我就在这里通知您。
nomination-next-begins = 项目于{ $date }开始。
nomination-asked = 您已申请退出，联络官尚未确认。
nomination-not-linked = 这个对话与您的提名关联后，我就能在这里告诉您。请把您的认领码发给我，认领码可向您的NPO或APO秘书处索取。

## Linking a chat

claim-linked = 完成：这个对话已与您在“{ $title }”的提名关联。如有变化，我会在这里通知您。
claim-kept = 从现在起，我会保存这一关联。输入 /privacy 可查看我保存的内容，或将其删除。
claim-not-valid = 这个代码无效，可能输入有误、已被使用或已过期。请向您的NPO或APO秘书处索取新的代码。
claim-wait = 错误的代码太多了。请一小时后再试。
claim-other = 另一个对话已与您在“{ $title }”的提名关联。如果不是您本人操作，请告知APO秘书处。
claim-own-code = 请从您的另一个对话把这个代码发给我，只能使用一次：{ $code }
claim-alarm-account = 一个账号输入了许多错误的认领码，现在必须等待：{ $about }
claim-alarm-overall = 许多账号输入了大量错误的认领码。所有认领暂停一小时。
claim-alarm-code = 某项提名的认领码被尝试过多，已作废：{ $about }

## Withdrawing

withdraw-which = 您要撤回哪项提名？须由您的联络官确认，联络官也可以提名替补人选。
withdraw-sent = 我已转达您的意愿。一经确认即生效，届时我会通知您。
withdraw-nobody = 我不知道可以转达给哪位联络官。请自行告知您的NPO。
withdraw-request = 一位被提名人申请退出：{ $reference }，“{ $title }”。

## The liaison officer's view

nominations-none = 没有可显示的提名。
nominations-project = “{ $title }”（{ $economy }）
nominations-closing = 提名于{ $date }截止：{ $days ->
   *[other] 还有{ $days }天。
}
nominations-closed = 提名已于{ $date }截止。
nominations-counts = { $state }：{ $number }
nominations-unlinked = 未与对话关联：{ $number }
nominations-search = 如要查找，请输入 /nominations 及姓名或编号。
nominations-more = 还有更多。请按姓名或编号查找。
nominations-line = { $reference }，{ $name }：{ $state }
nominations-moved = { $reference } 现在的状态：{ $state }。
nominations-not-moved = 无法进行这项操作，或已不能再进行。
nominations-nudged = 我已提醒被提名人。
nominations-not-nudged = 没有对话与这项提名关联，因此我无法提醒被提名人。
nominations-nudge = 您的联络官请您处理您在“{ $title }”的提名。
nominations-code = { $reference } 的新认领码，只能使用一次：{ $code }
nominations-asked = 被提名人申请退出。
nominations-replace-how = 请把替补人选的编号、一个逗号和姓名发给我。例如：{ $example }
nominations-replace-late = 更换人选的期限已过。请咨询APO秘书处。
nominations-replaced = { $reference } 代替 { $replaced }。
nominations-replace-not = 这样不行：我需要一个新编号、一个逗号和姓名。

nomination-state-received = NPO已收到
nomination-state-forwarded = 已送交秘书处
nomination-state-incomplete = 材料不全
nomination-state-under-review = 审核中
nomination-state-selected = 入选
nomination-state-reserve = 候补
nomination-state-not-selected = 未入选
nomination-state-replaced = 已换人
nomination-state-withdrawn = 已撤回
nomination-state-completed = 已完成

nomination-button-withdraw = 撤回 { $reference }
nomination-button-another = 关联另一个对话
nomination-button-confirm = 确认退出
nomination-button-replace = 提名替补人选
nomination-button-nudge = 提醒被提名人
nomination-button-code = 新认领码
nominations-button-incomplete = 材料不全的
nominations-button-unlinked = 未关联对话的
nominations-button-asked = 退出申请
