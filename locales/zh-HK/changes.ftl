# Traditional Chinese (Hong Kong): what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = 有哪些變更？
changes-intro = 「{ $title }」與上一版相比的變更：
changes-no-fact = 「{ $title }」與上一版相比，我未發現變更。
changes-none = 我未發現「{ $title }」的變更：它的通知只有一版。
changes-field = { $new }（原為：{ $old }）
changes-not-stated = 未説明
changes-reworded = 文字有改動
changes-title = 名稱
source-compared = 對比版本：項目通知 { $code }，{ $details }
source-compared-code-only = 對比版本：項目通知 { $code }
changes-asked = 有甚麼變|有哪些變|有何變|甚麼變了|哪裏變了|哪裡變了|變了甚麼|改了甚麼|改了哪些|有沒有變|有變化嗎|有變更嗎|有甚麼不同|有甚麼不一樣|修改了甚麼|修訂了甚麼|變更內容|變更列表|跟之前有甚麼|與上一版|有甚麼更改|有咩變|有咩改|改咗咩|有冇改|有冇變|有乜唔同|更改內容
