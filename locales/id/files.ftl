# Indonesian: a notification that the Secretariat sends as a file. Not yet reviewed by a native speaker.

### Notifikasi yang dikirim Sekretariat sebagai berkas: apa yang terbaca di dalamnya, sebelum disimpan.

file-read = Saya telah membaca { $title } ({ $code }). Belum ada yang disimpan.
file-new = Ini notifikasi pertama untuk proyek ini:
file-revises = Notifikasi ini menggantikan versi yang berlaku. Yang berubah:
file-known = Versi yang berlaku sudah sama isinya, jadi tidak ada yang perlu disimpan.
file-older = Versi yang berlaku lebih baru, jadi berkas ini tidak saya simpan.
file-same-revision = Revisi dan tanggalnya sama dengan versi yang berlaku, tetapi isinya berbeda. Silakan kirim berkas dengan nomor revisi tersendiri. Perbedaannya:
file-nothing-to-amend = Ini adendum untuk { $code }, tetapi notifikasi proyek itu belum tersimpan. Silakan kirim notifikasinya dahulu.
file-doubts = Mohon periksa bagian berikut, yang belum saya yakini:
file-ask = Apakah saya simpan? Berkas ini menunggu selama satu hari.
file-keep = Simpan
file-drop = Buang
file-kept = { $title } sudah disimpan. Mulai sekarang saya menjawab berdasarkan notifikasi ini.
file-dropped = Berkas dibuang. Tidak ada yang disimpan.
file-gone = Berkas ini tidak lagi menunggu: sudah disimpan atau dibuang, digantikan berkas lain, atau sudah lewat satu hari. Silakan kirim lagi bila perlu.
file-refused = Saya tidak dapat menerima berkas ini.
file-too-large = Berkas terlalu besar: saya menerima paling banyak { $megabytes } MB.
file-not-fetched = Berkas tidak dapat saya ambil. Silakan kirim lagi.

# Names of fields that have no label elsewhere.
field-code = Kode proyek
field-issued = Tanggal terbit
field-revision = Revisi
field-reference = Nomor referensi

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (baris { $line }: { $text })
doubt-not-understood = belum jelas bagi saya
doubt-nothing-found = tidak ditemukan
doubt-several = ada beberapa nilai berbeda, dan tidak jelas mana yang berlaku
doubt-too-long = terlalu panjang untuk bagian ini
doubt-from-remarks = tanggal saya ambil dari catatan yang mengubahnya
doubt-undated = revisi tanpa tanggal
doubt-closes-late = ini sesudah proyek dimulai
doubt-issued-late = ini sesudah pencalonan ditutup
doubt-issued-early = ini lebih dari setahun sebelum pencalonan ditutup
doubt-days = ini lebih banyak daripada hari antara hari pertama dan terakhir
doubt-unclear-date = tanggalnya tidak jelas
refused-date = tanggal ini tidak ada
refused-reversed = hari terakhir, { DATE($ends, length: "long") }, mendahului hari pertama, { DATE($starts, length: "long") }

# Why a file is not taken.
refused-empty = Berkasnya kosong.
refused-too-long = Isinya lebih panjang daripada notifikasi mana pun.
refused-not-utf8 = Teksnya tidak dalam UTF-8.
refused-no-notification = Ini bukan notifikasi proyek.
refused-format = Saya membaca teks (UTF-8), DOCX, dan PDF.
refused-damaged = Berkasnya rusak.
refused-locked = Berkasnya terkunci kata sandi.
refused-scanned = Ini hasil pindai tanpa teks. Mohon kenali teksnya (OCR) dahulu.
