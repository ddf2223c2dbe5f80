# Malay: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = Atur cara { $title } seperti yang diberikan penganjur:
agenda-now = Sekarang: { $title }, hingga { $time }.
agenda-next = Seterusnya: { $title }, pukul { $time }, { $date }.
agenda-next-official = Waktu rasminya pukul { $time }, { $date } ({ $zone }).
agenda-other-date = Di zon waktu anda, tarikhnya lain.
agenda-over = Semua sesi sudah tamat.
agenda-free-day = Tiada sesi pada hari itu.
agenda-day = Hari ke-{ $day }: { $date }
agenda-zones = Waktu ditulis mengikut zon waktu anda ({ $zone }), dengan waktu rasmi dalam kurungan ({ $official }).
agenda-day-differs = Di zon waktu anda, hari ini bermula pukul { $time }, { $date }.
agenda-official = Waktu yang ditulis ialah waktu rasmi ({ $zone }).
agenda-times = { $starts } hingga { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = Hari ke-{ $day }
join-link = Pautan ke { $title }: { $link }
join-early = Pautan ke { $title } saya tunjukkan mulai pukul { $time }, { $date }, setengah jam sebelum bermula.
join-participants = Pautan { $title } saya tunjukkan kepada peserta yang telah disahkan sahaja.

## Time zone

zone-time = waktu { $city }
timezone-set = Zon waktu anda sekarang { $zone }.
timezone-how = Untuk menetapkan zon lain, tulis misalnya: { $example }

## Reminders

reminder-set = Saya akan mengingatkan anda tentang { $title }.
reminder-usual = Tarikh tutup: 7 hari dan 1 hari sebelumnya. Persediaan: 2 minggu sebelum bermula. Sesi: sehari sebelumnya dan 15 minit sebelumnya. Sijil dan laporan: selepas tamat.
reminder-sessions-lead = Sesi: { $lead } sebelumnya, dan sehari sebelumnya. Tarikh tutup, persediaan dan tindakan susulan: pada waktu biasa.
reminder-closing = Tarikh tutup: 7 hari dan 1 hari sebelumnya.
reminder-closing-lead = Tarikh tutup: { $lead } sebelumnya.
reminder-day-lead = Hari ke-{ $day }: { $lead } sebelum bermula.
reminder-next = Peringatan seterusnya pukul { $time }, { $date }.
reminder-nothing-ahead = Buat masa ini tiada apa-apa yang akan datang. Saya mula sebaik sahaja ada tarikhnya.
reminder-zone = Masanya mengikut { $zone }.
reminder-list = Saya mengingatkan anda tentang:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = Saya belum mengingatkan anda tentang apa-apa.
reminder-ended = Sudah dihentikan. Saya tidak akan mengingatkan anda tentangnya lagi.
reminder-snoozed = Saya akan mengingatkan anda lagi sebentar nanti.
reminder-on-button = Ingatkan saya
reminder-stop-button = Hentikan peringatan
reminder-stop-one-button = Hentikan { $code }
reminder-stop-all-button = Hentikan semua
reminder-snooze-button = Ingatkan saya nanti
reminder-lead-button = { $lead } sebelum sesi
duration-minutes =
    { $count ->
       *[other] { $count } minit
    }
duration-hours =
    { $count ->
       *[other] { $count } jam
    }
duration-days =
    { $count ->
       *[other] { $count } hari
    }

## What reminders say

remind-closing = Pencalonan bagi { $title } ditutup pada { $date }.
remind-closing-npo = Dokumen anda mesti sudah sampai kepada NPO anda sebelum hari itu.
remind-closing-officer = Pencalonan anda mesti sampai kepada Sekretariat APO selewat-lewatnya pada hari itu.
remind-starts = { $title } bermula pada { $date }.
remind-prepare = Jika anda menyertainya, sila semak dokumen, visa dan tiket anda sekarang.
remind-session = { $title } bermula pukul { $time }, { $date } ({ $project }).
remind-room = Bilik: { $room }
remind-follow-up = { $title } sudah tamat. Terima kasih atas penyertaan anda!
remind-certificate = Sila semak sama ada anda perlu menghantar laporan, dan tanyakan tentang sijil anda.
remind-late = Maaf, peringatan ini lewat.
remind-moved = Berubah: { $title } kini bermula pukul { $time }, { $date }.
remind-cancelled = Dibatalkan: { $title }, yang sepatutnya bermula pukul { $time }, { $date }.

## Calendars

calendar-which = Kalendar bagi projek yang mana? Sila tambahkan kodnya.
calendar-no-dates = Saya belum ada tarikh { $title }, jadi belum ada yang boleh dimasukkan ke dalam kalendar.
calendar-file =
    { $sessions ->
        [0] Inilah tarikh { $title } sebagai fail kalendar.
       *[other] Inilah tarikh dan kesemua { $sessions } sesi { $title } sebagai fail kalendar.
    }
calendar-links = Atau tambahkan harinya ke { $google } atau { $outlook }.
calendar-feed = Langgan alamat ini, dan kalendar anda sentiasa terkini: { $link } Alamat ini untuk anda seorang sahaja, jadi jangan berikan kepada orang lain.
calendar-feed-button = Kemas kini kalendar saya
calendar-closing-title = Pencalonan ditutup

## The option of a command on Discord

discord-option-city = bandar
discord-about-city = Bandar atau beza waktu, misalnya Kathmandu atau UTC+5:45
