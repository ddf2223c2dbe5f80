# Japanese: a notification that the Secretariat sends as a file, before it is stored. Read twice; not yet reviewed by a native speaker.

file-read = 「{ $title }」（{ $code }）を読み取りました。まだ何も保存していません。
file-new = このプロジェクトの最初の通知です：
file-revises = 現行の版と置き換わります。変更点：
file-known = 現行の版と同じ内容のため、保存するものはありません。
file-older = 現行の版のほうが新しいため、この版は保存しません。
file-same-revision = 現行の版と改訂番号・日付が同じですが、内容が異なります。別の改訂番号を付けたファイルをお送りください。異なる点：
file-nothing-to-amend = これは { $code } の補遺ですが、そのプロジェクトの通知は保存されていません。先に通知をお送りください。
file-doubts = 読み取りに確信のない次の箇所をご確認ください：
file-ask = 保存しますか。ファイルは1日間保留します。
file-keep = 保存する
file-drop = 破棄する
file-kept = 「{ $title }」を保存しました。今後はこの版に基づいてお答えします。
file-dropped = ファイルを破棄しました。何も保存していません。
file-gone = このファイルはもう保留されていません。保存または破棄されたか、別のファイルに替わったか、1日が過ぎています。必要でしたら、もう一度お送りください。
file-refused = このファイルは受け取れません。理由（英語）：
file-too-large = ファイルが大きすぎます。受け取れるのは{ $megabytes } MBまでです。
file-not-fetched = ファイルを取得できませんでした。もう一度お送りください。
