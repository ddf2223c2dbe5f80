# Hindi: a notification that the Secretariat sends as a file. Read twice; not yet reviewed by a native speaker.

file-read = { $title } ({ $code }) पढ़ लिया गया है। अभी कुछ सहेजा नहीं गया है।
file-new = यह इस परियोजना की पहली अधिसूचना है:
file-revises = यह मौजूदा संस्करण की जगह लेगी। यह बदलेगा:
file-known = मौजूदा संस्करण में यही बातें हैं, इसलिए सहेजने के लिए कुछ नहीं है।
file-older = मौजूदा संस्करण इससे नया है, इसलिए इसे सहेजा नहीं जा रहा है।
file-same-revision = मौजूदा संस्करण का संशोधन और तारीख यही हैं, पर बातें अलग हैं। कृपया अपने अलग संशोधन वाली फ़ाइल भेजें। अंतर यहाँ हैं:
file-nothing-to-amend = यह { $code } का परिशिष्ट है, और उस परियोजना की कोई अधिसूचना सहेजी नहीं गई है। कृपया पहले अधिसूचना भेजें।
file-doubts = कृपया ये जगहें जाँच लें, जो पक्की नहीं लगतीं:
file-ask = क्या इसे सहेजा जाए? फ़ाइल एक दिन तक रखी जाएगी।
file-keep = सहेजें
file-drop = हटाएँ
file-kept = { $title } सहेज ली गई है। अब उत्तर इसी से दिए जाएँगे।
file-dropped = फ़ाइल हटा दी गई है। कुछ भी सहेजा नहीं गया।
file-gone = यह फ़ाइल अब यहाँ नहीं है: इसे सहेजा या हटाया जा चुका है, इसके बाद दूसरी फ़ाइल आ गई, या एक दिन बीत गया। ज़रूरत हो तो कृपया फिर भेजें।
file-refused = यह फ़ाइल नहीं ली जा सकती।
file-too-large = फ़ाइल बहुत बड़ी है: अधिकतम { $megabytes } MB की फ़ाइल ली जाती है।
file-not-fetched = फ़ाइल नहीं मिल पाई। कृपया फिर भेजें।

# Names of fields that have no label elsewhere.
field-code = परियोजना कोड
field-issued = जारी होने की तारीख
field-revision = संशोधन
field-reference = संदर्भ सं.

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (पंक्ति { $line }: { $text })
doubt-not-understood = यह स्पष्ट नहीं है
doubt-nothing-found = कुछ नहीं मिला
doubt-several = यहाँ अलग-अलग बातें हैं, और यह तय नहीं होता कि कौन-सी मान्य है
doubt-too-long = इस जगह के लिए बहुत लंबा है
doubt-from-remarks = तारीख टिप्पणी से ली गई है, जिसमें वह बदली गई है
doubt-undated = बिना तारीख का संशोधन
doubt-closes-late = यह परियोजना शुरू होने के बाद है
doubt-issued-late = यह नामांकन की अंतिम तिथि के बाद है
doubt-issued-early = यह नामांकन की अंतिम तिथि से एक साल से भी पहले है
doubt-days = पहले और आखिरी दिन के बीच इतने दिन नहीं हैं
doubt-unclear-date = तारीख स्पष्ट नहीं है
refused-date = ऐसी कोई तारीख नहीं है
refused-reversed = आखिरी दिन ({ DATE($ends, length: "long") }) पहले दिन ({ DATE($starts, length: "long") }) से पहले है

# Why a file is not taken.
refused-empty = फ़ाइल खाली है।
refused-too-long = यह किसी भी अधिसूचना से लंबी है।
refused-not-utf8 = इसका पाठ UTF-8 में नहीं है।
refused-no-notification = यह परियोजना की अधिसूचना नहीं है।
refused-format = पाठ (UTF-8), DOCX और PDF पढ़े जाते हैं।
refused-damaged = फ़ाइल खराब है।
refused-locked = फ़ाइल पासवर्ड से बंद है।
refused-scanned = यह बिना पाठ का स्कैन है। कृपया पहले इसका पाठ पहचनवाएँ (OCR)।
