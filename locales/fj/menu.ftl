# Fijian: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = Vosa Vakaviti

# Under a quotation that was cut short.
read-on = Tomana na wilivola

## What a person may want to know or do, one label each.

menu-overview = Ivakalekaleka
menu-eligibility = O cei e rawa ni vakaitavi
menu-countries = Matanitu era vakaitavi
menu-seats = Iwiliwili ni idabedabe
menu-deadline = Siga ni sogo
menu-dates = Tikinisiga
menu-agenda = Ituvatuva ni vuli
menu-venue = Vanua e vakayacori kina
menu-modality = Internet se mata ki na mata
menu-organizer = Dauvakarautaka
menu-objectives = Inaki
menu-outcome = Na kena yaga
menu-background = Na vuna
menu-topics = Ulutaga
menu-fees = Isau
menu-travel = Veilakoyaki kei na itikotiko
menu-visa = Visa
menu-language = Vosa e vakayagataki
menu-certificate = Sitifiketi
menu-materials = Ivola ni vuli
menu-apply = Kerekere vakacava
menu-documents = Fomu kei na pepa
menu-selection = Digitaki vakacava
menu-nomination_status = Na kena vakaturi na yacaqu
menu-withdraw = Suka se sosomitaki
menu-join = Curu ena internet
menu-contact = Veitaratara kei cei
menu-reminder_on = Vakananumi au
menu-reminder_off = Tarova na veivakananumi
menu-calendar = Biuta ena noqu kalenda
menu-timezone = Gauna ni noqu vanua
menu-announcements = Itukutuku vou
menu-projects = Porojeketi kece
menu-set_language = Veisautaka na vosa
menu-privacy = Na noqu itukutuku
menu-greeting = Veikidavaki
menu-thanks = Vakavinavinaka
menu-goodbye = Moce
menu-help = Na cava e rawa ni tarogi
menu-human = Veivosaki kei na dua na tamata
menu-out_of_scope = Dua tale na ka
