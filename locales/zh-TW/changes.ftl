# Traditional Chinese (Taiwan): what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = 有哪些變更？
changes-intro = 「{ $title }」與上一版相比的變更：
changes-no-fact = 「{ $title }」與上一版相比，我沒有發現變更。
changes-none = 我沒有發現「{ $title }」的變更：它的通知只有一版。
changes-field = { $new }（原為：{ $old }）
changes-not-stated = 未說明
changes-reworded = 文字有改動
changes-title = 名稱
source-compared = 對比版本：計畫通知 { $code }，{ $details }
source-compared-code-only = 對比版本：計畫通知 { $code }
changes-asked = 有什麼變|有哪些變|有何變|什麼變了|哪裡變了|變了什麼|改了什麼|改了哪些|有沒有變|有變化嗎|有變更嗎|有什麼不同|有什麼不一樣|修改了什麼|修訂了什麼|變更內容|變更列表|跟之前有什麼|與上一版
