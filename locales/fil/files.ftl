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
file-refused = Hindi ko matatanggap ang file na ito. Ang dahilan, sa Ingles:
file-too-large = Masyadong malaki ang file: hanggang { $megabytes } MB lamang ang kaya kong tanggapin.
file-not-fetched = Hindi ko nakuha ang file. Ipadala po itong muli.
