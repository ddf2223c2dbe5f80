# Filipino: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = Lumalahok sa pamamagitan ng nominasyon: ang Pambansang Organisasyon sa Produktibidad (NPO) ng inyong ekonomiya ang nagnonomina sa inyo.
apply-step-form = Punan ang biodata form ng APO, isang Excel file.
apply-step-npo = Ibigay ito nang maaga sa inyong NPO.
apply-step-npo-of = Ibigay ito nang maaga sa inyong NPO: { $npo } ({ $economy }).
apply-step-secretariat = Walang aktibong NPO sa ngayon ang { $economy }: itanong sa Sekretaryat ng APO sa Tokyo kung maaari kayong manomina.
apply-step-nomination = Ang inyong NPO ang nagpapasya kung sino ang nonominahin at nagpapadala ng nominasyon bago ang huling araw.
apply-step-nomination-by = Ang inyong NPO ang nagpapasya kung sino ang nonominahin at nagpapadala ng nominasyon nang hindi lalampas sa { $date }.
apply-not-direct = Hindi sinasagot ang mga aplikasyong diretsong ipinadala sa APO.
apply-over = Tapos na ang { $title }: nagtapos ito noong { $date }.
documents-biodata = Sa inyong NPO ibinibigay ang biodata form ng APO (isang Excel file). Maaari itong humingi ng iba pang papeles.
documents-not-stated = Walang ibang form na nakalista sa mga detalye ng abiso na hawak ko.
documents-not-here = Huwag po ninyong ipadala sa akin ang mga papeles: hindi ko maipapasa ang mga iyon.

## After the nomination

withdraw-not-here = Hindi ko makakansela ang paglahok para sa inyo.
withdraw-npo = Sabihan ninyo ang inyong NPO sa lalong madaling panahon: NPO lamang ang maaaring bumawi ng nominasyon o magpangalan ng kapalit.

## Whom to contact

contact-npo = Makipag-ugnayan muna sa inyong NPO: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: walang aktibong NPO sa ngayon; sa Sekretaryat ng APO sa Tokyo makipag-ugnayan
contact-several = Mga NPO na malalapitan:
contact-unknown = Makipag-ugnayan muna sa Pambansang Organisasyon sa Produktibidad (NPO) ng inyong ekonomiya. Saang ekonomiya kayo nagmula?
contact-unknown-public = Makipag-ugnayan muna sa Pambansang Organisasyon sa Produktibidad (NPO) ng inyong ekonomiya.
contact-secretariat = Sunod, makipag-ugnayan sa Sekretaryat ng APO sa Tokyo.
contact-details = Wala akong mga numero ng telepono o email address, at paminsan-minsang nagbabago ang pangalan ng mga NPO. Tingnan po ang mga ito sa website ng APO: { $website }
