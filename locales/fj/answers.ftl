# Fijian: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = Vu ni itukutuku: Ivola ni Kacivi ni Porojeketi { $code }, { $details }
source-code-only = Vu ni itukutuku: Ivola ni Kacivi ni Porojeketi { $code }
source-reference = naba { $reference }
source-issued = volai ena { DATE($date, length: "long") }
source-revision = ivakadodonu { $revision }
source-revised = ivakadodonu { $revision } ni { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = Kerea mo ni taroga e liu na nomuni NPO ({ $npo }, { $economy }), oti na Valenivolavola Levu ni APO mai Tokyo.
ask-own-npo = Kerea mo ni taroga e liu na National Productivity Organization (NPO) ni nomuni matanitu, oti na Valenivolavola Levu ni APO mai Tokyo.
ask-secretariat = E sega ni dua na NPO e cakacaka tiko e { $economy } ena gauna oqo, o koya gona kerea mo ni taroga na Valenivolavola Levu ni APO mai Tokyo.
procedures = Me baleta na kena ivakamacala taucoko, e dusia na ivola ni kacivi na ituvatuva ni cakacaka a vakau vata kaya.

## Closing date

deadline-open = { $days ->
    [1] Ena sogo ni mataka, { $date }, na vakatutu yaca ki na { $title }.
   *[other] Ena sogo na vakatutu yaca ki na { $title } ena { $date }: sa vo e { $days } na siga.
}
deadline-today = E otioti nikua, { $date }, na vakatutu yaca ki na { $title }.
deadline-closed = { $days ->
    [1] A sogo ena noa, { $date }, na vakatutu yaca ki na { $title }.
   *[other] A sogo na vakatutu yaca ki na { $title } ena { $days } na siga sa oti, ena { $date }.
}
deadline-not-stated = E sega ni volai ena ivola ni kacivi na siga ni sogo ni vakatutu yaca ki na { $title }.
deadline-npo-earlier = E dau tuvana na nomuni NPO e dua na siga e liu cake me digia kina na yaca me vakatura, o koya gona ni veitaratara totolo kaya.
deadline-hurry = Ni veitaratara sara kei na nomuni NPO: e dodonu me lako mai kina na vakatutu yaca, ka sega ni volai ena ivola ni kacivi na auwa.
deadline-replacements = Era se rawa tikoga na NPO ni vakatura eso na yaca me isosomi ena dua na gauna, me vaka e vakatara na ivola ni kacivi. Na nomuni NPO ga e kila ke tiko e dua na idabedabe lala.
deadline-ended = { $days ->
    [1] A cava ena noa na porojeketi.
   *[other] A cava na porojeketi ena { $days } na siga sa oti.
}
deadline-remarks = E volai talega ena ivola ni kacivi:
deadline-still-tokyo = Me vaka na nomuni kalenda, a sogo ena noa, { $date }, na vakatutu yaca ki na { $title }. E se siga tikoga oya ena Valenivolavola Levu ni APO mai Tokyo, o koya gona ni veitaratara sara kei na nomuni NPO.
deadline-over-tokyo = Me vaka na nomuni kalenda, e otioti nikua, { $date }, na vakatutu yaca ki na { $title }. Sa oti na siga oya ena Valenivolavola Levu ni APO mai Tokyo, o koya gona ni veitaratara sara kei na nomuni NPO.
deadline-tokyo = E wiliki na siga me vaka na tikinisiga e Tokyo.

## Dates

dates-span = { $days ->
   *[other] { $title }: tekivu ena { $starts } me yacova na { $ends } (e { $days } na siga).
}
dates-one-day = { $title }: { $starts }, e dua ga na siga.
dates-start-only = E tekivu na { $title } ena { $starts }. E sega ni volai ena ivola ni kacivi na siga otioti.
dates-end-only = E cava na { $title } ena { $ends }. E sega ni volai ena ivola ni kacivi na imatai ni siga.
dates-not-stated = E sega ni volai ena ivola ni kacivi na tikinisiga ni { $title }.
dates-ahead = { $days ->
    [1] Ena tekivu ni mataka.
   *[other] Ena tekivu ni oti e { $days } na siga.
}
dates-only-day = E vakayacori nikua.
dates-running-day = Sa vakayacori tiko: nikua na siga { $day } mai na { $days } na siga.
dates-running = Sa vakayacori tiko.
dates-over = { $days ->
    [1] A cava ena noa.
   *[other] A cava ena { $days } na siga sa oti.
}

## Programme and time zone

agenda-not-stated = E sega ni volai ena ivola ni kacivi na gauna ni veiwasewase ni vuli ni { $title }.
timezone-not-stated = E volai ena ivola ni kacivi na tikinisiga, sega na auwa, o koya gona e se sega ni dua na gauna ni wasewase ni vuli me vukici.
timezone-here = Ena gauna ni nomuni vanua ({ $zone }) sa { $time } oqo, { $date }.
timezone-tokyo = Ena Valenivolavola Levu ni APO mai Tokyo sa { $time }, { $date }.
timezone-counted = Au wilika na siga me yacova na siga ni sogo me vaka na nomuni kalenda.
timezone-several = E duidui na gauna ena veiyasa kei { $economy }, o koya gona au wilika na siga me yacova na siga ni sogo me vaka na tikinisiga e Tokyo.
timezone-choose = Ni tukuna mai na nomuni matanitu, au qai wilika na siga me yacova na siga ni sogo me vaka na nomuni kalenda.

## Place and form

venue-cities = E vakayacori na { $title } e { $cities }, { $countries }.
venue-cities-only = E vakayacori na { $title } e { $cities }.
venue-countries = E vakayacori na { $title } e { $countries }. E sega ni volai ena ivola ni kacivi na koro.
venue-no-address = E sega ni volai ena ivola ni kacivi na itikotiko.
venue-online = E vakayacori na { $title } ena internet: e sega ni dua na vanua me lakovi.
venue-online-host = E vakayacori na { $title } ena internet: e sega ni dua na vanua me lakovi. Na matanitu e qarava: { $countries }.
venue-not-stated = E sega ni volai ena ivola ni kacivi na vanua e vakayacori kina na { $title }.
modality-online = E vakayacori na { $title } ena internet.
modality-onsite = E vakayacori mata ki na mata na { $title }.
modality-hybrid = E wase rua na { $title }: so ena internet, so mata ki na mata.
modality-not-stated = E sega ni volai ena ivola ni kacivi se vakayacori na { $title } ena internet se mata ki na mata.
organizer-intro = E vakayacora na { $title } o:
organizer-host = Matanitu e qarava: { $countries }
organizer-not-stated = E sega ni volai ena ivola ni kacivi se o cei e vakayacora na { $title }.

## Summary card

label-dates = Tikinisiga
label-modality = Ivakarau
label-venue = Vanua
label-host = Matanitu e qarava
label-organizers = Dauvakarautaka
label-economies = Era rawa ni vakaitavi
label-places = Idabedabe
label-closing = Siga ni sogo
label-objectives = Inaki
label-remarks = Ivakamacala
overview-span = { $days ->
   *[other] { $starts } ki na { $ends } (e { $days } na siga)
}
overview-one-day = { $starts }
overview-from = tekivu ena { $starts }
overview-until = me yacova na { $ends }
overview-online = ena internet
overview-onsite = mata ki na mata
overview-hybrid = wase rua, ena internet kei na mata ki na mata
overview-all-economies = { $count ->
   *[other] na { $count } taucoko na matanitu lewe ni APO
}
overview-places = me { $overseas } ga vei ira na matanitu tale eso, me { $local } ga vua na matanitu e qarava
overview-places-total = me { $overseas } ga
overview-places-local = me { $local } ga vua na matanitu e qarava
overview-closing-open = { $days ->
    [1] { $date } (ni mataka)
   *[other] { $date } (sa vo e { $days } na siga)
}
overview-closing-today = { $date } (e otioti nikua)
overview-closing-closed = { $date } (sa sogo)
overview-over = Sa oti na porojeketi oqo.

## What the project is about

objectives-intro = Na inaki ni { $title }, me vaka e volai ena ivola ni kacivi:
objectives-not-stated = E sega ni volai ena ivola ni kacivi na inaki ni { $title }.
outcome-intro = Na vua e namaki mai na { $title }, me vaka e volai ena ivola ni kacivi:
outcome-not-stated = E sega ni volai ena ivola ni kacivi na ka era na rawata na vakaitavi mai na { $title }.
background-intro = Na vuna e vakayacori kina na { $title }, me vaka e volai ena ivola ni kacivi:
background-not-stated = E sega ni volai ena ivola ni kacivi na vuna e vakayacori kina na { $title }.
topics-intro = Na ulutaga ni { $title }, me vaka e volai ena ivola ni kacivi:
topics-not-stated = E sega ni volai ena ivola ni kacivi na ulutaga ni { $title }.
quote-cut = E se tomani tikoga na ivola ni kacivi; e tu taucoko vua na nomuni NPO.

## Who may take part

eligibility-intro = O ira e vinakata na ivola ni kacivi ni { $title }:
eligibility-not-stated = E sega ni volai ena ivola ni kacivi na veika e gadrevi me vakaitavi kina e dua ena { $title }.
eligibility-npo-decides = E vakaturi ira na NPO ni nodra matanitu, ka lewa na NPO se o cei me vakatura.
countries-yes = { $economy }: io, e rawa ni vakaturi na kena lewenivanua.
countries-host = { $economy }: io, ni qarava na porojeketi e tiko na nodra idabedabe na lewenivanua e kea.
countries-no = { $economy }: sega, e sega ni okati ena matanitu era vakaitavi ena porojeketi oqo.
countries-all = { $count ->
   *[other] E dola na { $title } vei ira taucoko na { $count } na matanitu lewe ni APO: { $economies }.
}
countries-only = E dola na { $title } vei ira oqo: { $economies }.
countries-not-stated = E sega ni volai ena ivola ni kacivi na matanitu era rawa ni vakaitavi ena { $title }.
countries-members-only = E rawa ni vakaturi ga o ira na lewe ni matanitu era lewe ni APO.
countries-which = O ni lewe ni matanitu cava?
seats-both = Na idabedabe ena { $title }: me { $overseas } ga vei ira na matanitu tale eso, me { $local } ga vua na matanitu e qarava.
seats-total = Na idabedabe ena { $title }: me { $overseas } ga. E sega ni volai vakatikitiki ena ivola ni kacivi na iwiliwili vua na matanitu e qarava.
seats-local = Na idabedabe ena { $title }: me { $local } ga vua na matanitu e qarava. E sega ni volai ena ivola ni kacivi na iwiliwili vei ira na matanitu tale eso.
seats-not-stated = E sega ni volai ena ivola ni kacivi se vica na idabedabe ena { $title }.
seats-shares = E sega ni volai ena ivola ni kacivi na kena wasei na idabedabe vei ira na veimatanitu.
seats-host = E qarava na porojeketi o { $economy }, o koya gona e nodra na kena lewenivanua na idabedabe ni itaukei.
selection-npo = Era dui lewa na veiNPO se o cei me vakaturi, ra qai vakauta na yaca ni bera na siga ni sogo. O ni na sega ni rawa ni digitaki ke sega ni vakaturi na yacamuni.
selection-results = E sega ni volai na gauna ena macala kina na kena digitaki; o ni na rogoca mai vua na nomuni NPO.

## What the notification leaves to other papers

fees-not-stated = E sega ni volai ena itukutuku e tu vei au mai na ivola ni kacivi se vica na isau ni { $title } se o cei e sauma.
travel-not-stated = E sega ni dua na ka e volai ena itukutuku e tu vei au me baleta na waqavuka, otela se ilavo ni veisiga ni { $title }.
travel-online = E vakayacori na { $title } ena internet, o koya gona e sega ni gadrevi na veilakoyaki.
visa-not-stated = E sega ni dua na ka e volai ena itukutuku e tu vei au me baleta na visa se ivola ni veisureti ni { $title }.
visa-online = E vakayacori na { $title } ena internet, o koya gona e sega ni gadrevi na visa.
language-not-stated = E sega ni volai ena itukutuku e tu vei au na vosa e vakayagataki ena { $title } se na vakadewa vosa.
certificate-not-stated = E sega ni volai ena itukutuku e tu vei au se soli na sitifiketi ni cava na { $title }.
materials-not-stated = E sega ni dua na ka e volai ena itukutuku e tu vei au me baleta na slide, ikatokatoni se pepa ni vuli ni { $title }.
join-onsite = E vakayacori mata ki na mata na { $title }, o koya gona e sega ni dua na wasewase ni vuli ena internet me curumi.
join-not-stated = E sega vei au na isema se password ni { $title }, kau sega ni raica rawa na vanua ni vuli ena internet.
join-trouble = Ke o ni sega ni curu rawa, ni vola talega vei koya a vakauta vei kemuni na veisureti.

## Lists of projects

projects-open = Na porojeketi oqo era se ciqoma tiko na vakatutu yaca:
projects-none-open = E sega ni dua na porojeketi e ciqoma tiko na vakatutu yaca ena gauna oqo. Oqo na porojeketi e vou duadua:
projects-others = Kena vo:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
   *[other] E vo tale e { $count } na porojeketi e sega ni laurai eke. Ni vola na kena kode se na vosa ena yacana.
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") } ki na { DATE($ends, length: "long") } (e { $days } na siga)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = vakatutu yaca me yacova na { DATE($date, length: "long") }
standing-today = vakatutu yaca me yacova na siga nikua
standing-closed = sa sogo na vakatutu yaca
standing-running = sa vakayacori tiko
standing-over = sa oti
