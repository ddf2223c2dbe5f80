# Japanese: nominations: where they stand, linking a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = 「{ $title }」の推薦に関するお知らせ：
nomination-about = 「{ $title }」の推薦（{ $reference }）：
nomination-is-received = NPOが受け付けました。
nomination-is-forwarded = NPOがAPO事務局に送付しました。
nomination-is-incomplete = まだ書類がそろっていません。
nomination-is-under-review = APO事務局が審査しています。
nomination-is-selected = 選ばれました。ご参加いただけます。
nomination-is-reserve = 補欠です。空きが出れば参加できます。
nomination-is-not-selected = 今回は選ばれませんでした。
nomination-is-replaced = 代わりの方が参加します。
nomination-is-withdrawn = 推薦は取り下げられました。
nomination-is-completed = 最後まで参加されました。ありがとうございました。
nomination-missing = 不足しているもの：{ $missing }
nomination-next-npo = 次に、送付するかどうかをNPOが決めます。
nomination-next-npo-by = 次に、送付するかどうかをNPOが{ $date }までに決めます。
nomination-next-papers = 不足しているものを、できるだけ早くNPOに提出してください。
nomination-next-review = 次に、事務局が決定します。分かり次第、ここでお知らせします。
nomination-next-begins = プロジェクトは{ $date }に始まります。
nomination-asked = 辞退を申し出ています。連絡官の確認はまだです。
nomination-not-linked = このチャットを推薦と結び付けると、ここで状況をお知らせできます。確認コードをお送りください。コードはNPOまたはAPO事務局から受け取れます。

## Linking a chat

claim-linked = 完了しました。このチャットを「{ $title }」の推薦と結び付けました。変更があれば、ここでお知らせします。
claim-kept = 今後、この結び付きを保存します。保存している情報の確認や削除は、/privacy と入力してください。
claim-not-valid = このコードは使えません。入力の誤り、使用済み、または期限切れの可能性があります。新しいコードをNPOまたはAPO事務局にご依頼ください。
claim-wait = 誤ったコードが多すぎました。1時間後にもう一度お試しください。
claim-other = 別のチャットが「{ $title }」の推薦と結び付けられました。お心当たりがない場合は、APO事務局にお知らせください。
claim-own-code = もう一方のチャットから、このコードをお送りください。1回だけ有効です：{ $code }
claim-alarm-account = 1つのアカウントから、誤った確認コードが多数送られました。このアカウントは待機中です：{ $about }
claim-alarm-overall = 多数のアカウントから、誤った確認コードが多数送られました。確認コードの受け付けを1時間止めます。
claim-alarm-code = ある推薦の確認コードが試された回数が多すぎたため、無効になりました：{ $about }

## Withdrawing

withdraw-which = どの推薦を取り下げますか。連絡官の確認が必要で、連絡官が代わりの候補者を推薦することもあります。
withdraw-sent = ご希望を伝えました。確認された時点で有効になり、その際にお知らせします。
withdraw-nobody = お伝えできる連絡官が見当たりません。ご自身でNPOにお知らせください。
withdraw-request = 推薦された方から辞退の申し出があります：{ $reference }、「{ $title }」

## The liaison officer's view

nominations-none = 表示する推薦はありません。
nominations-project = 「{ $title }」（{ $economy }）
nominations-closing = 推薦の締切は{ $date }です：{ $days ->
   *[other] あと{ $days }日
}
nominations-closed = 推薦は{ $date }に締め切られました。
nominations-counts = { $state }：{ $number }
nominations-unlinked = チャットと結び付いていないもの：{ $number }
nominations-search = 検索するには、/nominations に続けて名前か文書番号を入力してください。
nominations-more = ほかにもあります。名前か番号で検索してください。
nominations-line = { $reference }、{ $name }：{ $state }
nominations-moved = { $reference } の現在の状態：{ $state }
nominations-not-moved = その操作はできないか、もうできません。
nominations-nudged = 推薦された方に催促しました。
nominations-not-nudged = この推薦と結び付いたチャットがないため、催促できません。
nominations-nudge = 「{ $title }」の推薦の手続きをご確認いただくよう、連絡官からの依頼です。
nominations-code = { $reference } の新しい確認コード（1回限り）：{ $code }
nominations-asked = 推薦された方が辞退を申し出ています。
nominations-replace-how = 代わりの候補者の番号、コンマ、名前の順にお送りください。例：{ $example }
nominations-replace-late = 交代の期限は過ぎました。APO事務局にお問い合わせください。
nominations-replaced = { $reference } が { $replaced } と交代しました。
nominations-replace-not = 受け付けられません。新しい番号、コンマ、名前が必要です。

nomination-state-received = NPO受付済み
nomination-state-forwarded = 事務局へ送付済み
nomination-state-incomplete = 書類不備
nomination-state-under-review = 審査中
nomination-state-selected = 選出
nomination-state-reserve = 補欠
nomination-state-not-selected = 不選出
nomination-state-replaced = 交代
nomination-state-withdrawn = 取り下げ
nomination-state-completed = 修了

nomination-button-withdraw = { $reference } を取り下げる
nomination-button-another = 別のチャットを結び付ける
nomination-button-confirm = 辞退を確認する
nomination-button-replace = 代わりの候補者を推薦する
nomination-button-nudge = 催促する
nomination-button-code = 新しい確認コード
nominations-button-incomplete = 書類不備のもの
nominations-button-unlinked = チャットのないもの
nominations-button-asked = 辞退の申し出
