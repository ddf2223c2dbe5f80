# Hindi: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = भागीदारी नामांकन से होती है: आपका नाम आपकी अर्थव्यवस्था का राष्ट्रीय उत्पादकता संगठन (NPO) आगे भेजता है।
apply-step-form = APO का बायोडाटा फ़ॉर्म भरें, जो एक Excel फ़ाइल है।
apply-step-npo = इसे समय रहते अपने NPO को दें।
apply-step-npo-of = इसे समय रहते अपने NPO को दें: { $npo } ({ $economy })।
apply-step-secretariat = { $economy } में इस समय कोई सक्रिय NPO नहीं है: टोक्यो स्थित APO सचिवालय से पूछें कि क्या आपको नामित किया जा सकता है।
apply-step-nomination = आपका NPO तय करता है कि वह किसे नामित करेगा, और अंतिम तिथि से पहले नामांकन भेजता है।
apply-step-nomination-by = आपका NPO तय करता है कि वह किसे नामित करेगा, और { $date } तक नामांकन भेजता है।
apply-not-direct = सीधे APO को भेजे गए आवेदनों का उत्तर नहीं दिया जाता।
apply-over = { $title } समाप्त हो चुका है: आख़िरी दिन { $date } था।
documents-biodata = APO का बायोडाटा फ़ॉर्म (एक Excel फ़ाइल) आपके NPO को देना होता है। NPO और काग़ज़ भी माँग सकता है।
documents-not-stated = मेरे पास अधिसूचना का जो ब्योरा है, उसमें किसी और फ़ॉर्म का नाम नहीं है।
documents-not-here = कृपया मुझे काग़ज़ न भेजें: उन्हें आगे पहुँचाना मेरे लिए संभव नहीं है।

## After the nomination

withdraw-not-here = आपकी भागीदारी रद्द करना मेरे लिए संभव नहीं है।
withdraw-npo = जितनी जल्दी हो सके अपने NPO को बताएँ: नामांकन वापस लेना या बदले में दूसरा नाम देना केवल NPO कर सकता है।

## Whom to contact

contact-npo = सबसे पहले अपने NPO से संपर्क करें: { $npo } ({ $economy })।
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: इस समय कोई सक्रिय NPO नहीं; टोक्यो स्थित APO सचिवालय
contact-several = इन NPO से संपर्क करें:
contact-unknown = सबसे पहले अपनी अर्थव्यवस्था के राष्ट्रीय उत्पादकता संगठन (NPO) से संपर्क करें। आप किस अर्थव्यवस्था से हैं?
contact-unknown-public = सबसे पहले अपनी अर्थव्यवस्था के राष्ट्रीय उत्पादकता संगठन (NPO) से संपर्क करें।
contact-secretariat = उसके बाद टोक्यो स्थित APO सचिवालय से संपर्क किया जा सकता है।
contact-details = मेरे पास फ़ोन नंबर या ई-मेल पते नहीं हैं, और NPO के नाम कभी-कभी बदलते हैं। कृपया APO की वेबसाइट पर जाँच लें: { $website }
