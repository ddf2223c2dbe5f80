# Indonesian: being nominated, withdrawing, and whom to contact. Not yet reviewed by a native speaker.

### Pencalonan, pengunduran diri, dan siapa yang dihubungi.

## Cara mendaftar

apply-intro = Anda ikut melalui pencalonan: Organisasi Produktivitas Nasional (NPO) di ekonomi asal Anda yang mengajukan Anda.
apply-step-form = Isi formulir biodata APO, sebuah berkas Excel.
apply-step-npo = Serahkan kepada NPO Anda jauh-jauh hari.
apply-step-npo-of = Serahkan kepada NPO Anda jauh-jauh hari: { $npo } ({ $economy }).
apply-step-secretariat = { $economy } saat ini tidak memiliki NPO yang aktif: tanyakan kepada Sekretariat APO di Tokyo apakah Anda dapat dicalonkan.
apply-step-nomination = NPO Anda menentukan siapa yang dicalonkan dan mengirimkan pencalonan sebelum batas akhir.
apply-step-nomination-by = NPO Anda menentukan siapa yang dicalonkan dan mengirimkan pencalonan paling lambat { $date }.
apply-not-direct = Lamaran yang dikirim langsung kepada APO tidak ditanggapi.
apply-over = { $title } sudah selesai: berakhir pada { $date }.
documents-biodata = Formulir biodata APO (berkas Excel) diserahkan kepada NPO Anda. NPO mungkin meminta berkas lain.
documents-not-stated = Rincian notifikasi yang ada pada saya tidak menyebutkan formulir lain.
documents-not-here = Mohon jangan mengirimkan berkas kepada saya: saya tidak dapat meneruskannya.

## Setelah pencalonan

withdraw-not-here = Saya tidak dapat membatalkan keikutsertaan Anda.
withdraw-npo = Beri tahu NPO Anda secepatnya: hanya NPO yang dapat menarik pencalonan atau mengajukan pengganti.

## Siapa yang dihubungi

contact-npo = Hubungi dahulu NPO Anda: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: saat ini tidak ada NPO yang aktif; hubungi Sekretariat APO di Tokyo
contact-several = NPO yang dapat dihubungi:
contact-unknown = Hubungi dahulu Organisasi Produktivitas Nasional (NPO) di ekonomi asal Anda. Dari ekonomi mana Anda berasal?
contact-unknown-public = Hubungi dahulu Organisasi Produktivitas Nasional (NPO) di ekonomi asal Anda.
contact-secretariat = Setelah itu, Anda dapat menghubungi Sekretariat APO di Tokyo.
contact-details = Saya tidak menyimpan nomor telepon atau alamat surel, dan nama NPO sesekali berubah. Silakan cocokkan dengan situs web APO: { $website }
