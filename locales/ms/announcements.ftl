# Malay: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = Belum ada terjemahan. Ini teks bahasa Inggerisnya.
announcement-about = Tentang { $title } ({ $code })
announcement-reader = peserta
announcement-read = Sudah saya baca
announcement-no-more = Berhenti terima berita
announcement-read-thanks = Terima kasih. Saya telah mencatat bahawa anda membacanya.

## The latest announcements.

announcements-latest = Pengumuman terkini, bertarikh { DATE($date, length: "long") }:
announcements-earlier = Yang terdahulu:
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = Belum ada pengumuman.
announcements-subscribe = Hantar berita kepada saya

## What people want to hear of.

subscription-name = { $topic ->
    [news] Berita: { $project }
   *[reminders] Peringatan: { $project }
}
subscription-all = semua projek
subscription-begun = Mulai sekarang anda akan menerima: { $what }
subscription-ended = Anda tidak lagi menerima ini: { $what }
subscription-none = Anda belum meminta berita atau peringatan.
subscription-list = Anda telah meminta yang berikut:
subscription-service = Mesej tentang pencalonan dan sesi anda sendiri tetap dihantar kepada anda.
subscription-start = + { $what }
subscription-stop = Hentikan { $what }

## Writing an announcement, for the Secretariat.

announce-first = Belum ada pengumuman. Mahu menulis satu?
announce-start = Inilah pengumuman-pengumuman terkini.
announce-project = Projek yang mana satu?
announce-audience = Untuk siapa?
announce-text = Sila hantar teksnya dalam satu mesej. Bahasanya: { $language }
announce-markup = Untuk huruf tebal, tulis { $bold }. Untuk pautan, tulis { $link }.
announce-placeholders = Yang berikut saya isi daripada pemberitahuan: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = Nama, tidak dilihat oleh pembaca
announce-form-text = Teks ({ $language })
announce-language = Teks seterusnya dalam bahasa apa?
announce-economies = Untuk ekonomi yang mana? Hantar namanya dalam satu mesej.
announce-refused = Saya tidak dapat menghantar teks ini. Sila hantar semula tanpa yang berikut:
announce-preview = Pratonton: { $language }
announce-readers = { $count ->
   *[other] Akan dihantar kepada { $count } orang.
}
announce-nobody = Tiada sesiapa yang akan menerimanya. Sila pilih sasaran lain.
announce-channel = Mesej ini turut disiarkan di saluran projek di { $platform }.
announce-economy-unknown = Ekonomi tidak diketahui
announce-count = { $economy }, { $platform }: { $count }
announce-count-unreachable = { $economy }, tiada sembang terbuka: { $count }
announce-approval = { $count ->
   *[other] Seorang rakan sekerja mahu menghantar ini kepada { $count } orang. Bolehkah dihantar?
}
announce-tested = Saya telah menghantarnya kepada anda sahaja.
announce-discarded = Draf telah dibuang.
announce-begun = Sedang dihantar. Saya akan menunjukkan kemajuannya.
announce-waits = Seorang rakan sekerja perlu meluluskannya dahulu. Saya sudah memintanya.
announce-waits-for-nobody = Seorang rakan sekerja perlu meluluskannya dahulu, tetapi tiada orang lain yang berhak. Pentadbir boleh menjemput seseorang.
announce-not-oneself = Anda yang menulis pengumuman ini. Orang lain yang perlu meluluskannya.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: menunggu kelulusan
    [rejected] { $title }: tidak diluluskan
    [paused] { $title }: dijeda
    [cancelled] { $title }: dihentikan
    [recalled] { $title }: ditarik balik
   *[sending] { $title }: dihantar
}
announce-bar = { $bar } { $percent } %
announce-counts = Dihantar: { $delivered }. Gagal: { $failed }. Tidak dapat dihubungi: { $unreachable }. Masih menunggu: { $ahead }.
announce-left = { $minutes ->
   *[other] Kira-kira { $minutes } minit lagi.
}
announce-read-count = Dibaca: { $read }

## Buttons, at most 30 characters.

announce-new = Pengumuman baharu
announce-no-project = Bukan satu projek tertentu
announce-to-subscriber = Yang mahukan berita
announce-to-nominee = Calon
announce-to-participant = Peserta
announce-to-liaison-officer = Pegawai perhubungan
announce-send = Hantar
announce-test = Hantar kepada saya dahulu
announce-add-language = Tambah bahasa
announce-change-text = Ubah teks bahasa Inggeris
announce-choose-economies = Beberapa ekonomi sahaja
announce-confirm-on = Minta pengesahan pembaca
announce-confirm-off = Tanpa pengesahan pembaca
announce-discard = Buang
announce-show = Muat semula
announce-approve = Luluskan
announce-reject = Tolak
announce-pause = Jeda
announce-resume = Teruskan
announce-cancel = Hentikan
announce-recall = Tarik balik

## The channel of a project, for the Secretariat.

channel-only-in-group = Sila hantar perkara ini kepada saya di saluran atau kumpulan itu sendiri.
channel-which = Ini saluran untuk projek yang mana?
channel-connected = Mulai sekarang ini saluran untuk { $title } ({ $code }).
channel-is = Ini saluran untuk { $title } ({ $code }).
channel-what = Berita projek ini disiarkan di sini, begitu juga peringatan sesi bagi mereka yang tidak dapat saya hubungi melalui mesej peribadi.
channel-no-events = Sesi-sesi ini boleh dipaparkan dalam senarai acara di sini, tetapi saya tidak dibenarkan mencipta acara. Pengurus tempat ini boleh memberikan kebenaran, kemudian hantar { $command } sekali lagi.
channel-disconnected = Saluran ini bukan lagi milik mana-mana projek.
# A button, at most 30 characters.
channel-disconnect = Bukan saluran projek ini
