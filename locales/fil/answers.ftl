# Filipino: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = Pinagkunan: Abiso ng Proyekto { $code }, { $details }
source-code-only = Pinagkunan: Abiso ng Proyekto { $code }
source-reference = sangguniang blg. { $reference }
source-issued = inilabas noong { DATE($date, length: "long") }
source-revision = rebisyon { $revision }
source-revised = rebisyon { $revision } ng { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = Magtanong muna kayo sa inyong NPO ({ $npo }, { $economy }), saka sa Sekretaryat ng APO sa Tokyo.
ask-own-npo = Magtanong muna kayo sa Pambansang Organisasyon sa Produktibidad (NPO) ng inyong ekonomiya, saka sa Sekretaryat ng APO sa Tokyo.
ask-secretariat = Walang aktibong NPO sa ngayon ang { $economy }, kaya magtanong kayo sa Sekretaryat ng APO sa Tokyo.
procedures = Para sa iba pang detalye, itinuturo ng abiso ang mga pamamaraan ng pagpapatupad na ipinadala kasama nito.

## Closing date

deadline-open = { $days ->
    [1] Magsasara bukas, { $date }, ang nominasyon para sa { $title }.
   *[other] Magsasara sa { $date } ang nominasyon para sa { $title }: { $days } araw na lang.
}
deadline-today = Ngayon, { $date }, ang huling araw ng nominasyon para sa { $title }.
deadline-closed = { $days ->
    [1] Nagsara kahapon, { $date }, ang nominasyon para sa { $title }.
   *[other] Nagsara { $days } araw na ang nakararaan, noong { $date }, ang nominasyon para sa { $title }.
}
deadline-not-stated = Hindi nakasaad sa abiso ang huling araw ng nominasyon para sa { $title }.
deadline-npo-earlier = Nagtatakda ang inyong NPO ng sarili nitong mas maagang petsa para pumili ng mga kandidato, kaya makipag-ugnayan na kayo agad.
deadline-hurry = Makipag-ugnayan na agad kayo sa inyong NPO: sa NPO dapat manggaling ang nominasyon, at walang oras na nakasaad sa abiso.
deadline-replacements = Maaari pang magpangalan ng kapalit na kandidato ang mga NPO sa loob ng ilang panahon, ayon sa ipinahihintulot ng abiso. Ang inyong NPO lamang ang makapagsasabi kung may bakante pa.
deadline-ended = { $days ->
    [1] Natapos na kahapon ang mismong proyekto.
   *[other] Natapos na { $days } araw na ang nakararaan ang mismong proyekto.
}
deadline-remarks = Tala sa abiso:
deadline-still-tokyo = Ayon sa inyong kalendaryo, nagsara kahapon, { $date }, ang nominasyon para sa { $title }. Sa Sekretaryat ng APO sa Tokyo, hindi pa tapos ang araw na iyon, kaya makipag-ugnayan na agad kayo sa inyong NPO.
deadline-over-tokyo = Ayon sa inyong kalendaryo, ngayon, { $date }, ang huling araw ng nominasyon para sa { $title }. Sa Sekretaryat ng APO sa Tokyo, lipas na ang araw na iyon, kaya makipag-ugnayan na agad kayo sa inyong NPO.
deadline-tokyo = Binibilang ang mga araw ayon sa petsa sa Tokyo.

## Dates

dates-span = { $days ->
   *[other] { $title }: mula { $starts } hanggang { $ends } ({ $days } araw).
}
dates-one-day = { $title }: { $starts }, isang araw lamang.
dates-start-only = Magsisimula ang { $title } sa { $starts }. Hindi nakasaad sa abiso ang huling araw nito.
dates-end-only = Magtatapos ang { $title } sa { $ends }. Hindi nakasaad sa abiso ang unang araw nito.
dates-not-stated = Hindi nakasaad sa abiso ang mga petsa ng { $title }.
dates-ahead = { $days ->
    [1] Magsisimula ito bukas.
   *[other] Magsisimula ito pagkaraan ng { $days } araw.
}
dates-only-day = Ginaganap ito ngayong araw.
dates-running-day = Kasalukuyan itong ginaganap: ngayon ang ika-{ $day } sa { $days } araw.
dates-running = Kasalukuyan itong ginaganap.
dates-over = { $days ->
    [1] Natapos ito kahapon.
   *[other] Natapos ito { $days } araw na ang nakararaan.
}

## Programme and time zone

agenda-not-stated = Hindi nakasaad sa abiso ang oras ng mga sesyon ng { $title }.
timezone-not-stated = Mga petsa lamang at walang oras ang nasa abiso, kaya wala pang oras ng sesyon na maililipat sa inyong time zone.
timezone-here = Sa inyong time zone ({ $zone }), { $time } na ngayon, { $date }.
timezone-tokyo = Sa Sekretaryat ng APO sa Tokyo, { $time } na ngayon, { $date }.
timezone-counted = Binibilang ko ang mga araw hanggang sa huling araw ayon sa inyong kalendaryo.
timezone-several = May ilang time zone ang { $economy }, kaya binibilang ko ang mga araw hanggang sa huling araw ayon sa petsa sa Tokyo.
timezone-choose = Sabihin ninyo sa akin ang inyong ekonomiya at bibilangin ko ang mga araw hanggang sa huling araw ayon sa inyong kalendaryo.

## Place and form

venue-cities = Gaganapin ang { $title } sa { $cities }, { $countries }.
venue-cities-only = Gaganapin ang { $title } sa { $cities }.
venue-countries = Gaganapin ang { $title } sa { $countries }. Walang lungsod na nakasaad sa abiso.
venue-no-address = Walang adres na nakasaad sa abiso.
venue-online = Online gaganapin ang { $title }: walang lugar na kailangang puntahan.
venue-online-host = Online gaganapin ang { $title }: walang lugar na kailangang puntahan. Ang punong-abala ay { $countries }.
venue-not-stated = Hindi nakasaad sa abiso kung saan gaganapin ang { $title }.
modality-online = Online gaganapin ang { $title }.
modality-onsite = Harapan gaganapin ang { $title }.
modality-hybrid = Magkahalong paraan ang { $title }: bahaging online, bahaging harapan.
modality-not-stated = Hindi nakasaad sa abiso kung online o harapan ang { $title }.
organizer-intro = Ipinatutupad ang { $title } ng:
organizer-host = Punong-abala: { $countries }
organizer-not-stated = Hindi nakasaad sa abiso kung sino ang nagpapatupad ng { $title }.

## Summary card

label-dates = Mga petsa
label-modality = Paraan
label-venue = Lugar
label-host = Punong-abala
label-organizers = Mga tagapagpatupad
label-economies = Bukas sa
label-places = Bilang ng puwesto
label-closing = Huling araw ng nominasyon
label-objectives = Mga layunin
label-remarks = Tala
overview-span = { $days ->
   *[other] { $starts } hanggang { $ends } ({ $days } araw)
}
overview-one-day = { $starts }
overview-from = mula { $starts }
overview-until = hanggang { $ends }
overview-online = online
overview-onsite = harapan
overview-hybrid = magkahalo, online at harapan
overview-all-economies = { $count ->
   *[other] lahat ng { $count } kasaping ekonomiya ng APO
}
overview-places = hanggang { $overseas } para sa ibang ekonomiya, hanggang { $local } para sa punong-abala
overview-places-total = hanggang { $overseas }
overview-places-local = hanggang { $local } para sa punong-abala
overview-closing-open = { $days ->
    [1] { $date } (bukas na)
   *[other] { $date } ({ $days } araw na lang)
}
overview-closing-today = { $date } (ngayon ang huling araw)
overview-closing-closed = { $date } (sarado na)
overview-over = Tapos na ang proyektong ito.

## What the project is about

objectives-intro = Mga layunin ng { $title }, ayon sa abiso:
objectives-not-stated = Hindi nakasaad sa abiso ang mga layunin ng { $title }.
outcome-intro = Inaasahang bunga ng { $title }, ayon sa abiso:
outcome-not-stated = Hindi nakasaad sa abiso kung ano ang makukuha ng mga kalahok sa { $title }.
background-intro = Dahilan ng pagdaraos ng { $title }, ayon sa abiso:
background-not-stated = Hindi nakasaad sa abiso ang dahilan ng pagdaraos ng { $title }.
topics-intro = Mga paksa ng { $title }, ayon sa nakalista sa abiso:
topics-not-stated = Hindi nakalista sa abiso ang mga paksa ng { $title }.
quote-cut = May karugtong pa ang abiso; nasa inyong NPO ang buong dokumento.

## Who may take part

eligibility-intro = Mga kuwalipikasyong hinihingi ng abiso ng { $title }:
eligibility-not-stated = Hindi nakasaad sa abiso ang mga kuwalipikasyong hinihingi ng { $title }.
eligibility-npo-decides = Ang NPO ng ekonomiya ng kandidato ang nagnonomina, at ito ang nagpapasya kung sino ang nonominahin.
countries-yes = { $economy }: oo, maaaring manomina ang mga mamamayan nito.
countries-host = { $economy }: oo, bilang punong-abala ay may mga puwesto ito para sa mga lokal na kalahok.
countries-no = { $economy }: hindi, wala ito sa mga ekonomiyang kalahok sa proyektong ito.
countries-all = { $count ->
   *[other] Bukas ang { $title } sa lahat ng { $count } kasaping ekonomiya ng APO: { $economies }.
}
countries-only = Bukas ang { $title } sa { $economies }.
countries-not-stated = Hindi nakasaad sa abiso kung aling mga ekonomiya ang maaaring lumahok sa { $title }.
countries-members-only = Mga mamamayan lamang ng mga kasaping ekonomiya ng APO ang maaaring manomina.
countries-which = Saang ekonomiya kayo nagmula?
seats-both = Mga puwesto sa { $title }: hanggang { $overseas } para sa ibang ekonomiya at hanggang { $local } para sa punong-abalang ekonomiya.
seats-total = Mga puwesto sa { $title }: hanggang { $overseas }. Walang hiwalay na bilang ang abiso para sa punong-abalang ekonomiya.
seats-local = Mga puwesto sa { $title }: hanggang { $local } para sa punong-abalang ekonomiya. Walang bilang ang abiso para sa ibang ekonomiya.
seats-not-stated = Hindi nakasaad sa abiso kung ilan ang puwesto sa { $title }.
seats-shares = Hindi nakasaad sa abiso kung paano hahatiin ang mga puwesto sa mga ekonomiya.
seats-host = { $economy } ang punong-abala, kaya para sa mga mamamayan nito ang mga lokal na puwesto.
selection-npo = Bawat NPO ang nagpapasya kung sino ang nonominahin at nagpapadala ng nominasyon bago ang huling araw. Hindi kayo mapipili kung walang nominasyon.
selection-results = Hindi nakasaad kung kailan lalabas ang resulta; malalaman ninyo ito sa inyong NPO.

## What the notification leaves to other papers

fees-not-stated = Sa mga detalye ng abiso na hawak ko, hindi nakasaad ang gastos sa { $title } o kung sino ang magbabayad.
travel-not-stated = Sa mga detalye ng abiso na hawak ko, walang nakasaad tungkol sa biyahe sa eroplano, hotel o arawang panggastos para sa { $title }.
travel-online = Online gaganapin ang { $title }, kaya hindi kailangang bumiyahe.
visa-not-stated = Sa mga detalye ng abiso na hawak ko, walang nakasaad tungkol sa visa o liham ng paanyaya para sa { $title }.
visa-online = Online gaganapin ang { $title }, kaya hindi kailangan ng visa.
language-not-stated = Sa mga detalye ng abiso na hawak ko, hindi nakasaad ang wikang gagamitin sa { $title } o kung may interpreter.
certificate-not-stated = Sa mga detalye ng abiso na hawak ko, hindi nakasaad kung may sertipiko ang { $title }.
materials-not-stated = Sa mga detalye ng abiso na hawak ko, walang nakasaad tungkol sa mga slide, rekording o babasahin ng { $title }.
join-onsite = Harapan gaganapin ang { $title }, kaya walang online na sesyon na sasalihan.
join-not-stated = Wala akong link o password para sa { $title }, at hindi ko nakikita ang online na plataporma.
join-trouble = Kung hindi kayo makapasok, sumulat din kayo sa nagpadala ng imbitasyon sa inyo.

## Lists of projects

projects-open = Tumatanggap ngayon ng nominasyon ang mga proyektong ito:
projects-none-open = Walang proyektong tumatanggap ng nominasyon sa ngayon. Narito ang mga pinakabago:
projects-others = Iba pa:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
   *[other] May { $count } pang proyektong hindi ipinakikita. Isulat ang code o mga salita ng pamagat.
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") } hanggang { DATE($ends, length: "long") } ({ $days } araw)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = nominasyon hanggang { DATE($date, length: "long") }
standing-today = nominasyon hanggang ngayon
standing-closed = sarado na ang nominasyon
standing-running = kasalukuyang ginaganap
standing-over = tapos na
