# Indonesian: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

### Pencalonan: statusnya, menautkannya ke obrolan, mengundurkan diri, dan tampilan petugas penghubung.

## Statusnya (dikirim juga tanpa diminta bila berubah)

nomination-news = Kabar tentang pencalonan Anda untuk { $title }:
nomination-about = Pencalonan Anda untuk { $title } ({ $reference }):
nomination-is-received = NPO Anda sudah menerimanya.
nomination-is-forwarded = NPO Anda sudah mengirimkannya kepada Sekretariat APO.
nomination-is-incomplete = Belum lengkap.
nomination-is-under-review = Sekretariat APO sedang menelaahnya.
nomination-is-selected = Anda terpilih. Anda ikut serta.
nomination-is-reserve = Anda masuk daftar cadangan. Anda ikut bila ada tempat kosong.
nomination-is-not-selected = Kali ini Anda tidak terpilih.
nomination-is-replaced = Orang lain ikut menggantikan Anda.
nomination-is-withdrawn = Sudah ditarik.
nomination-is-completed = Anda mengikutinya sampai selesai. Terima kasih!
nomination-missing = Yang masih kurang: { $missing }
nomination-next-npo = Berikutnya, NPO Anda memutuskan apakah akan meneruskannya.
nomination-next-npo-by = Berikutnya, NPO Anda memutuskan apakah akan meneruskannya. Waktunya sampai { $date }.
nomination-next-papers = Berikutnya, serahkan yang masih kurang kepada NPO Anda secepatnya.
nomination-next-review = Berikutnya, Sekretariat memutuskan. Saya kabari Anda di sini begitu saya tahu.
nomination-next-begins = Proyek dimulai pada { $date }.
nomination-asked = Anda sudah meminta mundur. Petugas penghubung Anda belum mengonfirmasinya.
nomination-not-linked = Saya bisa memberitahukannya di sini setelah obrolan ini ditautkan ke pencalonan Anda. Untuk itu, kirimkan kode klaim Anda. Kode itu Anda dapat dari NPO Anda atau Sekretariat APO.

## Menautkan obrolan

claim-linked = Selesai: obrolan ini tertaut ke pencalonan Anda untuk { $title }. Saya kabari Anda di sini bila ada perubahan.
claim-kept = Mulai sekarang saya menyimpan tautan ini. Tulis /privacy untuk melihat apa yang saya simpan, atau menghapusnya.
claim-not-valid = Kode ini tidak berfungsi. Mungkin salah ketik, sudah dipakai, atau terlalu lama. Silakan minta yang baru kepada NPO Anda atau Sekretariat APO.
claim-wait = Terlalu banyak kode yang salah. Silakan coba lagi satu jam lagi.
claim-other = Obrolan lain telah ditautkan ke pencalonan Anda untuk { $title }. Jika itu bukan Anda, mohon beri tahu Sekretariat APO.
claim-own-code = Kirimkan kode ini kepada saya dari obrolan Anda yang lain. Berlaku satu kali: { $code }
claim-alarm-account = Banyak kode klaim yang salah datang dari satu akun. Akun itu kini harus menunggu: { $about }
claim-alarm-overall = Banyak kode klaim yang salah datang dari banyak akun. Semua klaim ditunda satu jam.
claim-alarm-code = Kode klaim suatu pencalonan terlalu sering dicoba dan tidak berlaku lagi: { $about }

## Mengundurkan diri

withdraw-which = Pencalonan mana yang ingin Anda tarik? Petugas penghubung Anda harus mengonfirmasinya dan boleh menunjuk pengganti.
withdraw-sent = Permintaan Anda sudah saya teruskan. Permintaan itu berlaku begitu dikonfirmasi, lalu saya kabari Anda.
withdraw-nobody = Saya tidak tahu petugas penghubung yang bisa menerima permintaan ini. Silakan sampaikan sendiri kepada NPO Anda.
withdraw-request = Seorang calon meminta mundur: { $reference }, { $title }.

## Tampilan petugas penghubung

nominations-none = Tidak ada pencalonan untuk ditampilkan.
nominations-project = { $title } ({ $economy })
nominations-closing = Pencalonan ditutup pada { $date }: { $days ->
   *[other] tinggal { $days } hari lagi.
}
nominations-closed = Pencalonan ditutup pada { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Belum tertaut ke obrolan: { $number }
nominations-search = Untuk mencari, tulis /nominations diikuti nama atau nomor referensi.
nominations-more = Masih ada yang lain. Silakan cari nama atau nomornya.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } sekarang: { $state }.
nominations-not-moved = Itu tidak bisa dilakukan, atau tidak bisa lagi.
nominations-nudged = Calon sudah saya ingatkan.
nominations-not-nudged = Tidak ada obrolan yang tertaut ke pencalonan ini, jadi calon tidak dapat saya ingatkan.
nominations-nudge = Petugas penghubung Anda meminta Anda mengurus pencalonan Anda untuk { $title }.
nominations-code = Kode klaim baru untuk { $reference }, berlaku satu kali: { $code }
nominations-asked = Calon meminta mundur.
nominations-replace-how = Kirimkan nomor referensi pengganti, koma, lalu namanya. Contoh: { $example }
nominations-replace-late = Batas waktu penggantian sudah lewat. Silakan tanyakan kepada Sekretariat APO.
nominations-replaced = { $reference } menggantikan { $replaced }.
nominations-replace-not = Itu tidak bisa: saya perlu nomor referensi baru, koma, dan nama.

# Status dalam daftar jumlah dan pada tombol (paling banyak 40 karakter).
nomination-state-received = Diterima NPO
nomination-state-forwarded = Dikirim ke Sekretariat
nomination-state-incomplete = Belum lengkap
nomination-state-under-review = Sedang ditelaah
nomination-state-selected = Terpilih
nomination-state-reserve = Cadangan
nomination-state-not-selected = Tidak terpilih
nomination-state-replaced = Digantikan
nomination-state-withdrawn = Ditarik
nomination-state-completed = Selesai

# Tombol, paling banyak 40 karakter.
nomination-button-withdraw = Tarik { $reference }
nomination-button-another = Tautkan obrolan lain
nomination-button-confirm = Konfirmasi penarikan
nomination-button-replace = Tunjuk pengganti
nomination-button-nudge = Ingatkan calon
nomination-button-code = Kode klaim baru
nominations-button-incomplete = Yang belum lengkap
nominations-button-unlinked = Yang belum tertaut
nominations-button-asked = Permintaan mundur
