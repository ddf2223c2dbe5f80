# Malay: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = Penyertaan adalah melalui pencalonan: Pertubuhan Produktiviti Kebangsaan (NPO) ekonomi anda yang mencalonkan anda.
apply-step-form = Isi borang biodata APO, iaitu fail Excel.
apply-step-npo = Serahkan kepada NPO anda lebih awal.
apply-step-npo-of = Serahkan kepada NPO anda lebih awal: { $npo } ({ $economy }).
apply-step-secretariat = { $economy } tidak mempunyai NPO yang aktif pada masa ini: tanya Sekretariat APO di Tokyo sama ada anda boleh dicalonkan.
apply-step-nomination = NPO anda menentukan siapa yang dicalonkan dan menghantar pencalonan sebelum tarikh tutup.
apply-step-nomination-by = NPO anda menentukan siapa yang dicalonkan dan menghantar pencalonan selewat-lewatnya pada { $date }.
apply-not-direct = Permohonan yang dihantar terus kepada APO tidak akan dibalas.
apply-over = { $title } sudah tamat pada { $date }.
documents-biodata = Borang biodata APO (fail Excel) diserahkan kepada NPO anda. NPO mungkin meminta dokumen lain.
documents-not-stated = Butiran pemberitahuan yang ada pada saya tidak menyenaraikan borang lain.
documents-not-here = Sila jangan hantar dokumen kepada saya: saya tidak dapat memanjangkannya.

## After the nomination

withdraw-not-here = Saya tidak dapat membatalkan penyertaan bagi pihak anda.
withdraw-npo = Maklumkan kepada NPO anda secepat mungkin: hanya NPO boleh menarik balik pencalonan atau menamakan pengganti.

## Whom to contact

contact-npo = Hubungi NPO anda dahulu: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: tiada NPO yang aktif pada masa ini; hubungi Sekretariat APO di Tokyo
contact-several = NPO yang boleh dihubungi:
contact-unknown = Hubungi Pertubuhan Produktiviti Kebangsaan (NPO) ekonomi anda dahulu. Anda dari ekonomi mana?
contact-unknown-public = Hubungi Pertubuhan Produktiviti Kebangsaan (NPO) ekonomi anda dahulu.
contact-secretariat = Selepas itu, anda boleh menghubungi Sekretariat APO di Tokyo.
contact-details = Saya tidak menyimpan nombor telefon atau alamat e-mel, dan nama NPO berubah sekali-sekala. Sila semak di laman web APO: { $website }
