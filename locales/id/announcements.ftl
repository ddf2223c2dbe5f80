# Indonesian: announcements by the Secretariat, and what people want to hear of. Not yet reviewed by a native speaker.

### Pengumuman Sekretariat, dan apa yang ingin diketahui orang.

## Di bawah setiap pengumuman.

announcement-in-english = Terjemahannya belum ada. Ini teks bahasa Inggrisnya.
announcement-about = Tentang { $title } ({ $code })
announcement-reader = peserta
announcement-read = Sudah saya baca
announcement-no-more = Berhenti menerima kabar
announcement-read-thanks = Terima kasih. Saya sudah mencatat bahwa Anda membacanya.

## Pengumuman terbaru.

announcements-latest = Pengumuman terbaru, tertanggal { DATE($date, length: "long") }:
announcements-earlier = Yang lebih dahulu:
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = Belum ada pengumuman.
announcements-subscribe = Kabari saya

## Apa yang ingin diketahui orang.

subscription-name = { $topic ->
    [news] Kabar: { $project }
   *[reminders] Pengingat: { $project }
}
subscription-all = semua proyek
subscription-begun = Mulai sekarang Anda menerima ini: { $what }
subscription-ended = Anda tidak lagi menerima ini: { $what }
subscription-none = Anda belum meminta kabar atau pengingat.
subscription-list = Anda meminta ini:
subscription-service = Pesan tentang pencalonan dan sesi Anda sendiri tetap sampai kepada Anda.
subscription-start = + { $what }
subscription-stop = Hentikan { $what }

## Menulis pengumuman, untuk Sekretariat.

announce-first = Belum ada pengumuman. Mau menulis satu?
announce-start = Ini pengumuman-pengumuman terbaru.
announce-project = Tentang proyek yang mana?
announce-audience = Untuk siapa?
announce-text = Silakan kirim teksnya dalam satu pesan. Bahasanya: { $language }
announce-markup = Untuk huruf tebal tulis { $bold }. Untuk tautan tulis { $link }.
announce-placeholders = Yang ini saya isi dari notifikasi: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = Nama, tidak terlihat oleh pembaca
announce-form-text = Teks ({ $language })
announce-language = Teks berikutnya dalam bahasa apa?
announce-economies = Untuk ekonomi yang mana saja? Kirim nama-namanya dalam satu pesan.
announce-refused = Teks ini tidak dapat saya kirim. Silakan kirim lagi tanpa hal ini:
announce-preview = Pratinjau: { $language }
announce-readers = { $count ->
   *[other] Akan dikirim kepada { $count } orang.
}
announce-nobody = Tidak ada yang akan menerimanya. Silakan pilih sasaran lain.
announce-channel = Pesan ini juga dipasang di kanal proyek di { $platform }.
announce-economy-unknown = Ekonomi tidak diketahui
announce-count = { $economy }, { $platform }: { $count }
announce-count-unreachable = { $economy }, tanpa obrolan terbuka: { $count }
announce-approval = { $count ->
   *[other] Seorang rekan ingin mengirim ini kepada { $count } orang. Bolehkah dikirim?
}
announce-tested = Sudah saya kirim kepada Anda saja.
announce-discarded = Drafnya sudah dihapus.
announce-begun = Sekarang sedang dikirim. Saya akan menunjukkan sejauh mana.
announce-waits = Seorang rekan harus menyetujuinya dahulu. Sudah saya tanyakan.
announce-waits-for-nobody = Seorang rekan harus menyetujuinya dahulu, tetapi tidak ada orang lain yang berhak. Administrator dapat mengundang seseorang.
announce-not-oneself = Anda yang menulis pengumuman ini. Orang lain yang harus menyetujuinya.

## Sejauh mana suatu pengumuman.

announce-stage = { $stage ->
    [waiting] { $title }: menunggu persetujuan
    [rejected] { $title }: tidak disetujui
    [paused] { $title }: dijeda
    [cancelled] { $title }: dihentikan
    [recalled] { $title }: ditarik kembali
   *[sending] { $title }: dikirim
}
announce-bar = { $bar } { $percent } %
announce-counts = Terkirim: { $delivered }. Gagal: { $failed }. Tidak terjangkau: { $unreachable }. Masih menunggu: { $ahead }.
announce-left = { $minutes ->
   *[other] Kira-kira { $minutes } menit lagi.
}
announce-read-count = Dibaca: { $read }

## Tombol, paling banyak 30 huruf.

announce-new = Pengumuman baru
announce-no-project = Bukan tentang satu proyek
announce-to-subscriber = Yang menginginkan kabar
announce-to-nominee = Para calon
announce-to-participant = Peserta
announce-to-liaison-officer = Petugas penghubung
announce-send = Kirim
announce-test = Kirim dahulu kepada saya
announce-add-language = Tambah bahasa
announce-change-text = Ubah teks bahasa Inggris
announce-choose-economies = Hanya beberapa ekonomi
announce-confirm-on = Minta konfirmasi pembaca
announce-confirm-off = Tanpa konfirmasi pembaca
announce-discard = Buang
announce-show = Segarkan
announce-approve = Setujui
announce-reject = Tolak
announce-pause = Jeda
announce-resume = Lanjutkan
announce-cancel = Hentikan
announce-recall = Tarik kembali

## The channel of a project, for the Secretariat.

channel-only-in-group = Silakan kirim ini kepada saya di kanal atau grupnya langsung.
channel-which = Ini kanal untuk proyek yang mana?
channel-connected = Mulai sekarang ini kanal untuk { $title } ({ $code }).
channel-is = Ini kanal untuk { $title } ({ $code }).
channel-what = Kabar proyek ini dipasang di sini, juga pengingat sesi bagi mereka yang tidak dapat saya hubungi lewat percakapan pribadi.
channel-no-events = Sesi-sesi ini bisa tampil di daftar acara di sini, tetapi saya tidak diizinkan membuat acara. Pengelola tempat ini dapat memberi izin, lalu mengirim { $command } sekali lagi.
channel-disconnected = Kanal ini tidak lagi milik proyek mana pun.
# A button, at most 30 characters.
channel-disconnect = Bukan kanal proyek ini
