# Turkish: answers and translations that the Secretariat adds to a notification. Read twice; not yet reviewed by a native speaker.

supplied-intro = APO Sekretaryası { $title } için şunu bildirdi:
supplied-intro-general = APO Sekretaryası genel olarak projeleri için şunu bildirdi:
supplied-in-english = Henüz çevirisi olmadığı için bu metin İngilizcedir.
source-supplement = Kaynak: { $source }, { DATE($date, length: "long") }
source-translation = Çeviri: { $source }, { DATE($date, length: "long") }. Bildirimin aslı İngilizcedir.
