# Thai: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = พิมพ์คำถาม หมายเลขของปุ่ม หรือ { $help } พิมพ์ { $leave } เพื่อจบการสนทนา
console-as-of = ถือว่าวันนี้คือ{ DATE($date) }
console-goodbye = ขอบคุณ แล้วพบกันใหม่
