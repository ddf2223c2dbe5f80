# Traditional Chinese (Taiwan): the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = 請輸入問題、按鈕編號或 { $help }。輸入 { $leave } 結束對話。
console-as-of = 目前日期以{ DATE($date) }計算。
console-goodbye = 再見，歡迎再來。
