# Lao: answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = ກອງເລຂາ APO ແຈ້ງໄວ້ສຳລັບ { $title }:
supplied-intro-general = ກອງເລຂາ APO ແຈ້ງໄວ້ສຳລັບໂຄງການໂດຍທົ່ວໄປ:
supplied-in-english = ຂໍ້ຄວາມນີ້ເປັນພາສາອັງກິດ ເພາະຍັງບໍ່ມີຄຳແປ.
source-supplement = ແຫຼ່ງທີ່ມາ: { $source }, { DATE($date, length: "long") }
source-translation = ຄຳແປ: { $source }, { DATE($date, length: "long") }. ແຈ້ງການຕົ້ນສະບັບເປັນພາສາອັງກິດ.
