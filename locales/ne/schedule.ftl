# Nepali: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = आयोजकहरूले दिएअनुसार { $title } को कार्यक्रम:
agenda-now = अहिले: { $title }, { $time } बजेसम्म।
agenda-next = अब आउने: { $title }, { $date }, { $time } बजे।
agenda-next-official = आधिकारिक समय { $date }, { $time } बजे हो ({ $zone })।
agenda-other-date = तपाईंको समय क्षेत्रमा मिति फरक पर्छ।
agenda-over = सबै सत्र सकिए।
agenda-free-day = त्यस दिन कुनै सत्र छैन।
agenda-day = दिन { $day }: { $date }
agenda-zones = समय तपाईंको समय क्षेत्रको हो ({ $zone }); आधिकारिक समय कोष्ठकमा छ ({ $official })।
agenda-day-differs = तपाईंको समय क्षेत्रमा यो दिन { $date }, { $time } बजे सुरु हुन्छ।
agenda-official = समय आधिकारिक हो ({ $zone })।
agenda-times = { $starts } देखि { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = दिन { $day }
join-link = { $title } को लिङ्क: { $link }
join-early = { $title } को लिङ्क म { $date }, { $time } बजेदेखि देखाउँछु, सुरु हुनुभन्दा आधा घण्टा अघि।
join-participants = { $title } का लिङ्क म पक्का भएका सहभागीलाई मात्र देखाउँछु।

## Time zone

zone-time = { $city } समय
timezone-set = अब तपाईंको समय क्षेत्र { $zone } हो।
timezone-how = अर्को राख्न यसरी लेख्नुहोस्, जस्तै: { $example }

## Reminders

reminder-set = म तपाईंलाई { $title } सम्झाउनेछु।
reminder-usual = अन्तिम मिति: ७ दिन र १ दिन अघि। तयारी: सुरु हुनुभन्दा २ हप्ता अघि। सत्र: अघिल्लो दिन र १५ मिनेट अघि। प्रमाणपत्र र प्रतिवेदन: सकिएपछि।
reminder-sessions-lead = सत्र: { $lead } अघि, र अघिल्लो दिन। अन्तिम मिति, तयारी र पछिका काम: सामान्य समयमा।
reminder-closing = अन्तिम मिति: ७ दिन र १ दिन अघि।
reminder-closing-lead = अन्तिम मिति: { $lead } अघि।
reminder-day-lead = दिन { $day }: सुरु हुनुभन्दा { $lead } अघि।
reminder-next = अर्को रिमाइन्डर { $date }, { $time } बजे आउँछ।
reminder-nothing-ahead = अहिले अगाडि केही छैन। मिति आउनासाथ म सुरु गर्छु।
reminder-zone = यी समय { $zone } अनुसार हुन्।
reminder-list = म तपाईंलाई यी कुरा सम्झाउँछु:
reminder-entry = { $title }। { $topic }
reminder-entry-next = { $title }। { $topic } { $next }
reminder-none-yet = अहिलेसम्म म तपाईंलाई केही सम्झाउँदिनँ।
reminder-ended = बन्द गरियो। अब म यो सम्झाउने छैन।
reminder-snoozed = केही बेरपछि फेरि सम्झाउनेछु।
reminder-on-button = मलाई सम्झाउनुहोस्
reminder-stop-button = रिमाइन्डर बन्द गर्नुहोस्
reminder-stop-one-button = { $code } बन्द गर्नुहोस्
reminder-stop-all-button = सबै बन्द गर्नुहोस्
reminder-snooze-button = पछि सम्झाउनुहोस्
reminder-lead-button = सत्रभन्दा { $lead } अघि
duration-minutes = { $count ->
    [one] { $count } मिनेट
   *[other] { $count } मिनेट
}
duration-hours = { $count ->
    [one] { $count } घण्टा
   *[other] { $count } घण्टा
}
duration-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}

## What reminders say

remind-closing = { $title } का लागि मनोनयनको अन्तिम मिति { $date } हो।
remind-closing-npo = त्यो दिनभन्दा अगावै तपाईंका कागजात तपाईंको NPO मा पुग्नुपर्छ।
remind-closing-officer = तपाईंहरूका मनोनयन त्यो दिनसम्ममा सचिवालयमा पुग्नुपर्छ।
remind-starts = { $title } { $date } मा सुरु हुन्छ।
remind-prepare = तपाईं सहभागी हुनुहुन्छ भने कृपया आफ्ना कागजात, भिसा र टिकट अहिले नै जाँच्नुहोस्।
remind-session = { $title } { $date }, { $time } बजे सुरु हुन्छ ({ $project })।
remind-room = कोठा: { $room }
remind-follow-up = { $title } सकियो। सहभागी हुनुभएकोमा धन्यवाद!
remind-certificate = तपाईंले प्रतिवेदन दिनुपर्ने हो कि जाँच्नुहोस्, र आफ्नो प्रमाणपत्रबारे सोध्नुहोस्।
remind-late = यो रिमाइन्डर ढिलो आयो। माफ गर्नुहोस्।
remind-moved = परिवर्तन: { $title } अब { $date }, { $time } बजे सुरु हुन्छ।
remind-cancelled = रद्द: { $title }, जुन { $date }, { $time } बजे सुरु हुने थियो।

## Calendars

calendar-which = कुन परियोजनाको क्यालेन्डर चाहियो? कृपया त्यसको कोड थप्नुहोस्।
calendar-no-dates = { $title } का मिति मसँग अझै छैनन्, त्यसैले क्यालेन्डरमा राख्ने केही छैन।
calendar-file = { $sessions ->
    [0] क्यालेन्डर फाइलमा { $title } का मिति यहाँ छन्।
    [one] क्यालेन्डर फाइलमा { $title } का मिति र एउटै सत्र यहाँ छन्।
   *[other] क्यालेन्डर फाइलमा { $title } का मिति र सबै { $sessions } वटा सत्र यहाँ छन्।
}
calendar-links = वा यी दिन { $google } वा { $outlook } मा थप्नुहोस्।
calendar-feed = यो ठेगानाको सदस्यता लिनुभयो भने तपाईंको क्यालेन्डर सधैँ अद्यावधिक रहन्छ: { $link } यो तपाईंको मात्र हो, त्यसैले कृपया अरूलाई नदिनुहोस्।
calendar-feed-button = क्यालेन्डर ताजा राख्नुहोस्
calendar-closing-title = मनोनयनको अन्तिम मिति

## The option of a command on Discord

discord-option-city = सहर
discord-about-city = सहर वा समयको फरक, जस्तै Kathmandu वा UTC+5:45
