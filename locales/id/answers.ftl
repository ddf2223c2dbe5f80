# Indonesian: answers from a project's notification. Not yet reviewed by a native speaker.

### Jawaban dari notifikasi proyek. `$title` adalah judul proyek, dicetak tebal.
### Pada hitungan hari, angka 1 boleh punya kata sendiri ("besok").

## Asal jawaban

source-with-details = Sumber: Notifikasi Proyek { $code }, { $details }
source-code-only = Sumber: Notifikasi Proyek { $code }
source-reference = nomor referensi { $reference }
source-issued = terbit { DATE($date, length: "long") }
source-revision = revisi { $revision }
source-revised = revisi { $revision } tanggal { DATE($date, length: "long") }
# Menambahkan satu keterangan di belakang yang lain.
joined-clauses = { $first }, { $second }

## Kepada siapa bertanya

ask-npo-of = Silakan tanyakan dahulu kepada NPO Anda ({ $npo }, { $economy }), lalu kepada Sekretariat APO di Tokyo.
ask-own-npo = Silakan tanyakan dahulu kepada Organisasi Produktivitas Nasional (NPO) di ekonomi asal Anda, lalu kepada Sekretariat APO di Tokyo.
ask-secretariat = { $economy } saat ini tidak memiliki NPO yang aktif, jadi silakan tanyakan kepada Sekretariat APO di Tokyo.
procedures = Untuk rincian lebih lanjut, notifikasi merujuk pada prosedur pelaksanaan yang diedarkan bersamanya.

## Batas akhir

deadline-open = { $days ->
    [1] Pencalonan untuk { $title } ditutup besok, { $date }.
   *[other] Pencalonan untuk { $title } ditutup pada { $date }: tinggal { $days } hari lagi.
}
deadline-today = Hari ini, { $date }, adalah hari terakhir pencalonan untuk { $title }.
deadline-closed = { $days ->
    [1] Pencalonan untuk { $title } sudah ditutup kemarin, { $date }.
   *[other] Pencalonan untuk { $title } sudah ditutup { $days } hari yang lalu, pada { $date }.
}
deadline-not-stated = Notifikasi tidak menyebutkan batas akhir pencalonan untuk { $title }.
deadline-npo-earlier = NPO Anda menetapkan batas waktunya sendiri yang lebih awal untuk memilih calon, jadi segeralah menghubunginya.
deadline-hurry = Segera hubungi NPO Anda: pencalonan harus datang dari NPO, dan notifikasi tidak menyebutkan jam.
deadline-replacements = NPO masih dapat mengajukan calon pengganti selama beberapa waktu, sejauh notifikasi mengizinkan. Hanya NPO Anda yang tahu apakah masih ada tempat.
deadline-ended = { $days ->
    [1] Proyek ini sendiri selesai kemarin.
   *[other] Proyek ini sendiri selesai { $days } hari yang lalu.
}
deadline-remarks = Catatan dalam notifikasi:
deadline-still-tokyo = Menurut kalender Anda, pencalonan untuk { $title } ditutup kemarin, { $date }. Di Sekretariat APO di Tokyo hari itu belum berakhir, jadi segera hubungi NPO Anda.
deadline-over-tokyo = Menurut kalender Anda, hari ini, { $date }, adalah hari terakhir pencalonan untuk { $title }. Di Sekretariat APO di Tokyo hari itu sudah lewat, jadi segera hubungi NPO Anda.
deadline-tokyo = Hari dihitung menurut tanggal di Tokyo.

## Tanggal

dates-span = { $days ->
   *[other] { $title }: { $starts } sampai { $ends } ({ $days } hari).
}
dates-one-day = { $title }: { $starts }, satu hari saja.
dates-start-only = { $title } dimulai pada { $starts }. Notifikasi tidak menyebutkan hari terakhirnya.
dates-end-only = { $title } berakhir pada { $ends }. Notifikasi tidak menyebutkan hari pertamanya.
dates-not-stated = Notifikasi tidak menyebutkan tanggal pelaksanaan { $title }.
dates-ahead = { $days ->
    [1] Proyek ini dimulai besok.
   *[other] Proyek ini dimulai { $days } hari lagi.
}
dates-only-day = Proyek ini berlangsung hari ini.
dates-running-day = Proyek ini sedang berlangsung: hari ini hari ke-{ $day } dari { $days } hari.
dates-running = Proyek ini sedang berlangsung.
dates-over = { $days ->
    [1] Proyek ini selesai kemarin.
   *[other] Proyek ini selesai { $days } hari yang lalu.
}

