# Tamil: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = தமிழ்

# Under a quotation that was cut short.
read-on = மேலும் படிக்க

## What a person may want to know or do, one label each.

menu-overview = சுருக்கம்
menu-eligibility = யார் பங்கேற்கலாம்
menu-countries = பங்கேற்கும் பொருளாதாரங்கள்
menu-seats = எத்தனை இடங்கள்
menu-deadline = கடைசி நாள்
menu-dates = தேதிகள்
menu-agenda = நிகழ்ச்சி நிரல்
menu-venue = இடம்
menu-modality = இணையவழியா நேரிலா
menu-organizer = அமைப்பாளர்கள்
menu-objectives = நோக்கங்கள்
menu-outcome = நீங்கள் பெறும் பயன்
menu-background = பின்னணி
menu-topics = தலைப்புகள்
menu-fees = செலவுகள்
menu-travel = பயணமும் தங்குமிடமும்
menu-visa = விசா
menu-language = நடைபெறும் மொழி
menu-certificate = சான்றிதழ்
menu-materials = பாடப் பொருள்கள்
menu-apply = எப்படி விண்ணப்பிப்பது
menu-documents = படிவங்களும் ஆவணங்களும்
menu-selection = எப்படித் தேர்வு நடக்கிறது
menu-nomination_status = என் பரிந்துரை
menu-withdraw = விலகல் அல்லது மாற்று
menu-join = இணையவழியில் இணைதல்
menu-contact = யாரைத் தொடர்பு கொள்வது
menu-reminder_on = எனக்கு நினைவூட்டுங்கள்
menu-reminder_off = நினைவூட்டலை நிறுத்துங்கள்
menu-calendar = நாட்காட்டியில் சேர்க்க
menu-timezone = நேர மண்டலம்
menu-announcements = செய்திகள்
menu-projects = அனைத்துத் திட்டங்கள்
menu-set_language = மொழியை மாற்ற
menu-privacy = என் தரவு
menu-greeting = வணக்கம் கூற
menu-thanks = நன்றி கூற
menu-goodbye = விடைபெற
menu-help = என்ன கேட்கலாம்
menu-human = ஒருவரிடம் பேச
menu-out_of_scope = வேறு ஒன்று
