# Lao: one's own data: what is kept beside the conversation, a file with it, its erasure. Not yet reviewed by a native speaker.

privacy-nomination = ການສະເໜີຊື່ຂອງທ່ານ ຖ້າທ່ານໄດ້ເຊື່ອມແຊັດນີ້ໄວ້: ເລກ, ໂຄງການ ແລະ ສະຖານະ ພ້ອມທັງຊື່ ແລະ ອີເມວຂອງທ່ານ ເຊິ່ງລັອກໄວ້ດ້ວຍກະແຈ
privacy-rights = ທ່ານສາມາດຂໍຮັບຂໍ້ມູນທັງໝົດເປັນໄຟລ໌ ພ້ອມລາຍຊື່ຜູ້ທີ່ໄດ້ເບິ່ງການສະເໜີຊື່ຂອງທ່ານ. ທ່ານຍັງສາມາດລຶບດ້ວຍຕົນເອງໄດ້ທັນທີ.
privacy-exported = ໄຟລ໌ນີ້ມີທຸກຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບທ່ານ ແລະ ຜູ້ທີ່ໄດ້ເບິ່ງການສະເໜີຊື່ຂອງທ່ານ.
privacy-erase-what = Usher ຈະລຶບບັນຊີ, ຕົວເລືອກ, ການສົນທະນາ ແລະ ການຮັບຂ່າວຂອງທ່ານ ພ້ອມທັງຊື່ ແລະ ອີເມວ. ລຶບແລ້ວກູ້ຄືນບໍ່ໄດ້.
privacy-erase-stays = ການສະເໜີຊື່ຂອງທ່ານຈະຍັງຢູ່ກັບໂຄງການໂດຍບໍ່ມີຊື່: ມີພຽງເລກ, ໂຄງການ, ເສດຖະກິດ ແລະ ສະຖານະ.
privacy-erased = ລຶບທຸກຂໍ້ມູນກ່ຽວກັບທ່ານແລ້ວ.

privacy-button-export = ສົ່ງຂໍ້ມູນຂອງຂ້ອຍ
privacy-button-erase = ລຶບຂໍ້ມູນຂອງຂ້ອຍ
privacy-button-erase-all = ຕົກລົງ ລຶບທັງໝົດ
