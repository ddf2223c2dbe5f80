# Fijian: what the commands do, in the platforms' menus (at most 100 characters). Read twice; not yet reviewed by a native speaker.

command-start = Veikidavaki, se dolava e dua na porojeketi ena kena kode
command-ask = Taroga e dua na taro me baleta e dua na porojeketi
command-project = Vakaraitaka e dua na porojeketi, se na yacadra kece
command-deadline = Siga ni sogo ni vakatutu yaca
command-schedule = Na gauna e vakayacori kina na porojeketi
command-join = Na kena curumi na wasewase ni vuli ena internet
command-calendar = Na tikinisiga me biu ena nomuni kalenda
command-reminders = Na ka au vakananumi kemuni kina
command-timezone = Raica se tuvana na gauna ni nomuni vanua
command-language = Digitaka na vosa meu sauma kina
command-subscribe = Na ka o ni via rogoca
command-unsubscribe = Tarova na itukutuku vou kei na veivakananumi
command-privacy = Na ka au maroroya me baleti kemuni
command-help = Na ka o ni rawa ni taroga vei au
command-announce = Vola e dua na veikacivi
command-channel = Me channel ni dua na porojeki na vanua oqo
command-invite = Sureta e dua ki na dua na itutu
command-nominations = Na vakatutu yaca, vei ira na vakailesilesi ni veitaratara

# What is shown beside the name, at most 120 characters.
about-me = Au sauma na taro me baleta na parokaramu ni APO: o cei e rawa ni tiko kina, na kena icavacava, na ivakarau ni kerekere.
