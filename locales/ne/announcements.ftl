# Nepali: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

# The text above has no translation into the reader's language.
announcement-in-english = अनुवाद अझै उपलब्ध छैन। यो अङ्ग्रेजी पाठ हो।
announcement-about = विषय: { $title } ({ $code })
announcement-reader = सहभागी
# Buttons, at most 30 characters.
announcement-read = मैले यो पढेँ
announcement-no-more = अब समाचार नपठाउनुहोस्
announcement-read-thanks = धन्यवाद। तपाईंले यो पढ्नुभएको टिपेको छु।

## The latest announcements.

announcements-latest = पछिल्लो घोषणा, { DATE($date, length: "long") }:
announcements-earlier = पहिलेका घोषणा:
# A headline and the date it was sent.
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = हालसम्म कुनै घोषणा छैन।
# Button, at most 30 characters.
announcements-subscribe = मलाई समाचार पठाउनुहोस्

## What people want to hear of.

# $topic: news or reminders. $project: the title of a project, or "all projects".
subscription-name = { $topic ->
    [news] समाचार: { $project }
   *[reminders] रिमाइन्डर: { $project }
}
subscription-all = सबै परियोजना
subscription-begun = अबदेखि तपाईंलाई यो पठाइन्छ: { $what }
subscription-ended = अब तपाईंलाई यो पठाइँदैन: { $what }
subscription-none = तपाईंले समाचार वा रिमाइन्डर माग्नुभएको छैन।
subscription-list = तपाईंले यी माग्नुभएको छ:
subscription-service = तपाईंको आफ्नै मनोनयन र आफ्नै सत्रबारेका सन्देश जसरी पनि तपाईंकहाँ आइपुग्छन्।
# Buttons. $what: such as "News: all projects".
subscription-start = + { $what }
subscription-stop = बन्द गर्नुहोस्: { $what }

## Writing an announcement, for the Secretariat.

announce-first = अहिलेसम्म कुनै घोषणा छैन। एउटा लेखौँ?
announce-start = पछिल्ला घोषणा यी हुन्।
announce-project = यो कुन परियोजनाबारे हो?
announce-audience = यो कसका लागि हो?
announce-text = कृपया पाठ एउटै सन्देशमा पठाउनुहोस्। त्यसको भाषा: { $language }
announce-markup = मोटो अक्षरका लागि { $bold } लेख्नुहोस्। लिङ्कका लागि { $link } लेख्नुहोस्।
# $placeholders: a list of words in braces.
announce-placeholders = यी शब्द म सूचनाबाट भरिदिन्छु: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = नाम, पाठकले देख्दैनन्
announce-form-text = पाठ ({ $language })
announce-language = अर्को पाठ कुन भाषामा छ?
announce-economies = यो कुन-कुन अर्थतन्त्रका लागि हो? नामहरू एउटै सन्देशमा पठाउनुहोस्।
announce-refused = यो पाठ म पठाउन सक्दिनँ। कृपया यो हटाएर फेरि पठाउनुहोस्:
# A heading above the text as readers will see it.
announce-preview = पूर्वावलोकन: { $language }
announce-readers = { $count ->
    [one] यो { $count } जनालाई जान्छ।
   *[other] यो { $count } जनालाई जान्छ।
}
announce-nobody = यो कसैले पाउँदैन। कृपया अर्को पाठक समूह छान्नुहोस्।
announce-channel = यो { $platform } मा परियोजनाको च्यानलमा पनि जान्छ।
announce-economy-unknown = अर्थतन्त्र थाहा भएन
announce-count = { $economy }, { $platform }: { $count }
# People the assistant has no open chat with.
announce-count-unreachable = { $economy }, खुला च्याट छैन: { $count }
announce-approval = { $count ->
    [one] एक जना सहकर्मी यो { $count } जनालाई पठाउन चाहनुहुन्छ। पठाऊँ?
   *[other] एक जना सहकर्मी यो { $count } जनालाई पठाउन चाहनुहुन्छ। पठाऊँ?
}
announce-tested = यो तपाईंलाई मात्र पठाएको छु।
announce-discarded = मस्यौदा हटाइयो।
announce-begun = अहिले पठाइँदै छ। कहाँसम्म पुग्यो, म देखाउँछु।
announce-waits = पहिले एक जना सहकर्मीले यो स्वीकृत गर्नुपर्छ। मैले सोधेको छु।
announce-waits-for-nobody = पहिले एक जना सहकर्मीले यो स्वीकृत गर्नुपर्छ, तर अरू कसैलाई त्यो अधिकार छैन। प्रशासकले कसैलाई आमन्त्रण गर्न सक्नुहुन्छ।
announce-not-oneself = यो घोषणा तपाईंले लेख्नुभएको हो। अरू कसैले स्वीकृत गर्नुपर्छ।

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: स्वीकृतिको प्रतीक्षामा
    [rejected] { $title }: स्वीकृत भएन
    [paused] { $title }: केही समयका लागि रोकिएको
    [cancelled] { $title }: बन्द गरिएको
    [recalled] { $title }: फिर्ता लिइएको
   *[sending] { $title }: पठाइएको
}
# $bar: a drawn bar.
announce-bar = { $bar } { $percent } %
announce-counts = पुगेको: { $delivered }। असफल: { $failed }। सम्पर्क हुन नसकेको: { $unreachable }। बाँकी: { $ahead }।
announce-left = { $minutes ->
    [one] करिब { $minutes } मिनेट बाँकी।
   *[other] करिब { $minutes } मिनेट बाँकी।
}
announce-read-count = पढिएको: { $read }

