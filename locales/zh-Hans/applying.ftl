# Simplified Chinese: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = 参加须经提名：由您所属经济体的国家生产力机构（NPO）提名您。
apply-step-form = 填写APO的个人履历表，这是一份Excel文件。
apply-step-npo = 尽早交给您的NPO。
apply-step-npo-of = 尽早交给您的NPO：{ $npo }（{ $economy }）。
apply-step-secretariat = { $economy }目前没有运作中的NPO：请向位于东京的APO秘书处咨询您能否获得提名。
apply-step-nomination = 提名谁由您的NPO决定，并由其在截止日期前提交。
apply-step-nomination-by = 提名谁由您的NPO决定，并由其最迟于{ $date }提交。
apply-not-direct = 直接寄给APO的申请不会得到回复。
apply-over = “{ $title }”已于{ $date }结束。
documents-biodata = APO履历表（Excel文件）请交给您的NPO。NPO可能还会要求其他材料。
documents-not-stated = 我掌握的通知内容没有列出其他表格。
documents-not-here = 请不要把材料发给我：我无法转交。

## After the nomination

withdraw-not-here = 我无法替您取消参加。
withdraw-npo = 请尽快告知您的NPO：只有NPO才能撤回提名或提名替补人选。

## Whom to contact

contact-npo = 请先联系您的NPO：{ $npo }（{ $economy }）。
contact-npo-of = { $economy }：{ $npo }
contact-none-of = { $economy }：目前没有运作中的NPO；请联系位于东京的APO秘书处
contact-several = 可以联系的NPO：
contact-unknown = 请先联系您所属经济体的国家生产力机构（NPO）。您来自哪个经济体？
contact-unknown-public = 请先联系您所属经济体的国家生产力机构（NPO）。
contact-secretariat = 其次可以联系位于东京的APO秘书处。
contact-details = 我没有电话号码或电子邮箱，NPO的名称有时也会变更。请在APO网站上核对：{ $website }
