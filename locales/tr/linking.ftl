# Turkish: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = E-postayla bağla

# How people ask for it, parted by bars; nobody reads this.
email-asked = adaylığımı e-postayla bağla|adaylığımı eposta ile bağla|e-postayla bağla|e-posta ile bağla|eposta ile bağla|e-posta ile bağlan|e-postayla kod gönder|e-postama kod gönder|kodu e-postama gönder|e-posta ile kod

## In the chat

email-which = Adaylığınızda hangi e-posta adresi yazıyor? Bana gönderin, oraya bir kod yollayayım.
email-sent = Bu adresle bir adaylık varsa kod yola çıktı. Lütfen kodu { $minutes } dakika içinde buraya yazın.
email-wait = Şimdilik başka kod gönderilemiyor. Lütfen bir saat sonra yeniden deneyin.
email-not-valid = Bu kod geçerli değil. Yanlış yazılmış, kullanılmış ya da çok eski olabilir. Lütfen yeniden bakın ya da e-postayla yenisini isteyin.
claim-alarm-address = Bir e-posta adresine gönderilen kodlar çok sık yanlış yazıldı. Oraya bir gün boyunca kod gönderilmeyecek. Sonuncusu şuradan geldi: { $about }

## The letter

mail-subject = Adaylığınız için kodunuz
mail-code = Kodunuz: { $code }
mail-how = Lütfen kodu istediğiniz sohbette bana gönderin. Bir kez, { $minutes } dakika boyunca geçerlidir.
mail-not-you = Siz istemediyseniz bir şey yapmanız gerekmez. Lütfen kodu kimseye göstermeyin.
