# Indonesian: the terminal chat. Not yet reviewed by a native speaker.

# Obrolan di terminal.

console-hint = Ketik pertanyaan, nomor tombol, atau { $help }. { $leave } mengakhiri obrolan.
console-as-of = Tanggal dianggap { DATE($date) }.
console-goodbye = Terima kasih, sampai jumpa lagi.
