# Japanese: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = メールで結び付ける

# How people ask for it, parted by bars; nobody reads this.
email-asked = 推薦をメールで結び付け|メールで結び付け|メールで結びつけ|メールで連携|メールでリンク|メールでコード|コードをメールで|メールに確認コード|確認コードをメール

## In the chat

email-which = 推薦に記載されているメールアドレスをお送りください。そのアドレスにコードをお送りします。
email-sent = このアドレスの推薦があれば、そこへコードをお送りしています。{ $minutes }分以内に、そのコードをここにお送りください。
email-wait = ただいま、これ以上コードをお送りできません。1時間後にもう一度お試しください。
email-not-valid = このコードは使えません。入力の誤り、使用済み、または期限切れの可能性があります。もう一度ご確認いただくか、新しいコードをメールでお求めください。
claim-alarm-address = 1つのメールアドレス宛てのコードが、何度も誤って入力されました。そのアドレスには1日の間コードを送りません。最後の入力元：{ $about }

## The letter

mail-subject = 推薦の確認コード
mail-code = コード：{ $code }
mail-how = コードを求めたチャットに、このコードをお送りください。使えるのは1回だけで、有効時間は{ $minutes }分です。
mail-not-you = お心当たりがない場合は、何もなさる必要はありません。コードはだれにも見せないでください。
