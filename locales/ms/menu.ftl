# Malay: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = Bahasa Melayu

read-on = Baca lagi

## What a person may want to know or do, one label each.

menu-overview = Ringkasan
menu-eligibility = Siapa boleh menyertai
menu-countries = Ekonomi yang menyertai
menu-seats = Bilangan tempat
menu-deadline = Tarikh tutup
menu-dates = Tarikh projek
menu-agenda = Atur cara
menu-venue = Tempat
menu-modality = Dalam talian atau bersemuka
menu-organizer = Penganjur
menu-objectives = Objektif
menu-outcome = Manfaat kepada anda
menu-background = Latar belakang
menu-topics = Topik
menu-fees = Kos
menu-travel = Perjalanan dan penginapan
menu-visa = Visa
menu-language = Bahasa kerja
menu-certificate = Sijil
menu-materials = Bahan
menu-apply = Cara memohon
menu-documents = Borang dan dokumen
menu-selection = Cara calon dipilih
menu-nomination_status = Pencalonan saya
menu-withdraw = Tarik diri atau diganti
menu-join = Menyertai dalam talian
menu-contact = Siapa untuk dihubungi
menu-reminder_on = Ingatkan saya
menu-reminder_off = Hentikan peringatan
menu-calendar = Tambah pada kalendar saya
menu-timezone = Zon waktu
menu-announcements = Berita
menu-projects = Semua projek
menu-set_language = Tukar bahasa
menu-privacy = Data saya
menu-greeting = Menyapa
menu-thanks = Ucap terima kasih
menu-goodbye = Ucap selamat tinggal
menu-help = Apa yang boleh ditanya
menu-human = Bercakap dengan orang
menu-out_of_scope = Perkara lain
