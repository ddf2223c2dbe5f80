# Vietnamese: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = Nhập câu hỏi, số của nút, hoặc { $help }. { $leave } để kết thúc.
console-as-of = Ngày hiện tại được coi là { DATE($date) }.
console-goodbye = Tạm biệt và hẹn gặp lại.
