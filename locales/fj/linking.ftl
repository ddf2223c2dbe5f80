# Fijian: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = Semata ena imeli

# How people ask for it, parted by bars; nobody reads this.
email-asked = semata na noqu vakaturi ena imeli|semata ena imeli|semati ena imeli|vakauta mai na kode ena imeli|vakauta na kode ki na noqu imeli|kode ena imeli

## In the chat

email-which = Na itikotiko ni imeli cava e volai ena kena vakaturi na yacamuni? Vakauta mai vei au, au na qai vakauta kina e dua na kode.
email-sent = Ke dua na vakaturi e tiko kina na imeli oqo, sa vakau tiko kina e dua na kode. Kerea mo ni vakauta mai eke na kode ni bera ni oti e { $minutes } na miniti.
email-wait = Sa sega tale ni rawa na kode ena gauna oqo. Kerea mo ni tovolea tale ni oti e dua na auwa.
email-not-valid = E sega ni cakacaka na kode oqo. E cala beka na kena volai, sa vakayagataki oti, se sa makawa. Kerea mo ni raica tale, se kerea e dua e vou ena imeli.
claim-alarm-address = Sa sivia na kena volai cala na kode ni dua na itikotiko ni imeli. Ena sega tale ni vakau kina e dua ena loma ni dua na siga. Na kena iotioti e lako mai vei: { $about }

## The letter

mail-subject = Na nomuni kode ni vakaturi
mail-code = Na nomuni kode: { $code }
mail-how = Kerea mo ni vakauta mai ena veivosaki o ni kerea kina. E cakacaka vakadua ga, ena loma ni { $minutes } na miniti.
mail-not-you = Ke sega ni o ni a kerea, e sega ni dua na ka mo ni cakava. Kakua ni vakaraitaka na kode vua e dua.
