# Traditional Chinese (Taiwan): being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = 參加須經推薦：由您所屬經濟體的國家生產力機構（NPO）推薦您。
apply-step-form = 填寫APO個人履歷表（Excel檔）。
apply-step-npo = 儘早交給您的NPO。
apply-step-npo-of = 儘早交給您的NPO：{ $npo }（{ $economy }）。
apply-step-secretariat = { $economy }目前沒有運作中的NPO：請向位於東京的APO秘書處洽詢您能否獲得推薦。
apply-step-nomination = 推薦誰由您的NPO決定，並由其於截止日期前提出。
apply-step-nomination-by = 推薦誰由您的NPO決定，並由其最遲於{ $date }提出。
apply-not-direct = 直接寄給APO的申請不會獲得回覆。
apply-over = 「{ $title }」已於{ $date }結束。
documents-biodata = APO個人履歷表（Excel檔）請交給您的NPO。NPO可能會要求其他文件。
documents-not-stated = 我手邊的通知內容未列出其他表格。
documents-not-here = 請不要把文件傳給我：我無法轉交。

## After the nomination

withdraw-not-here = 我無法替您取消參加。
withdraw-npo = 請儘快告知您的NPO：只有NPO能撤回推薦或推薦遞補人選。

## Whom to contact

contact-npo = 請先聯絡您的NPO：{ $npo }（{ $economy }）。
contact-npo-of = { $economy }：{ $npo }
contact-none-of = { $economy }：目前沒有運作中的NPO；請聯絡位於東京的APO秘書處
contact-several = 可以聯絡的NPO：
contact-unknown = 請先聯絡您所屬經濟體的國家生產力機構（NPO）。您來自哪個經濟體？
contact-unknown-public = 請先聯絡您所屬經濟體的國家生產力機構（NPO）。
contact-secretariat = 其次可以聯絡位於東京的APO秘書處。
contact-details = 我沒有電話號碼或電子郵件地址，NPO的名稱有時也會變更。請在APO網站上確認：{ $website }
