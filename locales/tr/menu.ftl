# Turkish: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = Türkçe

# Under a quotation that was cut short.
read-on = Devamını oku

## What a person may want to know or do, one label each.

menu-overview = Özet
menu-eligibility = Kimler katılabilir
menu-countries = Katılan ekonomiler
menu-seats = Kontenjan
menu-deadline = Adaylık için son gün
menu-dates = Tarih
menu-agenda = Program
menu-venue = Yer
menu-modality = Çevrim içi mi yüz yüze mi
menu-organizer = Düzenleyenler
menu-objectives = Amaçlar
menu-outcome = Kazanımlar
menu-background = Arka plan
menu-topics = Konular
menu-fees = Masraflar
menu-travel = Yolculuk ve konaklama
menu-visa = Vize
menu-language = Çalışma dili
menu-certificate = Sertifika
menu-materials = Materyaller
menu-apply = Nasıl başvurulur
menu-documents = Formlar ve belgeler
menu-selection = Adaylar nasıl seçilir
menu-nomination_status = Adaylığımın durumu
menu-withdraw = Çekilme ya da değişiklik
menu-join = Çevrim içi katılım
menu-contact = Kiminle iletişim kurulur
menu-reminder_on = Bana hatırlat
menu-reminder_off = Hatırlatmaları durdur
menu-calendar = Takvimime ekle
menu-timezone = Saat dilimi
menu-announcements = Haberler
menu-projects = Bütün projeler
menu-set_language = Dili değiştir
menu-privacy = Verilerim
menu-greeting = Selam ver
menu-thanks = Teşekkür et
menu-goodbye = Vedalaş
menu-help = Neler sorulabilir
menu-human = Bir insanla görüş
menu-out_of_scope = Başka bir konu
