# Lao: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = ພາສາລາວ

read-on = ອ່ານຕໍ່

## What a person may want to know or do, one label each.

menu-overview = ສະຫຼຸບ
menu-eligibility = ໃຜເຂົ້າຮ່ວມໄດ້
menu-countries = ເສດຖະກິດທີ່ເຂົ້າຮ່ວມ
menu-seats = ຈຳນວນບ່ອນ
menu-deadline = ວັນປິດຮັບ
menu-dates = ວັນທີຈັດ
menu-agenda = ກຳນົດການ
menu-venue = ສະຖານທີ່ຈັດ
menu-modality = ອອນລາຍ ຫຼື ພົບໜ້າ
menu-organizer = ຜູ້ຈັດ
menu-objectives = ຈຸດປະສົງ
menu-outcome = ສິ່ງທີ່ຈະໄດ້ຮັບ
menu-background = ຄວາມເປັນມາ
menu-topics = ຫົວຂໍ້
menu-fees = ຄ່າໃຊ້ຈ່າຍ
menu-travel = ການເດີນທາງ ແລະ ທີ່ພັກ
menu-visa = ວີຊາ
menu-language = ພາສາທີ່ໃຊ້ໃນໂຄງການ
menu-certificate = ໃບຢັ້ງຢືນ
menu-materials = ເອກະສານປະກອບ
menu-apply = ວິທີສະໝັກ
menu-documents = ແບບຟອມ ແລະ ເອກະສານ
menu-selection = ວິທີຄັດເລືອກ
menu-nomination_status = ການສະເໜີຊື່ຂອງຂ້ອຍ
menu-withdraw = ຖອນຕົວ ຫຼື ໃຫ້ຄົນອື່ນແທນ
menu-join = ເຂົ້າຮ່ວມທາງອອນລາຍ
menu-contact = ຕິດຕໍ່ໃຜ
menu-reminder_on = ແຈ້ງເຕືອນຂ້ອຍ
menu-reminder_off = ຢຸດການແຈ້ງເຕືອນ
menu-calendar = ເພີ່ມໃສ່ປະຕິທິນ
menu-timezone = ເຂດເວລາ
menu-announcements = ຂ່າວສານ
menu-projects = ໂຄງການທັງໝົດ
menu-set_language = ປ່ຽນພາສາ
menu-privacy = ຂໍ້ມູນຂອງຂ້ອຍ
menu-greeting = ສະບາຍດີ
menu-thanks = ຂອບໃຈ
menu-goodbye = ລາກ່ອນ
menu-help = ຖາມຫຍັງໄດ້ແດ່
menu-human = ລົມກັບເຈົ້າໜ້າທີ່
menu-out_of_scope = ເລື່ອງອື່ນ
