# Hindi: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = सवाल, बटन की संख्या या { $help } लिखें। { $leave } से चैट समाप्त होती है।
console-as-of = तारीख { DATE($date) } मानी गई है।
console-goodbye = नमस्ते, फिर मिलेंगे।
