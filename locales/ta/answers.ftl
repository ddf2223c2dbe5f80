# Tamil: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = ஆதாரம்: திட்ட அறிவிக்கை { $code }, { $details }
source-code-only = ஆதாரம்: திட்ட அறிவிக்கை { $code }
source-reference = குறிப்பு எண் { $reference }
source-issued = வெளியிட்ட நாள் { DATE($date, length: "long") }
source-revision = திருத்தம் { $revision }
source-revised = திருத்தம் { $revision }, நாள் { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = முதலில் உங்கள் NPO-விடம் ({ $npo }, { $economy }) கேளுங்கள்; பிறகு டோக்கியோவில் உள்ள APO செயலகத்திடம் கேளுங்கள்.
ask-own-npo = முதலில் உங்கள் பொருளாதாரத்தின் தேசிய உற்பத்தித்திறன் அமைப்பிடம் (NPO) கேளுங்கள்; பிறகு டோக்கியோவில் உள்ள APO செயலகத்திடம் கேளுங்கள்.
ask-secretariat = { $economy }: இங்கு தற்போது செயல்படும் NPO இல்லை. எனவே டோக்கியோவில் உள்ள APO செயலகத்திடம் கேளுங்கள்.
procedures = மேலும் விவரங்களுக்கு, தன்னுடன் அனுப்பப்பட்ட நடைமுறைக் குறிப்புகளைப் பார்க்குமாறு அறிவிக்கை கூறுகிறது.

## Closing date

deadline-open = { $days ->
    [1] { $title } திட்டத்திற்கான பரிந்துரைகள் நாளை, { $date } அன்று முடிகின்றன.
   *[other] { $title } திட்டத்திற்கான பரிந்துரைகள் { $date } அன்று முடிகின்றன: இன்னும் { $days } நாள்கள் உள்ளன.
}
deadline-today = இன்று, { $date }, { $title } திட்டத்திற்கான பரிந்துரைகளின் கடைசி நாள்.
deadline-closed = { $days ->
    [1] { $title } திட்டத்திற்கான பரிந்துரைகள் நேற்று, { $date } அன்று முடிந்தன.
   *[other] { $title } திட்டத்திற்கான பரிந்துரைகள் { $days } நாள்களுக்கு முன், { $date } அன்று முடிந்தன.
}
deadline-not-stated = { $title } திட்டத்திற்கான பரிந்துரைகளின் கடைசி நாளை அறிவிக்கை குறிப்பிடவில்லை.
deadline-npo-earlier = தான் பரிந்துரைக்கும் நபர்களைத் தேர்வு செய்ய, உங்கள் NPO அதற்கு முந்தைய நாள் ஒன்றை நிர்ணயிக்கும்; எனவே விரைவில் தொடர்பு கொள்ளுங்கள்.
deadline-hurry = உடனே உங்கள் NPO-வைத் தொடர்பு கொள்ளுங்கள்: பரிந்துரை அங்கிருந்தே வர வேண்டும்; அறிவிக்கையில் நேரம் குறிப்பிடப்படவில்லை.
deadline-replacements = அறிவிக்கை அனுமதிக்கும் வரை, NPO-க்கள் இன்னும் சிறிது காலம் மாற்று நபர்களைப் பரிந்துரைக்கலாம். இடம் உள்ளதா என்பதை உங்கள் NPO மட்டுமே கூற முடியும்.
deadline-ended = { $days ->
    [1] திட்டமே நேற்று முடிந்துவிட்டது.
   *[other] திட்டமே { $days } நாள்களுக்கு முன் முடிந்துவிட்டது.
}
deadline-remarks = அறிவிக்கையின் குறிப்பு:
deadline-still-tokyo = உங்கள் நாட்காட்டியின்படி { $title } திட்டத்திற்கான பரிந்துரைகள் நேற்று, { $date } அன்று முடிந்தன. டோக்கியோவில் உள்ள APO செயலகத்தில் இன்னும் அதே நாள்தான்; எனவே உடனே உங்கள் NPO-வைத் தொடர்பு கொள்ளுங்கள்.
deadline-over-tokyo = உங்கள் நாட்காட்டியின்படி இன்று, { $date }, { $title } திட்டத்திற்கான பரிந்துரைகளின் கடைசி நாள். டோக்கியோவில் உள்ள APO செயலகத்தில் அந்த நாள் முடிந்துவிட்டது; எனவே உடனே உங்கள் NPO-வைத் தொடர்பு கொள்ளுங்கள்.
deadline-tokyo = நாள்கள் டோக்கியோ தேதியின்படி கணக்கிடப்படுகின்றன.

## Dates

dates-span = { $days ->
    [one] { $title }: { $starts } முதல் { $ends } வரை ({ $days } நாள்).
   *[other] { $title }: { $starts } முதல் { $ends } வரை ({ $days } நாள்கள்).
}
dates-one-day = { $title }: { $starts }, ஒரே நாள்.
dates-start-only = { $title } தொடங்கும் நாள்: { $starts }. அறிவிக்கை கடைசி நாளைக் குறிப்பிடவில்லை.
dates-end-only = { $title } முடியும் நாள்: { $ends }. அறிவிக்கை முதல் நாளைக் குறிப்பிடவில்லை.
dates-not-stated = { $title } நடைபெறும் நாள்களை அறிவிக்கை குறிப்பிடவில்லை.
dates-ahead = { $days ->
    [1] இது நாளை தொடங்குகிறது.
   *[other] இது தொடங்க இன்னும் { $days } நாள்கள் உள்ளன.
}
dates-only-day = இது இன்று நடைபெறுகிறது.
dates-running-day = இது நடைபெற்று வருகிறது: இன்று { $days } நாள்களில் { $day }-ஆம் நாள்.
dates-running = இது நடைபெற்று வருகிறது.
dates-over = { $days ->
    [1] இது நேற்று முடிந்தது.
   *[other] இது { $days } நாள்களுக்கு முன் முடிந்தது.
}

## Programme and time zone

agenda-not-stated = { $title } திட்டத்தின் அமர்வு நேரங்களை அறிவிக்கை தரவில்லை.
timezone-not-stated = அறிவிக்கையில் தேதிகள் உள்ளன, நேரங்கள் இல்லை; எனவே மாற்றிக் காட்ட அமர்வு நேரங்கள் இன்னும் இல்லை.
timezone-here = உங்கள் நேர மண்டலத்தில் ({ $zone }) இப்போது மணி { $time }, { $date }.
timezone-tokyo = டோக்கியோவில் உள்ள APO செயலகத்தில் இப்போது மணி { $time }, { $date }.
timezone-counted = கடைசி நாள் வரையான நாள்களை உங்கள் நாட்காட்டியின்படி கணக்கிடுகிறேன்.
timezone-several = { $economy } பல நேர மண்டலங்களைக் கொண்டது; எனவே கடைசி நாள் வரையான நாள்களை டோக்கியோ தேதியின்படி கணக்கிடுகிறேன்.
timezone-choose = உங்கள் பொருளாதாரத்தைக் கூறுங்கள்; கடைசி நாள் வரையான நாள்களை உங்கள் நாட்காட்டியின்படி கணக்கிடுவேன்.

## Place and form

venue-cities = { $title } நடைபெறும் இடம்: { $cities }, { $countries }.
venue-cities-only = { $title } நடைபெறும் இடம்: { $cities }.
venue-countries = { $title } நடைபெறும் இடம்: { $countries }. அறிவிக்கை நகரத்தைக் குறிப்பிடவில்லை.
venue-no-address = அறிவிக்கை முகவரியைக் குறிப்பிடவில்லை.
venue-online = { $title } இணையவழியில் நடைபெறுகிறது: எங்கும் செல்ல வேண்டியதில்லை.
venue-online-host = { $title } இணையவழியில் நடைபெறுகிறது: எங்கும் செல்ல வேண்டியதில்லை. நடத்தும் பொருளாதாரம்: { $countries }.
venue-not-stated = { $title } எங்கே நடைபெறுகிறது என்று அறிவிக்கை குறிப்பிடவில்லை.
modality-online = { $title } இணையவழியில் நடைபெறுகிறது.
modality-onsite = { $title } நேரில் நடைபெறுகிறது.
modality-hybrid = { $title } கலப்பு முறையில் நடைபெறுகிறது: ஒரு பகுதி இணையவழியில், ஒரு பகுதி நேரில்.
modality-not-stated = { $title } இணையவழியிலா நேரிலா என்று அறிவிக்கை குறிப்பிடவில்லை.
organizer-intro = { $title } திட்டத்தைச் செயல்படுத்துவோர்:
organizer-host = நடத்தும் பொருளாதாரம்: { $countries }
organizer-not-stated = { $title } திட்டத்தைச் செயல்படுத்துவது யார் என்று அறிவிக்கை குறிப்பிடவில்லை.

## Summary card

label-dates = தேதிகள்
label-modality = முறை
label-venue = இடம்
label-host = நடத்தும் பொருளாதாரம்
label-organizers = அமைப்பாளர்கள்
label-economies = யாருக்கு
label-places = இடங்களின் எண்ணிக்கை
label-closing = பரிந்துரைக்கக் கடைசி நாள்
label-objectives = நோக்கங்கள்
label-remarks = குறிப்பு
overview-span = { $days ->
    [one] { $starts } முதல் { $ends } வரை ({ $days } நாள்)
   *[other] { $starts } முதல் { $ends } வரை ({ $days } நாள்கள்)
}
overview-one-day = { $starts }
overview-from = { $starts } முதல்
overview-until = { $ends } வரை
overview-online = இணையவழி
overview-onsite = நேரில்
overview-hybrid = கலப்பு முறை, இணையவழியிலும் நேரிலும்
overview-all-economies = { $count ->
    [one] { $count } APO உறுப்புப் பொருளாதாரம்
   *[other] { $count } APO உறுப்புப் பொருளாதாரங்கள் அனைத்தும்
}
overview-places = மற்ற பொருளாதாரங்களுக்கு அதிகபட்சம் { $overseas }, நடத்தும் பொருளாதாரத்திற்கு அதிகபட்சம் { $local }
overview-places-total = அதிகபட்சம் { $overseas }
overview-places-local = நடத்தும் பொருளாதாரத்திற்கு அதிகபட்சம் { $local }
overview-closing-open = { $days ->
    [1] { $date } (நாளை)
   *[other] { $date } (இன்னும் { $days } நாள்கள்)
}
overview-closing-today = { $date } (இன்று கடைசி நாள்)
overview-closing-closed = { $date } (முடிந்தது)
overview-over = இந்தத் திட்டம் முடிந்துவிட்டது.

## What the project is about

objectives-intro = { $title } திட்டத்தின் நோக்கங்கள், அறிவிக்கையின் சொற்களில்:
objectives-not-stated = { $title } திட்டத்தின் நோக்கங்களை அறிவிக்கை குறிப்பிடவில்லை.
outcome-intro = { $title } திட்டத்தில் எதிர்பார்க்கப்படும் பயன், அறிவிக்கையின் சொற்களில்:
outcome-not-stated = { $title } திட்டத்தில் பங்கேற்பாளர்கள் பெறும் பயனை அறிவிக்கை குறிப்பிடவில்லை.
background-intro = { $title } ஏன் நடைபெறுகிறது, அறிவிக்கையின் சொற்களில்:
background-not-stated = { $title } ஏன் நடைபெறுகிறது என்று அறிவிக்கை கூறவில்லை.
topics-intro = { $title } திட்டத்தின் தலைப்புகள், அறிவிக்கையில் உள்ளபடி:
topics-not-stated = { $title } திட்டத்தின் தலைப்புகளை அறிவிக்கை பட்டியலிடவில்லை.
quote-cut = அறிவிக்கை இதற்கு மேலும் தொடர்கிறது; முழு ஆவணமும் உங்கள் NPO-விடம் உள்ளது.

## Who may take part

eligibility-intro = { $title } அறிவிக்கை எதிர்பார்க்கும் பங்கேற்பாளர்கள்:
eligibility-not-stated = { $title } திட்டத்திற்கு என்ன தகுதிகள் தேவை என்று அறிவிக்கை குறிப்பிடவில்லை.
eligibility-npo-decides = ஒவ்வொருவரையும் அவரது பொருளாதாரத்தின் NPO பரிந்துரைக்கிறது; யாரை முன்வைப்பது என்பதை அதுவே முடிவு செய்கிறது.
countries-yes = { $economy }: ஆம், இதன் குடிமக்களைப் பரிந்துரைக்கலாம்.
countries-host = { $economy }: ஆம், நடத்தும் பொருளாதாரம் என்பதால் உள்ளூர்ப் பங்கேற்பாளர்களுக்கு இடங்கள் உள்ளன.
countries-no = { $economy }: இல்லை, இத்திட்டத்தில் பங்கேற்கும் பொருளாதாரங்களில் இது இல்லை.
countries-all = { $count ->
    [one] { $title } திட்டத்தில் { $count } APO உறுப்புப் பொருளாதாரம் பங்கேற்கலாம்: { $economies }.
   *[other] { $title } திட்டத்தில் { $count } APO உறுப்புப் பொருளாதாரங்களும் பங்கேற்கலாம்: { $economies }.
}
countries-only = { $title } திட்டத்தில் பங்கேற்கக்கூடியவை: { $economies }.
countries-not-stated = { $title } திட்டத்தில் எந்தப் பொருளாதாரங்கள் பங்கேற்கலாம் என்று அறிவிக்கை குறிப்பிடவில்லை.
countries-members-only = APO உறுப்புப் பொருளாதாரங்களின் குடிமக்களை மட்டுமே பரிந்துரைக்க முடியும்.
countries-which = நீங்கள் எந்தப் பொருளாதாரத்தைச் சேர்ந்தவர்?
seats-both = { $title } திட்டத்தின் இடங்கள்: மற்ற பொருளாதாரங்களுக்கு அதிகபட்சம் { $overseas }, நடத்தும் பொருளாதாரத்திற்கு அதிகபட்சம் { $local }.
seats-total = { $title } திட்டத்தின் இடங்கள்: அதிகபட்சம் { $overseas }. நடத்தும் பொருளாதாரத்திற்குத் தனி எண்ணிக்கையை அறிவிக்கை தரவில்லை.
seats-local = { $title } திட்டத்தின் இடங்கள்: நடத்தும் பொருளாதாரத்திற்கு அதிகபட்சம் { $local }. மற்ற பொருளாதாரங்களுக்கான எண்ணிக்கையை அறிவிக்கை தரவில்லை.
seats-not-stated = { $title } திட்டத்தில் எத்தனை இடங்கள் உள்ளன என்று அறிவிக்கை குறிப்பிடவில்லை.
seats-shares = இடங்கள் பொருளாதாரங்களுக்கிடையே எப்படிப் பகிரப்படுகின்றன என்று அறிவிக்கை கூறவில்லை.
seats-host = { $economy } இதை நடத்துவதால், உள்ளூர் இடங்கள் அதன் குடிமக்களுக்கே உரியவை.
selection-npo = யாரைப் பரிந்துரைப்பது என்பதை ஒவ்வொரு NPO-வும் முடிவு செய்து, கடைசி நாளுக்கு முன் பரிந்துரைகளை அனுப்புகிறது. பரிந்துரை இல்லாமல் உங்களைத் தேர்ந்தெடுக்க முடியாது.
selection-results = முடிவுகள் எப்போது வரும் என்று குறிப்பிடப்படவில்லை; அவற்றை உங்கள் NPO மூலம் அறிவீர்கள்.

## What the notification leaves to other papers

fees-not-stated = என்னிடம் உள்ள அறிவிக்கை விவரங்களில் { $title } திட்டத்திற்கு எவ்வளவு செலவாகும், யார் ஏற்பார்கள் என்பது இல்லை.
travel-not-stated = என்னிடம் உள்ள அறிவிக்கை விவரங்களில் { $title } திட்டத்திற்கான விமானப் பயணம், விடுதி, தினப்படி பற்றி எதுவும் இல்லை.
travel-online = { $title } இணையவழியில் நடைபெறுவதால் பயணம் தேவையில்லை.
visa-not-stated = என்னிடம் உள்ள அறிவிக்கை விவரங்களில் { $title } திட்டத்திற்கான விசா, அழைப்புக் கடிதம் பற்றி எதுவும் இல்லை.
visa-online = { $title } இணையவழியில் நடைபெறுவதால் விசா தேவையில்லை.
language-not-stated = என்னிடம் உள்ள அறிவிக்கை விவரங்களில் { $title } நடைபெறும் மொழியோ மொழிபெயர்ப்பு வசதியோ குறிப்பிடப்படவில்லை.
certificate-not-stated = என்னிடம் உள்ள அறிவிக்கை விவரங்களில் { $title } முடிவில் சான்றிதழ் வழங்கப்படுமா என்பது இல்லை.
materials-not-stated = என்னிடம் உள்ள அறிவிக்கை விவரங்களில் { $title } திட்டத்தின் காட்சிப்படங்கள், பதிவுகள், பாடக்குறிப்புகள் பற்றி எதுவும் இல்லை.
join-onsite = { $title } நேரில் நடைபெறுவதால் இணைவதற்கு இணையவழி அமர்வு இல்லை.
join-not-stated = { $title } திட்டத்திற்கான இணைப்போ கடவுச்சொல்லோ என்னிடம் இல்லை; இணையத் தளத்தையும் என்னால் பார்க்க முடியாது.
join-trouble = உள்நுழைய முடியாவிட்டால், உங்களுக்கு அழைப்பு அனுப்பியவருக்கும் எழுதுங்கள்.

## Lists of projects

projects-open = தற்போது பரிந்துரைகளை ஏற்கும் திட்டங்கள்:
projects-none-open = தற்போது எந்தத் திட்டமும் பரிந்துரைகளை ஏற்கவில்லை. அண்மைய திட்டங்கள் இவை:
projects-others = மற்றவை:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
    [one] மேலும் { $count } திட்டம் காட்டப்படவில்லை. அதன் குறியீட்டையோ தலைப்பின் சொற்களையோ எழுதுங்கள்.
   *[other] மேலும் { $count } திட்டங்கள் காட்டப்படவில்லை. ஒரு குறியீட்டையோ தலைப்பின் சொற்களையோ எழுதுங்கள்.
}
projects-span = { $days ->
    [one] { DATE($starts, length: "long") } முதல் { DATE($ends, length: "long") } வரை ({ $days } நாள்)
   *[other] { DATE($starts, length: "long") } முதல் { DATE($ends, length: "long") } வரை ({ $days } நாள்கள்)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = பரிந்துரைகள் { DATE($date, length: "long") } வரை
standing-today = பரிந்துரைகள் இன்று வரை
standing-closed = பரிந்துரைகள் முடிந்தன
standing-running = நடைபெற்று வருகிறது
standing-over = முடிந்தது
