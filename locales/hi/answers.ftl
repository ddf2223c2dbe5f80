# Hindi: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = स्रोत: परियोजना अधिसूचना { $code }, { $details }
source-code-only = स्रोत: परियोजना अधिसूचना { $code }
source-reference = संदर्भ सं. { $reference }
source-issued = { DATE($date, length: "long") } को जारी
source-revision = संशोधन { $revision }
source-revised = { DATE($date, length: "long") } का संशोधन { $revision }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = कृपया पहले अपने NPO ({ $npo }, { $economy }) से पूछें, फिर टोक्यो स्थित APO सचिवालय से।
ask-own-npo = कृपया पहले अपनी अर्थव्यवस्था के राष्ट्रीय उत्पादकता संगठन (NPO) से पूछें, फिर टोक्यो स्थित APO सचिवालय से।
ask-secretariat = { $economy } में इस समय कोई सक्रिय NPO नहीं है, इसलिए कृपया टोक्यो स्थित APO सचिवालय से पूछें।
procedures = अधिक जानकारी के लिए अधिसूचना अपने साथ भेजी गई कार्यान्वयन प्रक्रियाओं का हवाला देती है।

## Closing date

deadline-open = { $days ->
    [1] { $title } के लिए नामांकन कल, { $date } को बंद हो जाएँगे।
   *[other] { $title } के लिए नामांकन { $date } को बंद होंगे: { $days } दिन बाकी हैं।
}
deadline-today = आज, { $date }, { $title } के लिए नामांकन का आख़िरी दिन है।
deadline-closed = { $days ->
    [1] { $title } के लिए नामांकन कल, { $date } को बंद हो चुके हैं।
   *[other] { $title } के लिए नामांकन { $days } दिन पहले, { $date } को बंद हो चुके हैं।
}
deadline-not-stated = अधिसूचना में { $title } के लिए नामांकन की अंतिम तिथि नहीं दी गई है।
deadline-npo-earlier = आपका NPO अपने उम्मीदवार चुनने के लिए इससे पहले की अपनी तिथि तय करता है, इसलिए उससे जल्द संपर्क करें।
deadline-hurry = तुरंत अपने NPO से संपर्क करें: नामांकन उसी की ओर से आना चाहिए, और अधिसूचना में कोई समय नहीं दिया गया है।
deadline-replacements = जहाँ तक अधिसूचना अनुमति देती है, NPO कुछ समय तक बदले में दूसरे उम्मीदवारों के नाम दे सकते हैं। कोई सीट खाली है या नहीं, यह केवल आपका NPO बता सकता है।
deadline-ended = { $days ->
    [1] परियोजना भी कल समाप्त हो गई।
   *[other] परियोजना भी { $days } दिन पहले समाप्त हो गई।
}
deadline-remarks = अधिसूचना में टिप्पणी:
deadline-still-tokyo = आपके कैलेंडर के अनुसार { $title } के लिए नामांकन कल, { $date } को बंद हो गए। टोक्यो स्थित APO सचिवालय में अभी वही दिन चल रहा है, इसलिए तुरंत अपने NPO से संपर्क करें।
deadline-over-tokyo = आपके कैलेंडर के अनुसार आज, { $date }, { $title } के लिए नामांकन का आख़िरी दिन है। टोक्यो स्थित APO सचिवालय में वह दिन बीत चुका है, इसलिए तुरंत अपने NPO से संपर्क करें।
deadline-tokyo = दिन टोक्यो की तारीख से गिने जाते हैं।

## Dates

