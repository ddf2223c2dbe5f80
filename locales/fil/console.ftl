# Filipino: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = Mag-type ng tanong, numero ng button, o { $help }. { $leave } ang tumatapos sa usapan.
console-as-of = Itinuturing na { DATE($date) } ang petsa ngayon.
console-goodbye = Paalam, hanggang sa muli.
