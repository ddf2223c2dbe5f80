# Sinhala: answers and translations that the Secretariat adds to a notification. Read twice; not yet reviewed by a native speaker.

supplied-intro = { $title } ගැන APO ලේකම් කාර්යාලය මෙසේ දන්වා ඇත:
supplied-intro-general = APO ලේකම් කාර්යාලය සිය ව්‍යාපෘති ගැන පොදුවේ මෙසේ දන්වා ඇත:
supplied-in-english = තවම පරිවර්තනයක් නැති බැවින් මෙය ඉංග්‍රීසියෙනි.
source-supplement = මූලාශ්‍රය: { $source }, { DATE($date, length: "long") }
source-translation = පරිවර්තනය: { $source }, { DATE($date, length: "long") }. මුල් දැනුම්දීම ඉංග්‍රීසියෙනි.
