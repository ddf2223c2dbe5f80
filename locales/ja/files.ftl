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
file-refused = このファイルは受け取れません。
file-too-large = ファイルが大きすぎます。受け取れるのは{ $megabytes } MBまでです。
file-not-fetched = ファイルを取得できませんでした。もう一度お送りください。

# Names of fields that have no label elsewhere.
field-code = プロジェクトコード
field-issued = 発行日
field-revision = 改訂
field-reference = 文書番号

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why }（{ $line }行目：{ $text }）
doubt-not-understood = 内容を読み取れません
doubt-nothing-found = 何も見つかりません
doubt-several = 異なる値があり、どれが有効か判断できません
doubt-too-long = この項目には長すぎます
doubt-from-remarks = 日付は、変更を伝える備考から取りました
doubt-undated = 改訂の日付がありません
doubt-closes-late = プロジェクトの開始より後です
doubt-issued-late = 推薦締切より後です
doubt-issued-early = 推薦締切より1年以上前です
doubt-days = 初日から最終日までの日数を超えています
doubt-unclear-date = 日付がはっきりしません
refused-date = 存在しない日付です
refused-reversed = 最終日（{ DATE($ends, length: "long") }）が初日（{ DATE($starts, length: "long") }）より前です

# Why a file is not taken.
refused-empty = ファイルが空です。
refused-too-long = どの通知よりも長すぎます。
refused-not-utf8 = テキストがUTF-8ではありません。
refused-no-notification = プロジェクトの通知ではありません。
refused-format = 読み取れるのはテキスト（UTF-8）、DOCX、PDFです。
refused-damaged = ファイルが壊れています。
refused-locked = パスワードで保護されています。
refused-scanned = テキストのないスキャン画像です。先に文字認識（OCR）を行ってください。
