# Lao: what changed between two versions of a notification. Not yet reviewed by a native speaker.

menu-changes = ມີຫຍັງປ່ຽນແປງ?
changes-intro = ສິ່ງທີ່ປ່ຽນແປງໃນ { $title } ຈາກສະບັບກ່ອນ:
changes-no-fact = ເທົ່າທີ່ຮູ້ ບໍ່ມີຫຍັງປ່ຽນແປງໃນ { $title } ຈາກສະບັບກ່ອນ.
changes-none = ບໍ່ພົບການປ່ຽນແປງໃນ { $title }: ແຈ້ງການມີພຽງສະບັບດຽວ.
changes-field = { $new } (ກ່ອນໜ້ານີ້: { $old })
changes-not-stated = ບໍ່ໄດ້ລະບຸ
changes-reworded = ຂຽນໃໝ່ດ້ວຍຄຳອື່ນ
changes-title = ຊື່ໂຄງການ
source-compared = ທຽບກັບ: ແຈ້ງການໂຄງການ { $code }, { $details }
source-compared-code-only = ທຽບກັບ: ແຈ້ງການໂຄງການ { $code }
changes-asked = ມີຫຍັງປ່ຽນແປງ|ມີຫຍັງປ່ຽນແປງແດ່|ມີຫຍັງປ່ຽນ|ປ່ຽນຫຍັງແດ່|ມີການປ່ຽນແປງບໍ|ມີການແກ້ໄຂບໍ|ມີຫຍັງໃໝ່|ແຈ້ງການມີຫຍັງໃໝ່|ຕອນນີ້ຕ່າງຈາກເກົ່າແນວໃດ|ສະແດງການປ່ຽນແປງ|ລາຍການປ່ຽນແປງ|ສະບັບແກ້ໄຂປ່ຽນຫຍັງ|ແກ້ໄຂຫຍັງແດ່
