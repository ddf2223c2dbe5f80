# Fijian: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = E vakaitavi e dua ke vakaturi na yacana: e vakaturi kemuni na National Productivity Organization (NPO) ni nomuni matanitu.
apply-step-form = Ni vakaleweni na fomu ni biodata ni APO, e dua na faile ni Excel.
apply-step-npo = Ni solia ena gauna vinaka vua na nomuni NPO.
apply-step-npo-of = Ni solia ena gauna vinaka vua na nomuni NPO: { $npo } ({ $economy }).
apply-step-secretariat = E sega ni dua na NPO e cakacaka tiko e { $economy } ena gauna oqo: ni taroga na Valenivolavola Levu ni APO mai Tokyo se rawa ni vakaturi kemuni.
apply-step-nomination = E lewa na nomuni NPO se o cei me vakatura, qai vakauta na yaca ni bera na siga ni sogo.
apply-step-nomination-by = E lewa na nomuni NPO se o cei me vakatura, qai vakauta na yaca me kua ni sivia na { $date }.
apply-not-direct = E sega ni saumi na kerekere e vakau vakadodonu ki na APO.
apply-over = Sa oti na { $title }: a cava ena { $date }.
documents-biodata = E soli na fomu ni biodata ni APO (e dua na faile ni Excel) vua na nomuni NPO. E rawa ni kerea tale eso na pepa na NPO.
documents-not-stated = E sega ni volai tale e dua na fomu ena itukutuku e tu vei au mai na ivola ni kacivi.
documents-not-here = Kerea mo ni kua ni vakauta mai vei au na pepa: au sega ni rawa ni vakauta yani.

## After the nomination

withdraw-not-here = Au sega ni rawa ni bokoca na nomuni vakaitavi.
withdraw-npo = Ni tukuna totolo vua na nomuni NPO: na NPO ga e rawa ni kauta laivi na yaca se vakatura e dua na isosomi.

## Whom to contact

contact-npo = Ni veitaratara e liu kei na nomuni NPO: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: e sega ni dua na NPO e cakacaka tiko ena gauna oqo; na Valenivolavola Levu ni APO mai Tokyo
contact-several = Na NPO mo ni veitaratara kaya:
contact-unknown = Ni veitaratara e liu kei na National Productivity Organization (NPO) ni nomuni matanitu. O ni lewe ni matanitu cava?
contact-unknown-public = Ni veitaratara e liu kei na National Productivity Organization (NPO) ni nomuni matanitu.
contact-secretariat = Oti oya, ni veitaratara kei na Valenivolavola Levu ni APO mai Tokyo.
contact-details = E sega vei au na naba ni talevoni se imeli, ka dau veisau ena so na gauna na yaca ni NPO. Kerea mo ni raica ena tabana ena internet ni APO: { $website }
