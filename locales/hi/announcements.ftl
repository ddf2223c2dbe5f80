# Hindi: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = अभी अनुवाद उपलब्ध नहीं है। यह अंग्रेज़ी पाठ है।
announcement-about = विषय: { $title } ({ $code })
announcement-reader = प्रतिभागी
announcement-read = मैंने पढ़ लिया
announcement-no-more = समाचार बंद करें
announcement-read-thanks = धन्यवाद। दर्ज कर लिया गया है कि आपने इसे पढ़ लिया।

## The latest announcements.

announcements-latest = सबसे नई घोषणा, { DATE($date, length: "long") }:
announcements-earlier = पहले की घोषणाएँ:
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = अब तक कोई घोषणा नहीं है।
announcements-subscribe = मुझे समाचार भेजें

## What people want to hear of.

subscription-name = { $topic ->
    [news] समाचार: { $project }
   *[reminders] अनुस्मारक: { $project }
}
subscription-all = सभी परियोजनाएँ
subscription-begun = अब से आपको यह भेजा जाएगा: { $what }
subscription-ended = अब आपको यह नहीं भेजा जाएगा: { $what }
subscription-none = आपने समाचार या अनुस्मारक नहीं माँगे हैं।
subscription-list = आपने ये माँगे हैं:
subscription-service = आपके अपने नामांकन और आपके अपने सत्रों के संदेश आपको हर हाल में मिलते हैं।
subscription-start = + { $what }
subscription-stop = बंद करें: { $what }

## Writing an announcement, for the Secretariat.

announce-first = अभी कोई घोषणा नहीं है। क्या एक लिखी जाए?
announce-start = सबसे नई घोषणाएँ ये हैं।
announce-project = यह किस परियोजना के बारे में है?
announce-audience = यह किनके लिए है?
announce-text = कृपया पाठ एक ही संदेश में भेजें। उसकी भाषा: { $language }
announce-markup = मोटे अक्षरों के लिए { $bold } लिखें। लिंक के लिए { $link } लिखें।
announce-placeholders = ये शब्द अधिसूचना से भर दिए जाते हैं: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = नाम, पाठकों को नहीं दिखता
announce-form-text = पाठ ({ $language })
announce-language = अगला पाठ किस भाषा में है?
announce-economies = यह किन अर्थव्यवस्थाओं के लिए है? उनके नाम एक ही संदेश में भेजें।
announce-refused = यह पाठ नहीं भेजा जा सकता। कृपया इसके बिना फिर भेजें:
announce-preview = पूर्वावलोकन: { $language }
announce-readers = { $count ->
    [one] यह { $count } व्यक्ति को भेजा जाएगा।
   *[other] यह { $count } लोगों को भेजा जाएगा।
}
announce-nobody = यह किसी को नहीं मिलेगा। कृपया दूसरे पाठक चुनें।
announce-channel = यह { $platform } पर परियोजना के चैनल में भी जाएगा।
announce-economy-unknown = अर्थव्यवस्था मालूम नहीं
announce-count = { $economy }, { $platform }: { $count }
announce-count-unreachable = { $economy }, कोई खुली चैट नहीं: { $count }
announce-approval = { $count ->
    [one] एक सहकर्मी इसे { $count } व्यक्ति को भेजना चाहते हैं।
   *[other] एक सहकर्मी इसे { $count } लोगों को भेजना चाहते हैं।
} क्या इसे भेज दिया जाए?
announce-tested = यह केवल आपको भेजा गया है।
announce-discarded = मसौदा हटा दिया गया है।
announce-begun = अब इसे भेजा जा रहा है। कहाँ तक पहुँचा, यह दिखाया जाता रहेगा।
announce-waits = पहले किसी सहकर्मी को इसे मंज़ूर करना होगा। उनसे पूछ लिया गया है।
announce-waits-for-nobody = पहले किसी सहकर्मी को इसे मंज़ूर करना होगा, पर किसी और को इसका अधिकार नहीं है। प्रशासक किसी को आमंत्रित कर सकते हैं।
announce-not-oneself = यह घोषणा आपने लिखी है। इसे किसी और को मंज़ूर करना होगा।

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: मंज़ूरी की प्रतीक्षा में
    [rejected] { $title }: नामंज़ूर
    [paused] { $title }: फ़िलहाल रुकी हुई
    [cancelled] { $title }: रोक दी गई
    [recalled] { $title }: वापस ली गई
   *[sending] { $title }: भेजी गई
}
announce-bar = { $bar } { $percent } %
announce-counts = पहुँचे: { $delivered }। विफल: { $failed }। पहुँच से बाहर: { $unreachable }। अभी बाकी: { $ahead }।
announce-left = { $minutes ->
    [one] लगभग { $minutes } मिनट बाकी।
   *[other] लगभग { $minutes } मिनट बाकी।
}
announce-read-count = पढ़ा गया: { $read }

## Buttons, at most 30 characters.

announce-new = नई घोषणा
announce-no-project = कोई एक परियोजना नहीं
announce-to-subscriber = समाचार चाहने वाले
announce-to-nominee = नामित उम्मीदवार
announce-to-participant = प्रतिभागी
announce-to-liaison-officer = संपर्क अधिकारी
announce-send = भेजें
announce-test = पहले मुझे भेजें
announce-add-language = एक भाषा जोड़ें
announce-change-text = अंग्रेज़ी पाठ बदलें
announce-choose-economies = केवल कुछ अर्थव्यवस्थाएँ
announce-confirm-on = पाठकों से पुष्टि माँगें
announce-confirm-off = पुष्टि न माँगें
announce-discard = मसौदा हटाएँ
announce-show = ताज़ा करें
announce-approve = मंज़ूर करें
announce-reject = नामंज़ूर करें
announce-pause = थोड़ा रोकें
announce-resume = फिर शुरू करें
announce-cancel = बंद करें
announce-recall = वापस लें

## The channel of a project, for the Secretariat.

channel-only-in-group = कृपया यह मुझे उसी चैनल या समूह में भेजें।
channel-which = यह किस परियोजना का चैनल है?
channel-connected = अब यह { $title } ({ $code }) का चैनल है।
channel-is = यह { $title } ({ $code }) का चैनल है।
channel-what = परियोजना के समाचार यहाँ आएँगे। जिन्हें निजी चैट में नहीं लिखा जा सकता, उन्हें सत्रों की याद भी यहीं दिलाई जाएगी।
channel-no-events = सत्र यहाँ के कार्यक्रमों में दिख सकते थे, पर कार्यक्रम बनाने की अनुमति नहीं है। जो इस जगह की देखरेख करते हैं, वे अनुमति देकर { $command } फिर से भेज सकते हैं।
channel-disconnected = यह चैनल अब किसी परियोजना का नहीं है।
# A button, at most 30 characters.
channel-disconnect = इस परियोजना का चैनल नहीं
