# Sinhala: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = ප්‍රශ්නයක්, බොත්තමක අංකයක් හෝ { $help } ලියන්න. { $leave } මගින් කතාබස අවසන් වේ.
console-as-of = දිනය { DATE($date) } ලෙස සලකයි.
console-goodbye = සුබ දවසක්, නැවත හමුවෙමු.
