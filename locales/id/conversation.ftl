# Indonesian: what the assistant says for itself. Not yet reviewed by a native speaker.

### Perkataan asisten sendiri.

## Sapaan dan bantuan

welcome = Halo! Saya Usher. Saya menjawab pertanyaan tentang proyek Organisasi Produktivitas Asia (APO): siapa yang boleh ikut, sampai kapan, dan bagaimana mendaftar.
welcome-project = Kita sedang membicarakan { $title }.
welcome-examples = Tanyakan saja dengan kata-kata Anda sendiri, misalnya:
example-deadline = Kapan pencalonan ditutup?
example-eligibility = Saya bekerja di pemerintah kota, apakah boleh ikut?
example-apply = Bagaimana cara mendaftar dari { $economy }?
greeting = Halo! Apa yang ingin Anda ketahui?
greeting-project = Halo! Apa yang ingin Anda ketahui tentang { $title }?
thanks = Sama-sama! Silakan bertanya kapan saja.
goodbye = Sampai jumpa! Saya siap membantu jika Anda punya pertanyaan lagi.
help-intro = Saya menjawab berdasarkan notifikasi proyek APO dan selalu menyebutkan sumbernya. Anda dapat bertanya tentang:
help-about = proyek: ringkasan, tujuan, topik, tanggal, tempat, penyelenggara
help-joining = keikutsertaan: siapa yang boleh ikut, jumlah tempat, batas akhir, cara mendaftar, berkas
help-settings = saya: bahasa jawaban, apa yang saya simpan tentang Anda
help-how = Tulislah dengan kata-kata Anda sendiri, dan sebutkan proyek dengan kodenya atau kata-kata dari judulnya.
help-limits = Apa yang tidak tertulis dalam notifikasi tidak saya tebak: saya sebutkan kepada siapa Anda dapat bertanya.
human-not-here = Saya sebuah program, dan tidak ada orang yang ikut membaca percakapan ini.
out-of-scope = Itu di luar pengetahuan saya. Saya hanya menjawab pertanyaan tentang proyek Organisasi Produktivitas Asia (APO).
out-of-scope-turn = Untuk hal lain mengenai APO, lihat situs webnya: { $website }

## Berita

announcements-notification = Baris sumber di bawah menunjukkan terbitan notifikasi terbaru yang ada pada saya.
announcements-website = Berita APO: { $website }

## Privasi

privacy-kept = Yang saya simpan tentang Anda:
privacy-account = nomor akun dan percakapan Anda di platform ini, agar saya mengenali Anda lagi
privacy-choices = bahasa, ekonomi asal, dan zona waktu Anda, jika Anda memberitahukannya
privacy-conversation = sampai di mana percakapan kita: proyeknya, jenis pertanyaan terakhir Anda, dan bahasanya
privacy-messages = Pesan Anda disimpan sampai dijawab, lalu dihapus. Log saya tidak memuat nama maupun isi pesan.
privacy-papers = Mohon jangan mengirimkan nomor paspor atau dokumen pribadi lain kepada saya.

## Memilih proyek

which-project = Proyek mana yang Anda maksud?
which-project-code = Silakan tambahkan kodenya pada pertanyaan Anda.
no-projects = Saya belum memiliki notifikasi proyek apa pun, jadi saya tidak dapat menjawabnya.
unknown-project = Saya tidak memiliki proyek dengan kode { $code }.
unknown-project-others = Inilah proyek yang ada pada saya:

## Bila kurang jelas

did-you-mean = Saya kurang yakin dengan maksud Anda. Apakah salah satu dari ini?
not-understood = Maaf, saya tidak dapat menjawabnya. Saya hanya mengetahui proyek Organisasi Produktivitas Asia (APO).
not-understood-try = Coba dengan kata-kata lain, atau mulai dari salah satu tombol di bawah.
not-understood-else = Apakah ini tentang proyek, tetapi tidak ada di sini?
apology = Maaf, ada gangguan di pihak saya. Silakan tanyakan lagi sebentar lagi.
too-long = Itu terlalu panjang untuk saya. Silakan tanyakan dalam beberapa kalimat.
file-not-taken = Saya tidak dapat menerima berkas. Formulir pencalonan diserahkan kepada NPO Anda, bukan kepada saya.
only-in-private = Untuk itu, silakan hubungi saya lewat percakapan pribadi.

## Bahasa dan ekonomi

choose-language = Dalam bahasa apa sebaiknya saya menjawab?
language-chosen = Mulai sekarang saya menjawab dalam bahasa Indonesia.
language-not-spoken = Saya belum bisa berbahasa { $language }. Inilah bahasa yang saya kuasai:
choose-economy = Dari ekonomi mana Anda berasal? Dengan begitu saya dapat menyebutkan NPO Anda dan menghitung hari menurut kalender Anda.
economy-noted = Tercatat: { $economy }.
