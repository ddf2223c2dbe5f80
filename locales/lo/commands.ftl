# Lao: what the commands do, as shown in the platforms' menus. Read twice; not yet reviewed by a native speaker.

command-start = ທັກທາຍ ຫຼື ເປີດໂຄງການດ້ວຍລະຫັດ
command-ask = ຖາມຄຳຖາມກ່ຽວກັບໂຄງການ
command-project = ສະແດງໂຄງການໜຶ່ງ ຫຼື ລາຍຊື່ທັງໝົດ
command-deadline = ວັນປິດຮັບການສະເໜີຊື່
command-schedule = ໂຄງການຈັດເມື່ອໃດ
command-join = ວິທີເຂົ້າຊ່ວງກິດຈະກຳອອນລາຍ
command-calendar = ວັນທີສຳລັບໃສ່ປະຕິທິນຂອງທ່ານ
command-reminders = ການແຈ້ງເຕືອນທີ່ທ່ານຕັ້ງໄວ້
command-timezone = ເບິ່ງ ຫຼື ຕັ້ງເຂດເວລາຂອງທ່ານ
command-language = ເລືອກພາສາທີ່ໃຊ້ຕອບ
command-subscribe = ເລືອກຂ່າວສານທີ່ຕ້ອງການຮັບ
command-unsubscribe = ຢຸດຮັບຂ່າວສານ ແລະ ການແຈ້ງເຕືອນ
command-privacy = ຂໍ້ມູນທີ່ເກັບໄວ້ກ່ຽວກັບທ່ານ
command-help = ຖາມຫຍັງໄດ້ແດ່
command-announce = ຂຽນຂ່າວແຈ້ງ
command-channel = ໃຫ້ບ່ອນນີ້ເປັນຊ່ອງຂອງໂຄງການ
command-invite = ເຊີນບຸກຄົນມາຮັບບົດບາດ
command-nominations = ການສະເໜີຊື່ ສຳລັບເຈົ້າໜ້າທີ່ປະສານງານ

# What is shown beside the name, at most 120 characters.
about-me = ຕອບຄຳຖາມກ່ຽວກັບໂຄງການ APO: ໃຜເຂົ້າຮ່ວມໄດ້, ຮອດເມື່ອໃດ, ສະໝັກແນວໃດ.
