# Fijian: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = Itukutuku ni kena vakaturi na yacamuni ki na { $title }:
nomination-about = Na kena vakaturi na yacamuni ki na { $title } ({ $reference }):
nomination-is-received = Sa ciqoma na nomuni NPO.
nomination-is-forwarded = Sa vakauta na nomuni NPO ki na Valenivolavola Levu ni APO.
nomination-is-incomplete = E se sega ni taucoko.
nomination-is-under-review = E raica tiko na Valenivolavola Levu ni APO.
nomination-is-selected = O ni sa digitaki. O ni na vakaitavi.
nomination-is-reserve = O ni tiko ena yacadra ni isosomi. O ni na vakaitavi ke dua na idabedabe e lala.
nomination-is-not-selected = O ni sega ni digitaki ena gauna oqo.
nomination-is-replaced = E dua tale ena vakaitavi me nomuni isosomi.
nomination-is-withdrawn = Sa kau laivi.
nomination-is-completed = O ni a vakaitavi me yacova na kena cava. Vinaka!
nomination-missing = E se vo: { $missing }
nomination-next-npo = E tarava: ena lewa na nomuni NPO se na vakauta se sega.
nomination-next-npo-by = E tarava: ena lewa na nomuni NPO se na vakauta se sega, me yacova na { $date }.
nomination-next-papers = E tarava: ni solia totolo vua na nomuni NPO na ka e se vo.
nomination-next-review = E tarava: ena lewa na Valenivolavola Levu. Au na vola eke vei kemuni niu sa kila.
nomination-next-begins = Ena tekivu na porojeketi ena { $date }.
nomination-asked = O ni sa kerea mo ni suka. E se sega ni vakadeitaka na nomuni vakailesilesi ni veitaratara.
nomination-not-linked = Au rawa ni tukuna eke ni sa semati na veivosaki oqo ki na kena vakaturi na yacamuni. Ni vakauta mai vei au na nomuni kode ni veisemati. E lako mai vua na nomuni NPO se na Valenivolavola Levu ni APO.

## Linking a chat

claim-linked = Sa oti: sa semati na veivosaki oqo ki na kena vakaturi na yacamuni ki na { $title }. Au na vola eke vei kemuni ke dua na ka e veisau.
claim-kept = Mai na gauna oqo au maroroya na isema oqo. Ni vola na /privacy mo ni raica na ka au maroroya, se me bokoci.
claim-not-valid = E sega ni cakacaka na kode oqo. E cala beka na kena volai, sa vakayagataki oti, se sa makawa. Kerea mo ni kerea e dua e vou vua na nomuni NPO se na Valenivolavola Levu ni APO.
claim-wait = Sa sivia na kode cala. Kerea mo ni tovolea tale ni oti e dua na auwa.
claim-other = E dua tale na veivosaki sa semati ki na kena vakaturi na yacamuni ki na { $title }. Ke sega ni o kemuni, kerea mo ni tukuna ki na Valenivolavola Levu ni APO.
claim-own-code = Ni vakauta mai vei au na kode oqo mai na nomuni veivosaki kadua. E vakayagataki vakadua: { $code }
claim-alarm-account = E vuqa na kode ni veisemati cala e lako mai ena dua na akaude. Me waraka oqo: { $about }
claim-alarm-overall = E vuqa na kode ni veisemati cala e lako mai ena vuqa na akaude. Sa vakacegui na veisemati kece me dua na auwa.
claim-alarm-code = Sa sivia na kena tovolei na kode ni veisemati ni dua na yaca, ka sa sega ni yaga: { $about }

## Withdrawing

withdraw-which = Na vakatutu yaca cava o ni via kauta laivi? Me vakadeitaka na nomuni vakailesilesi ni veitaratara, ka rawa ni vakatura e dua na isosomi.
withdraw-sent = Au sa vakauta yani na nomuni kerekere. Ena qai yaga ni sa vakadeitaki, au qai vola vei kemuni.
withdraw-nobody = Au sega ni kila e dua na vakailesilesi ni veitaratara me vakau kina oqo. Kerea mo ni tukuna vakataki kemuni vua na nomuni NPO.
withdraw-request = E dua sa vakaturi e kerea me suka: { $reference }, { $title }.

## The liaison officer's view

nominations-none = E sega ni dua na vakatutu yaca me vakaraitaki.
nominations-project = { $title } ({ $economy })
nominations-closing = { $days ->
   *[other] Ena sogo na vakatutu yaca ena { $date }: sa vo e { $days } na siga.
}
nominations-closed = A sogo na vakatutu yaca ena { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Sega ni semati ki na dua na veivosaki: { $number }
nominations-search = Me vakasaqarai, ni vola na /nominations kei na dua na yaca se naba.
nominations-more = E se vo tale eso. Kerea mo ni vakasaqara ena yaca se naba.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = Na ituvaki ni { $reference } oqo: { $state }.
nominations-not-moved = E sega ni rawa oqori, se sa sega tale ni rawa.
nominations-nudged = Au sa vakananuma vei koya sa vakaturi.
nominations-not-nudged = E sega ni dua na veivosaki e semati ki na vakatutu yaca oqo, o koya gona au sega ni vakananumi koya rawa.
nominations-nudge = E kerea na nomuni vakailesilesi ni veitaratara mo ni raica na kena vakaturi na yacamuni ki na { $title }.
nominations-code = Na kode vou ni veisemati ni { $reference }, me vakayagataki vakadua: { $code }
nominations-asked = E kerea o koya sa vakaturi me suka.
nominations-replace-how = Ni vakauta mai na naba ni isosomi, e dua na koma (,), kei na yacana. Kena ivakaraitaki: { $example }
nominations-replace-late = Sa oti na siga me vakaturi kina na isosomi. Kerea mo ni taroga na Valenivolavola Levu ni APO.
nominations-replaced = E sosomitaki { $replaced } o { $reference }.
nominations-replace-not = E sega ni rawa: e gadrevi e dua na naba vou, e dua na koma (,), kei na dua na yaca.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = Ciqoma na NPO
nomination-state-forwarded = Vakau ki na Valenivolavola Levu
nomination-state-incomplete = Sega ni taucoko
nomination-state-under-review = Sa raici tiko
nomination-state-selected = Digitaki
nomination-state-reserve = Isosomi
nomination-state-not-selected = Sega ni digitaki
nomination-state-replaced = Sosomitaki
nomination-state-withdrawn = Kau laivi
nomination-state-completed = Sa oti

# Buttons, at most 40 characters.
nomination-button-withdraw = Kauta laivi na { $reference }
nomination-button-another = Semata tale e dua na veivosaki
nomination-button-confirm = Vakadeitaka na suka
nomination-button-replace = Vakatura e dua na isosomi
nomination-button-nudge = Vakananumi koya sa vakaturi
nomination-button-code = Kode vou ni veisemati
nominations-button-incomplete = O ira e sega ni taucoko
nominations-button-unlinked = O ira e sega na veivosaki
nominations-button-asked = O ira e kerea me suka