## Acara dan zona waktu

agenda-not-stated = Notifikasi tidak menyebutkan jam sesi { $title }.
timezone-not-stated = Notifikasi hanya menyebutkan tanggal tanpa jam, jadi belum ada jam sesi yang bisa saya konversi.
timezone-here = Di zona waktu Anda ({ $zone }) sekarang pukul { $time }, { $date }.
timezone-tokyo = Di Sekretariat APO di Tokyo sekarang pukul { $time }, { $date }.
timezone-counted = Sisa hari sampai batas akhir saya hitung menurut kalender Anda.
timezone-several = { $economy } memiliki beberapa zona waktu, jadi sisa hari sampai batas akhir saya hitung menurut tanggal di Tokyo.
timezone-choose = Beri tahu saya ekonomi asal Anda, dan sisa hari sampai batas akhir akan saya hitung menurut kalender Anda.

## Tempat dan bentuk

venue-cities = { $title } berlangsung di { $cities }, { $countries }.
venue-cities-only = { $title } berlangsung di { $cities }.
venue-countries = { $title } berlangsung di { $countries }. Notifikasi tidak menyebutkan kotanya.
venue-no-address = Notifikasi tidak menyebutkan alamatnya.
venue-online = { $title } berlangsung secara daring: tidak ada tempat yang perlu didatangi.
venue-online-host = { $title } berlangsung secara daring: tidak ada tempat yang perlu didatangi. Tuan rumahnya { $countries }.
venue-not-stated = Notifikasi tidak menyebutkan tempat pelaksanaan { $title }.
modality-online = { $title } berlangsung secara daring.
modality-onsite = { $title } berlangsung tatap muka.
modality-hybrid = { $title } berlangsung secara hibrida: sebagian daring, sebagian tatap muka.
modality-not-stated = Notifikasi tidak menyebutkan apakah { $title } daring atau tatap muka.
organizer-intro = Pelaksana { $title }:
organizer-host = Tuan rumah: { $countries }
organizer-not-stated = Notifikasi tidak menyebutkan siapa pelaksana { $title }.

## Kartu ringkasan

label-dates = Tanggal
label-modality = Bentuk
label-venue = Tempat
label-host = Tuan rumah
label-organizers = Penyelenggara
label-economies = Terbuka untuk
label-places = Jumlah tempat
label-closing = Batas pencalonan
label-objectives = Tujuan
label-remarks = Catatan
overview-span = { $days ->
   *[other] { $starts } sampai { $ends } ({ $days } hari)
}
overview-one-day = { $starts }
overview-from = mulai { $starts }
overview-until = sampai { $ends }
overview-online = daring
overview-onsite = tatap muka
overview-hybrid = hibrida, daring dan tatap muka
overview-all-economies = { $count ->
   *[other] semua { $count } ekonomi anggota APO
}
overview-places = paling banyak { $overseas } untuk ekonomi lain dan { $local } untuk tuan rumah
overview-places-total = paling banyak { $overseas }
overview-places-local = paling banyak { $local } untuk tuan rumah
overview-closing-open = { $days ->
    [1] { $date } (besok)
   *[other] { $date } ({ $days } hari lagi)
}
overview-closing-today = { $date } (hari ini hari terakhir)
overview-closing-closed = { $date } (sudah ditutup)
overview-over = Proyek ini sudah selesai.

## Isi proyek

objectives-intro = Tujuan { $title } menurut teks notifikasi:
objectives-not-stated = Notifikasi tidak menyebutkan tujuan { $title }.
outcome-intro = Hasil yang diharapkan dari { $title } menurut teks notifikasi:
outcome-not-stated = Notifikasi tidak menyebutkan hasil { $title } bagi peserta.
background-intro = Mengapa { $title } diadakan, menurut teks notifikasi:
background-not-stated = Notifikasi tidak menyebutkan mengapa { $title } diadakan.
topics-intro = Topik { $title } seperti tertulis dalam notifikasi:
topics-not-stated = Notifikasi tidak memuat topik { $title }.
quote-cut = Teks notifikasi masih berlanjut; dokumen lengkapnya ada pada NPO Anda.

