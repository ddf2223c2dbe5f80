# Sinhala: a notification that the Secretariat sends as a file. Read twice; not yet reviewed by a native speaker.

file-read = { $title } ({ $code }) කියවා ඇත. තවම කිසිවක් සුරැකී නැත.
file-new = මෙය මේ ව්‍යාපෘතියේ පළමු දැනුම්දීමයි:
file-revises = මෙය දැනට වලංගු අනුවාදය වෙනුවට එයි. වෙනස් වන දේ:
file-known = දැනට වලංගු අනුවාදයේ ද එයම ඇත, එබැවින් සුරැකීමට කිසිවක් නැත.
file-older = දැනට වලංගු අනුවාදය මීට වඩා අලුත්ය, එබැවින් මම මෙය නොසුරකිමි.
file-same-revision = දැනට වලංගු අනුවාදයේ සංශෝධනය සහ දිනය එකමය, එහෙත් අන්තර්ගතය වෙනස්ය. කරුණාකර වෙනම සංශෝධන අංකයක් ඇති ගොනුවක් එවන්න. වෙනස මෙතැනය:
file-nothing-to-amend = මෙය { $code } සඳහා අතිරේකයකි, එහෙත් එම ව්‍යාපෘතියේ දැනුම්දීමක් සුරැකී නැත. කරුණාකර පළමුව දැනුම්දීම එවන්න.
file-doubts = කරුණාකර මේ තැන් පරීක්ෂා කරන්න, මට ඒවා ගැන සහතික නැත:
file-ask = මෙය සුරකින්නද? ගොනුව දිනක් බලා සිටියි.
file-keep = සුරකින්න
file-drop = ඉවත දමන්න
file-kept = { $title } සුරැකිණි. දැන් මම එයින් පිළිතුරු දෙමි.
file-dropped = ගොනුව ඉවත දැමිණි. කිසිවක් සුරැකුවේ නැත.
file-gone = මේ ගොනුව තවදුරටත් බලා නොසිටියි: එය සුරැකිණි හෝ ඉවත දැමිණි, වෙනත් එකක් පසුව පැමිණියේය, නැතහොත් දිනක් ගත විය. අවශ්‍ය නම් කරුණාකර නැවත එවන්න.
file-refused = මට මේ ගොනුව භාරගත නොහැක.
file-too-large = ගොනුව විශාල වැඩිය: මම වැඩිම වශයෙන් MB { $megabytes }ක් භාරගනිමි.
file-not-fetched = ගොනුව ලබා ගත නොහැකි විය. කරුණාකර නැවත එවන්න.

# Names of fields that have no label elsewhere.
field-code = ව්‍යාපෘති කේතය
field-issued = නිකුත් කළ දිනය
field-revision = සංශෝධනය
field-reference = යොමු අංකය

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (පේළිය { $line }: { $text })
doubt-not-understood = මට පැහැදිලි නැත
doubt-nothing-found = කිසිවක් හමු නොවීය
doubt-several = මෙහි වෙනස් අගයන් ඇත, වලංගු එක කුමක්දැයි නොපෙනේ
doubt-too-long = මේ තැනට දිග වැඩිය
doubt-from-remarks = දිනය වෙනස් කරන සටහන් වලින් එය ගත්තෙමි
doubt-undated = දිනයක් නැති සංශෝධනයක්
doubt-closes-late = මෙය ව්‍යාපෘතිය ආරම්භ වූ පසුය
doubt-issued-late = මෙය නාමයෝජනා අවසන් දිනයට පසුය
doubt-issued-early = මෙය නාමයෝජනා අවසන් දිනයට වසරකට වඩා පෙරය
doubt-days = පළමු සහ අවසන් දින අතර මෙතරම් දින නැත
doubt-unclear-date = දිනය පැහැදිලි නැත
refused-date = එවැනි දිනයක් නැත
refused-reversed = අවසන් දිනය ({ DATE($ends, length: "long") }) පළමු දිනයට ({ DATE($starts, length: "long") }) පෙරය

# Why a file is not taken.
refused-empty = ගොනුව හිස්ය.
refused-too-long = එය ඕනෑම දැනුම්දීමකට වඩා දිගය.
refused-not-utf8 = එහි පෙළ UTF-8 නොවේ.
refused-no-notification = එය ව්‍යාපෘති දැනුම්දීමක් නොවේ.
refused-format = මම පෙළ (UTF-8), DOCX සහ PDF කියවමි.
refused-damaged = ගොනුව හානි වී ඇත.
refused-locked = ගොනුව මුරපදයකින් අගුළු දමා ඇත.
refused-scanned = මෙය පෙළ නැති ස්කෑන් එකකි. කරුණාකර පළමුව එහි පෙළ හඳුනාගන්න (OCR).
