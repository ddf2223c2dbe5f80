# Traditional Chinese (Hong Kong): being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = 參加須經提名：由您所屬經濟體的國家生產力機構（NPO）提名您。
apply-step-form = 填寫APO個人履歷表（Excel檔案）。
apply-step-npo = 盡早交給您的NPO。
apply-step-npo-of = 盡早交給您的NPO：{ $npo }（{ $economy }）。
apply-step-secretariat = { $economy }現時沒有運作中的NPO：請向東京的APO秘書處查詢您能否獲得提名。
apply-step-nomination = 提名何人由您的NPO決定，並由其於截止日期前提出。
apply-step-nomination-by = 提名何人由您的NPO決定，並由其最遲於{ $date }提出。
apply-not-direct = 直接寄給APO的申請不會獲得回覆。
apply-over = 「{ $title }」已於{ $date }結束。
documents-biodata = APO個人履歷表（Excel檔案）請交給您的NPO。NPO可能會要求其他文件。
documents-not-stated = 我手上的通知內容沒有列出其他表格。
documents-not-here = 請不要把文件發給我：我無法轉交。

## After the nomination

withdraw-not-here = 我無法替您取消參加。
withdraw-npo = 請盡快告知您的NPO：只有NPO能撤回提名或提名後備人選。

## Whom to contact

contact-npo = 請先聯絡您的NPO：{ $npo }（{ $economy }）。
contact-npo-of = { $economy }：{ $npo }
contact-none-of = { $economy }：現時沒有運作中的NPO；請聯絡東京的APO秘書處
contact-several = 可以聯絡的NPO：
contact-unknown = 請先聯絡您所屬經濟體的國家生產力機構（NPO）。您來自哪個經濟體？
contact-unknown-public = 請先聯絡您所屬經濟體的國家生產力機構（NPO）。
contact-secretariat = 其次可以聯絡東京的APO秘書處。
contact-details = 我沒有電話號碼或電郵地址，NPO的名稱有時也會變更。請在APO網站上確認：{ $website }
