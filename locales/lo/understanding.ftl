# Lao: going on with an earlier question, and questions not understood. Read twice; not yet reviewed by a native speaker.

privacy-unclear-questions = ຖ້າບໍ່ເຂົ້າໃຈຄຳຖາມໃດ Usher ອາດເກັບຄຳທົ່ວໄປໃນຄຳຖາມນັ້ນໄວ້ 90 ມື້ເພື່ອຮຽນຮູ້. ຊື່, ຕົວເລກ ແລະ ທີ່ຢູ່ຈະຖືກຕັດອອກ ແລະ ບໍ່ມີຫຍັງບອກວ່າໃຜເປັນຜູ້ຖາມ.

why-closed = ແຈ້ງການກຳນົດວັນປິດຮັບການສະເໜີຊື່ເປັນ{ $date } ແລະ ມື້ນັ້ນໄດ້ຜ່ານໄປແລ້ວ.
why-closing-date = ແຈ້ງການກຳນົດວັນປິດຮັບການສະເໜີຊື່ເປັນ{ $date }.
why-qualifications = ແຈ້ງການກຳນົດຄຸນສົມບັດດັ່ງນີ້:
why-countries = ແຈ້ງການລະບຸລາຍຊື່ເສດຖະກິດທີ່ເຂົ້າຮ່ວມໄດ້.
why-notification = Usher ພຽງແຕ່ບອກຕໍ່ສິ່ງທີ່ແຈ້ງການລະບຸ ແລະ ບໍ່ຮູ້ເຫດຜົນນອກຈາກນັ້ນ.

no-other-project = ຂະນະນີ້ມີໂຄງການນີ້ພຽງໂຄງການດຽວ.
