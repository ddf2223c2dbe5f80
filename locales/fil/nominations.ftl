# Filipino: nominations: where they stand, linking a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = Balita tungkol sa nominasyon ninyo para sa { $title }:
nomination-about = Ang nominasyon ninyo para sa { $title } ({ $reference }):
nomination-is-received = Natanggap na ito ng inyong NPO.
nomination-is-forwarded = Ipinadala na ito ng inyong NPO sa Sekretaryat ng APO.
nomination-is-incomplete = Hindi pa ito kumpleto.
nomination-is-under-review = Sinusuri ito ng Sekretaryat ng APO.
nomination-is-selected = Napili kayo. Kasali kayo.
nomination-is-reserve = Nasa listahan kayo ng reserba. Kasali kayo kung may mabakanteng puwesto.
nomination-is-not-selected = Hindi kayo napili sa pagkakataong ito.
nomination-is-replaced = Iba ang kasali bilang kapalit ninyo.
nomination-is-withdrawn = Binawi na ito.
nomination-is-completed = Lumahok kayo hanggang sa katapusan. Salamat!
nomination-missing = Kulang pa ito: { $missing }
nomination-next-npo = Sunod, magpapasya ang inyong NPO kung ipadadala ito.
nomination-next-npo-by = Sunod, magpapasya ang inyong NPO kung ipadadala ito. Hanggang { $date } ang panahon nito.
nomination-next-papers = Sunod, ibigay sa inyong NPO ang kulang sa lalong madaling panahon.
nomination-next-review = Sunod, magpapasya ang Sekretaryat. Susulatan ko kayo rito kapag nalaman ko.
nomination-next-begins = Magsisimula ang proyekto sa { $date }.
nomination-asked = Hiniling ninyong umatras. Hindi pa ito kinukumpirma ng inyong tagapag-ugnay.
nomination-not-linked = Masasabi ko ito sa inyo rito kapag naiugnay na ang usapang ito sa inyong nominasyon. Para rito, ipadala sa akin ang inyong claim code. Makukuha ninyo ito sa inyong NPO o sa Sekretaryat ng APO.

## Linking a chat

claim-linked = Tapos na: nakaugnay na ang usapang ito sa nominasyon ninyo para sa { $title }. Susulatan ko kayo rito kapag may nagbago.
claim-kept = Mula ngayon, iniingatan ko ang ugnayang ito. Isulat ang /privacy para makita ang iniingatan ko, o para burahin ito.
claim-not-valid = Hindi gumagana ang code na ito. Maaaring mali ang pagkaka-type, nagamit na, o masyado nang luma. Humingi po ng bago sa inyong NPO o sa Sekretaryat ng APO.
claim-wait = Masyadong maraming maling code. Subukan pong muli pagkaraan ng isang oras.
claim-other = May ibang usapang naiugnay sa nominasyon ninyo para sa { $title }. Kung hindi kayo iyon, ipaalam po sa Sekretaryat ng APO.
claim-own-code = Ipadala sa akin ang code na ito mula sa isa pa ninyong usapan. Isang beses lamang ito magagamit: { $code }
claim-alarm-account = Maraming maling claim code ang nanggaling sa isang account. Kailangan muna nitong maghintay: { $about }
claim-alarm-overall = Maraming maling claim code ang nanggaling sa maraming account. Maghihintay nang isang oras ang lahat ng pag-claim.
claim-alarm-code = Masyadong madalas sinubukan ang claim code ng isang nominasyon kaya wala na itong bisa: { $about }

## Withdrawing

withdraw-which = Aling nominasyon ang nais ninyong bawiin? Kailangan itong kumpirmahin ng inyong tagapag-ugnay, na maaaring magpangalan ng kapalit.
withdraw-sent = Naiparating ko na ang nais ninyo. May bisa ito kapag nakumpirma, at susulatan ko kayo.
withdraw-nobody = Wala akong alam na tagapag-ugnay na mapagpaparatingan nito. Kayo na po ang magsabi sa inyong NPO.
withdraw-request = May nominadong humihiling na umatras: { $reference }, { $title }.

## The liaison officer's view

nominations-none = Walang nominasyong maipakikita.
nominations-project = { $title } ({ $economy })
nominations-closing = Magsasara ang nominasyon sa { $date }: { $days ->
    [one] { $days } araw na lang.
   *[other] { $days } araw na lang.
}
nominations-closed = Nagsara ang nominasyon noong { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Hindi nakaugnay sa usapan: { $number }
nominations-search = Para maghanap, isulat ang /nominations kasama ang pangalan o sangguniang numero.
nominations-more = May iba pa. Hanapin po ang pangalan o numero.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = Ang { $reference } ngayon ay: { $state }.
nominations-not-moved = Hindi iyan maaari, o hindi na maaari.
nominations-nudged = Pinaalalahanan ko na ang nominado.
nominations-not-nudged = Walang usapang nakaugnay sa nominasyong ito, kaya hindi ko mapaaalalahanan ang nominado.
nominations-nudge = Hinihiling ng inyong tagapag-ugnay na asikasuhin ninyo ang inyong nominasyon para sa { $title }.
nominations-code = Ang bagong claim code para sa { $reference }, isang beses lamang magagamit: { $code }
nominations-asked = Humihiling ang nominado na umatras.
nominations-replace-how = Ipadala sa akin ang sangguniang numero ng kapalit, kuwit, at ang pangalan. Halimbawa: { $example }
nominations-replace-late = Lumipas na ang petsa para sa mga kapalit. Magtanong po sa Sekretaryat ng APO.
nominations-replaced = Pinalitan ng { $reference } ang { $replaced }.
nominations-replace-not = Hindi iyan gumana: kailangan ko ng bagong sangguniang numero, kuwit, at pangalan.

nomination-state-received = Natanggap ng NPO
nomination-state-forwarded = Naipadala sa Sekretaryat
nomination-state-incomplete = Hindi kumpleto
nomination-state-under-review = Sinusuri
nomination-state-selected = Napili
nomination-state-reserve = Reserba
nomination-state-not-selected = Hindi napili
nomination-state-replaced = Pinalitan
nomination-state-withdrawn = Binawi
nomination-state-completed = Natapos

nomination-button-withdraw = Bawiin ang { $reference }
nomination-button-another = Mag-ugnay ng ibang usapan
nomination-button-confirm = Kumpirmahin ang pag-atras
nomination-button-replace = Magpangalan ng kapalit
nomination-button-nudge = Paalalahanan ang nominado
nomination-button-code = Bagong claim code
nominations-button-incomplete = Mga hindi kumpleto
nominations-button-unlinked = Mga walang usapan
nominations-button-asked = Mga nais umatras
