# Fijian: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = Na cava e veisau?
changes-intro = Na ka e veisau ena { $title } mai na kena e liu:
changes-no-fact = E sega ni dua na veisau au rawa ni tukuna ena { $title } mai na kena e liu.
changes-none = Au sega ni kila e dua na veisau ena { $title }: e dua ga na kena ivola ni kacivi.
changes-field = { $new } (e liu: { $old })
changes-not-stated = sega ni volai
changes-reworded = ena vosa vou
changes-title = Yaca
source-compared = Vakatauvatani kei na: Ivola ni Kacivi ni Porojeketi { $code }, { $details }
source-compared-code-only = Vakatauvatani kei na: Ivola ni Kacivi ni Porojeketi { $code }
# Not shown: how people ask for it, short and in their own words, parted by |. Say it in several ways.
changes-asked = na cava e veisau|na cava sa veisau|e veisau na cava|e dua na ka e veisau|e tiko na veisau|na cava na veisau|na cava e duidui oqo|na cava e vou ena ivola ni kacivi|vakaraitaka na veisau|na veisau kece|na cava e vakadodonutaki
