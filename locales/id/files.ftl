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
file-refused = Saya tidak dapat menerima berkas ini. Alasannya, dalam bahasa Inggris:
file-too-large = Berkas terlalu besar: saya menerima paling banyak { $megabytes } MB.
file-not-fetched = Berkas tidak dapat saya ambil. Silakan kirim lagi.