## Siapa yang boleh ikut

eligibility-intro = Peserta yang diminta notifikasi { $title }:
eligibility-not-stated = Notifikasi tidak menyebutkan kualifikasi peserta { $title }.
eligibility-npo-decides = Calon diajukan oleh NPO di ekonomi asalnya, dan NPO itulah yang menentukan siapa yang diajukan.
countries-yes = { $economy }: ya, warganya dapat dicalonkan.
countries-host = { $economy }: ya, sebagai tuan rumah tersedia tempat bagi peserta lokal.
countries-no = { $economy }: tidak, tidak termasuk ekonomi peserta proyek ini.
countries-all = { $count ->
   *[other] { $title } terbuka bagi semua { $count } ekonomi anggota APO: { $economies }.
}
countries-only = { $title } terbuka bagi { $economies }.
countries-not-stated = Notifikasi tidak menyebutkan ekonomi mana yang boleh ikut { $title }.
countries-members-only = Hanya warga negara ekonomi anggota APO yang dapat dicalonkan.
countries-which = Dari ekonomi mana Anda berasal?
seats-both = Jumlah tempat { $title }: paling banyak { $overseas } untuk ekonomi lain dan { $local } untuk tuan rumah.
seats-total = Jumlah tempat { $title }: paling banyak { $overseas }. Notifikasi tidak menyebutkan jumlah tersendiri untuk tuan rumah.
seats-local = Jumlah tempat { $title }: paling banyak { $local } untuk tuan rumah. Notifikasi tidak menyebutkan jumlah untuk ekonomi lain.
seats-not-stated = Notifikasi tidak menyebutkan jumlah tempat { $title }.
seats-shares = Notifikasi tidak menyebutkan pembagian tempat antarekonomi.
seats-host = { $economy } adalah tuan rumah, jadi tempat lokal diperuntukkan bagi warganya.
selection-npo = Setiap NPO menentukan siapa yang dicalonkan dan mengirimkan pencalonan sebelum batas akhir. Tanpa pencalonan, Anda tidak dapat terpilih.
selection-results = Kapan hasilnya keluar tidak disebutkan; Anda akan mengetahuinya melalui NPO.

## Hal yang diatur di dokumen lain

fees-not-stated = Rincian notifikasi yang ada pada saya tidak menyebutkan biaya { $title } atau siapa yang menanggungnya.
travel-not-stated = Rincian notifikasi yang ada pada saya tidak menyebutkan tiket pesawat, hotel, atau uang harian untuk { $title }.
travel-online = { $title } berlangsung secara daring, jadi tidak perlu bepergian.
visa-not-stated = Rincian notifikasi yang ada pada saya tidak menyebutkan visa atau surat undangan untuk { $title }.
visa-online = { $title } berlangsung secara daring, jadi tidak perlu visa.
language-not-stated = Rincian notifikasi yang ada pada saya tidak menyebutkan bahasa pengantar { $title } atau adanya juru bahasa.
certificate-not-stated = Rincian notifikasi yang ada pada saya tidak menyebutkan apakah { $title } memberikan sertifikat.
materials-not-stated = Rincian notifikasi yang ada pada saya tidak menyebutkan salindia, rekaman, atau bahan bacaan { $title }.
join-onsite = { $title } berlangsung tatap muka, jadi tidak ada sesi daring untuk diikuti.
join-not-stated = Saya tidak memiliki tautan atau kata sandi untuk { $title }, dan saya tidak dapat melihat platform daringnya.
join-trouble = Jika Anda tidak bisa masuk, hubungi juga pengirim undangan Anda.

## Daftar proyek

projects-open = Proyek yang sedang menerima pencalonan:
projects-none-open = Saat ini tidak ada proyek yang menerima pencalonan. Inilah yang terbaru:
projects-others = Lainnya:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
   *[other] Masih ada { $count } proyek lain. Tuliskan kodenya atau kata-kata dari judulnya.
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") } sampai { DATE($ends, length: "long") } ({ $days } hari)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = pencalonan sampai { DATE($date, length: "long") }
standing-today = pencalonan sampai hari ini
standing-closed = pencalonan sudah ditutup
standing-running = sedang berlangsung
standing-over = sudah selesai
