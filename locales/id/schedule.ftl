# Indonesian: sessions, reminders, calendars and the time zone. Not yet reviewed by a native speaker.

### Sesi, pengingat, kalender, dan zona waktu.

## Sesi

agenda-programme = Susunan acara { $title } dari panitia:
agenda-now = Sekarang: { $title }, sampai pukul { $time }.
agenda-next = Berikutnya: { $title }, pukul { $time }, { $date }.
agenda-next-official = Waktu resminya pukul { $time }, { $date } ({ $zone }).
agenda-other-date = Di zona waktu Anda tanggalnya berbeda.
agenda-over = Semua sesi sudah selesai.
agenda-free-day = Tidak ada sesi pada hari itu.
agenda-day = Hari ke-{ $day }: { $date }
agenda-zones = Waktu ditulis menurut zona waktu Anda ({ $zone }), dengan waktu resmi dalam kurung ({ $official }).
agenda-day-differs = Di zona waktu Anda hari ini dimulai pukul { $time }, { $date }.
agenda-official = Waktu yang ditulis adalah waktu resmi ({ $zone }).
agenda-times = { $starts } sampai { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = Hari ke-{ $day }
join-link = Tautan ke { $title }: { $link }
join-early = Tautan ke { $title } saya tampilkan mulai pukul { $time }, { $date }, setengah jam sebelum dimulai.
join-participants = Tautan { $title } hanya saya tampilkan kepada peserta yang sudah dikonfirmasi.

## Zona waktu

zone-time = waktu { $city }
timezone-set = Zona waktu Anda sekarang { $zone }.
timezone-how = Untuk menggantinya, tulis misalnya: { $example }

## Pengingat

reminder-set = Saya akan mengingatkan Anda tentang { $title }.
reminder-usual = Batas akhir: 7 hari dan 1 hari sebelumnya. Persiapan: 2 minggu sebelum mulai. Sesi: sehari sebelumnya dan 15 menit sebelumnya. Sertifikat dan laporan: setelah selesai.
reminder-sessions-lead = Sesi: { $lead } sebelumnya, dan sehari sebelumnya. Batas akhir, persiapan, dan tindak lanjut: pada waktu biasa.
reminder-closing = Batas akhir: 7 hari dan 1 hari sebelumnya.
reminder-closing-lead = Batas akhir: { $lead } sebelumnya.
reminder-day-lead = Hari ke-{ $day }: { $lead } sebelum dimulai.
reminder-next = Pengingat berikutnya datang pukul { $time }, { $date }.
reminder-nothing-ahead = Saat ini belum ada yang akan datang. Saya mulai begitu ada tanggalnya.
reminder-zone = Jamnya menurut { $zone }.
reminder-list = Saya mengingatkan Anda tentang:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = Saya belum mengingatkan Anda tentang apa pun.
reminder-ended = Baik, dihentikan. Saya tidak akan mengingatkan Anda lagi tentang itu.
reminder-snoozed = Saya akan mengingatkan Anda lagi sebentar lagi.
reminder-on-button = Ingatkan saya
reminder-stop-button = Hentikan pengingat
reminder-stop-one-button = Hentikan { $code }
reminder-stop-all-button = Hentikan semua
reminder-snooze-button = Ingatkan nanti
reminder-lead-button = { $lead } sebelum sesi
duration-minutes =
    { $count ->
       *[other] { $count } menit
    }
duration-hours =
    { $count ->
       *[other] { $count } jam
    }
duration-days =
    { $count ->
       *[other] { $count } hari
    }

## Isi pengingat

remind-closing = Pencalonan untuk { $title } ditutup pada { $date }.
remind-closing-npo = Berkas Anda harus sudah ada di NPO sebelum hari itu.
remind-closing-officer = Pencalonan dari Anda harus sudah diterima Sekretariat APO paling lambat pada hari itu.
remind-starts = { $title } dimulai pada { $date }.
remind-prepare = Jika Anda ikut serta, silakan periksa berkas, visa, dan tiket Anda sekarang.
remind-session = { $title } dimulai pukul { $time }, { $date } ({ $project }).
remind-room = Ruang: { $room }
remind-follow-up = { $title } sudah selesai. Terima kasih atas keikutsertaan Anda!
remind-certificate = Silakan periksa apakah Anda perlu mengirim laporan, dan tanyakan sertifikat Anda.
remind-late = Maaf, pengingat ini datang terlambat.
remind-moved = Berubah: { $title } sekarang dimulai pukul { $time }, { $date }.
remind-cancelled = Dibatalkan: { $title }, yang semula dimulai pukul { $time }, { $date }.

## Kalender

calendar-which = Kalender untuk proyek yang mana? Silakan tambahkan kodenya.
calendar-no-dates = Saya belum memiliki tanggal { $title }, jadi belum ada yang bisa dimasukkan ke kalender.
calendar-file =
    { $sessions ->
        [0] Ini tanggal { $title } sebagai berkas kalender.
       *[other] Ini tanggal dan { $sessions } sesi { $title } sebagai berkas kalender.
    }
calendar-links = Atau tambahkan harinya ke { $google } atau { $outlook }.
calendar-feed = Berlanggananlah ke alamat ini, dan kalender Anda selalu mutakhir: { $link } Alamat ini milik Anda sendiri, jadi mohon jangan diteruskan.
calendar-feed-button = Jaga kalender saya tetap mutakhir
calendar-closing-title = Pencalonan ditutup

## Opsi perintah di Discord

discord-option-city = kota
discord-about-city = Kota atau selisih waktu, misalnya Kathmandu atau UTC+5:45
