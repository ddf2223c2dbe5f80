# Hindi: answers and translations that the Secretariat adds to a notification. Read twice; not yet reviewed by a native speaker.

supplied-intro = { $title } के बारे में APO सचिवालय ने बताया है:
supplied-intro-general = APO सचिवालय ने अपनी परियोजनाओं के बारे में सामान्य रूप से बताया है:
supplied-in-english = यह अंग्रेज़ी में है, क्योंकि अभी अनुवाद उपलब्ध नहीं है।
source-supplement = स्रोत: { $source }, { DATE($date, length: "long") }
source-translation = अनुवाद: { $source }, { DATE($date, length: "long") }। मूल अधिसूचना अंग्रेज़ी में है।
