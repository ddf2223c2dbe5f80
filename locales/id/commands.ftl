# Indonesian: what the commands do, in the platforms' menus (at most 100 characters). Not yet reviewed by a native speaker.

### Guna setiap perintah, seperti tampil di menu platform (paling banyak 100 karakter).

command-start = Menyapa, atau membuka proyek dengan kodenya
command-ask = Bertanya tentang suatu proyek
command-project = Menampilkan satu proyek, atau daftar semuanya
command-deadline = Batas akhir pencalonan
command-schedule = Kapan proyek berlangsung
command-join = Cara masuk ke sesi daring
command-calendar = Tanggal untuk kalender Anda
command-reminders = Pengingat untuk Anda
command-timezone = Melihat atau mengatur zona waktu Anda
command-language = Memilih bahasa jawaban saya
command-subscribe = Kabar apa yang Anda inginkan
command-unsubscribe = Berhenti menerima kabar dan pengingat
command-privacy = Apa yang saya simpan tentang Anda
command-help = Apa saja yang bisa Anda tanyakan
command-announce = Tulis pengumuman
command-channel = Jadikan ini kanal sebuah proyek
command-invite = Mengundang seseorang untuk suatu peran
command-nominations = Pencalonan, untuk petugas penghubung

# What is shown beside the name, at most 120 characters.
about-me = Menjawab pertanyaan tentang proyek APO: siapa yang dapat ikut, sampai kapan, dan cara mendaftar.
