# Lao: answers and translations that the APO Secretariat adds to a notification. Not yet reviewed by a native speaker.

supplied-intro = ກອງເລຂາ APO ໄດ້ແຈ້ງກ່ຽວກັບ { $title }:
supplied-intro-general = ກອງເລຂາ APO ໄດ້ແຈ້ງກ່ຽວກັບໂຄງການໂດຍທົ່ວໄປ:
supplied-in-english = ຂໍ້ຄວາມນີ້ເປັນພາສາອັງກິດ ເພາະຍັງບໍ່ມີຄຳແປ.
source-supplement = ແຫຼ່ງທີ່ມາ: { $source }, { DATE($date, length: "long") }
source-translation = ຄຳແປ: { $source }, { DATE($date, length: "long") }. ແຈ້ງການຕົ້ນສະບັບແມ່ນພາສາອັງກິດ.
