# Fijian: what the assistant says for itself. Read twice; not yet reviewed by a native speaker.

## Greeting and help

welcome = Ni sa bula vinaka! O yau o Usher. Au sauma na taro me baleta na porojeketi ni Asian Productivity Organization (APO): o cei e rawa ni vakaitavi, me yacova na siga cava, ka kerei vakacava.
welcome-project = Eda veivosakitaka tiko na { $title }.
welcome-examples = Ni taroga ga ena nomuni vosa, me vaka oqo:
example-deadline = Ena sogo naica na vakatutu yaca?
example-eligibility = Au cakacaka ena matabose ni koro levu, au rawa ni vakaitavi?
example-apply = Au na kerekere vakacava mai { $economy }?
greeting = Ni sa bula vinaka! Na cava o ni via kila?
greeting-project = Ni sa bula vinaka! Na cava o ni via kila me baleta na { $title }?
thanks = Sa vinaka! Ni taro ga ena gauna cava o ni vinakata.
goodbye = Ni sa moce! Au tiko ga eke ke tiko na nomuni taro.
help-intro = Au sauma mai na ivola ni kacivi ni porojeketi ni APO, au qai dau tukuna na vu ni itukutuku. O ni rawa ni taroga me baleta:
help-about = e dua na porojeketi: ivakalekaleka, inaki, ulutaga, tikinisiga, vanua, dauvakarautaka
help-joining = na vakaitavi: o cei e rawa ni vakaitavi, idabedabe, siga ni sogo, kerekere vakacava, pepa
help-settings = o yau: na vosa au vakayagataka, na ka au maroroya me baleti kemuni
help-how = Ni vola ena nomuni vosa, ka vakatakila na porojeketi ena kena kode se na vosa ena yacana.
help-limits = Na ka e sega ena ivola ni kacivi au sega ni nanuma wale ga: au tukuna se o cei mo ni taroga.
human-not-here = O yau e dua na porokaramu ni kompiuta, ka sega ni dua na tamata e wilika tiko na veivosaki oqo.
out-of-scope = Au sega ni kila na ka oqori. Au sauma ga na taro me baleta na porojeketi ni Asian Productivity Organization (APO).
out-of-scope-turn = Me baleta na veika tale eso ni APO, ni raica na nona tabana ena internet: { $website }

## News

announcements-notification = E laurai ena vu ni itukutuku e ra na ivola ni kacivi e vou duadua e tu vei au.
announcements-website = Itukutuku ni APO: { $website }

## Privacy

privacy-kept = Na ka au maroroya me baleti kemuni:
privacy-account = na naba ni nomuni akaude kei na nomuni veivosaki ena vanua oqo, meu kilai kemuni tale kina
privacy-choices = na nomuni vosa, matanitu kei na gauna ni nomuni vanua, ke o ni a tukuna mai
privacy-conversation = na vanua sa yacova na noda veivosaki: na porojeketi, na mataqali taro o ni taroga otioti, kei na kena vosa
privacy-messages = E maroroi na nomuni itukutuku me yacova ni saumi, qai bokoci. E sega ni maroroi ena noqu ivolatukutuku na yaca se itukutuku.
privacy-papers = Kerea mo ni kua ni vakauta mai vei au na naba ni pasipote se so tale na nomuni pepa vakataki kemuni.

## Choosing a project

which-project = Na porojeketi cava o ni kaya tiko?
which-project-code = Kerea mo ni vola talega na kena kode ena nomuni taro.
no-projects = E se sega ni dua na ivola ni kacivi ni porojeketi e tu vei au, o koya gona au sega ni sauma rawa oqori.
unknown-project = E sega vei au e dua na porojeketi e { $code } na kena kode.
unknown-project-others = Oqo na porojeketi e tu vei au:

## When it was not clear

did-you-mean = Au sega ni kila vinaka na ka o ni kaya. E dua beka vei ira oqo?
not-understood = Ni vosoti au, au sega ni sauma rawa oqori. Au kila ga na porojeketi ni Asian Productivity Organization (APO).
not-understood-try = Ni tovolea mada ena so tale na vosa, se tekivu ena dua na batani e ra.
not-understood-else = E baleta beka e dua na porojeketi, ia e sega ga eke?
apology = Ni vosoti au, e dua na leqa a yaco vei au. Kerea mo ni taro tale ena dua na gauna lekaleka.
too-long = Sa rui balavu oqori vei au. Kerea mo ni taroga ena vica ga na iyatuvosa.
file-not-taken = Au sega ni rawa ni ciqoma na faile. E soli na fomu ni vakatutu yaca vua na nomuni NPO, sega vei au.
only-in-private = Me baleta oqori, kerea mo ni vola mai vei au ena nodaru veivosaki vakataki kedaru.

## Language and economy

choose-language = Meu sauma ena vosa cava?
language-chosen = Mai na gauna oqo au na sauma ena vosa vakaviti.
language-not-spoken = Au se sega ni kila na vosa oqo: { $language }. Oqo na vosa au kila:
choose-economy = O ni lewe ni matanitu cava? Au na qai rawa ni tukuna na nomuni NPO kau wilika na siga me vaka na nomuni kalenda.
economy-noted = Sa volai: { $economy }.