## Buttons, at most 30 characters.

announce-new = नयाँ घोषणा
announce-no-project = कुनै एउटा परियोजना होइन
announce-to-subscriber = समाचार चाहनेहरू
announce-to-nominee = मनोनीत उम्मेदवार
announce-to-participant = सहभागी
announce-to-liaison-officer = सम्पर्क अधिकृत
announce-send = पठाउनुहोस्
announce-test = पहिले मलाई पठाउनुहोस्
announce-add-language = भाषा थप्नुहोस्
announce-change-text = अङ्ग्रेजी पाठ बदल्नुहोस्
announce-choose-economies = केही अर्थतन्त्र मात्र
announce-confirm-on = पाठकको पुष्टि माग्नुहोस्
announce-confirm-off = पुष्टि नमाग्नुहोस्
announce-discard = मस्यौदा हटाउनुहोस्
announce-show = ताजा गर्नुहोस्
announce-approve = स्वीकृत गर्नुहोस्
announce-reject = अस्वीकृत गर्नुहोस्
announce-pause = केही बेर रोक्नुहोस्
announce-resume = जारी राख्नुहोस्
announce-cancel = बन्द गर्नुहोस्
announce-recall = फिर्ता लिनुहोस्

## The channel of a project, for the Secretariat.

channel-only-in-group = कृपया यो मलाई त्यही च्यानल वा समूहमा पठाउनुहोस्।
channel-which = यो कुन परियोजनाको च्यानल हो?
channel-connected = अब यो { $title } ({ $code }) को च्यानल हो।
channel-is = यो { $title } ({ $code }) को च्यानल हो।
channel-what = परियोजनाका समाचार यहाँ आउँछन्। मैले निजी च्याटमा लेख्न नसक्नेहरूलाई सत्रहरू पनि यहीँ सम्झाउँछु।
channel-no-events = सत्रहरू यहाँका कार्यक्रमहरूमा देखिन सक्थे, तर कार्यक्रम बनाउने अनुमति मलाई छैन। यो ठाउँ हेर्ने व्यक्तिले अनुमति दिएर { $command } फेरि पठाउन सक्नुहुन्छ।
channel-disconnected = यो च्यानल अब कुनै परियोजनाको होइन।
# A button, at most 30 characters.
channel-disconnect = यस परियोजनाको च्यानल होइन
