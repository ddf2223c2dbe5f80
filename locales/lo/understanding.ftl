# Lao: messages that go on with an earlier one, and questions not understood. Not yet reviewed by a native speaker.

privacy-unclear-questions = ຖ້າບໍ່ເຂົ້າໃຈຄຳຖາມ Usher ອາດເກັບຄຳທົ່ວໄປໃນຄຳຖາມນັ້ນໄວ້ 90 ມື້ ເພື່ອຮຽນຮູ້. ຊື່, ຕົວເລກ ແລະ ທີ່ຢູ່ຈະຖືກຕັດອອກ ແລະ ບໍ່ມີຫຍັງບອກວ່າໃຜເປັນຜູ້ຖາມ.

why-closed = ແຈ້ງການກຳນົດ{ $date } ເປັນວັນປິດຮັບການສະເໜີຊື່ ແລະ ມື້ນັ້ນໄດ້ຜ່ານໄປແລ້ວ.
why-closing-date = ແຈ້ງການກຳນົດ{ $date } ເປັນວັນປິດຮັບການສະເໜີຊື່.
why-qualifications = ແຈ້ງການຕ້ອງການຄຸນສົມບັດດັ່ງນີ້:
why-countries = ແຈ້ງການລະບຸເສດຖະກິດທີ່ສາມາດເຂົ້າຮ່ວມໄດ້.
why-notification = Usher ບອກຕາມແຈ້ງການເທົ່ານັ້ນ ແລະ ບໍ່ຮູ້ເຫດຜົນອື່ນນອກຈາກນັ້ນ.

no-other-project = ປັດຈຸບັນ Usher ຮູ້ພຽງໂຄງການນີ້ໂຄງການດຽວ.
