# Tamil: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = { $title } திட்டத்திற்கான உங்கள் பரிந்துரை பற்றிய செய்தி:
nomination-about = { $title } திட்டத்திற்கான உங்கள் பரிந்துரை ({ $reference }):
nomination-is-received = உங்கள் NPO அதைப் பெற்றுள்ளது.
nomination-is-forwarded = உங்கள் NPO அதை APO செயலகத்திற்கு அனுப்பியுள்ளது.
nomination-is-incomplete = அது இன்னும் முழுமையாக இல்லை.
nomination-is-under-review = APO செயலகம் அதைப் பரிசீலிக்கிறது.
nomination-is-selected = நீங்கள் தேர்வாகியுள்ளீர்கள். நீங்கள் பங்கேற்கிறீர்கள்.
nomination-is-reserve = நீங்கள் காத்திருப்போர் பட்டியலில் உள்ளீர்கள். இடம் காலியானால் பங்கேற்பீர்கள்.
nomination-is-not-selected = இம்முறை நீங்கள் தேர்வாகவில்லை.
nomination-is-replaced = உங்களுக்குப் பதிலாக வேறொருவர் பங்கேற்கிறார்.
nomination-is-withdrawn = அது திரும்பப் பெறப்பட்டுள்ளது.
nomination-is-completed = நீங்கள் இறுதி வரை பங்கேற்றீர்கள். நன்றி!
nomination-missing = இவை குறைகின்றன: { $missing }
nomination-next-npo = அடுத்து, அதை அனுப்புவதா என்பதை உங்கள் NPO முடிவு செய்யும்.
nomination-next-npo-by = அடுத்து, அதை அனுப்புவதா என்பதை உங்கள் NPO முடிவு செய்யும். அதற்கு { $date } வரை நேரம் உள்ளது.
nomination-next-papers = அடுத்து, குறைவதை முடிந்தவரை விரைவில் உங்கள் NPO-விடம் கொடுங்கள்.
nomination-next-review = அடுத்து, செயலகம் முடிவு செய்யும். தெரிந்ததும் இங்கே உங்களுக்கு எழுதுகிறேன்.
nomination-next-begins = திட்டம் தொடங்கும் நாள்: { $date }.
nomination-asked = நீங்கள் விலகக் கேட்டுள்ளீர்கள். உங்கள் தொடர்பு அலுவலர் அதை இன்னும் உறுதி செய்யவில்லை.
nomination-not-linked = இந்த உரையாடல் உங்கள் பரிந்துரையுடன் இணைக்கப்பட்டதும் இங்கே சொல்ல முடியும். அதற்கு உங்கள் உரிமைக் குறியீட்டை எனக்கு அனுப்புங்கள். அதை உங்கள் NPO-விடமிருந்தோ APO செயலகத்திடமிருந்தோ பெறலாம்.

## Linking a chat

claim-linked = முடிந்தது: இந்த உரையாடல் { $title } திட்டத்திற்கான உங்கள் பரிந்துரையுடன் இணைக்கப்பட்டது. ஏதேனும் மாறினால் இங்கே உங்களுக்கு எழுதுகிறேன்.
claim-kept = இனி இந்த இணைப்பை வைத்திருப்பேன். நான் வைத்திருப்பவற்றைப் பார்க்கவோ அழிக்கவோ /privacy என எழுதுங்கள்.
claim-not-valid = இந்தக் குறியீடு செல்லாது. தவறாக எழுதப்பட்டிருக்கலாம், பயன்படுத்தப்பட்டிருக்கலாம் அல்லது பழையதாக இருக்கலாம். உங்கள் NPO-விடமோ APO செயலகத்திடமோ புதியதைக் கேளுங்கள்.
claim-wait = தவறான குறியீடுகள் மிக அதிகம். ஒரு மணி நேரம் கழித்து மீண்டும் முயலுங்கள்.
claim-other = { $title } திட்டத்திற்கான உங்கள் பரிந்துரையுடன் வேறொரு உரையாடல் இணைக்கப்பட்டது. அது நீங்கள் இல்லையெனில் APO செயலகத்திடம் தெரிவியுங்கள்.
claim-own-code = இந்தக் குறியீட்டை உங்கள் மற்ற உரையாடலிலிருந்து எனக்கு அனுப்புங்கள். ஒருமுறை மட்டுமே செல்லும்: { $code }
claim-alarm-account = ஒரே கணக்கிலிருந்து தவறான உரிமைக் குறியீடுகள் பல வந்தன. அது இப்போது காத்திருக்க வேண்டும்: { $about }
claim-alarm-overall = பல கணக்குகளிலிருந்து தவறான உரிமைக் குறியீடுகள் பல வந்தன. எல்லா இணைப்புகளும் ஒரு மணி நேரம் நிறுத்தப்பட்டுள்ளன.
claim-alarm-code = ஒரு பரிந்துரையின் உரிமைக் குறியீடு மிக அதிக முறை முயலப்பட்டதால் செல்லாது: { $about }

