# Filipino: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = Iugnay sa email

# How people ask for it, parted by bars; nobody reads this.
email-asked = iugnay ang nominasyon ko sa email|iugnay sa email|iugnay gamit ang email|ikonekta sa email|i-link sa email|i-link ang nominasyon ko sa email|padalhan ako ng code sa email|ipadala ang code sa email ko|code sa email

## In the chat

email-which = Aling email address ang nasa inyong nominasyon? Ipadala ninyo sa akin, at padadalhan ko iyon ng code.
email-sent = Kung may nominasyong may ganitong address, papunta na roon ang isang code. Ipadala po ninyo rito ang code sa loob ng { $minutes } minuto.
email-wait = Wala munang dagdag na code sa ngayon. Subukan pong muli pagkaraan ng isang oras.
email-not-valid = Hindi gumagana ang code na ito. Maaaring mali ang pagkaka-type, nagamit na, o masyado nang luma. Pakitingnan pong muli, o magpadala ng bago sa email.
claim-alarm-address = Masyadong madalas na mali ang tina-type na code para sa isang email address. Isang araw munang walang ipadadala roon. Ang huli ay galing sa: { $about }

## The letter

mail-subject = Ang code para sa inyong nominasyon
mail-code = Ang inyong code: { $code }
mail-how = Ipadala po ninyo ito sa usapan kung saan ninyo ito hiningi. Gumagana ito nang isang beses, sa loob ng { $minutes } minuto.
mail-not-you = Kung hindi kayo ang humingi nito, wala kayong kailangang gawin. Huwag po itong ipakita kaninuman.
