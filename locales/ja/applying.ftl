# Japanese: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = 参加には推薦が必要です。ご自身の国・地域の生産性本部（NPO）が推薦します。
apply-step-form = APOの略歴書（Excelファイル）に記入します。
apply-step-npo = 余裕をもって、ご自身のNPOに提出します。
apply-step-npo-of = 余裕をもって、ご自身のNPOに提出します：{ $npo }（{ $economy }）
apply-step-secretariat = { $economy }には現在活動しているNPOがありません。推薦を受けられるかどうか、東京のAPO事務局にお問い合わせください。
apply-step-nomination = 誰を推薦するかはNPOが決め、締切日までに推薦を提出します。
apply-step-nomination-by = 誰を推薦するかはNPOが決め、{ $date }までに推薦を提出します。
apply-not-direct = APOに直接送られた応募には返答がありません。
apply-over = 「{ $title }」は{ $date }に終了しました。
documents-biodata = APOの略歴書（Excelファイル）は、ご自身のNPOに提出してください。ほかの書類を求められることもあります。
documents-not-stated = 手元にある通知の情報には、ほかの書式は記載されていません。
documents-not-here = 書類はこのチャットに送らないでください。転送はできません。

## After the nomination

withdraw-not-here = 参加の取り消しは、このチャットではできません。
withdraw-npo = できるだけ早くNPOにお知らせください。推薦の取り下げや代わりの候補者の推薦ができるのはNPOだけです。

## Whom to contact

contact-npo = 最初のお問い合わせ先はご自身のNPOです：{ $npo }（{ $economy }）
contact-npo-of = { $economy }：{ $npo }
contact-none-of = { $economy }：現在活動しているNPOはありません。東京のAPO事務局にお問い合わせください
contact-several = お問い合わせ先のNPO：
contact-unknown = 最初のお問い合わせ先は、ご自身の国・地域の生産性本部（NPO）です。どちらの国・地域の方ですか。
contact-unknown-public = 最初のお問い合わせ先は、ご自身の国・地域の生産性本部（NPO）です。
contact-secretariat = 次のお問い合わせ先は、東京のAPO事務局です。
contact-details = 電話番号やメールアドレスは手元になく、NPOの名称は変わることがあります。APOのウェブサイトでご確認ください：{ $website }
