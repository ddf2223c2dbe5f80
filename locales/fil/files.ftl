# Filipino: a notification that the Secretariat sends as a file, before it is stored. Read twice; not yet reviewed by a native speaker.

file-read = Nabasa ko ang { $title } ({ $code }). Wala pang nai-save.
file-new = Ito ang unang abiso ng proyektong ito:
file-revises = Papalitan nito ang bersiyong may bisa. Ito ang magbabago:
file-known = Pareho ang sinasabi ng bersiyong may bisa, kaya walang kailangang i-save.
file-older = Mas bago ang bersiyong may bisa, kaya hindi ko ise-save ang isang ito.
file-same-revision = Pareho ang rebisyon at petsa ng bersiyong may bisa ngunit iba ang nilalaman. Magpadala ng file na may sariling rebisyon. Dito nagkakaiba:
file-nothing-to-amend = Dagdag ito sa { $code }, ngunit wala pang naka-save na abiso ng proyektong iyon. Ipadala muna ang abiso.
file-doubts = Pakitingnan ang mga bahaging ito na hindi ko tiyak:
file-ask = Ise-save ko na ba ito? Maghihintay ang file nang isang araw.
file-keep = I-save
file-drop = Itapon
file-kept = Nai-save na ang { $title }. Ito na ang batayan ng mga sagot ko.
file-dropped = Itinapon na ang file. Walang nai-save.
file-gone = Hindi na naghihintay ang file na ito: nai-save o naitapon na, may sumunod na iba, o lumipas na ang isang araw. Ipadala itong muli kung kailangan.
file-refused = Hindi ko matatanggap ang file na ito.
file-too-large = Masyadong malaki ang file: hanggang { $megabytes } MB lamang ang kaya kong tanggapin.
file-not-fetched = Hindi ko nakuha ang file. Ipadala po itong muli.

# Names of fields that have no label elsewhere.
field-code = Kodigo ng proyekto
field-issued = Petsa ng paglabas
field-revision = Rebisyon
field-reference = Sangguniang bilang

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (linya { $line }: { $text })
doubt-not-understood = hindi malinaw sa akin
doubt-nothing-found = walang nakita
doubt-several = magkakaiba ang nakasulat, at hindi masabi kung alin ang may bisa
doubt-too-long = masyadong mahaba para sa bahaging ito
doubt-from-remarks = kinuha ko ang petsa sa mga puna na naglilipat nito
doubt-undated = rebisyong walang petsa
doubt-closes-late = ito ay pagkatapos magsimula ang proyekto
doubt-issued-late = ito ay pagkatapos magsara ang nominasyon
doubt-issued-early = ito ay mahigit isang taon bago magsara ang nominasyon
doubt-days = mas marami ito kaysa mga araw mula una hanggang huli
doubt-unclear-date = hindi malinaw ang petsa
refused-date = walang ganitong petsa
refused-reversed = ang huling araw, { DATE($ends, length: "long") }, ay nauna sa unang araw, { DATE($starts, length: "long") }

# Why a file is not taken.
refused-empty = Walang laman ang file.
refused-too-long = Mas mahaba ito kaysa alinmang abiso.
refused-not-utf8 = Hindi UTF-8 ang teksto nito.
refused-no-notification = Hindi ito abiso ng proyekto.
refused-format = Nababasa ko ang teksto (UTF-8), DOCX at PDF.
refused-damaged = Sira ang file.
refused-locked = Nakakandado ito ng password.
refused-scanned = Scan ito na walang teksto. Pakikilala muna ang teksto (OCR).
