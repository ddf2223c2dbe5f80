# Bengali: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = একটি প্রশ্ন, বোতামের নম্বর বা { $help } লিখুন। { $leave } লিখলে চ্যাট শেষ হবে।
console-as-of = তারিখ ধরা হয়েছে { DATE($date) }।
console-goodbye = ভালো থাকবেন, আবার দেখা হবে।
