# Nepali: the terminal chat. Read twice; not yet reviewed by a native speaker.

console-hint = प्रश्न, बटनको नम्बर वा { $help } लेख्नुहोस्। { $leave } लेखे च्याट सकिन्छ।
console-as-of = मिति { DATE($date) } मानिएको छ।
console-goodbye = नमस्ते, फेरि भेटौँला।
