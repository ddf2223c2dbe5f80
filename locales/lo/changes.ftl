# Lao: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = ມີຫຍັງປ່ຽນແປງ
changes-intro = ສິ່ງທີ່ປ່ຽນແປງໃນ { $title } ຈາກສະບັບກ່ອນ:
changes-no-fact = ບໍ່ພົບສິ່ງທີ່ປ່ຽນແປງໃນ { $title } ຈາກສະບັບກ່ອນ.
changes-none = ບໍ່ພົບການປ່ຽນແປງໃນ { $title }: ແຈ້ງການມີພຽງສະບັບດຽວ.
changes-field = { $new } (ກ່ອນໜ້ານີ້: { $old })
changes-not-stated = ບໍ່ໄດ້ລະບຸ
changes-reworded = ປັບຂໍ້ຄວາມໃໝ່
changes-title = ຊື່ໂຄງການ
source-compared = ທຽບກັບ: ແຈ້ງການໂຄງການ { $code }, { $details }
source-compared-code-only = ທຽບກັບ: ແຈ້ງການໂຄງການ { $code }
changes-asked = ມີຫຍັງປ່ຽນ|ຫຍັງປ່ຽນ|ປ່ຽນຫຍັງແດ່|ປ່ຽນແປງຫຍັງ|ມີການປ່ຽນແປງ|ມີການແກ້ໄຂ|ແກ້ໄຂຫຍັງ|ແກ້ຫຍັງແດ່|ຕ່າງຈາກເກົ່າ|ຕ່າງຈາກສະບັບກ່ອນ|ມີຫຍັງໃໝ່ໃນແຈ້ງການ|ຂໍເບິ່ງການປ່ຽນແປງ|ລາຍການປ່ຽນແປງ
