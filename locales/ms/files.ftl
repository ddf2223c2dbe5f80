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
file-refused = Saya tidak dapat menerima fail ini.
file-too-large = Fail terlalu besar: saya menerima paling banyak { $megabytes } MB.
file-not-fetched = Saya tidak dapat mengambil fail itu. Sila hantar semula.

# Names of fields that have no label elsewhere.
field-code = Kod projek
field-issued = Tarikh dikeluarkan
field-revision = Semakan
field-reference = Nombor rujukan

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (baris { $line }: { $text })
doubt-not-understood = tidak jelas bagi saya
doubt-nothing-found = tidak dijumpai
doubt-several = ada beberapa nilai berlainan, dan tidak jelas yang mana satu terpakai
doubt-too-long = terlalu panjang untuk bahagian ini
doubt-from-remarks = tarikh saya ambil daripada catatan yang mengubahnya
doubt-undated = semakan tanpa tarikh
doubt-closes-late = ini selepas projek bermula
doubt-issued-late = ini selepas pencalonan ditutup
doubt-issued-early = ini lebih setahun sebelum pencalonan ditutup
doubt-days = ini melebihi bilangan hari antara hari pertama dengan hari terakhir
doubt-unclear-date = tarikhnya tidak jelas
refused-date = tarikh ini tidak wujud
refused-reversed = hari terakhir, { DATE($ends, length: "long") }, mendahului hari pertama, { DATE($starts, length: "long") }

# Why a file is not taken.
refused-empty = Fail ini kosong.
refused-too-long = Isinya lebih panjang daripada mana-mana pemberitahuan.
refused-not-utf8 = Teksnya bukan dalam UTF-8.
refused-no-notification = Ini bukan pemberitahuan projek.
refused-format = Saya membaca teks (UTF-8), DOCX dan PDF.
refused-damaged = Fail ini rosak.
refused-locked = Fail ini dikunci dengan kata laluan.
refused-scanned = Ini imbasan tanpa teks. Sila cam teksnya (OCR) dahulu.
