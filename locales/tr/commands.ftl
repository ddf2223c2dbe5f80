# Turkish: what the commands do, in the platforms' menus (at most 100 characters). Read twice; not yet reviewed by a native speaker.

command-start = Selam verir ya da koduyla bir proje açar
command-ask = Bir proje hakkında soru sorar
command-project = Bir projeyi gösterir ya da hepsini listeler
command-deadline = Adaylık için son gün
command-schedule = Projenin ne zaman yapıldığı
command-join = Çevrim içi bir oturuma nasıl girileceği
command-calendar = Kendi takviminiz için tarihler
command-reminders = Size neleri hatırlattığım
command-timezone = Saat diliminizi gösterir ya da ayarlar
command-language = Yanıt dilimi seçer
command-subscribe = Neleri duymak istediğiniz
command-unsubscribe = Haberleri ve hatırlatmaları durdurur
command-privacy = Hakkınızda ne sakladığım
command-help = Bana neler sorabileceğiniz
command-announce = Duyuru yazar
command-channel = Burayı bir projenin kanalı yapar
command-invite = Birini bir role davet eder
command-nominations = Adaylıklar, irtibat görevlileri için

# What is shown beside the name, at most 120 characters.
about-me = APO projeleriyle ilgili soruları yanıtlar: kimler katılabilir, ne zamana kadar, nasıl başvurulur.
