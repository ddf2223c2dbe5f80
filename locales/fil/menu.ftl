# Filipino: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = Filipino

read-on = Magbasa pa

## What a person may want to know or do, one label each.

menu-overview = Buod
menu-eligibility = Sino ang puwedeng lumahok
menu-countries = Mga kalahok na ekonomiya
menu-seats = Bilang ng puwesto
menu-deadline = Huling araw ng nominasyon
menu-dates = Mga petsa
menu-agenda = Programa
menu-venue = Lugar
menu-modality = Online o harapan
menu-organizer = Mga tagapagpatupad
menu-objectives = Mga layunin
menu-outcome = Ano ang makukuha ninyo
menu-background = Kaligiran
menu-topics = Mga paksa
menu-fees = Gastos
menu-travel = Biyahe at tuluyan
menu-visa = Visa
menu-language = Wikang gagamitin
menu-certificate = Sertipiko
menu-materials = Mga materyal
menu-apply = Paano mag-apply
menu-documents = Mga form at papeles
menu-selection = Paano pinipili ang kandidato
menu-nomination_status = Ang nominasyon ko
menu-withdraw = Umatras o magpapalit
menu-join = Pagsali online
menu-contact = Kanino makikipag-ugnayan
menu-reminder_on = Paalalahanan ako
menu-reminder_off = Itigil ang paalala
menu-calendar = Idagdag sa kalendaryo ko
menu-timezone = Time zone
menu-announcements = Balita
menu-projects = Lahat ng proyekto
menu-set_language = Palitan ang wika
menu-privacy = Ang data ko
menu-greeting = Bumati
menu-thanks = Magpasalamat
menu-goodbye = Magpaalam
menu-help = Ano ang maitatanong
menu-human = Makipag-usap sa tao
menu-out_of_scope = Iba pa
