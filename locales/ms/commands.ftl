# Malay: what the commands do, as shown in the platforms' menus. Read twice; not yet reviewed by a native speaker.

command-start = Menyapa, atau membuka projek dengan kodnya
command-ask = Bertanya tentang projek
command-project = Memaparkan satu projek, atau menyenaraikan semuanya
command-deadline = Tarikh tutup pencalonan
command-schedule = Bila projek berlangsung
command-join = Cara masuk ke sesi dalam talian
command-calendar = Tarikh untuk kalendar anda
command-reminders = Peringatan untuk anda
command-timezone = Lihat atau tetapkan zon waktu anda
command-language = Memilih bahasa jawapan saya
command-subscribe = Berita yang anda mahukan
command-unsubscribe = Hentikan berita dan peringatan
command-privacy = Apa yang saya simpan tentang anda
command-help = Apa yang boleh anda tanya
command-announce = Tulis pengumuman
command-channel = Jadikan ini saluran sesebuah projek
command-invite = Jemput seseorang untuk suatu peranan
command-nominations = Pencalonan, untuk pegawai perhubungan

# What is shown beside the name, at most 120 characters.
about-me = Menjawab soalan tentang projek APO: siapa boleh menyertai, sehingga bila dan cara memohon.
