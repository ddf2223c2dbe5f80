# Tamil: what the commands do, in the platforms' menus (at most 100 characters). Read twice; not yet reviewed by a native speaker.

command-start = வணக்கம் கூறுதல், அல்லது குறியீட்டால் திட்டத்தைத் திறத்தல்
command-ask = ஒரு திட்டம் பற்றிக் கேள்வி கேட்டல்
command-project = ஒரு திட்டத்தை அல்லது எல்லாவற்றின் பட்டியலைப் பார்த்தல்
command-deadline = பரிந்துரைக்கக் கடைசி நாள்
command-schedule = திட்டம் எப்போது நடைபெறுகிறது
command-join = இணையவழி அமர்வில் சேர்வது எப்படி
command-calendar = உங்கள் நாட்காட்டிக்கான தேதிகள்
command-reminders = நான் உங்களுக்கு நினைவூட்டுபவை
command-timezone = உங்கள் நேர மண்டலத்தைப் பார்த்தல் அல்லது மாற்றுதல்
command-language = நான் பதில் தரும் மொழியைத் தேர்வு செய்தல்
command-subscribe = எவை பற்றிய செய்திகள் வேண்டும்
command-unsubscribe = செய்திகளையும் நினைவூட்டல்களையும் நிறுத்துதல்
command-privacy = உங்களைப் பற்றி நான் வைத்திருப்பவை
command-help = என்னிடம் கேட்கக்கூடியவை
command-announce = அறிவிப்பு எழுதுதல்
command-channel = இதை ஒரு திட்டத்தின் சேனலாக்குதல்
command-invite = ஒருவரைப் பொறுப்புக்கு அழைத்தல்
command-nominations = பரிந்துரைகள், தொடர்பு அலுவலர்களுக்கு

# What is shown beside the name, at most 120 characters.
about-me = APO திட்டங்கள் பற்றிய கேள்விகளுக்குப் பதில்: யார் பங்கேற்கலாம், எதுவரை, எப்படி விண்ணப்பிப்பது.