dates-span = { $days ->
    [one] { $title }: { $starts } से { $ends } तक ({ $days } दिन)।
   *[other] { $title }: { $starts } से { $ends } तक ({ $days } दिन)।
}
dates-one-day = { $title }: { $starts }, केवल एक दिन।
dates-start-only = { $title } का पहला दिन: { $starts }। अधिसूचना में आख़िरी दिन नहीं बताया गया है।
dates-end-only = { $title } का आख़िरी दिन: { $ends }। अधिसूचना में पहला दिन नहीं बताया गया है।
dates-not-stated = अधिसूचना में { $title } की तिथियाँ नहीं दी गई हैं।
dates-ahead = { $days ->
    [1] यह कल से शुरू है।
   *[other] इसके शुरू होने में { $days } दिन बाकी हैं।
}
dates-only-day = इसका आयोजन आज है।
dates-running-day = यह इस समय चल रहा है: कुल { $days } दिनों में आज दिन { $day } है।
dates-running = यह इस समय चल रहा है।
dates-over = { $days ->
    [1] यह कल समाप्त हो गया।
   *[other] यह { $days } दिन पहले समाप्त हो गया।
}

## Programme and time zone

agenda-not-stated = अधिसूचना में { $title } के सत्रों का समय नहीं दिया गया है।
timezone-not-stated = अधिसूचना में तारीखें हैं, पर घंटे नहीं, इसलिए बदलने के लिए सत्रों का कोई समय अभी नहीं है।
timezone-here = आपके समय क्षेत्र ({ $zone }) में इस समय { $date }, { $time } बजे हैं।
timezone-tokyo = टोक्यो स्थित APO सचिवालय में इस समय { $date }, { $time } बजे हैं।
timezone-counted = अंतिम तिथि तक के दिन आपके कैलेंडर से गिने जाते हैं।
timezone-several = { $economy } में कई समय क्षेत्र हैं, इसलिए अंतिम तिथि तक के दिन टोक्यो की तारीख से गिने जाते हैं।
timezone-choose = अपनी अर्थव्यवस्था बताएँ, तब अंतिम तिथि तक के दिन आपके कैलेंडर से गिने जाएँगे।

## Place and form

venue-cities = { $title } का आयोजन स्थल: { $cities }, { $countries }।
venue-cities-only = { $title } का आयोजन स्थल: { $cities }।
venue-countries = { $title } का आयोजन स्थल: { $countries }। अधिसूचना में शहर का नाम नहीं है।
venue-no-address = अधिसूचना में पता नहीं दिया गया है।
venue-online = { $title } ऑनलाइन है: इसके लिए कहीं जाना नहीं पड़ता।
venue-online-host = { $title } ऑनलाइन है: इसके लिए कहीं जाना नहीं पड़ता। मेज़बान: { $countries }।
venue-not-stated = अधिसूचना में { $title } का आयोजन स्थल नहीं बताया गया है।
modality-online = { $title } ऑनलाइन है।
modality-onsite = { $title } आमने-सामने है।
modality-hybrid = { $title } हाइब्रिड है: कुछ भाग ऑनलाइन, कुछ आमने-सामने।
modality-not-stated = अधिसूचना में यह नहीं बताया गया है कि { $title } ऑनलाइन है या आमने-सामने।
organizer-intro = { $title } के आयोजक:
organizer-host = मेज़बान: { $countries }
organizer-not-stated = अधिसूचना में { $title } के आयोजक नहीं बताए गए हैं।

## Summary card

