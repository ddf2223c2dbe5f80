# Lao: what the commands do, as shown in the platforms' menus. Not yet reviewed by a native speaker.

command-start = ທັກທາຍ ຫຼື ເປີດໂຄງການດ້ວຍລະຫັດ
command-ask = ຖາມຄຳຖາມກ່ຽວກັບໂຄງການ
command-project = ສະແດງໂຄງການໜຶ່ງ ຫຼື ລາຍຊື່ທັງໝົດ
command-deadline = ວັນປິດຮັບການສະເໜີຊື່
command-schedule = ໂຄງການຈັດເມື່ອໃດ
command-language = ເລືອກພາສາທີ່ໃຊ້ຕອບ
command-privacy = ຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບທ່ານ
command-help = ຖາມຫຍັງໄດ້ແດ່
command-join = ວິທີເຂົ້າຊ່ວງກິດຈະກຳອອນລາຍ
command-calendar = ວັນທີສຳລັບປະຕິທິນຂອງທ່ານ
command-reminders = ສິ່ງທີ່ Usher ແຈ້ງເຕືອນທ່ານ
command-timezone = ສະແດງ ຫຼື ຕັ້ງເຂດເວລາຂອງທ່ານ
command-subscribe = ເລືອກຂ່າວທີ່ຢາກຮັບ
command-unsubscribe = ຢຸດຂ່າວ ແລະ ການແຈ້ງເຕືອນ
command-announce = ຂຽນຂ່າວແຈ້ງ
command-invite = ເຊີນຄົນໃຫ້ຮັບໜ້າທີ່
command-nominations = ການສະເໜີຊື່ ສຳລັບເຈົ້າໜ້າທີ່ປະສານງານ
