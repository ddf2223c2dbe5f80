# Nepali: answers and translations that the Secretariat adds to a notification. Read twice; not yet reviewed by a native speaker.

supplied-intro = { $title } का बारेमा APO सचिवालयले यसो भनेको छ:
supplied-intro-general = APO सचिवालयले आफ्ना परियोजनाबारे सामान्य रूपमा यसो भनेको छ:
supplied-in-english = यो अङ्ग्रेजीमा छ, किनभने अनुवाद अझै उपलब्ध छैन।
source-supplement = स्रोत: { $source }, { DATE($date, length: "long") }
source-translation = अनुवाद: { $source }, { DATE($date, length: "long") }। मूल सूचना अङ्ग्रेजीमा छ।