label-dates = तिथियाँ
label-modality = रूप
label-venue = आयोजन स्थल
label-host = मेज़बान
label-organizers = आयोजक
label-economies = किनके लिए
label-places = सीटें
label-closing = नामांकन की अंतिम तिथि
label-objectives = उद्देश्य
label-remarks = टिप्पणी
overview-span = { $days ->
    [one] { $starts } से { $ends } ({ $days } दिन)
   *[other] { $starts } से { $ends } ({ $days } दिन)
}
overview-one-day = { $starts }
overview-from = { $starts } से
overview-until = { $ends } तक
overview-online = ऑनलाइन
overview-onsite = आमने-सामने
overview-hybrid = हाइब्रिड, ऑनलाइन और आमने-सामने
overview-all-economies = { $count ->
    [one] { $count } APO सदस्य अर्थव्यवस्था
   *[other] सभी { $count } APO सदस्य अर्थव्यवस्थाएँ
}
overview-places = अन्य अर्थव्यवस्थाओं के लिए अधिकतम { $overseas }, मेज़बान के लिए अधिकतम { $local }
overview-places-total = अधिकतम { $overseas }
overview-places-local = मेज़बान के लिए अधिकतम { $local }
overview-closing-open = { $days ->
    [1] { $date } (कल)
   *[other] { $date } ({ $days } दिन बाकी)
}
overview-closing-today = { $date } (आज आख़िरी दिन है)
overview-closing-closed = { $date } (बंद)
overview-over = यह परियोजना समाप्त हो चुकी है।

## What the project is about

objectives-intro = { $title } के उद्देश्य, अधिसूचना के शब्दों में:
objectives-not-stated = अधिसूचना में { $title } के उद्देश्य नहीं बताए गए हैं।
outcome-intro = { $title } से क्या मिलने की अपेक्षा है, अधिसूचना के शब्दों में:
outcome-not-stated = अधिसूचना में यह नहीं बताया गया है कि { $title } से प्रतिभागियों को क्या मिलेगा।
background-intro = { $title } का आयोजन क्यों हो रहा है, अधिसूचना के शब्दों में:
background-not-stated = अधिसूचना में यह नहीं बताया गया है कि { $title } का आयोजन क्यों हो रहा है।
topics-intro = { $title } के विषय, जैसे अधिसूचना में दिए गए हैं:
topics-not-stated = अधिसूचना में { $title } के विषय नहीं दिए गए हैं।
quote-cut = अधिसूचना में आगे और भी है; पूरा दस्तावेज़ आपके NPO के पास है।

## Who may take part

eligibility-intro = { $title } की अधिसूचना के अनुसार प्रतिभागियों की योग्यताएँ:
eligibility-not-stated = अधिसूचना में यह नहीं बताया गया है कि { $title } के लिए क्या योग्यताएँ चाहिए।
eligibility-npo-decides = उम्मीदवारों को उनकी अर्थव्यवस्था का NPO नामित करता है, और किसका नाम भेजना है यह वही तय करता है।
countries-yes = { $economy }: हाँ, इसके नागरिकों को नामित किया जा सकता है।
countries-host = { $economy }: हाँ, मेज़बान होने के नाते इसके पास स्थानीय प्रतिभागियों के लिए सीटें हैं।
countries-no = { $economy }: नहीं, यह इस परियोजना की सहभागी अर्थव्यवस्थाओं में नहीं है।
countries-all = { $count ->
    [one] { $title } { $count } APO सदस्य अर्थव्यवस्था के लिए खुला है: { $economies }।
   *[other] { $title } सभी { $count } APO सदस्य अर्थव्यवस्थाओं के लिए खुला है: { $economies }।
}
countries-only = { $title } इनके लिए खुला है: { $economies }।
countries-not-stated = अधिसूचना में यह नहीं बताया गया है कि { $title } में कौन-सी अर्थव्यवस्थाएँ भाग ले सकती हैं।
countries-members-only = केवल APO सदस्य अर्थव्यवस्थाओं के नागरिकों को नामित किया जा सकता है।
countries-which = आप किस अर्थव्यवस्था से हैं?
seats-both = { $title } में सीटें: अन्य अर्थव्यवस्थाओं के लिए अधिकतम { $overseas } और मेज़बान अर्थव्यवस्था के लिए अधिकतम { $local }।
seats-total = { $title } में सीटें: अधिकतम { $overseas }। अधिसूचना में मेज़बान अर्थव्यवस्था के लिए अलग संख्या नहीं दी गई है।
seats-local = { $title } में सीटें: मेज़बान अर्थव्यवस्था के लिए अधिकतम { $local }। अधिसूचना में अन्य अर्थव्यवस्थाओं के लिए संख्या नहीं दी गई है।
seats-not-stated = अधिसूचना में यह नहीं बताया गया है कि { $title } में कितनी सीटें हैं।
seats-shares = अधिसूचना में यह नहीं बताया गया है कि सीटें अर्थव्यवस्थाओं में कैसे बाँटी जाएँगी।
seats-host = { $economy } मेज़बान है, इसलिए स्थानीय सीटें उसी के नागरिकों के लिए हैं।
selection-npo = हर NPO तय करता है कि वह किसे नामित करेगा, और अंतिम तिथि से पहले अपने नामांकन भेजता है। नामांकन के बिना आपका चयन नहीं हो सकता।
selection-results = परिणाम कब आएँगे, यह नहीं बताया गया है; जानकारी आपको अपने NPO से मिलेगी।

