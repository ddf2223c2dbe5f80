# Nepali: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = स्रोत: परियोजना सूचना { $code }, { $details }
source-code-only = स्रोत: परियोजना सूचना { $code }
source-reference = सन्दर्भ नं. { $reference }
source-issued = जारी मिति { DATE($date, length: "long") }
source-revision = संशोधन { $revision }
source-revised = संशोधन { $revision }, मिति { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = कृपया पहिले आफ्नो NPO ({ $npo }, { $economy }) लाई सोध्नुहोस्, त्यसपछि टोकियोस्थित APO सचिवालयलाई।
ask-own-npo = कृपया पहिले आफ्नो अर्थतन्त्रको राष्ट्रिय उत्पादकत्व संस्था (NPO) लाई सोध्नुहोस्, त्यसपछि टोकियोस्थित APO सचिवालयलाई।
ask-secretariat = { $economy } मा हाल कुनै सक्रिय NPO छैन, त्यसैले कृपया टोकियोस्थित APO सचिवालयलाई सोध्नुहोस्।
procedures = थप विवरणका लागि सूचनाले आफूसँगै पठाइएको कार्यान्वयन प्रक्रिया हेर्न भनेको छ।

## Closing date

deadline-open = { $days ->
    [1] { $title } का लागि मनोनयन भोलि, { $date } मा बन्द हुन्छ।
   *[other] { $title } का लागि मनोनयन { $date } मा बन्द हुन्छ: { $days } दिन बाँकी छ।
}
deadline-today = आज, { $date }, { $title } का लागि मनोनयनको अन्तिम दिन हो।
deadline-closed = { $days ->
    [1] { $title } का लागि मनोनयन हिजो, { $date } मा बन्द भयो।
   *[other] { $title } का लागि मनोनयन { $days } दिनअघि, { $date } मा बन्द भयो।
}
deadline-not-stated = सूचनामा { $title } का लागि मनोनयनको अन्तिम मिति उल्लेख छैन।
deadline-npo-earlier = तपाईंको NPO ले आफ्ना उम्मेदवार छान्न योभन्दा अगाडिको आफ्नै मिति तोक्छ, त्यसैले चाँडै सम्पर्क गर्नुहोस्।
deadline-hurry = तुरुन्तै आफ्नो NPO लाई सम्पर्क गर्नुहोस्: मनोनयन NPO बाटै आउनुपर्छ, र सूचनामा समय तोकिएको छैन।
deadline-replacements = सूचनाले दिएको हदसम्म NPO ले अझै केही समय वैकल्पिक उम्मेदवारको नाम दिन सक्छ। ठाउँ खाली छ कि छैन, तपाईंको NPO ले मात्र भन्न सक्छ।
deadline-ended = { $days ->
    [1] परियोजना पनि हिजो सकियो।
   *[other] परियोजना पनि { $days } दिनअघि सकियो।
}
deadline-remarks = सूचनाको कैफियत:
deadline-still-tokyo = तपाईंको पात्रोअनुसार { $title } का लागि मनोनयन हिजो, { $date } मा बन्द भयो। टोकियोस्थित APO सचिवालयमा अझै त्यही दिन छ, त्यसैले तुरुन्तै आफ्नो NPO लाई सम्पर्क गर्नुहोस्।
deadline-over-tokyo = तपाईंको पात्रोअनुसार आज, { $date }, { $title } का लागि मनोनयनको अन्तिम दिन हो। टोकियोस्थित APO सचिवालयमा त्यो दिन बितिसक्यो, त्यसैले तुरुन्तै आफ्नो NPO लाई सम्पर्क गर्नुहोस्।
deadline-tokyo = दिनको गणना टोकियोको मितिअनुसार हुन्छ।

## Dates

dates-span = { $days ->
    [one] { $title }: { $starts } देखि { $ends } सम्म ({ $days } दिन)।
   *[other] { $title }: { $starts } देखि { $ends } सम्म ({ $days } दिन)।
}
dates-one-day = { $title }: { $starts }, एक दिन मात्र।
dates-start-only = { $title } सुरु हुने दिन { $starts } हो। सूचनामा अन्तिम दिन उल्लेख छैन।
dates-end-only = { $title } सकिने दिन { $ends } हो। सूचनामा पहिलो दिन उल्लेख छैन।
dates-not-stated = सूचनामा { $title } को मिति उल्लेख छैन।
dates-ahead = { $days ->
    [1] यो भोलि सुरु हुन्छ।
   *[other] यो सुरु हुन { $days } दिन बाँकी छ।
}
dates-only-day = यो आज हुँदै छ।
dates-running-day = यो अहिले चलिरहेको छ: आज { $days } दिनमध्ये दिन { $day } हो।
dates-running = यो अहिले चलिरहेको छ।
dates-over = { $days ->
    [1] यो हिजो सकियो।
   *[other] यो { $days } दिनअघि सकियो।
}

## Programme and time zone

agenda-not-stated = सूचनामा { $title } का सत्रको समय दिइएको छैन।
timezone-not-stated = सूचनामा मिति मात्र छ, घण्टा छैन, त्यसैले रूपान्तर गर्नुपर्ने सत्रको समय अहिले छैन।
timezone-here = तपाईंको समय क्षेत्र ({ $zone }) मा अहिले { $date }, { $time } बजेको छ।
timezone-tokyo = टोकियोस्थित APO सचिवालयमा अहिले { $date }, { $time } बजेको छ।
timezone-counted = अन्तिम मितिसम्मका दिन म तपाईंको पात्रोअनुसार गन्छु।
timezone-several = { $economy } मा एकभन्दा बढी समय क्षेत्र छन्, त्यसैले अन्तिम मितिसम्मका दिन म टोकियोको मितिअनुसार गन्छु।
timezone-choose = आफ्नो अर्थतन्त्र बताउनुहोस्, त्यसपछि अन्तिम मितिसम्मका दिन म तपाईंको पात्रोअनुसार गन्छु।

## Place and form

venue-cities = { $title } हुने स्थान: { $cities }, { $countries }।
venue-cities-only = { $title } हुने स्थान: { $cities }।
venue-countries = { $title } हुने स्थान: { $countries }। सूचनामा सहरको नाम छैन।
venue-no-address = सूचनामा ठेगाना दिइएको छैन।
venue-online = { $title } अनलाइन हुन्छ: कहीँ जानु पर्दैन।
venue-online-host = { $title } अनलाइन हुन्छ: कहीँ जानु पर्दैन। आतिथेय: { $countries }।
venue-not-stated = { $title } कहाँ हुन्छ, सूचनामा उल्लेख छैन।
modality-online = { $title } अनलाइन हुन्छ।
modality-onsite = { $title } भौतिक उपस्थितिमा हुन्छ।
modality-hybrid = { $title } हाइब्रिड हो: केही भाग अनलाइन, केही भाग भौतिक उपस्थितिमा।
modality-not-stated = { $title } अनलाइन हो कि भौतिक उपस्थितिमा, सूचनामा उल्लेख छैन।
organizer-intro = { $title } कार्यान्वयन गर्ने संस्था:
organizer-host = आतिथेय: { $countries }
organizer-not-stated = { $title } कसले कार्यान्वयन गर्छ, सूचनामा उल्लेख छैन।

## Summary card

label-dates = मिति
label-modality = स्वरूप
label-venue = स्थान
label-host = आतिथेय
label-organizers = आयोजक
label-economies = कसका लागि
label-places = सिट
label-closing = मनोनयनको अन्तिम मिति
label-objectives = उद्देश्य
label-remarks = कैफियत
overview-span = { $days ->
    [one] { $starts } देखि { $ends } ({ $days } दिन)
   *[other] { $starts } देखि { $ends } ({ $days } दिन)
}
overview-one-day = { $starts }
overview-from = { $starts } देखि
overview-until = { $ends } सम्म
overview-online = अनलाइन
overview-onsite = भौतिक उपस्थिति
overview-hybrid = हाइब्रिड, अनलाइन र भौतिक उपस्थिति
overview-all-economies = { $count ->
    [one] APO को { $count } सदस्य अर्थतन्त्र
   *[other] APO का सबै { $count } सदस्य अर्थतन्त्र
}
overview-places = अन्य अर्थतन्त्रका लागि बढीमा { $overseas }, आतिथेयका लागि बढीमा { $local }
overview-places-total = बढीमा { $overseas }
overview-places-local = आतिथेयका लागि बढीमा { $local }
overview-closing-open = { $days ->
    [1] { $date } (भोलि)
   *[other] { $date } ({ $days } दिन बाँकी)
}
overview-closing-today = { $date } (आज अन्तिम दिन)
overview-closing-closed = { $date } (बन्द)
overview-over = यो परियोजना सकिएको छ।

## What the project is about

objectives-intro = सूचनाकै शब्दमा { $title } का उद्देश्य:
objectives-not-stated = सूचनामा { $title } का उद्देश्य उल्लेख छैनन्।
outcome-intro = { $title } बाट अपेक्षित उपलब्धि, सूचनाकै शब्दमा:
outcome-not-stated = { $title } बाट सहभागीले के पाउँछन्, सूचनामा उल्लेख छैन।
background-intro = { $title } किन आयोजना गरिएको हो, सूचनाकै शब्दमा:
background-not-stated = { $title } किन आयोजना गरिएको हो, सूचनामा उल्लेख छैन।
topics-intro = सूचनामा दिइएअनुसार { $title } का विषय:
topics-not-stated = सूचनामा { $title } का विषय दिइएका छैनन्।
quote-cut = सूचनामा यसपछि पनि पाठ छ; पूरा कागजात तपाईंको NPO सँग छ।

## Who may take part

eligibility-intro = { $title } को सूचनाले खोजेका सहभागी:
eligibility-not-stated = { $title } का लागि के योग्यता चाहिन्छ, सूचनामा उल्लेख छैन।
eligibility-npo-decides = उम्मेदवारलाई आफ्नो अर्थतन्त्रको NPO ले मनोनयन गर्छ, र कसको नाम पठाउने भन्ने निर्णय NPO कै हो।
countries-yes = { $economy }: हो, यहाँका नागरिकलाई मनोनयन गर्न सकिन्छ।
countries-host = { $economy }: हो, आतिथेय भएकाले यहाँका स्थानीय सहभागीका लागि सिट छन्।
countries-no = { $economy }: होइन, यो परियोजनाका सहभागी अर्थतन्त्रमा पर्दैन।
countries-all = { $count ->
    [one] { $title } APO को { $count } सदस्य अर्थतन्त्रका लागि खुला छ: { $economies }।
   *[other] { $title } APO का सबै { $count } सदस्य अर्थतन्त्रका लागि खुला छ: { $economies }।
}
countries-only = { $title } यिनका लागि खुला छ: { $economies }।
countries-not-stated = { $title } मा कुन-कुन अर्थतन्त्रले भाग लिन सक्छन्, सूचनामा उल्लेख छैन।
countries-members-only = APO सदस्य अर्थतन्त्रका नागरिकलाई मात्र मनोनयन गर्न सकिन्छ।
countries-which = तपाईं कुन अर्थतन्त्रबाट हुनुहुन्छ?
seats-both = { $title } का सिट: अन्य अर्थतन्त्रका लागि बढीमा { $overseas } र आतिथेय अर्थतन्त्रका लागि बढीमा { $local }।
seats-total = { $title } का सिट: बढीमा { $overseas }। सूचनामा आतिथेय अर्थतन्त्रका लागि छुट्टै सङ्ख्या दिइएको छैन।
seats-local = { $title } का सिट: आतिथेय अर्थतन्त्रका लागि बढीमा { $local }। सूचनामा अन्य अर्थतन्त्रका लागि सङ्ख्या दिइएको छैन।
seats-not-stated = { $title } मा कति सिट छन्, सूचनामा उल्लेख छैन।
seats-shares = सिट अर्थतन्त्रहरूबीच कसरी बाँडिन्छन्, सूचनामा भनिएको छैन।
seats-host = { $economy } आतिथेय हो, त्यसैले स्थानीय सिट त्यहीँका नागरिकका लागि हुन्।
selection-npo = कसलाई मनोनयन गर्ने भन्ने प्रत्येक NPO आफैँले निर्णय गर्छ र अन्तिम मितिअघि मनोनयन पठाउँछ। मनोनयनविना तपाईं छानिन सक्नुहुन्न।
selection-results = नतिजा कहिले आउँछ, उल्लेख छैन; तपाईंले आफ्नो NPO मार्फत थाहा पाउनुहुनेछ।

## What the notification leaves to other papers

fees-not-stated = मसँग भएको सूचनाको विवरणमा { $title } को खर्च कति लाग्छ वा कसले बेहोर्छ भन्ने उल्लेख छैन।
travel-not-stated = मसँग भएको सूचनाको विवरणमा { $title } का लागि हवाई यात्रा, होटल वा दैनिक भत्ताबारे केही छैन।
travel-online = { $title } अनलाइन हुन्छ, त्यसैले यात्रा गर्नु पर्दैन।
visa-not-stated = मसँग भएको सूचनाको विवरणमा { $title } का लागि भिसा वा निमन्त्रणा पत्रबारे केही छैन।
visa-online = { $title } अनलाइन हुन्छ, त्यसैले भिसा चाहिँदैन।
language-not-stated = मसँग भएको सूचनाको विवरणमा { $title } को कामकाजी भाषा वा दोभासेको व्यवस्था उल्लेख छैन।
certificate-not-stated = मसँग भएको सूचनाको विवरणमा { $title } को अन्त्यमा प्रमाणपत्र दिइन्छ कि दिइँदैन उल्लेख छैन।
materials-not-stated = मसँग भएको सूचनाको विवरणमा { $title } का स्लाइड, रेकर्डिङ वा पाठ्य सामग्रीबारे केही छैन।
join-onsite = { $title } भौतिक उपस्थितिमा हुन्छ, त्यसैले जोडिनुपर्ने अनलाइन सत्र छैन।
join-not-stated = मसँग { $title } को कुनै लिङ्क वा पासवर्ड छैन, र अनलाइन प्लेटफर्म म हेर्न सक्दिनँ।
join-trouble = भित्र जान नसक्नुभए तपाईंलाई निमन्त्रणा पठाउने व्यक्तिलाई पनि लेख्नुहोस्।

## Lists of projects

projects-open = अहिले मनोनयन लिइरहेका परियोजना:
projects-none-open = अहिले कुनै परियोजनाले मनोनयन लिइरहेको छैन। सबैभन्दा पछिल्ला परियोजना यी हुन्:
projects-others = अन्य:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
    [one] थप { $count } परियोजना यहाँ देखाइएको छैन। त्यसको कोड वा शीर्षकका शब्द लेख्नुहोस्।
   *[other] थप { $count } परियोजना यहाँ देखाइएका छैनन्। कुनै कोड वा शीर्षकका शब्द लेख्नुहोस्।
}
projects-span = { $days ->
    [one] { DATE($starts, length: "long") } देखि { DATE($ends, length: "long") } ({ $days } दिन)
   *[other] { DATE($starts, length: "long") } देखि { DATE($ends, length: "long") } ({ $days } दिन)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = मनोनयन { DATE($date, length: "long") } सम्म
standing-today = मनोनयन आजसम्म
standing-closed = मनोनयन बन्द
standing-running = चलिरहेको
standing-over = सकिएको
