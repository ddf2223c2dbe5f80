# Malay: answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = Keterangan Sekretariat APO bagi { $title }:
supplied-intro-general = Keterangan Sekretariat APO bagi projek-projeknya secara umum:
supplied-in-english = Ini dalam bahasa Inggeris kerana belum ada terjemahan.
source-supplement = Sumber: { $source }, { DATE($date, length: "long") }
source-translation = Terjemahan: { $source }, { DATE($date, length: "long") }. Pemberitahuan asal dalam bahasa Inggeris.
