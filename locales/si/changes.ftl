# Sinhala: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = වෙනස් වූයේ කුමක්ද?
changes-intro = පෙර අනුවාදයෙන් පසු { $title } හි වෙනස් වූ දේ:
changes-no-fact = පෙර අනුවාදයෙන් පසු { $title } හි මට කිව හැකි වෙනසක් නැත.
changes-none = { $title } හි වෙනසක් ගැන මා නොදනී: එහි දැනුම්දීමේ ඇත්තේ එක අනුවාදයකි.
changes-field = { $new } (පෙර: { $old })
changes-not-stated = සඳහන් කර නැත
changes-reworded = නව වචනවලින්
changes-title = මාතෘකාව
source-compared = සංසන්දනය කළේ: ව්‍යාපෘති දැනුම්දීම { $code }, { $details }
source-compared-code-only = සංසන්දනය කළේ: ව්‍යාපෘති දැනුම්දීම { $code }
# Not shown: how people ask for it, short and in their own words, parted by |. Say it in several ways.
changes-asked = වෙනස් වූයේ කුමක්ද|වෙනස් උනේ මොනවද|මොනවද වෙනස් වුණේ|මොකක්ද වෙනස් වුණේ|යමක් වෙනස් වුණාද|වෙනස්කම් තියෙනවද|දැන් වෙනස මොකක්ද|දැනුම්දීමේ අලුත් මොනවද|වෙනස්කම් පෙන්වන්න|වෙනස්කම් ලැයිස්තුව|සංශෝධනයෙන් වෙනස් වුණේ මොනවද|monawada wenas une
