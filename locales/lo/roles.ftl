# Lao: who may do more than ask: the Secretariat, liaison officers, administrators. Not yet reviewed by a native speaker.

not-allowed = ບໍ່ສາມາດເຮັດສິ່ງນີ້ໃຫ້ທ່ານໄດ້. ມີແຕ່ກອງເລຂາ ຫຼື ເຈົ້າໜ້າທີ່ປະສານງານເທົ່ານັ້ນທີ່ມີສິດ.

role-administrator = ຜູ້ບໍລິຫານລະບົບ
role-secretariat = ກອງເລຂາ
role-liaison = ເຈົ້າໜ້າທີ່ປະສານງານ
role-liaison-of = ເຈົ້າໜ້າທີ່ປະສານງານ, { $economy }

invite-whom = ທ່ານຕ້ອງການເຊີນໃຫ້ຮັບໜ້າທີ່ໃດ?
invite-economy = ຂອງເສດຖະກິດໃດ?
invite-made = ກະລຸນາມອບລະຫັດນີ້ໃຫ້ຜູ້ທີ່ທ່ານເຊີນ ({ $role }). ຜູ້ນັ້ນຕ້ອງສົ່ງລະຫັດມາໃນແຊັດສ່ວນຕົວ: { $code }
invite-link = ໃນ Telegram ລິ້ງນີ້ໃຊ້ໄດ້ຄືກັນ: { $link }
invite-once = ລະຫັດນີ້ໃຊ້ໄດ້ເທື່ອດຽວ ຈົນຮອດ{ $date }.
invite-accepted = ຍິນດີຕ້ອນຮັບ. ໜ້າທີ່ຂອງທ່ານຕອນນີ້ແມ່ນ: { $role }.
invite-not-valid = ຄຳເຊີນນີ້ໃຊ້ບໍ່ໄດ້ແລ້ວ. ກະລຸນາຂໍໃໝ່.

roles-show = ໃຜມີໜ້າທີ່ແດ່
roles-held = ບັນຊີທີ່ມີໜ້າທີ່:
roles-none = ຍັງບໍ່ມີໃຜມີໜ້າທີ່.
roles-holder = { $role }: { $account }
roles-revoke = ຖອນ: { $role }, { $account }
roles-revoked = { $account } ບໍ່ມີໜ້າທີ່ນີ້ແລ້ວ: { $role }.
