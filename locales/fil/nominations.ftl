# Filipino: nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = Balita tungkol sa inyong nominasyon para sa { $title }:
nomination-about = Ang inyong nominasyon para sa { $title } ({ $reference }):
nomination-is-received = Natanggap na ito ng inyong NPO.
nomination-is-forwarded = Naipadala na ito ng inyong NPO sa Sekretaryat ng APO.
nomination-is-incomplete = Hindi pa ito kumpleto.
nomination-is-under-review = Sinusuri na ito ng Sekretaryat ng APO.
nomination-is-selected = Napili kayo. Lalahok kayo.
nomination-is-reserve = Nasa listahan kayo ng reserba. Lalahok kayo kapag may nabakanteng puwesto.
nomination-is-not-selected = Hindi kayo napili sa pagkakataong ito.
nomination-is-replaced = May ibang lalahok bilang kapalit ninyo.
nomination-is-withdrawn = Binawi na ito.
nomination-is-completed = Lumahok kayo hanggang sa wakas. Salamat po!
nomination-missing = Ito ang kulang: { $missing }
nomination-next-npo = Sunod, ang inyong NPO ang magpapasya kung ipadadala ito.
nomination-next-npo-by = Sunod, ang inyong NPO ang magpapasya kung ipadadala ito. May panahon ito hanggang { $date }.
nomination-next-papers = Sunod, ibigay ninyo sa inyong NPO ang kulang sa lalong madaling panahon.
nomination-next-review = Sunod, ang Sekretaryat ang magpapasya. Susulatan ko kayo rito kapag nalaman ko na.
nomination-next-begins = Magsisimula ang proyekto sa { $date }.
nomination-asked = Hiniling ninyong umurong. Hindi pa ito kinukumpirma ng inyong opisyal na tagapag-ugnay.
nomination-not-linked = Masasabi ko ito sa inyo rito kapag nakaugnay na ang usapang ito sa inyong nominasyon. Para diyan, ipadala ninyo sa akin ang inyong claim code. Makukuha ninyo ito sa inyong NPO o sa Sekretaryat ng APO.

## Linking a chat

claim-linked = Tapos na: nakaugnay na ang usapang ito sa inyong nominasyon para sa { $title }. Susulatan ko kayo rito kapag may nagbago.
claim-kept = Mula ngayon, iniingatan ko ang ugnay na ito. Isulat ang /privacy para makita ang iniingatan ko, o para burahin ito.
claim-not-valid = Hindi gumagana ang code na ito. Baka mali ang pagkakasulat, nagamit na o masyadong luma. Humingi po kayo ng bago sa inyong NPO o sa Sekretaryat ng APO.
claim-wait = Napakaraming maling code. Subukan po ninyong muli pagkaraan ng isang oras.
claim-other = May ibang usapang iniugnay sa inyong nominasyon para sa { $title }. Kung hindi kayo ang gumawa nito, sabihan po ninyo ang Sekretaryat ng APO.
claim-own-code = Ipadala ninyo sa akin ang code na ito mula sa isa pa ninyong usapan. Isang beses lang ito magagamit: { $code }
claim-alarm-account = Maraming maling claim code ang galing sa isang account. Kailangan muna nitong maghintay: { $about }
claim-alarm-overall = Maraming maling claim code ang galing sa maraming account. Ihihinto nang isang oras ang lahat ng pag-uugnay.
claim-alarm-code = Masyadong maraming beses na sinubukan ang claim code ng isang nominasyon kaya wala na itong bisa: { $about }

## Withdrawing

withdraw-which = Aling nominasyon ang gusto ninyong bawiin? Kailangan itong kumpirmahin ng inyong opisyal na tagapag-ugnay, na maaaring magpangalan ng kapalit.
withdraw-sent = Naipasa ko na ang inyong kahilingan. May bisa ito kapag nakumpirma, at susulatan ko kayo.
withdraw-nobody = Wala akong alam na opisyal na tagapag-ugnay na mapapasahan nito. Kayo na po ang magsabi sa inyong NPO.
withdraw-request = May nominadong humihiling na umurong: { $reference }, { $title }.

## The liaison officer's view

nominations-none = Walang nominasyong maipakikita.
nominations-project = { $title } ({ $economy })
nominations-closing = Magsasara ang nominasyon sa { $date }: { $days ->
   *[other] { $days } araw na lang.
}
nominations-closed = Nagsara ang nominasyon noong { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Hindi nakaugnay sa usapan: { $number }
nominations-search = Para maghanap, isulat ang /nominations at isang pangalan o reference number.
nominations-more = Mayroon pang iba. Maghanap po gamit ang pangalan o numero.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = Lagay ngayon ng { $reference }: { $state }.
nominations-not-moved = Hindi iyan maaari, o hindi na maaari.
nominations-nudged = Napaalalahanan ko na ang nominado.
nominations-not-nudged = Walang usapang nakaugnay sa nominasyong ito, kaya hindi ko mapaaalalahanan ang nominado.
nominations-nudge = Hinihiling ng inyong opisyal na tagapag-ugnay na asikasuhin ninyo ang inyong nominasyon para sa { $title }.
nominations-code = Ang bagong claim code para sa { $reference }, na isang beses lang magagamit: { $code }
nominations-asked = Humihiling ang nominado na umurong.
nominations-replace-how = Ipadala ninyo sa akin ang reference number ng kapalit, isang kuwit, at ang pangalan. Halimbawa: { $example }
nominations-replace-late = Lumipas na ang petsa para sa mga kapalit. Magtanong po kayo sa Sekretaryat ng APO.
nominations-replaced = Ang { $reference } na ang kapalit ng { $replaced }.
nominations-replace-not = Hindi iyan umubra: kailangan ko ng bagong reference number, isang kuwit, at isang pangalan.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = Natanggap ng NPO
nomination-state-forwarded = Naipadala sa Sekretaryat
nomination-state-incomplete = Hindi kumpleto
nomination-state-under-review = Sinusuri
nomination-state-selected = Napili
nomination-state-reserve = Reserba
nomination-state-not-selected = Hindi napili
nomination-state-replaced = Pinalitan
nomination-state-withdrawn = Binawi
nomination-state-completed = Nakatapos

# Buttons, at most 40 characters.
nomination-button-withdraw = Bawiin ang { $reference }
nomination-button-another = Mag-ugnay ng isa pang usapan
nomination-button-confirm = Kumpirmahin ang pag-urong
nomination-button-replace = Magpangalan ng kapalit
nomination-button-nudge = Paalalahanan ang nominado
nomination-button-code = Bagong claim code
nominations-button-incomplete = Mga hindi kumpleto
nominations-button-unlinked = Mga walang usapan
nominations-button-asked = Mga gustong umurong
