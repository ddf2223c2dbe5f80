# Lao: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = ການເຂົ້າຮ່ວມແມ່ນຜ່ານການສະເໜີຊື່: ອົງການຜະລິດຕະພາບແຫ່ງຊາດ (NPO) ໃນເສດຖະກິດຂອງທ່ານເປັນຜູ້ສະເໜີຊື່ທ່ານ.
apply-step-form = ຕື່ມແບບຟອມຊີວະປະຫວັດຂອງ APO ເຊິ່ງເປັນໄຟລ໌ Excel.
apply-step-npo = ມອບໃຫ້ NPO ຂອງທ່ານແຕ່ເນີ່ນໆ.
apply-step-npo-of = ມອບໃຫ້ NPO ຂອງທ່ານແຕ່ເນີ່ນໆ: { $npo } ({ $economy }).
apply-step-secretariat = ປັດຈຸບັນ { $economy } ບໍ່ມີ NPO ທີ່ເຄື່ອນໄຫວຢູ່: ກະລຸນາສອບຖາມກອງເລຂາ APO ທີ່ໂຕກຽວ ວ່າທ່ານສາມາດຖືກສະເໜີຊື່ໄດ້ຫຼືບໍ່.
apply-step-nomination = NPO ຂອງທ່ານຕັດສິນວ່າຈະສະເໜີຊື່ໃຜ ແລະ ສົ່ງການສະເໜີຊື່ກ່ອນວັນປິດຮັບ.
apply-step-nomination-by = NPO ຂອງທ່ານຕັດສິນວ່າຈະສະເໜີຊື່ໃຜ ແລະ ສົ່ງການສະເໜີຊື່ບໍ່ໃຫ້ກາຍ{ $date }.
apply-not-direct = ໃບສະໝັກທີ່ສົ່ງຫາ APO ໂດຍກົງຈະບໍ່ໄດ້ຮັບການຕອບ.
apply-over = { $title } ສິ້ນສຸດແລ້ວໃນ{ $date }.
documents-biodata = ແບບຟອມຊີວະປະຫວັດຂອງ APO (ໄຟລ໌ Excel) ໃຫ້ມອບໃຫ້ NPO ຂອງທ່ານ. NPO ອາດຂໍເອກະສານເພີ່ມ.
documents-not-stated = ລາຍລະອຽດແຈ້ງການທີ່ Usher ມີ ບໍ່ໄດ້ລະບຸແບບຟອມອື່ນ.
documents-not-here = ກະລຸນາຢ່າສົ່ງເອກະສານມາບ່ອນນີ້: Usher ສົ່ງຕໍ່ໃຫ້ບໍ່ໄດ້.

## After the nomination

withdraw-not-here = Usher ຍົກເລີກການເຂົ້າຮ່ວມແທນທ່ານບໍ່ໄດ້.
withdraw-npo = ກະລຸນາແຈ້ງ NPO ຂອງທ່ານໂດຍໄວທີ່ສຸດ: ມີແຕ່ NPO ເທົ່ານັ້ນທີ່ສາມາດຖອນການສະເໜີຊື່ ຫຼື ສະເໜີຊື່ຜູ້ທົດແທນ.

## Whom to contact

contact-npo = ກະລຸນາຕິດຕໍ່ NPO ຂອງທ່ານກ່ອນ: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: ປັດຈຸບັນບໍ່ມີ NPO ທີ່ເຄື່ອນໄຫວຢູ່; ກະລຸນາຕິດຕໍ່ກອງເລຂາ APO ທີ່ໂຕກຽວ
contact-several = NPO ທີ່ຕິດຕໍ່ໄດ້:
contact-unknown = ກະລຸນາຕິດຕໍ່ອົງການຜະລິດຕະພາບແຫ່ງຊາດ (NPO) ໃນເສດຖະກິດຂອງທ່ານກ່ອນ. ທ່ານມາຈາກເສດຖະກິດໃດ?
contact-unknown-public = ກະລຸນາຕິດຕໍ່ອົງການຜະລິດຕະພາບແຫ່ງຊາດ (NPO) ໃນເສດຖະກິດຂອງທ່ານກ່ອນ.
contact-secretariat = ລຳດັບຕໍ່ໄປແມ່ນກອງເລຂາ APO ທີ່ໂຕກຽວ.
contact-details = Usher ບໍ່ມີເບີໂທລະສັບ ຫຼື ອີເມວ ແລະ ຊື່ຂອງ NPO ປ່ຽນເປັນບາງຄັ້ງ. ກະລຸນາກວດເບິ່ງໃນເວັບໄຊຂອງ APO: { $website }
