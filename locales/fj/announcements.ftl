# Fijian: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

# The text above has no translation into the reader's language.
announcement-in-english = E se sega ni vakadewataki. Oqo na kena vosa vakavalagi.
announcement-about = Me baleta na { $title } ({ $code })
announcement-reader = vakaitavi
# Buttons, at most 30 characters.
announcement-read = Au sa wilika oti
announcement-no-more = Kua tale ni vakau itukutuku
announcement-read-thanks = Vinaka. Au sa vola ni ko ni sa wilika.

## The latest announcements.

announcements-latest = Na veikacivi vou duadua, ni { DATE($date, length: "long") }:
announcements-earlier = Veikacivi e liu:
# A headline and the date it was sent.
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = E se sega ni dua na veikacivi.
# Button, at most 30 characters.
announcements-subscribe = Vakau mai na itukutuku vou

## What people want to hear of.

# $topic: news or reminders. $project: the title of a project, or "all projects".
subscription-name = { $topic ->
    [news] Itukutuku vou: { $project }
   *[reminders] Veivakananumi: { $project }
}
subscription-all = na porojeketi kece
subscription-begun = Mai na gauna oqo o ni na ciqoma oqo: { $what }
subscription-ended = O ni na sega tale ni ciqoma oqo: { $what }
subscription-none = O ni se sega ni kerea na itukutuku vou se veivakananumi.
subscription-list = O ni a kerea na veika oqo:
subscription-service = Na itukutuku me baleta na kena vakaturi na yacamuni kei na nomuni wasewase ni vuli ena yaco ga vei kemuni.
# Buttons. $what: such as "News: all projects".
subscription-start = + { $what }
subscription-stop = Tarova: { $what }

## Writing an announcement, for the Secretariat.

announce-first = E se sega ni dua na veikacivi. Meda vola e dua?
announce-start = Oqo na veikacivi vou duadua.
announce-project = E baleta na porojeketi cava?
announce-audience = Me nodra o cei?
announce-text = Kerea mo ni vakauta mai na itukutuku ena dua ga na kena vakau. Na kena vosa: { $language }
announce-markup = Me vosa matolutolu, ni vola { $bold }. Me dua na isema, ni vola { $link }.
# $placeholders: a list of words in braces.
announce-placeholders = Au vakaleweni ira oqo mai na ivola ni kacivi: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = Yacana, era na sega ni raica na dauwilika
announce-form-text = Itukutuku ({ $language })
announce-language = E vosa cava na itukutuku ka tarava?
announce-economies = Me nodra na matanitu cava? Ni vakauta mai na yacadra ena dua ga na kena vakau.
announce-refused = Au sega ni vakauta rawa na itukutuku oqo. Kerea mo ni vakauta tale, ia me kua kina oqo:
# A heading above the text as readers will see it.
announce-preview = Na kena irairai: { $language }
announce-readers = { $count ->
   *[other] Ena lako vei ira e { $count } na tamata.
}
announce-nobody = Ena sega ni dua e ciqoma. Kerea mo ni digia tale e so me ra ciqoma.
announce-channel = Ena biu talega ena channel ni porojeki ena { $platform }.
announce-economy-unknown = E sega ni kilai na matanitu
announce-count = { $economy }, { $platform }: { $count }
# People the assistant has no open chat with.
announce-count-unreachable = { $economy }, sega ni dola na veivosaki: { $count }
announce-approval = { $count ->
   *[other] E dua na nomuni itokani ni cakacaka e via vakauta oqo vei ira e { $count } na tamata. E rawa ni vakau?
}
announce-tested = Au sa vakauta vei kemuni duadua ga.
announce-discarded = Sa bokoci na itukutuku taumada.
announce-begun = Sa vakau tiko oqo. Au na vakaraitaka vei kemuni na vanua e sa yacova.
announce-waits = Me vakadonuya rawa e dua na nomuni itokani ni cakacaka. Au sa kerea.
announce-waits-for-nobody = Me vakadonuya rawa e dua na nomuni itokani ni cakacaka, ia e sega tale ni dua e vakatarai kina. E rawa ni sureta e dua na dauqaravi.
announce-not-oneself = O kemuni o ni vola na veikacivi oqo. Me vakadonuya e dua tale.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: waraki na kena vakadonui
    [rejected] { $title }: sega ni vakadonui
    [paused] { $title }: vakacegui
    [cancelled] { $title }: tarovi
    [recalled] { $title }: kau lesu
   *[sending] { $title }: sa vakau
}
# $bar: a drawn bar.
announce-bar = { $bar } { $percent } %
announce-counts = Yaco yani: { $delivered }. Sega ni rawati: { $failed }. Sega ni yacovi: { $unreachable }. Se vo: { $ahead }.
announce-left = { $minutes ->
   *[other] Sa vo e rauta ni { $minutes } na miniti.
}
announce-read-count = Wiliki: { $read }

## Buttons, at most 30 characters.

announce-new = Veikacivi vou
announce-no-project = Sega ni dua na porojeketi
announce-to-subscriber = O ira era via rogo itukutuku
announce-to-nominee = O ira sa vakaturi
announce-to-participant = O ira na vakaitavi
announce-to-liaison-officer = Vakailesilesi ni veitaratara
announce-send = Vakauta
announce-test = Vakauta taumada vei au
announce-add-language = Ikuritaka e dua na vosa
announce-change-text = Veisautaka na vosa vakavalagi
announce-choose-economies = E so ga na matanitu
announce-confirm-on = Kerea me vakadeitaki
announce-confirm-off = Kua ni kerea me vakadeitaki
announce-discard = Biuta laivi
announce-show = Vakavoui
announce-approve = Vakadonuya
announce-reject = Kua ni vakadonuya
announce-pause = Vakacegu mada
announce-resume = Tomana
announce-cancel = Tarova
announce-recall = Kauta lesu

## The channel of a project, for the Secretariat.

channel-only-in-group = Kerea mo ni vakauta oqo vei au ena channel se ilawalawa sara ga oya.
channel-which = Na channel ni porojeki cava oqo?
channel-connected = Sa channel oqo ni { $title } ({ $code }).
channel-is = Na channel oqo ni { $title } ({ $code }).
channel-what = E na yaco mai eke na kena itukutuku, kei na veivakananumi ni wasewase ni vuli vei ira au sega ni rawa ni vola vakataki ira.
channel-no-events = E rawa me laurai na wasewase ni vuli ena veika e vakarautaki tu eke, ia au sega ni vakatarai meu bulia. E rawa ni vakadonui au o koya e qarava na vanua oqo, qai vakauta tale na { $command }.
channel-disconnected = E sega tale ni nona e dua na porojeki na channel oqo.
# A button, at most 30 characters.
channel-disconnect = Sega ni channel ni porojeki
