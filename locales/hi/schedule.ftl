# Hindi: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = { $title } का कार्यक्रम, जैसा आयोजकों ने दिया है:
agenda-now = अभी: { $title }, { $time } बजे तक।
agenda-next = इसके बाद: { $title }, { $date }, { $time } बजे।
agenda-next-official = आधिकारिक समय { $date }, { $time } बजे है ({ $zone })।
agenda-other-date = आपके समय क्षेत्र में तारीख अलग है।
agenda-over = सभी सत्र समाप्त हो चुके हैं।
agenda-free-day = उस दिन कोई सत्र नहीं है।
agenda-day = दिन { $day }: { $date }
agenda-zones = समय आपके समय क्षेत्र ({ $zone }) के हैं; आधिकारिक समय कोष्ठक में है ({ $official })।
agenda-day-differs = आपके समय क्षेत्र में यह दिन { $date } को { $time } बजे शुरू होता है।
agenda-official = समय आधिकारिक हैं ({ $zone })।
agenda-times = { $starts } से { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = दिन { $day }
join-link = { $title } का लिंक: { $link }
join-early = { $title } का लिंक { $date } को { $time } बजे से यहाँ मिलेगा, शुरू होने से आधा घंटा पहले।
join-participants = { $title } के लिंक केवल उन प्रतिभागियों को दिखाए जाते हैं जिनकी भागीदारी पक्की हो चुकी है।

## Time zone

zone-time = { $city } समय
timezone-set = अब आपका समय क्षेत्र है: { $zone }।
timezone-how = दूसरा चुनने के लिए लिखें, जैसे: { $example }

## Reminders

reminder-set = आपको { $title } की याद दिलाई जाएगी।
reminder-usual = अंतिम तिथि: 7 दिन और 1 दिन पहले। तैयारी: शुरू होने से 2 सप्ताह पहले। सत्र: एक दिन पहले और 15 मिनट पहले। प्रमाणपत्र और रिपोर्ट: समाप्त होने के बाद।
reminder-sessions-lead = सत्र: { $lead } पहले, और एक दिन पहले। अंतिम तिथि, तैयारी और बाद की बातें: सामान्य समय पर।
reminder-closing = अंतिम तिथि: 7 दिन और 1 दिन पहले।
reminder-closing-lead = अंतिम तिथि: { $lead } पहले।
reminder-day-lead = दिन { $day }: शुरू होने से { $lead } पहले।
reminder-next = अगला अनुस्मारक { $date } को { $time } बजे आएगा।
reminder-nothing-ahead = इस समय आगे कुछ नहीं है। तारीख मिलते ही अनुस्मारक शुरू हो जाएँगे।
reminder-zone = ये समय { $zone } के अनुसार हैं।
reminder-list = आपको इनकी याद दिलाई जाएगी:
reminder-entry = { $title }। { $topic }
reminder-entry-next = { $title }। { $topic } { $next }
reminder-none-yet = अभी कोई अनुस्मारक नहीं लगा है।
reminder-ended = बंद कर दिया। इसकी याद अब नहीं दिलाई जाएगी।
reminder-snoozed = थोड़ी देर में फिर याद दिलाया जाएगा।
reminder-on-button = मुझे याद दिलाएँ
reminder-stop-button = अनुस्मारक बंद करें
reminder-stop-one-button = { $code } बंद करें
reminder-stop-all-button = सब बंद करें
reminder-snooze-button = बाद में याद दिलाएँ
reminder-lead-button = सत्रों से { $lead } पहले
duration-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}
duration-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
}
duration-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}

## What reminders say

remind-closing = { $title } के लिए नामांकन { $date } को बंद होंगे।
remind-closing-npo = उस दिन से पहले आपके काग़ज़ आपके NPO के पास पहुँच जाने चाहिए।
remind-closing-officer = आपके नामांकन उस दिन तक सचिवालय पहुँच जाने चाहिए।
remind-starts = { $title } की शुरुआत { $date } को है।
remind-prepare = अगर आप भाग ले रहे हैं, तो कृपया अपने काग़ज़, वीज़ा और टिकट अभी जाँच लें।
remind-session = { $title } { $date } को { $time } बजे शुरू होगा ({ $project })।
remind-room = कमरा: { $room }
remind-follow-up = { $title } समाप्त हो गया है। भाग लेने के लिए धन्यवाद!
remind-certificate = कृपया देख लें कि क्या आपको कोई रिपोर्ट देनी है, और अपने प्रमाणपत्र के बारे में पूछें।
remind-late = क्षमा करें, यह अनुस्मारक देर से आया है।
remind-moved = बदलाव: { $title } अब { $date } को { $time } बजे शुरू होगा।
remind-cancelled = रद्द: { $title }, जो { $date } को { $time } बजे शुरू होना था।

## Calendars

calendar-which = कैलेंडर किस परियोजना का चाहिए? कृपया उसका कोड जोड़ें।
calendar-no-dates = { $title } की तारीखें अभी मेरे पास नहीं हैं, इसलिए कैलेंडर में डालने के लिए कुछ नहीं है।
calendar-file = { $sessions ->
    [0] { $title } की तारीखें कैलेंडर फ़ाइल के रूप में ये रहीं।
    [one] { $title } की तारीखें और एकमात्र सत्र कैलेंडर फ़ाइल के रूप में ये रहे।
   *[other] { $title } की तारीखें और सभी { $sessions } सत्र कैलेंडर फ़ाइल के रूप में ये रहे।
}
calendar-links = या इन दिनों को { $google } या { $outlook } में जोड़ें।
calendar-feed = इस पते की सदस्यता लें, तो आपका कैलेंडर अपने आप अद्यतन रहेगा: { $link } यह पता केवल आपका है, इसलिए कृपया इसे आगे न भेजें।
calendar-feed-button = मेरा कैलेंडर अद्यतन रखें
calendar-closing-title = नामांकन की अंतिम तिथि

## The option of a command on Discord

discord-option-city = शहर
discord-about-city = शहर या समय का अंतर, जैसे Kathmandu या UTC+5:45
