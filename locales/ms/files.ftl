# Malay: a notification that the Secretariat sends as a file, before it is stored. Read twice; not yet reviewed by a native speaker.

file-read = Saya telah membaca { $title } ({ $code }). Belum ada yang disimpan.
file-new = Inilah pemberitahuan pertama bagi projek ini:
file-revises = Ini menggantikan versi yang berkuat kuasa. Yang berubah:
file-known = Versi yang berkuat kuasa sama isinya, jadi tiada yang perlu disimpan.
file-older = Versi yang berkuat kuasa lebih baharu, jadi yang ini tidak saya simpan.
file-same-revision = Versi yang berkuat kuasa mempunyai nombor semakan dan tarikh yang sama, tetapi isinya berlainan. Sila hantar fail dengan nombor semakan tersendiri. Bezanya di sini:
file-nothing-to-amend = Ini adendum bagi { $code }, tetapi pemberitahuan projek itu belum disimpan. Sila hantar pemberitahuannya dahulu.
file-doubts = Sila semak bahagian berikut yang saya tidak pasti:
file-ask = Perlukah saya simpan? Fail ini menunggu selama sehari.
file-keep = Simpan
file-drop = Buang
file-kept = { $title } telah disimpan. Mulai sekarang saya menjawab berdasarkan pemberitahuan ini.
file-dropped = Fail telah dibuang. Tiada yang disimpan.
file-gone = Fail ini tidak lagi menunggu: sudah disimpan atau dibuang, digantikan fail lain, atau sudah lebih sehari. Sila hantar semula jika perlu.
file-refused = Saya tidak dapat menerima fail ini. Sebabnya, dalam bahasa Inggeris:
file-too-large = Fail terlalu besar: saya menerima paling banyak { $megabytes } MB.
file-not-fetched = Saya tidak dapat mengambil fail itu. Sila hantar semula.
