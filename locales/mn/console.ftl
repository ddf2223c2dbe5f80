# Mongolian: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = Асуулт, товчны дугаар эсвэл { $help } гэж бичнэ үү. { $leave } гэвэл чат дуусна.
console-as-of = Өнөөдрийг { DATE($date) } гэж тооцов.
console-goodbye = Баяртай, дараа уулзъя.
