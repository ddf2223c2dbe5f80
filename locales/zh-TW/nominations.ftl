# Traditional Chinese (Taiwan): nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = 您在「{ $title }」的推薦有新消息：
nomination-about = 您在「{ $title }」的推薦（{ $reference }）：
nomination-is-received = 您的NPO已收到。
nomination-is-forwarded = 您的NPO已提交給APO秘書處。
nomination-is-incomplete = 資料尚未齊全。
nomination-is-under-review = APO秘書處正在審查。
nomination-is-selected = 您已獲選，可以參加。
nomination-is-reserve = 您在備取名單上。如有空缺，您即可參加。
nomination-is-not-selected = 您這次未獲選。
nomination-is-replaced = 已由他人遞補您的名額。
nomination-is-withdrawn = 推薦已撤回。
nomination-is-completed = 您已全程參加。謝謝！
nomination-missing = 尚缺：{ $missing }
nomination-next-npo = 下一步，由您的NPO決定是否提交。
nomination-next-npo-by = 下一步，由您的NPO決定是否提交，最遲於{ $date }。
nomination-next-papers = 下一步，請儘快把缺少的項目交給您的NPO。
nomination-next-review = 下一步，由秘書處決定。我一得知結果，就在這裡通知您。
nomination-next-begins = 計畫將於{ $date }開始。
nomination-asked = 您已申請撤回，聯絡官尚未確認。
nomination-not-linked = 把這個對話與您的推薦連結後，我才能在這裡告訴您。請把您的連結碼傳給我。連結碼可向您的NPO或APO秘書處索取。

## Linking a chat

claim-linked = 好了：這個對話已與您在「{ $title }」的推薦連結。如有變更，我會在這裡通知您。
claim-kept = 從現在起，我會保存這項連結。如要查看我保存的資料或將其刪除，請輸入 /privacy。
claim-not-valid = 這組連結碼無效，可能輸入有誤、已使用過或已過期。請向您的NPO或APO秘書處索取新的連結碼。
claim-wait = 錯誤的連結碼太多了。請於一小時後再試。
claim-other = 另一個對話已與您在「{ $title }」的推薦連結。如果不是您本人所為，請告知APO秘書處。
claim-own-code = 請從您的另一個對話把這組連結碼傳給我，僅能使用一次：{ $code }
claim-alarm-account = 有一個帳號傳來許多錯誤的連結碼，現在須等候：{ $about }
claim-alarm-overall = 多個帳號傳來許多錯誤的連結碼。所有連結暫停一小時。
claim-alarm-code = 某項推薦的連結碼遭嘗試次數過多，已作廢：{ $about }

## Withdrawing

withdraw-which = 您要撤回哪一項推薦？須由您的聯絡官確認，聯絡官也可以推薦遞補人選。
withdraw-sent = 我已轉達您的意願。確認後即生效，屆時我會通知您。
withdraw-nobody = 我不知道可以轉達給哪位聯絡官。請您自行告知您的NPO。
withdraw-request = 有被推薦人申請撤回：{ $reference }，「{ $title }」。

## The liaison officer's view

nominations-none = 沒有可顯示的推薦。
nominations-project = { $title }（{ $economy }）
nominations-closing = 推薦將於{ $date }截止：{ $days ->
   *[other] 還有{ $days }天。
}
nominations-closed = 推薦已於{ $date }截止。
nominations-counts = { $state }：{ $number }
nominations-unlinked = 未連結對話：{ $number }
nominations-search = 如要搜尋，請輸入 /nominations 加上姓名或編號。
nominations-more = 還有更多。請以姓名或編號搜尋。
nominations-line = { $reference }，{ $name }：{ $state }
nominations-moved = { $reference } 目前的狀態：{ $state }。
nominations-not-moved = 無法這樣做，或是已經不能這樣做了。
nominations-nudged = 我已提醒被推薦人。
nominations-not-nudged = 這項推薦未連結任何對話，因此我無法提醒被推薦人。
nominations-nudge = 您的聯絡官請您處理您在「{ $title }」的推薦事宜。
nominations-code = { $reference } 的新連結碼，僅能使用一次：{ $code }
nominations-asked = 被推薦人申請撤回。
nominations-replace-how = 請依序傳來遞補人選的編號、逗號（,）和姓名。例如：{ $example }
nominations-replace-late = 更換人選的期限已過。請洽詢APO秘書處。
nominations-replaced = { $reference } 已遞補 { $replaced }。
nominations-replace-not = 這樣不行：我需要一個新編號、逗號（,）和姓名。

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO已收到
nomination-state-forwarded = 已提交秘書處
nomination-state-incomplete = 未齊全
nomination-state-under-review = 審查中
nomination-state-selected = 已獲選
nomination-state-reserve = 備取
nomination-state-not-selected = 未獲選
nomination-state-replaced = 已由他人遞補
nomination-state-withdrawn = 已撤回
nomination-state-completed = 已完成

# Buttons, at most 40 characters.
nomination-button-withdraw = 撤回 { $reference }
nomination-button-another = 連結另一個對話
nomination-button-confirm = 確認撤回
nomination-button-replace = 推薦遞補人選
nomination-button-nudge = 提醒被推薦人
nomination-button-code = 新連結碼
nominations-button-incomplete = 未齊全的推薦
nominations-button-unlinked = 未連結對話的推薦
nominations-button-asked = 撤回申請
