# Indonesian: answers and translations that the Secretariat adds to a notification. Not yet reviewed by a native speaker.

### Jawaban dan terjemahan yang ditambahkan Sekretariat APO pada notifikasi. `$source` adalah nama dokumen.

supplied-intro = Keterangan Sekretariat APO untuk { $title }:
supplied-intro-general = Keterangan Sekretariat APO yang berlaku umum untuk proyek-proyeknya:
supplied-in-english = Keterangan ini berbahasa Inggris karena belum ada terjemahannya.
source-supplement = Sumber: { $source }, { DATE($date, length: "long") }
source-translation = Terjemahan: { $source }, { DATE($date, length: "long") }. Notifikasi aslinya berbahasa Inggris.
