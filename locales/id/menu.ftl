# Indonesian: labels of buttons (at most 30 characters) and the name of the language. Not yet reviewed by a native speaker.

### Label tombol (paling banyak 30 karakter) dan nama bahasa.

language-name = Bahasa Indonesia

# Under a quotation that was cut short.
read-on = Baca selengkapnya

## Satu label untuk setiap hal yang dapat ditanyakan atau dilakukan.

menu-overview = Ringkasan
menu-eligibility = Siapa yang boleh ikut
menu-countries = Ekonomi peserta
menu-seats = Jumlah tempat
menu-deadline = Batas pencalonan
menu-dates = Tanggal pelaksanaan
menu-agenda = Susunan acara
menu-venue = Tempat
menu-modality = Daring atau tatap muka
menu-organizer = Penyelenggara
menu-objectives = Tujuan
menu-outcome = Hasil bagi peserta
menu-background = Latar belakang
menu-topics = Topik
menu-fees = Biaya
menu-travel = Perjalanan dan penginapan
menu-visa = Visa
menu-language = Bahasa pengantar
menu-certificate = Sertifikat
menu-materials = Materi
menu-apply = Cara mendaftar
menu-documents = Formulir dan berkas
menu-selection = Cara seleksi
menu-nomination_status = Status pencalonan saya
menu-withdraw = Mundur atau diganti
menu-join = Bergabung secara daring
menu-contact = Siapa yang dihubungi
menu-reminder_on = Ingatkan saya
menu-reminder_off = Hentikan pengingat
menu-calendar = Tambahkan ke kalender
menu-timezone = Zona waktu
menu-announcements = Berita
menu-projects = Semua proyek
menu-set_language = Ganti bahasa
menu-privacy = Data saya
menu-greeting = Menyapa
menu-thanks = Mengucapkan terima kasih
menu-goodbye = Berpamitan
menu-help = Apa yang bisa ditanyakan
menu-human = Bicara dengan orang
menu-out_of_scope = Hal lain
