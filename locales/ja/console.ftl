# Japanese: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = 質問、ボタンの番号、または { $help } を入力してください。{ $leave } で終了します。
console-as-of = 日付は{ DATE($date) }とみなします。
console-goodbye = ありがとうございました。またお越しください。
