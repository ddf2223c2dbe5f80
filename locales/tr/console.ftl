# Turkish: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = Bir soru, bir düğmenin numarasını ya da { $help } yazın. { $leave } sohbeti bitirir.
console-as-of = Tarih { DATE($date) } kabul edildi.
console-goodbye = Hoşça kalın, görüşmek üzere.
