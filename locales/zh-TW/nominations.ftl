# Traditional Chinese (Taiwan): nominations: where they stand, linking a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = 您在「{ $title }」的推薦有新進展：
nomination-about = 您在「{ $title }」的推薦（{ $reference }）：
nomination-is-received = 您的NPO已收到。
nomination-is-forwarded = 您的NPO已送交APO秘書處。
nomination-is-incomplete = 文件還不齊全。
nomination-is-under-review = APO秘書處正在審核。
nomination-is-selected = 您已入選，可以參加。
nomination-is-reserve = 您在備取名單上，如有空缺即可參加。
nomination-is-not-selected = 您這次沒有入選。
nomination-is-replaced = 已由他人代替您參加。
nomination-is-withdrawn = 推薦已撤回。
nomination-is-completed = 您已全程參加。謝謝！
nomination-missing = 尚缺：{ $missing }
nomination-next-npo = 接下來，由您的NPO決定是否送交。
nomination-next-npo-by = 接下來，由您的NPO最遲於{ $date }決定是否送交。
nomination-next-papers = 接下來，請儘快把所缺文件交給您的NPO。
nomination-next-review = 接下來由秘書處決定。一有消息，我就在這裡通知您。
nomination-next-begins = 計畫於{ $date }開始。
nomination-asked = 您已申請退出，聯絡官尚未確認。
nomination-not-linked = 這個對話連結到您的推薦後，我就能在這裡告訴您。請把您的認領碼傳給我，認領碼可向您的NPO或APO秘書處索取。

## Linking a chat

claim-linked = 完成：這個對話已連結到您在「{ $title }」的推薦。如有變化，我會在這裡通知您。
claim-kept = 從現在起，我會保存這一連結。輸入 /privacy 可查看我保存的內容，或將其刪除。
claim-not-valid = 這個代碼無效，可能輸入有誤、已被使用或已過期。請向您的NPO或APO秘書處索取新的代碼。
claim-wait = 錯誤的代碼太多了。請一小時後再試。
claim-other = 另一個對話已連結到您在「{ $title }」的推薦。如果不是您本人操作，請告知APO秘書處。
claim-own-code = 請從您的另一個對話把這個代碼傳給我，只能使用一次：{ $code }
claim-alarm-account = 一個帳號輸入了許多錯誤的認領碼，現在必須等待：{ $about }
claim-alarm-overall = 許多帳號輸入了大量錯誤的認領碼。所有認領暫停一小時。
claim-alarm-code = 某項推薦的認領碼被嘗試過多，已作廢：{ $about }

## Withdrawing

withdraw-which = 您要撤回哪項推薦？須由您的聯絡官確認，聯絡官也可以推薦遞補人選。
withdraw-sent = 我已轉達您的意願。一經確認即生效，屆時我會通知您。
withdraw-nobody = 我不知道可以轉達給哪位聯絡官。請自行告知您的NPO。
withdraw-request = 一位被推薦人申請退出：{ $reference }，「{ $title }」。

## The liaison officer's view

nominations-none = 沒有可顯示的推薦。
nominations-project = 「{ $title }」（{ $economy }）
nominations-closing = 推薦於{ $date }截止：{ $days ->
   *[other] 還有{ $days }天。
}
nominations-closed = 推薦已於{ $date }截止。
nominations-counts = { $state }：{ $number }
nominations-unlinked = 未連結對話：{ $number }
nominations-search = 如要搜尋，請輸入 /nominations 及姓名或編號。
nominations-more = 還有更多。請依姓名或編號搜尋。
nominations-line = { $reference }，{ $name }：{ $state }
nominations-moved = { $reference } 現在的狀態：{ $state }。
nominations-not-moved = 無法進行這項操作，或已不能再進行。
nominations-nudged = 我已提醒被推薦人。
nominations-not-nudged = 沒有對話連結到這項推薦，因此我無法提醒被推薦人。
nominations-nudge = 您的聯絡官請您處理您在「{ $title }」的推薦。
nominations-code = { $reference } 的新認領碼，只能使用一次：{ $code }
nominations-asked = 被推薦人申請退出。
nominations-replace-how = 請把遞補人選的編號、一個逗號和姓名傳給我。例如：{ $example }
nominations-replace-late = 更換人選的期限已過。請洽詢APO秘書處。
nominations-replaced = { $reference } 代替 { $replaced }。
nominations-replace-not = 這樣不行：我需要一個新編號、一個逗號和姓名。

nomination-state-received = NPO已收到
nomination-state-forwarded = 已送交秘書處
nomination-state-incomplete = 文件不全
nomination-state-under-review = 審核中
nomination-state-selected = 入選
nomination-state-reserve = 備取
nomination-state-not-selected = 未入選
nomination-state-replaced = 已換人
nomination-state-withdrawn = 已撤回
nomination-state-completed = 已完成

nomination-button-withdraw = 撤回 { $reference }
nomination-button-another = 連結另一個對話
nomination-button-confirm = 確認退出
nomination-button-replace = 推薦遞補人選
nomination-button-nudge = 提醒被推薦人
nomination-button-code = 新認領碼
nominations-button-incomplete = 文件不全的
nominations-button-unlinked = 未連結對話的
nominations-button-asked = 退出申請
