# Fijian: a notification that the Secretariat sends as a file. Read twice; not yet reviewed by a native speaker.

file-read = Au sa wilika na { $title } ({ $code }). E se sega ni maroroi e dua na ka.
file-new = Oqo na imatai ni ivola ni kacivi ni porojeketi oqo:
file-revises = Ena sosomitaka na kena e vakayagataki tiko oqo. Na ka ena veisau:
file-known = E tautauvata na kena e vakayagataki tiko oqo, o koya gona e sega ni dua na ka me maroroi.
file-older = E vou cake na kena e vakayagataki tiko oqo, o koya gona au sega ni maroroya oqo.
file-same-revision = E tautauvata na ivakadodonu kei na tikinisiga ni kena e vakayagataki tiko oqo, ia e duidui na kena itukutuku. Kerea mo ni vakauta mai e dua na faile e tiko na kena ivakadodonu. Na kena duidui oqo:
file-nothing-to-amend = Oqo na ikuri ni { $code }, ia e se sega ni maroroi na ivola ni kacivi ni porojeketi oya. Kerea mo ni vakauta e liu na ivola ni kacivi.
file-doubts = Kerea mo ni raica na veivanua oqo, au sega ni vakadeitaka rawa:
file-ask = Meu maroroya? Ena waraka na faile me dua na siga.
file-keep = Maroroya
file-drop = Biuta laivi
file-kept = Sa maroroi na { $title }. Au sa sauma oqo mai kina.
file-dropped = Sa biu laivi na faile. E sega ni maroroi e dua na ka.
file-gone = Sa sega ni waraka tiko na faile oqo: sa maroroi se biu laivi, sa yaco mai e dua tale, se sa oti e dua na siga. Kerea mo ni vakauta tale ke gadrevi.
file-refused = Au sega ni rawa ni ciqoma na faile oqo.
file-too-large = Sa rui levu na faile: au ciqoma ga me { $megabytes } na MB.
file-not-fetched = Au sega ni rawa ni kauta mai na faile. Kerea mo ni vakauta tale.

# Names of fields that have no label elsewhere.
field-code = iVakatakilakila ni porojeketi
field-issued = Tikinisiga e volai kina
field-revision = iVakadodonu
field-reference = Naba

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (laini { $line }: { $text })
doubt-not-understood = e sega ni matata vei au
doubt-nothing-found = e sega ni kunei e dua na ka
doubt-several = e duidui na ka e volai, ka sega ni kilai na cava e dina
doubt-too-long = e rui balavu me baleta na tikina oqo
doubt-from-remarks = au taura na tikinisiga mai na ivakamacala e veisautaka
doubt-undated = ivakadodonu e sega ni tiko na kena tikinisiga
doubt-closes-late = oqo e oti na itekitekivu ni porojeketi
doubt-issued-late = oqo e oti na siga ni sogo
doubt-issued-early = oqo e sivia e dua na yabaki ni bera na siga ni sogo
doubt-days = oqo e levu cake mai na iwiliwili ni siga mai na imatai ki na iotioti
doubt-unclear-date = e sega ni matata na tikinisiga
refused-date = e sega ni dua na tikinisiga vaka oqo
refused-reversed = na iotioti ni siga, { DATE($ends, length: "long") }, e liu mai na imatai, { DATE($starts, length: "long") }

# Why a file is not taken.
refused-empty = E lala na faile.
refused-too-long = E balavu cake mai na ivola ni kacivi kece.
refused-not-utf8 = E sega ni UTF-8 na kena ivola.
refused-no-notification = E sega ni ivola ni kacivi ni porojeketi.
refused-format = Au wilika na ivola (UTF-8), DOCX kei na PDF.
refused-damaged = E ca na faile.
refused-locked = E sogo ena vosa vuni (password).
refused-scanned = Oqo e itaba walega, e sega ni tiko kina na ivola. Kerea mo ni vakavuki rawa me ivola (OCR).
