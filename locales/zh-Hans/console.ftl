# Simplified Chinese: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = 请输入问题、按钮编号或 { $help }。输入 { $leave } 结束对话。
console-as-of = 当前日期按{ DATE($date) }计算。
console-goodbye = 再见，欢迎再来。
