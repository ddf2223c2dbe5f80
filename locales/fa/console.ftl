# Persian: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = پرسش، شمارهٔ یک دکمه یا { $help } را بنویسید. { $leave } گفتگو را پایان می‌دهد.
console-as-of = تاریخ { DATE($date) } فرض شده است.
console-goodbye = خدانگهدار، به امید دیدار.