## Withdrawing

withdraw-which = எந்தப் பரிந்துரையைத் திரும்பப் பெற விரும்புகிறீர்கள்? உங்கள் தொடர்பு அலுவலர் அதை உறுதி செய்ய வேண்டும்; மாற்று நபரையும் பரிந்துரைக்கலாம்.
withdraw-sent = உங்கள் விருப்பத்தைத் தெரிவித்துவிட்டேன். உறுதி செய்யப்பட்டதும் அது நடைமுறைக்கு வரும்; அப்போது உங்களுக்கு எழுதுகிறேன்.
withdraw-nobody = இதைத் தெரிவிக்கத் தொடர்பு அலுவலர் யாரையும் நான் அறியேன். உங்கள் NPO-விடம் நீங்களே தெரிவியுங்கள்.
withdraw-request = பரிந்துரைக்கப்பட்ட ஒருவர் விலகக் கேட்கிறார்: { $reference }, { $title }.

## The liaison officer's view

nominations-none = காட்டுவதற்குப் பரிந்துரைகள் இல்லை.
nominations-project = { $title } ({ $economy })
nominations-closing = { $days ->
    [one] பரிந்துரைகள் { $date } அன்று முடிகின்றன: இன்னும் { $days } நாள் உள்ளது.
   *[other] பரிந்துரைகள் { $date } அன்று முடிகின்றன: இன்னும் { $days } நாள்கள் உள்ளன.
}
nominations-closed = பரிந்துரைகள் { $date } அன்று முடிந்தன.
nominations-counts = { $state }: { $number }
nominations-unlinked = உரையாடலுடன் இணைக்கப்படாதவை: { $number }
nominations-search = தேட, /nominations என்பதுடன் பெயரையோ குறிப்பு எண்ணையோ எழுதுங்கள்.
nominations-more = மேலும் உள்ளன. பெயராலோ எண்ணாலோ தேடுங்கள்.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } இப்போது: { $state }.
nominations-not-moved = அது முடியாது, அல்லது இனி முடியாது.
nominations-nudged = பரிந்துரைக்கப்பட்டவருக்கு நினைவூட்டினேன்.
nominations-not-nudged = இந்தப் பரிந்துரையுடன் உரையாடல் எதுவும் இணைக்கப்படவில்லை; ஆகவே நினைவூட்ட முடியாது.
nominations-nudge = { $title } திட்டத்திற்கான உங்கள் பரிந்துரையைக் கவனிக்குமாறு உங்கள் தொடர்பு அலுவலர் கேட்கிறார்.
nominations-code = { $reference } புதிய உரிமைக் குறியீடு, ஒருமுறை பயன்படுத்த: { $code }
nominations-asked = பரிந்துரைக்கப்பட்டவர் விலகக் கேட்கிறார்.
nominations-replace-how = மாற்று நபரின் குறிப்பு எண், காற்புள்ளி (,), பெயர் ஆகியவற்றை எனக்கு அனுப்புங்கள். எடுத்துக்காட்டு: { $example }
nominations-replace-late = மாற்று நபர்களுக்கான நாள் கடந்துவிட்டது. APO செயலகத்திடம் கேளுங்கள்.
nominations-replaced = { $replaced } இடத்தில் இப்போது { $reference }.
nominations-replace-not = அது இயலவில்லை: புதிய குறிப்பு எண், காற்புள்ளி (,), பெயர் தேவை.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO பெற்றது
nomination-state-forwarded = செயலகத்திற்கு அனுப்பப்பட்டது
nomination-state-incomplete = முழுமையற்றது
nomination-state-under-review = பரிசீலனையில்
nomination-state-selected = தேர்வானது
nomination-state-reserve = காத்திருப்பில்
nomination-state-not-selected = தேர்வாகவில்லை
nomination-state-replaced = மாற்றப்பட்டது
nomination-state-withdrawn = திரும்பப் பெறப்பட்டது
nomination-state-completed = நிறைவுற்றது

# Buttons, at most 40 characters.
nomination-button-withdraw = திரும்பப் பெறுக: { $reference }
nomination-button-another = மற்றொரு உரையாடலை இணைக்க
nomination-button-confirm = விலகலை உறுதி செய்க
nomination-button-replace = மாற்று நபரைப் பரிந்துரைக்க
nomination-button-nudge = அவருக்கு நினைவூட்டுக
nomination-button-code = புதிய உரிமைக் குறியீடு
nominations-button-incomplete = முழுமையற்றவை
nominations-button-unlinked = உரையாடல் இல்லாதவை
nominations-button-asked = விலக விரும்புவோர்
