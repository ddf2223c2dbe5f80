# Fijian: answers and translations that the Secretariat adds to a notification. Read twice; not yet reviewed by a native speaker.

supplied-intro = E tukuna na Valenivolavola Levu ni APO me baleta na { $title }:
supplied-intro-general = E tukuna na Valenivolavola Levu ni APO me baleta raraba na nona porojeketi:
supplied-in-english = E vosa vakavalagi oqo, ni se sega ni vakadewataki.
source-supplement = Vu ni itukutuku: { $source }, { DATE($date, length: "long") }
source-translation = Vakadewa: { $source }, { DATE($date, length: "long") }. E vosa vakavalagi na ivola ni kacivi.
