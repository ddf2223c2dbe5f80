# Japanese: nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = 「{ $title }」へのあなたの推薦についてお知らせします：
nomination-about = 「{ $title }」へのあなたの推薦（{ $reference }）：
nomination-is-received = NPOが受け付けました。
nomination-is-forwarded = NPOがAPO事務局に提出しました。
nomination-is-incomplete = まだ不備があります。
nomination-is-under-review = APO事務局が審査しています。
nomination-is-selected = 選考の結果、ご参加いただけることになりました。
nomination-is-reserve = 補欠です。空きが出た場合にご参加いただけます。
nomination-is-not-selected = 今回は選ばれませんでした。
nomination-is-replaced = 代わりの方が参加します。
nomination-is-withdrawn = 取り下げられました。
nomination-is-completed = 最後まで参加されました。ありがとうございました。
nomination-missing = 不足しているもの：{ $missing }
nomination-next-npo = 次に、提出するかどうかをNPOが決めます。
nomination-next-npo-by = 次に、提出するかどうかをNPOが決めます。期限は{ $date }です。
nomination-next-papers = 次に、不足しているものをできるだけ早くNPOに提出してください。
nomination-next-review = 次に、事務局が決定します。結果が分かり次第、このチャットでお知らせします。
nomination-next-begins = プロジェクトは{ $date }に始まります。
nomination-asked = 取り下げを申し出ています。連絡官はまだ確認していません。
nomination-not-linked = このチャットを推薦と連携すると、ここでお知らせできます。連携するには、連携コードをお送りください。コードはNPOまたはAPO事務局から受け取れます。

## Linking a chat

claim-linked = このチャットを「{ $title }」へのあなたの推薦と連携しました。変更があれば、ここでお知らせします。
claim-kept = これからはこの連携を保存します。保存している情報の確認や削除は、/privacy と入力してください。
claim-not-valid = このコードは使えません。入力の誤り、使用済み、期限切れの可能性があります。NPOまたはAPO事務局に新しいコードをご依頼ください。
claim-wait = 誤ったコードが多すぎました。1時間後にもう一度お試しください。
claim-other = 別のチャットが「{ $title }」へのあなたの推薦と連携されました。お心当たりがない場合は、APO事務局にお知らせください。
claim-own-code = もう一方のチャットから、このコードをお送りください。1回だけ有効です：{ $code }
claim-alarm-account = 1つのアカウントから誤った連携コードが多数送られたため、一時的に受け付けを止めています：{ $about }
claim-alarm-overall = 多数のアカウントから誤った連携コードが多数送られました。すべての連携を1時間止めます。
claim-alarm-code = 推薦の連携コードが何度も試されたため、無効になりました：{ $about }

## Withdrawing

withdraw-which = どの推薦を取り下げますか。連絡官の確認が必要です。連絡官が代わりの候補者を推薦することもあります。
withdraw-sent = ご希望を伝えました。確認され次第有効となり、その際にお知らせします。
withdraw-nobody = お伝えできる連絡官が分かりません。ご自身でNPOにお知らせください。
withdraw-request = 推薦された方が取り下げを希望しています：{ $reference }、「{ $title }」

## The liaison officer's view

nominations-none = 表示できる推薦はありません。
nominations-project = { $title }（{ $economy }）
nominations-closing = 推薦は{ $date }に締め切られます：{ $days ->
   *[other] あと{ $days }日です。
}
nominations-closed = 推薦は{ $date }に締め切られました。
nominations-counts = { $state }：{ $number }
nominations-unlinked = チャットと未連携：{ $number }
nominations-search = 検索するには、/nominations に続けて名前または整理番号を入力してください。
nominations-more = ほかにもあります。名前または番号で検索してください。
nominations-line = { $reference }、{ $name }：{ $state }
nominations-moved = { $reference }の現在の状況：{ $state }
nominations-not-moved = その操作はできないか、もうできなくなっています。
nominations-nudged = 推薦された方に確認をお願いしました。
nominations-not-nudged = この推薦はチャットと連携されていないため、推薦された方に連絡できません。
nominations-nudge = 「{ $title }」へのあなたの推薦について、必要な手続きをお願いしますと、連絡官から連絡がありました。
nominations-code = { $reference }の新しい連携コード（1回だけ有効）：{ $code }
nominations-asked = 推薦された方が取り下げを希望しています。
nominations-replace-how = 代わりの方の整理番号、コンマ（,）、名前の順にお送りください。例：{ $example }
nominations-replace-late = 交代の期限を過ぎています。APO事務局にお問い合わせください。
nominations-replaced = { $replaced }に代わり、{ $reference }が参加します。
nominations-replace-not = 受け付けられません。新しい整理番号、コンマ（,）、名前が必要です。

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO受付済み
nomination-state-forwarded = 事務局に提出済み
nomination-state-incomplete = 不備あり
nomination-state-under-review = 審査中
nomination-state-selected = 選出
nomination-state-reserve = 補欠
nomination-state-not-selected = 選外
nomination-state-replaced = 交代済み
nomination-state-withdrawn = 取り下げ済み
nomination-state-completed = 修了

# Buttons, at most 40 characters.
nomination-button-withdraw = { $reference }を取り下げる
nomination-button-another = 別のチャットを連携する
nomination-button-confirm = 取り下げを確認する
nomination-button-replace = 代わりの方を推薦する
nomination-button-nudge = 推薦された方に連絡する
nomination-button-code = 新しい連携コード
nominations-button-incomplete = 不備のある推薦
nominations-button-unlinked = チャットと未連携の推薦
nominations-button-asked = 取り下げの希望
