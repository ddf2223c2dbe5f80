# Lao: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = Usher ເຮັດສິ່ງນີ້ໃຫ້ທ່ານບໍ່ໄດ້. ສະຫງວນໄວ້ສຳລັບກອງເລຂາ ຫຼື ເຈົ້າໜ້າທີ່ປະສານງານ.

role-administrator = ຜູ້ບໍລິຫານລະບົບ
role-secretariat = ກອງເລຂາ
role-liaison = ເຈົ້າໜ້າທີ່ປະສານງານ
role-liaison-of = ເຈົ້າໜ້າທີ່ປະສານງານ, { $economy }

invite-whom = ຕ້ອງການເຊີນບຸກຄົນມາຮັບບົດບາດໃດ?
invite-economy = ຂອງເສດຖະກິດໃດ?
invite-made = ກະລຸນາໃຫ້ລະຫັດນີ້ແກ່ຜູ້ທີ່ທ່ານເຊີນ ({ $role }) ເພື່ອສົ່ງຫາ Usher ໃນແຊັດສ່ວນຕົວ: { $code }
invite-link = ໃນ Telegram ໃຊ້ລິ້ງນີ້ແທນໄດ້: { $link }
invite-once = ລະຫັດໃຊ້ໄດ້ຄັ້ງດຽວ ຈົນຮອດ{ $date }.
invite-accepted = ຍິນດີຕ້ອນຮັບ. ບົດບາດຂອງທ່ານດຽວນີ້ແມ່ນ: { $role }.
invite-not-valid = ຄຳເຊີນນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ. ກະລຸນາຂໍຄຳເຊີນໃໝ່.

roles-show = ໃຜມີບົດບາດແດ່
roles-held = ບັນຊີທີ່ມີບົດບາດ:
roles-none = ຍັງບໍ່ມີໃຜມີບົດບາດ.
roles-holder = { $role }: { $account }
roles-revoke = ຖອນ: { $role }, { $account }
roles-revoked = { $account } ບໍ່ມີບົດບາດນີ້ແລ້ວ: { $role }.