## What the notification leaves to other papers

fees-not-stated = मेरे पास अधिसूचना का जो ब्योरा है, उसमें { $title } का ख़र्च या उसे उठाने वाला नहीं बताया गया है।
travel-not-stated = मेरे पास अधिसूचना का जो ब्योरा है, उसमें { $title } के लिए हवाई यात्रा, होटल या दैनिक भत्ते के बारे में कुछ नहीं है।
travel-online = { $title } ऑनलाइन है, इसलिए यात्रा की ज़रूरत नहीं है।
visa-not-stated = मेरे पास अधिसूचना का जो ब्योरा है, उसमें { $title } के लिए वीज़ा या निमंत्रण पत्र के बारे में कुछ नहीं है।
visa-online = { $title } ऑनलाइन है, इसलिए वीज़ा की ज़रूरत नहीं है।
language-not-stated = मेरे पास अधिसूचना का जो ब्योरा है, उसमें { $title } की कामकाज की भाषा या दुभाषिए की व्यवस्था नहीं बताई गई है।
certificate-not-stated = मेरे पास अधिसूचना का जो ब्योरा है, उसमें यह नहीं बताया गया है कि { $title } के अंत में प्रमाणपत्र मिलता है या नहीं।
materials-not-stated = मेरे पास अधिसूचना का जो ब्योरा है, उसमें { $title } की स्लाइड, रिकॉर्डिंग या पाठ्य सामग्री के बारे में कुछ नहीं है।
join-onsite = { $title } आमने-सामने है, इसलिए जुड़ने के लिए कोई ऑनलाइन सत्र नहीं है।
join-not-stated = मेरे पास { $title } का कोई लिंक या पासवर्ड नहीं है, और ऑनलाइन मंच मुझे दिखाई नहीं देता।
join-trouble = अगर आप जुड़ न पाएँ, तो जिसने आपको निमंत्रण भेजा है उसे भी लिखें।

## Lists of projects

projects-open = इन परियोजनाओं के लिए अभी नामांकन लिए जा रहे हैं:
projects-none-open = इस समय किसी परियोजना के लिए नामांकन नहीं लिए जा रहे हैं। सबसे हाल की परियोजनाएँ ये हैं:
projects-others = अन्य:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
    [one] { $count } और परियोजना है जो यहाँ नहीं दिखाई गई। उसका कोड या शीर्षक के शब्द लिखें।
   *[other] { $count } और परियोजनाएँ हैं जो यहाँ नहीं दिखाई गईं। कोड या शीर्षक के शब्द लिखें।
}
projects-span = { $days ->
    [one] { DATE($starts, length: "long") } से { DATE($ends, length: "long") } ({ $days } दिन)
   *[other] { DATE($starts, length: "long") } से { DATE($ends, length: "long") } ({ $days } दिन)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = नामांकन { DATE($date, length: "long") } तक
standing-today = नामांकन आज तक
standing-closed = नामांकन बंद
standing-running = जारी है
standing-over = समाप्त
