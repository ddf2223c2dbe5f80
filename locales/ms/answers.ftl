# Malay: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = Sumber: Pemberitahuan Projek { $code }, { $details }
source-code-only = Sumber: Pemberitahuan Projek { $code }
source-reference = nombor rujukan { $reference }
source-issued = dikeluarkan pada { DATE($date, length: "long") }
source-revision = semakan { $revision }
source-revised = semakan { $revision } bertarikh { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = Sila tanya NPO anda dahulu ({ $npo }, { $economy }), kemudian Sekretariat APO di Tokyo.
ask-own-npo = Sila tanya Pertubuhan Produktiviti Kebangsaan (NPO) ekonomi anda dahulu, kemudian Sekretariat APO di Tokyo.
ask-secretariat = { $economy } tidak mempunyai NPO yang aktif pada masa ini, jadi sila tanya Sekretariat APO di Tokyo.
procedures = Untuk butiran lanjut, pemberitahuan merujuk kepada prosedur pelaksanaan yang diedarkan bersamanya.

## Closing date

deadline-open = { $days ->
    [1] Pencalonan untuk { $title } ditutup esok, { $date }.
   *[other] Pencalonan untuk { $title } ditutup pada { $date }: tinggal { $days } hari lagi.
}
deadline-today = Hari ini, { $date }, ialah hari terakhir pencalonan untuk { $title }.
deadline-closed = { $days ->
    [1] Pencalonan untuk { $title } telah ditutup semalam, { $date }.
   *[other] Pencalonan untuk { $title } telah ditutup { $days } hari yang lalu, pada { $date }.
}
deadline-not-stated = Pemberitahuan tidak menyatakan tarikh tutup pencalonan untuk { $title }.
deadline-npo-earlier = NPO anda menetapkan tarikhnya sendiri yang lebih awal untuk memilih calon, jadi hubungilah NPO dengan segera.
deadline-hurry = Hubungi NPO anda sekarang juga: pencalonan mesti datang daripada NPO, dan pemberitahuan tidak menyatakan waktu tutupnya.
deadline-replacements = NPO masih boleh mencalonkan calon ganti untuk beberapa lama, setakat yang dibenarkan oleh pemberitahuan. Hanya NPO anda yang tahu sama ada masih ada tempat.
deadline-ended = { $days ->
    [1] Projek itu sendiri telah tamat semalam.
   *[other] Projek itu sendiri telah tamat { $days } hari yang lalu.
}
deadline-remarks = Catatan dalam pemberitahuan:
deadline-still-tokyo = Mengikut kalendar anda, pencalonan untuk { $title } telah ditutup semalam, { $date }. Di Sekretariat APO di Tokyo, hari itu belum berakhir, jadi hubungi NPO anda sekarang juga.
deadline-over-tokyo = Mengikut kalendar anda, hari ini, { $date }, ialah hari terakhir pencalonan untuk { $title }. Di Sekretariat APO di Tokyo, hari itu sudah berlalu, jadi hubungi NPO anda sekarang juga.
deadline-tokyo = Hari dikira mengikut tarikh di Tokyo.

## Dates

dates-span = { $days ->
   *[other] { $title }: dari { $starts } hingga { $ends } ({ $days } hari).
}
dates-one-day = { $title }: { $starts }, satu hari sahaja.
dates-start-only = { $title } bermula pada { $starts }. Pemberitahuan tidak menyatakan hari terakhirnya.
dates-end-only = { $title } berakhir pada { $ends }. Pemberitahuan tidak menyatakan hari pertamanya.
dates-not-stated = Pemberitahuan tidak menyatakan tarikh { $title }.
dates-ahead = { $days ->
    [1] Projek bermula esok.
   *[other] Projek bermula { $days } hari lagi.
}
dates-only-day = Projek berlangsung hari ini.
dates-running-day = Projek sedang berlangsung: hari ini hari ke-{ $day } daripada { $days } hari.
dates-running = Projek sedang berlangsung.
dates-over = { $days ->
    [1] Projek telah tamat semalam.
   *[other] Projek telah tamat { $days } hari yang lalu.
}

## Programme and time zone

agenda-not-stated = Pemberitahuan tidak menyatakan waktu sesi { $title }.
timezone-not-stated = Pemberitahuan hanya memberikan tarikh tanpa waktu, jadi belum ada waktu sesi untuk ditukar.
timezone-here = Di zon waktu anda ({ $zone }), sekarang pukul { $time }, { $date }.
timezone-tokyo = Di Sekretariat APO di Tokyo, sekarang pukul { $time }, { $date }.
timezone-counted = Saya mengira hari hingga tarikh tutup mengikut kalendar anda.
timezone-several = { $economy } mempunyai beberapa zon waktu, jadi saya mengira hari hingga tarikh tutup mengikut tarikh di Tokyo.
timezone-choose = Beritahu saya ekonomi anda, dan saya akan mengira hari hingga tarikh tutup mengikut kalendar anda.

## Place and form

venue-cities = { $title } diadakan di { $cities }, { $countries }.
venue-cities-only = { $title } diadakan di { $cities }.
venue-countries = { $title } diadakan di { $countries }. Pemberitahuan tidak menyebut bandarnya.
venue-no-address = Pemberitahuan tidak memberikan alamat.
venue-online = { $title } diadakan dalam talian: tiada tempat yang perlu dikunjungi.
venue-online-host = { $title } diadakan dalam talian: tiada tempat yang perlu dikunjungi. Tuan rumahnya ialah { $countries }.
venue-not-stated = Pemberitahuan tidak menyatakan tempat { $title } diadakan.
modality-online = { $title } diadakan dalam talian.
modality-onsite = { $title } diadakan secara bersemuka.
modality-hybrid = { $title } diadakan secara hibrid: sebahagiannya dalam talian, sebahagiannya bersemuka.
modality-not-stated = Pemberitahuan tidak menyatakan sama ada { $title } diadakan dalam talian atau bersemuka.
organizer-intro = { $title } dilaksanakan oleh:
organizer-host = Tuan rumah: { $countries }
organizer-not-stated = Pemberitahuan tidak menyatakan pelaksana { $title }.

## Summary card

label-dates = Tarikh
label-modality = Bentuk
label-venue = Tempat
label-host = Tuan rumah
label-organizers = Penganjur
label-economies = Terbuka kepada
label-places = Bilangan tempat
label-closing = Pencalonan ditutup
label-objectives = Objektif
label-remarks = Catatan
overview-span = { $days ->
   *[other] { $starts } hingga { $ends } ({ $days } hari)
}
overview-one-day = { $starts }
overview-from = mulai { $starts }
overview-until = hingga { $ends }
overview-online = dalam talian
overview-onsite = bersemuka
overview-hybrid = hibrid, dalam talian dan bersemuka
overview-all-economies = { $count ->
   *[other] kesemua { $count } ekonomi anggota APO
}
overview-places = hingga { $overseas } orang bagi ekonomi lain, hingga { $local } orang bagi tuan rumah
overview-places-total = hingga { $overseas } orang
overview-places-local = hingga { $local } orang bagi tuan rumah
overview-closing-open = { $days ->
    [1] { $date } (esok)
   *[other] { $date } (tinggal { $days } hari)
}
overview-closing-today = { $date } (hari ini hari terakhir)
overview-closing-closed = { $date } (sudah ditutup)
overview-over = Projek ini sudah tamat.

## What the project is about

objectives-intro = Objektif { $title }, menurut pemberitahuan:
objectives-not-stated = Pemberitahuan tidak menyatakan objektif { $title }.
outcome-intro = Hasil yang diharapkan daripada { $title }, menurut pemberitahuan:
outcome-not-stated = Pemberitahuan tidak menyatakan manfaat { $title } kepada peserta.
background-intro = Sebab { $title } diadakan, menurut pemberitahuan:
background-not-stated = Pemberitahuan tidak menyatakan sebab { $title } diadakan.
topics-intro = Topik { $title }, seperti yang disenaraikan dalam pemberitahuan:
topics-not-stated = Pemberitahuan tidak menyenaraikan topik { $title }.
quote-cut = Teks pemberitahuan masih bersambung; NPO anda mempunyai dokumen penuhnya.

## Who may take part

eligibility-intro = Kelayakan peserta yang diminta oleh pemberitahuan { $title }:
eligibility-not-stated = Pemberitahuan tidak menyatakan kelayakan peserta { $title }.
eligibility-npo-decides = Calon dicalonkan oleh NPO ekonomi masing-masing, dan NPO itulah yang menentukan siapa yang dicalonkan.
countries-yes = { $economy }: ya, warganegaranya boleh dicalonkan.
countries-host = { $economy }: ya, sebagai tuan rumah, ada tempat untuk peserta tempatan.
countries-no = { $economy }: tidak, tidak termasuk dalam ekonomi peserta projek ini.
countries-all = { $count ->
   *[other] { $title } terbuka kepada kesemua { $count } ekonomi anggota APO: { $economies }.
}
countries-only = { $title } terbuka kepada { $economies }.
countries-not-stated = Pemberitahuan tidak menyatakan ekonomi mana yang boleh menyertai { $title }.
countries-members-only = Hanya warganegara ekonomi anggota APO boleh dicalonkan.
countries-which = Anda dari ekonomi mana?
seats-both = Bilangan tempat dalam { $title }: hingga { $overseas } orang bagi ekonomi lain dan hingga { $local } orang bagi ekonomi tuan rumah.
seats-total = Bilangan tempat dalam { $title }: hingga { $overseas } orang. Pemberitahuan tidak memberikan bilangan berasingan bagi ekonomi tuan rumah.
seats-local = Bilangan tempat dalam { $title }: hingga { $local } orang bagi ekonomi tuan rumah. Pemberitahuan tidak memberikan bilangan bagi ekonomi lain.
seats-not-stated = Pemberitahuan tidak menyatakan bilangan tempat dalam { $title }.
seats-shares = Pemberitahuan tidak menyatakan pembahagian tempat antara ekonomi.
seats-host = { $economy } ialah tuan rumah, jadi tempat peserta tempatan adalah untuk warganegaranya.
selection-npo = Setiap NPO menentukan siapa yang dicalonkan dan menghantar pencalonan sebelum tarikh tutup. Tanpa pencalonan, anda tidak boleh dipilih.
selection-results = Masa keputusan diumumkan tidak dinyatakan; anda akan mengetahuinya melalui NPO anda.

## What the notification leaves to other papers

fees-not-stated = Butiran pemberitahuan yang ada pada saya tidak menyatakan kos { $title } atau siapa yang menanggungnya.
travel-not-stated = Butiran pemberitahuan yang ada pada saya tidak menyebut penerbangan, hotel atau elaun harian untuk { $title }.
travel-online = { $title } diadakan dalam talian, jadi tidak perlu ke mana-mana.
visa-not-stated = Butiran pemberitahuan yang ada pada saya tidak menyebut visa atau surat jemputan untuk { $title }.
visa-online = { $title } diadakan dalam talian, jadi visa tidak diperlukan.
language-not-stated = Butiran pemberitahuan yang ada pada saya tidak menyatakan bahasa kerja { $title } atau khidmat jurubahasa.
certificate-not-stated = Butiran pemberitahuan yang ada pada saya tidak menyatakan sama ada sijil diberikan bagi { $title }.
materials-not-stated = Butiran pemberitahuan yang ada pada saya tidak menyebut slaid, rakaman atau bahan edaran { $title }.
join-onsite = { $title } diadakan secara bersemuka, jadi tiada sesi dalam talian untuk disertai.
join-not-stated = Saya tidak mempunyai pautan atau kata laluan untuk { $title }, dan saya tidak dapat melihat platform dalam talian.
join-trouble = Jika anda tidak dapat masuk, hubungi juga orang yang menghantar jemputan kepada anda.

## Lists of projects

projects-open = Projek yang menerima pencalonan sekarang:
projects-none-open = Tiada projek yang menerima pencalonan buat masa ini. Inilah yang terkini:
projects-others = Lain-lain:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
   *[other] { $count } projek lagi tidak dipaparkan. Taip kodnya atau perkataan daripada tajuknya.
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") } hingga { DATE($ends, length: "long") } ({ $days } hari)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = pencalonan hingga { DATE($date, length: "long") }
standing-today = pencalonan hingga hari ini
standing-closed = pencalonan sudah ditutup
standing-running = sedang berlangsung
standing-over = sudah tamat
