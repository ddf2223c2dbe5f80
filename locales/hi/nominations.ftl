# Hindi: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = { $title } के लिए आपके नामांकन का समाचार:
nomination-about = { $title } के लिए आपका नामांकन ({ $reference }):
nomination-is-received = यह आपके NPO को मिल गया है।
nomination-is-forwarded = आपके NPO ने इसे APO सचिवालय को भेज दिया है।
nomination-is-incomplete = यह अभी पूरा नहीं है।
nomination-is-under-review = APO सचिवालय इसे देख रहा है।
nomination-is-selected = आपका चयन हो गया है। आप भाग लेंगे।
nomination-is-reserve = आप प्रतीक्षा सूची में हैं। कोई सीट खाली होने पर आप भाग लेंगे।
nomination-is-not-selected = इस बार आपका चयन नहीं हुआ है।
nomination-is-replaced = आपकी जगह कोई और भाग ले रहा है।
nomination-is-withdrawn = यह वापस ले लिया गया है।
nomination-is-completed = आपने अंत तक भाग लिया। धन्यवाद!
nomination-missing = इसमें यह बाकी है: { $missing }
nomination-next-npo = अब आपका NPO तय करेगा कि इसे आगे भेजना है या नहीं।
nomination-next-npo-by = अब आपका NPO तय करेगा कि इसे आगे भेजना है या नहीं। उसके पास { $date } तक का समय है।
nomination-next-papers = अब जो बाकी है, वह जितनी जल्दी हो सके अपने NPO को दें।
nomination-next-review = अब सचिवालय निर्णय लेगा। मालूम होते ही आपको यहीं बताया जाएगा।
nomination-next-begins = परियोजना { $date } को शुरू होगी।
nomination-asked = आपने नाम वापस लेने को कहा है। आपके संपर्क अधिकारी ने अभी इसकी पुष्टि नहीं की है।
nomination-not-linked = यह चैट आपके नामांकन से जुड़ जाए, तब यहाँ बताया जा सकेगा। इसके लिए मुझे अपना दावा कोड भेजें। वह आपको अपने NPO या APO सचिवालय से मिलेगा।

## Linking a chat

claim-linked = हो गया: यह चैट { $title } के लिए आपके नामांकन से जुड़ गई है। कुछ बदलने पर आपको यहीं बताया जाएगा।
claim-kept = अब से यह जुड़ाव रखा जाएगा। मेरे पास क्या रखा है, यह देखने या मिटाने के लिए /privacy लिखें।
claim-not-valid = यह कोड काम नहीं करता। हो सकता है कि ग़लत लिखा हो, इस्तेमाल हो चुका हो या पुराना हो गया हो। कृपया अपने NPO या APO सचिवालय से नया कोड माँगें।
claim-wait = बहुत बार ग़लत कोड भेजे गए। कृपया एक घंटे बाद फिर कोशिश करें।
claim-other = { $title } के लिए आपके नामांकन से एक और चैट जोड़ी गई है। अगर यह आपने नहीं किया, तो कृपया APO सचिवालय को बताएँ।
claim-own-code = यह कोड अपनी दूसरी चैट से मुझे भेजें। यह एक ही बार काम करता है: { $code }
claim-alarm-account = एक ही खाते से कई ग़लत दावा कोड आए। उसे अब रुकना होगा: { $about }
claim-alarm-overall = कई खातों से कई ग़लत दावा कोड आए। सभी दावे एक घंटे के लिए रुके हैं।
claim-alarm-code = एक नामांकन का दावा कोड बहुत बार आज़माया गया और अब रद्द है: { $about }

## Withdrawing

withdraw-which = आप कौन-सा नामांकन वापस लेना चाहते हैं? आपके संपर्क अधिकारी को इसकी पुष्टि करनी होगी, और वे बदले में दूसरा नाम दे सकते हैं।
withdraw-sent = आपकी बात आगे पहुँचा दी गई है। पुष्टि होते ही यह मान्य होगी, और तब आपको बताया जाएगा।
withdraw-nobody = मेरी जानकारी में कोई संपर्क अधिकारी नहीं है जिसे यह बताया जाए। कृपया अपने NPO को स्वयं बताएँ।
withdraw-request = एक नामित उम्मीदवार नाम वापस लेना चाहते हैं: { $reference }, { $title }।

## The liaison officer's view

nominations-none = दिखाने के लिए कोई नामांकन नहीं है।
nominations-project = { $title } ({ $economy })
nominations-closing = { $days ->
    [one] नामांकन { $date } को बंद होंगे: { $days } दिन बाकी है।
   *[other] नामांकन { $date } को बंद होंगे: { $days } दिन बाकी हैं।
}
nominations-closed = नामांकन { $date } को बंद हो चुके हैं।
nominations-counts = { $state }: { $number }
nominations-unlinked = किसी चैट से नहीं जुड़े: { $number }
nominations-search = खोजने के लिए /nominations के साथ नाम या संदर्भ संख्या लिखें।
nominations-more = और भी हैं। कृपया नाम या संख्या से खोजें।
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } की स्थिति अब: { $state }।
nominations-not-moved = यह नहीं हो सकता, या अब नहीं हो सकता।
nominations-nudged = नामित उम्मीदवार को याद दिला दिया गया है।
nominations-not-nudged = इस नामांकन से कोई चैट नहीं जुड़ी है, इसलिए याद नहीं दिलाया जा सकता।
nominations-nudge = आपके संपर्क अधिकारी का अनुरोध है कि आप { $title } के लिए अपने नामांकन पर ध्यान दें।
nominations-code = { $reference } का नया दावा कोड, एक बार इस्तेमाल के लिए: { $code }
nominations-asked = नामित उम्मीदवार नाम वापस लेना चाहते हैं।
nominations-replace-how = बदले में आने वाले की संदर्भ संख्या, अल्पविराम (,) और नाम मुझे भेजें। उदाहरण: { $example }
nominations-replace-late = बदले में नाम देने की तारीख बीत चुकी है। कृपया APO सचिवालय से पूछें।
nominations-replaced = { $reference } अब { $replaced } की जगह है।
nominations-replace-not = यह नहीं हो सका: नई संदर्भ संख्या, अल्पविराम (,) और नाम चाहिए।

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO को मिला
nomination-state-forwarded = सचिवालय को भेजा गया
nomination-state-incomplete = अधूरा
nomination-state-under-review = विचाराधीन
nomination-state-selected = चयनित
nomination-state-reserve = प्रतीक्षा सूची
nomination-state-not-selected = चयन नहीं हुआ
nomination-state-replaced = बदला गया
nomination-state-withdrawn = वापस लिया गया
nomination-state-completed = पूरा हुआ

# Buttons, at most 40 characters.
nomination-button-withdraw = { $reference } वापस लें
nomination-button-another = एक और चैट जोड़ें
nomination-button-confirm = वापसी की पुष्टि करें
nomination-button-replace = बदले में नाम दें
nomination-button-nudge = उम्मीदवार को याद दिलाएँ
nomination-button-code = नया दावा कोड
nominations-button-incomplete = अधूरे नामांकन
nominations-button-unlinked = बिना चैट वाले
nominations-button-asked = नाम वापस लेना चाहने वाले
