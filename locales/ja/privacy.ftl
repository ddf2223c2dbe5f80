# Japanese: one's own data: what is kept beside the conversation, a file with it, its erasure. Not yet reviewed by a native speaker.

privacy-nomination = 推薦（このチャットと連携した場合）：番号、プロジェクト、状況と、鍵で暗号化したお名前とメールアドレス
privacy-rights = これらすべてを、あなたの推薦を閲覧した人の一覧とともにファイルで受け取れます。ご自身ですぐに削除することもできます。
privacy-exported = このファイルには、あなたについて保存しているすべての情報と、あなたの推薦を閲覧した人が記載されています。
privacy-erase-what = アカウント、設定、会話、お知らせの登録と、お名前、メールアドレスを削除します。元に戻すことはできません。
privacy-erase-stays = 推薦は、お名前を除いて事業の記録に残ります。残るのは番号、プロジェクト、国・地域、状況だけです。
privacy-erased = あなたに関する情報をすべて削除しました。

# Buttons, at most 40 characters.
privacy-button-export = 自分のデータを受け取る
privacy-button-erase = 自分のデータを削除する
privacy-button-erase-all = はい、すべて削除します
