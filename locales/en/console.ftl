# The terminal chat.

console-hint = Type a question, the number of a button, or { $help }. { $leave } ends the chat.
console-as-of = The date is taken to be { DATE($date) }.
console-goodbye = Goodbye, and see you soon.
