# Tamil: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = ஒரு கேள்வி, பொத்தானின் எண், அல்லது { $help } எழுதுங்கள். { $leave } உரையாடலை முடிக்கும்.
console-as-of = இன்றைய தேதி { DATE($date) } எனக் கொள்ளப்படுகிறது.
console-goodbye = சென்று வாருங்கள், மீண்டும் சந்திப்போம்.
