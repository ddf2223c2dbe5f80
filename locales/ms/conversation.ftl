# Malay: what the assistant says for itself. Read twice; not yet reviewed by a native speaker.

## Greeting and help

welcome = Helo! Saya Usher. Saya menjawab soalan tentang projek Pertubuhan Produktiviti Asia (APO): siapa boleh menyertai, sehingga bila, bagaimana memohon.
welcome-project = Kita sedang bercakap tentang { $title }.
welcome-examples = Tanya sahaja dengan kata-kata anda sendiri, misalnya:
example-deadline = Bilakah pencalonan ditutup?
example-eligibility = Saya bekerja di majlis bandaraya, bolehkah saya menyertai?
example-apply = Bagaimanakah cara memohon dari { $economy }?
greeting = Helo! Apa yang ingin anda ketahui?
greeting-project = Helo! Apa yang ingin anda ketahui tentang { $title }?
thanks = Sama-sama! Tanyalah bila-bila masa.
goodbye = Jumpa lagi! Saya ada di sini bila-bila masa anda ada soalan.
help-intro = Saya menjawab berdasarkan pemberitahuan projek APO dan sentiasa menyebut sumbernya. Anda boleh bertanya tentang:
help-about = projek: ringkasan, objektif, topik, tarikh, tempat, penganjur
help-joining = penyertaan: siapa boleh menyertai, bilangan tempat, tarikh tutup, cara memohon, dokumen
help-settings = saya: bahasa jawapan, apa yang saya simpan tentang anda
help-how = Tulis dengan kata-kata anda sendiri, dan sebut projek dengan kodnya atau perkataan daripada tajuknya.
help-limits = Apa yang tidak dinyatakan dalam pemberitahuan tidak saya teka: saya beritahu anda siapa yang boleh ditanya.
human-not-here = Saya sebuah program, dan tiada sesiapa yang turut membaca sembang ini.
out-of-scope = Perkara itu di luar pengetahuan saya. Saya hanya menjawab soalan tentang projek Pertubuhan Produktiviti Asia (APO).
out-of-scope-turn = Untuk perkara lain tentang APO, lihat laman webnya: { $website }

## News

announcements-notification = Baris sumber di bawah menunjukkan keluaran terkini pemberitahuan yang ada pada saya.
announcements-website = Berita APO: { $website }

## Privacy

privacy-kept = Apa yang saya simpan tentang anda:
privacy-account = nombor akaun dan sembang anda di platform ini, supaya saya mengenali anda semula
privacy-choices = bahasa, ekonomi dan zon waktu anda, jika anda memberitahu saya
privacy-conversation = kedudukan perbualan kita: projeknya, jenis soalan terakhir anda, dan bahasanya
privacy-messages = Mesej anda disimpan sehingga dijawab, kemudian dipadamkan. Log saya tidak mengandungi nama atau mesej.
privacy-papers = Sila jangan hantar nombor pasport atau dokumen peribadi lain kepada saya.

## Choosing a project

which-project = Projek yang manakah anda maksudkan?
which-project-code = Sila tambahkan kodnya pada soalan anda.
no-projects = Saya belum mempunyai sebarang pemberitahuan projek, jadi saya tidak dapat menjawabnya.
unknown-project = Saya tidak mempunyai projek dengan kod { $code }.
unknown-project-others = Inilah projek yang ada pada saya:

## When it was not clear

did-you-mean = Saya kurang pasti maksud anda. Adakah salah satu daripada ini?
not-understood = Maaf, saya tidak dapat menjawabnya. Saya hanya tahu tentang projek Pertubuhan Produktiviti Asia (APO).
not-understood-try = Cuba kata-kata lain, atau mulakan dengan salah satu butang di bawah.
not-understood-else = Soalannya tentang projek tetapi tiada di sini?
apology = Maaf, ada masalah di pihak saya. Sila tanya lagi sebentar nanti.
too-long = Mesej itu terlalu panjang untuk saya. Sila tanya dalam beberapa ayat.
file-not-taken = Saya tidak dapat menerima fail. Borang pencalonan diserahkan kepada NPO anda, bukan kepada saya.
only-in-private = Untuk perkara itu, sila hantar mesej peribadi kepada saya.

## Language and economy

choose-language = Dalam bahasa apakah saya patut menjawab?
language-chosen = Mulai sekarang saya menjawab dalam bahasa Melayu.
language-not-spoken = Saya belum dapat menggunakan bahasa { $language }. Inilah bahasa yang saya kuasai:
choose-economy = Anda dari ekonomi mana? Dengan itu saya boleh menyebut NPO anda dan mengira hari mengikut kalendar anda.
economy-noted = Dicatat: { $economy }.
