# Tamil: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = என்ன மாறியது?
changes-intro = முந்தைய பதிப்புக்குப் பின் { $title } திட்டத்தில் மாறியவை:
changes-no-fact = முந்தைய பதிப்புக்குப் பின் { $title } திட்டத்தில் நான் சொல்லக்கூடிய மாற்றம் எதுவும் இல்லை.
changes-none = { $title } திட்டத்தில் மாற்றம் எதையும் நான் அறியேன்: அதன் அறிவிக்கை ஒரே பதிப்பாக உள்ளது.
changes-field = { $new } (முன்பு: { $old })
changes-not-stated = குறிப்பிடப்படவில்லை
changes-reworded = புதிய சொற்களில்
changes-title = தலைப்பு
source-compared = ஒப்பிட்டது: திட்ட அறிவிக்கை { $code }, { $details }
source-compared-code-only = ஒப்பிட்டது: திட்ட அறிவிக்கை { $code }
# Not shown: how people ask for it, short and in their own words, parted by |. Say it in several ways.
changes-asked = என்ன மாறியது|என்ன மாறியுள்ளது|என்ன மாற்றம்|ஏதாவது மாறியதா|மாற்றம் உண்டா|என்ன மாற்றங்கள்|இப்போது என்ன வேறுபாடு|அறிவிக்கையில் புதியது என்ன|மாற்றங்களைக் காட்டு|மாற்றங்களின் பட்டியல்|திருத்தத்தில் என்ன மாறியது|enna maariyathu|enna maatram
