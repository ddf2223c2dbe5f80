# Urdu: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = سوال، بٹن کا نمبر یا { $help } لکھیں۔ { $leave } سے چیٹ ختم ہوتی ہے۔
console-as-of = تاریخ { DATE($date) } فرض کی گئی ہے۔
console-goodbye = اللہ حافظ، پھر ملیں گے۔
