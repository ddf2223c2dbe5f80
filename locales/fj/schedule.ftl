# Fijian: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = Na ituvatuva ni { $title }, me vaka era solia na dauvakarautaka:
agenda-now = Oqo: { $title }, me yacova na { $time }.
agenda-next = Tarava: { $title }, ena { $time }, { $date }.
agenda-next-official = Na gauna vakadonui na { $time }, { $date } ({ $zone }).
agenda-other-date = Ena gauna ni nomuni vanua e duidui na tikinisiga.
agenda-over = Sa oti na wasewase ni vuli kece.
agenda-free-day = E sega ni dua na wasewase ni vuli ena siga oya.
agenda-day = Siga { $day }: { $date }
agenda-zones = E volai na gauna me vaka na gauna ni nomuni vanua ({ $zone }), kei na gauna vakadonui ena loma ni ivakaduri ({ $official }).
agenda-day-differs = Ena gauna ni nomuni vanua e tekivu na siga oqo ena { $time }, { $date }.
agenda-official = E volai na gauna vakadonui ({ $zone }).
agenda-times = { $starts } ki na { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = Siga { $day }
join-link = Na isema ki na { $title }: { $link }
join-early = Au na vakaraitaka na isema ki na { $title } mai na { $time }, { $date }, e veimama na auwa ni bera ni tekivu.
join-participants = Au vakaraitaka ga na isema ni { $title } vei ira na vakaitavi sa vakadeitaki.

## Time zone

zone-time = na gauna e { $city }
timezone-set = Na gauna ni nomuni vanua oqo: { $zone }.
timezone-how = Me dua tale, ni vola me vaka oqo: { $example }

## Reminders

reminder-set = Au na vakananumi kemuni me baleta na { $title }.
reminder-usual = Siga ni sogo: e 7 na siga kei na 1 na siga ni bera. Vakavakarau: e 2 na macawa ni bera ni tekivu. Wasewase ni vuli: na siga e liu kei na 15 na miniti ni bera. Sitifiketi kei na ripote: ni sa cava.
reminder-sessions-lead = Wasewase ni vuli: e { $lead } ni bera, kei na siga e liu. Siga ni sogo, vakavakarau kei na veika e tarava: ena gauna e dau kena.
reminder-closing = Na siga ni sogo: e 7 na siga kei na 1 na siga ni bera.
reminder-closing-lead = Na siga ni sogo: e { $lead } ni bera.
reminder-day-lead = Siga { $day }: e { $lead } ni bera ni tekivu.
reminder-next = Na veivakananumi ka tarava ena yaco mai ena { $time }, { $date }.
reminder-nothing-ahead = E sega ni dua na ka e tu e liu ena gauna oqo. Au na tekivu ni sa tiko e dua na tikinisiga.
reminder-zone = E volai na gauna me vaka { $zone }.
reminder-list = Au na vakananumi kemuni me baleta na veika oqo:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = Au se sega ni vakananumi kemuni ena dua na ka.
reminder-ended = Sa tarovi. Au na sega tale ni vakananumi kemuni kina.
reminder-snoozed = Au na vakananumi kemuni tale ena dua na gauna lekaleka.
reminder-on-button = Vakananumi au
reminder-stop-button = Tarova na veivakananumi
reminder-stop-one-button = Tarova na { $code }
reminder-stop-all-button = Tarova kece
reminder-snooze-button = Vakananumi au e muri
reminder-lead-button = { $lead } ni bera na vuli
duration-minutes = { $count ->
   *[other] { $count } na miniti
}
duration-hours = { $count ->
   *[other] { $count } na auwa
}
duration-days = { $count ->
   *[other] { $count } na siga
}

## What reminders say

remind-closing = Ena sogo na vakatutu yaca ki na { $title } ena { $date }.
remind-closing-npo = Me sa tiko vua na nomuni NPO na nomuni pepa ni bera na siga oya.
remind-closing-officer = Me sa yaco vua na Valenivolavola Levu na nomuni vakatutu yaca ena loma ni siga oya.
remind-starts = Ena tekivu na { $title } ena { $date }.
remind-prepare = Ke o ni na vakaitavi, kerea mo ni raica oqo na nomuni pepa, visa kei na tikite.
remind-session = Ena tekivu na { $title } ena { $time }, { $date } ({ $project }).
remind-room = Rumu: { $room }
remind-follow-up = Sa cava na { $title }. Vinaka na nomuni vakaitavi!
remind-certificate = Kerea mo ni raica se gadrevi vei kemuni e dua na ripote, ka taroga na nomuni sitifiketi.
remind-late = E bera mai na veivakananumi oqo. Ni vosoti au.
remind-moved = Sa veisau: ena tekivu oqo na { $title } ena { $time }, { $date }.
remind-cancelled = Sa bokoci: na { $title }, ka a nanumi me tekivu ena { $time }, { $date }.

## Calendars

calendar-which = E kalenda ni porojeketi cava? Kerea mo ni vola na kena kode.
calendar-no-dates = E se sega vei au na tikinisiga ni { $title }, o koya gona e sega ni dua na ka me biu ena kalenda.
calendar-file = { $sessions ->
    [0] Oqo na tikinisiga ni { $title } ena faile ni kalenda.
   *[other] Oqo na tikinisiga kei na { $sessions } na wasewase ni vuli ni { $title } ena faile ni kalenda.
}
calendar-links = Se ni biuta na siga ena { $google } se { $outlook }.
calendar-feed = Ni vakacurumi kemuni ena itikotiko oqo, ena dau vakavoui na nomuni kalenda: { $link } E nomuni duadua ga, kerea mo ni kua ni solia vua e dua tale.
calendar-feed-button = Vakavoui na noqu kalenda
calendar-closing-title = Siga ni sogo ni vakatutu yaca

## The option of a command on Discord

discord-option-city = siti
discord-about-city = Siti se duidui ni gauna, me vaka na Kathmandu se UTC+5:45
