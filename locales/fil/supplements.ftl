# Filipino: answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = Ipinahayag ng Sekretaryat ng APO para sa { $title }:
supplied-intro-general = Ipinahayag ng Sekretaryat ng APO para sa mga proyekto nito sa pangkalahatan:
supplied-in-english = Nasa Ingles ito dahil wala pang salin.
source-supplement = Pinagkunan: { $source }, { DATE($date, length: "long") }
source-translation = Salin: { $source }, { DATE($date, length: "long") }. Nasa Ingles ang mismong abiso.
