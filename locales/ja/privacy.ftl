# Japanese: one's own data, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = 推薦の情報（このチャットを推薦と結び付けた場合）：番号、プロジェクト、状態、および鍵で暗号化した氏名とメールアドレス
privacy-rights = これらすべてをファイルで受け取れます。推薦の情報を誰が閲覧したかの一覧も付きます。ご自身ですぐに消去することもできます。
privacy-exported = このファイルには、保存している情報のすべてと、推薦の情報を誰が閲覧したかが入っています。
privacy-erase-what = アカウント、設定、会話、登録、氏名とメールアドレスを消去します。元に戻すことはできません。
privacy-erase-stays = 推薦は、氏名を除いて事業の記録に残ります。残るのは番号、プロジェクト、国・地域、状態だけです。
privacy-erased = すべての情報を消去しました。

privacy-button-export = 自分のデータを受け取る
privacy-button-erase = 自分のデータを消去する
privacy-button-erase-all = はい、すべて消去します
