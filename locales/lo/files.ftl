# Lao: a notification that the Secretariat sends as a file, before it is stored. Read twice; not yet reviewed by a native speaker.

file-read = ອ່ານ { $title } ({ $code }) ແລ້ວ. ຍັງບໍ່ໄດ້ບັນທຶກ.
file-new = ນີ້ແມ່ນແຈ້ງການສະບັບທຳອິດຂອງໂຄງການນີ້:
file-revises = ສະບັບນີ້ຈະໃຊ້ແທນສະບັບປັດຈຸບັນ. ສິ່ງທີ່ປ່ຽນແປງ:
file-known = ສະບັບປັດຈຸບັນມີເນື້ອໃນຄືກັນ ສະນັ້ນ ບໍ່ມີຫຍັງຕ້ອງບັນທຶກ.
file-older = ສະບັບປັດຈຸບັນໃໝ່ກວ່າ ສະນັ້ນ Usher ບໍ່ບັນທຶກສະບັບນີ້.
file-same-revision = ສະບັບປັດຈຸບັນມີຄັ້ງທີແກ້ໄຂ ແລະ ວັນທີດຽວກັນ ແຕ່ເນື້ອໃນຕ່າງກັນ. ກະລຸນາສົ່ງໄຟລ໌ທີ່ມີຄັ້ງທີແກ້ໄຂຂອງຕົນເອງ. ຈຸດທີ່ຕ່າງກັນ:
file-nothing-to-amend = ນີ້ແມ່ນເອກະສານເພີ່ມເຕີມຂອງ { $code } ແຕ່ຍັງບໍ່ມີແຈ້ງການຂອງໂຄງການນັ້ນ. ກະລຸນາສົ່ງແຈ້ງການກ່ອນ.
file-doubts = ກະລຸນາກວດຈຸດຕໍ່ໄປນີ້ທີ່ຍັງບໍ່ແນ່ໃຈ:
file-ask = ຕ້ອງການໃຫ້ບັນທຶກບໍ? ໄຟລ໌ຈະລໍຖ້າໜຶ່ງມື້.
file-keep = ບັນທຶກ
file-drop = ຖິ້ມ
file-kept = ບັນທຶກ { $title } ແລ້ວ. ຈາກນີ້ໄປ Usher ຈະຕອບຕາມສະບັບນີ້.
file-dropped = ຖິ້ມໄຟລ໌ແລ້ວ. ບໍ່ໄດ້ບັນທຶກຫຍັງ.
file-gone = ໄຟລ໌ນີ້ບໍ່ໄດ້ລໍຖ້າຢູ່ແລ້ວ: ບັນທຶກ ຫຼື ຖິ້ມໄປແລ້ວ, ມີໄຟລ໌ອື່ນມາແທນ ຫຼື ກາຍໜຶ່ງມື້ແລ້ວ. ຖ້າຈຳເປັນ ກະລຸນາສົ່ງມາໃໝ່.
file-refused = ຮັບໄຟລ໌ນີ້ບໍ່ໄດ້.
file-too-large = ໄຟລ໌ໃຫຍ່ເກີນໄປ: ຮັບໄດ້ບໍ່ເກີນ { $megabytes } MB.
file-not-fetched = ດຶງໄຟລ໌ບໍ່ໄດ້. ກະລຸນາສົ່ງມາໃໝ່.

# Names of fields that have no label elsewhere.
field-code = ລະຫັດໂຄງການ
field-issued = ວັນທີອອກ
field-revision = ສະບັບແກ້ໄຂ
field-reference = ເລກອ້າງອີງ

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (ແຖວທີ { $line }: { $text })
doubt-not-understood = ອ່ານແລ້ວບໍ່ຊັດເຈນ
doubt-nothing-found = ບໍ່ພົບຂໍ້ມູນ
doubt-several = ມີຄ່າຕ່າງກັນ ແລະ ບໍ່ຮູ້ວ່າຄ່າໃດໃຊ້ໄດ້
doubt-too-long = ຍາວເກີນໄປສຳລັບຊ່ອງນີ້
doubt-from-remarks = ໃຊ້ວັນທີຈາກໝາຍເຫດທີ່ເລື່ອນວັນນີ້
doubt-undated = ສະບັບແກ້ໄຂທີ່ບໍ່ມີວັນທີ
doubt-closes-late = ຢູ່ຫຼັງວັນເລີ່ມໂຄງການ
doubt-issued-late = ຢູ່ຫຼັງວັນປິດຮັບການສະເໜີຊື່
doubt-issued-early = ຢູ່ກ່ອນວັນປິດຮັບການສະເໜີຊື່ເກີນໜຶ່ງປີ
doubt-days = ຫຼາຍກວ່າຈຳນວນມື້ຈາກມື້ທຳອິດຫາມື້ສຸດທ້າຍ
doubt-unclear-date = ວັນທີບໍ່ຊັດເຈນ
refused-date = ບໍ່ມີວັນທີນີ້
refused-reversed = ມື້ສຸດທ້າຍ ({ DATE($ends, length: "long") }) ຢູ່ກ່ອນມື້ທຳອິດ ({ DATE($starts, length: "long") })

# Why a file is not taken.
refused-empty = ໄຟລ໌ຫວ່າງເປົ່າ.
refused-too-long = ຍາວກວ່າແຈ້ງການໃດໆ.
refused-not-utf8 = ຂໍ້ຄວາມບໍ່ແມ່ນ UTF-8.
refused-no-notification = ບໍ່ແມ່ນແຈ້ງການໂຄງການ.
refused-format = ອ່ານໄດ້ສະເພາະຂໍ້ຄວາມ (UTF-8), DOCX ແລະ PDF.
refused-damaged = ໄຟລ໌ເສຍຫາຍ.
refused-locked = ໄຟລ໌ລັອກດ້ວຍລະຫັດຜ່ານ.
refused-scanned = ເປັນພາບສະແກນທີ່ບໍ່ມີຂໍ້ຄວາມ. ກະລຸນາປ່ຽນເປັນຂໍ້ຄວາມ (OCR) ກ່ອນ.
