# Simplified Chinese: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = 有哪些变更？
changes-intro = “{ $title }”与上一版相比的变更：
changes-no-fact = “{ $title }”与上一版相比，我没有发现变更。
changes-none = 我没有发现“{ $title }”的变更：它的通知只有一版。
changes-field = { $new }（原为：{ $old }）
changes-not-stated = 未说明
changes-reworded = 文字有改动
changes-title = 名称
source-compared = 对比版本：项目通知 { $code }，{ $details }
source-compared-code-only = 对比版本：项目通知 { $code }
changes-asked = 有什么变|有哪些变|有何变|什么变了|哪里变了|变了什么|改了什么|改了哪些|有没有变|有变化吗|有变更吗|有什么不同|有什么不一样|修改了什么|修订了什么|变更内容|变更列表|跟之前有什么|与上一版
