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
file-refused = Au sega ni rawa ni ciqoma na faile oqo. Na kena vuna, ena vosa vakavalagi:
file-too-large = Sa rui levu na faile: au ciqoma ga me { $megabytes } na MB.
file-not-fetched = Au sega ni rawa ni kauta mai na faile. Kerea mo ni vakauta tale.
