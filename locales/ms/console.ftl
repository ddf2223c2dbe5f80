# Malay: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = Taip soalan, nombor butang, atau { $help }. { $leave } menamatkan sembang.
console-as-of = Tarikh dianggap { DATE($date) }.
console-goodbye = Terima kasih, jumpa lagi.
