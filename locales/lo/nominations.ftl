# Lao: nominations: where they stand, linking a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = ຂ່າວກ່ຽວກັບການສະເໜີຊື່ຂອງທ່ານສຳລັບ { $title }:
nomination-about = ການສະເໜີຊື່ຂອງທ່ານສຳລັບ { $title } ({ $reference }):
nomination-is-received = NPO ຂອງທ່ານໄດ້ຮັບແລ້ວ.
nomination-is-forwarded = NPO ຂອງທ່ານສົ່ງຫາກອງເລຂາ APO ແລ້ວ.
nomination-is-incomplete = ຍັງບໍ່ຄົບຖ້ວນ.
nomination-is-under-review = ກອງເລຂາ APO ກຳລັງພິຈາລະນາ.
nomination-is-selected = ທ່ານໄດ້ຮັບຄັດເລືອກໃຫ້ເຂົ້າຮ່ວມ.
nomination-is-reserve = ທ່ານຢູ່ໃນບັນຊີສຳຮອງ. ທ່ານຈະໄດ້ເຂົ້າຮ່ວມ ຖ້າມີບ່ອນຫວ່າງ.
nomination-is-not-selected = ຄັ້ງນີ້ທ່ານບໍ່ໄດ້ຮັບຄັດເລືອກ.
nomination-is-replaced = ມີຜູ້ອື່ນເຂົ້າຮ່ວມແທນທ່ານ.
nomination-is-withdrawn = ຖອນການສະເໜີຊື່ແລ້ວ.
nomination-is-completed = ທ່ານເຂົ້າຮ່ວມຈົນຈົບ. ຂອບໃຈ!
nomination-missing = ສິ່ງທີ່ຍັງຂາດ: { $missing }
nomination-next-npo = ຂັ້ນຕໍ່ໄປ NPO ຂອງທ່ານຈະຕັດສິນວ່າຈະສົ່ງຕໍ່ຫຼືບໍ່.
nomination-next-npo-by = ຂັ້ນຕໍ່ໄປ NPO ຂອງທ່ານຈະຕັດສິນວ່າຈະສົ່ງຕໍ່ຫຼືບໍ່ ໂດຍມີເວລາຮອດ{ $date }.
nomination-next-papers = ຂັ້ນຕໍ່ໄປ ກະລຸນາມອບສິ່ງທີ່ຍັງຂາດໃຫ້ NPO ຂອງທ່ານໂດຍໄວທີ່ສຸດ.
nomination-next-review = ຂັ້ນຕໍ່ໄປ ກອງເລຂາຈະຕັດສິນ. Usher ຈະແຈ້ງທ່ານບ່ອນນີ້ທັນທີທີ່ຮູ້ຜົນ.
nomination-next-begins = ໂຄງການເລີ່ມໃນ{ $date }.
nomination-asked = ທ່ານໄດ້ຂໍຖອນຕົວ. ເຈົ້າໜ້າທີ່ປະສານງານຂອງທ່ານຍັງບໍ່ໄດ້ຢືນຢັນ.
nomination-not-linked = Usher ບອກທ່ານບ່ອນນີ້ໄດ້ ເມື່ອແຊັດນີ້ເຊື່ອມກັບການສະເໜີຊື່ຂອງທ່ານແລ້ວ. ສຳລັບເລື່ອງນີ້ ກະລຸນາສົ່ງລະຫັດຢືນຢັນສິດຂອງທ່ານມາ. ຂໍລະຫັດໄດ້ຈາກ NPO ຂອງທ່ານ ຫຼື ກອງເລຂາ APO.

## Linking a chat

claim-linked = ສຳເລັດ: ແຊັດນີ້ເຊື່ອມກັບການສະເໜີຊື່ຂອງທ່ານສຳລັບ { $title } ແລ້ວ. ຖ້າມີການປ່ຽນແປງ Usher ຈະແຈ້ງທ່ານບ່ອນນີ້.
claim-kept = ຈາກນີ້ໄປ Usher ຈະເກັບການເຊື່ອມນີ້ໄວ້. ພິມ /privacy ເພື່ອເບິ່ງສິ່ງທີ່ເກັບໄວ້ ຫຼື ລຶບອອກ.
claim-not-valid = ລະຫັດນີ້ໃຊ້ບໍ່ໄດ້. ອາດພິມຜິດ, ໃຊ້ໄປແລ້ວ ຫຼື ເກົ່າເກີນໄປ. ກະລຸນາຂໍລະຫັດໃໝ່ຈາກ NPO ຂອງທ່ານ ຫຼື ກອງເລຂາ APO.
claim-wait = ລະຫັດຜິດຫຼາຍເກີນໄປ. ກະລຸນາລອງໃໝ່ໃນອີກໜຶ່ງຊົ່ວໂມງ.
claim-other = ມີແຊັດອື່ນເຊື່ອມກັບການສະເໜີຊື່ຂອງທ່ານສຳລັບ { $title }. ຖ້າບໍ່ແມ່ນທ່ານ ກະລຸນາແຈ້ງກອງເລຂາ APO.
claim-own-code = ກະລຸນາສົ່ງລະຫັດນີ້ມາຈາກແຊັດອື່ນຂອງທ່ານ. ລະຫັດໃຊ້ໄດ້ຄັ້ງດຽວ: { $code }
claim-alarm-account = ມີລະຫັດຢືນຢັນສິດທີ່ຜິດຫຼາຍຈາກບັນຊີດຽວ. ດຽວນີ້ບັນຊີນັ້ນຕ້ອງລໍຖ້າ: { $about }
claim-alarm-overall = ມີລະຫັດຢືນຢັນສິດທີ່ຜິດຫຼາຍຈາກຫຼາຍບັນຊີ. ການຢືນຢັນສິດທັງໝົດຢຸດລໍຖ້າໜຶ່ງຊົ່ວໂມງ.
claim-alarm-code = ລະຫັດຢືນຢັນສິດຂອງການສະເໜີຊື່ໜຶ່ງຖືກລອງເລື້ອຍເກີນໄປ ແລະ ໃຊ້ບໍ່ໄດ້ແລ້ວ: { $about }

## Withdrawing

withdraw-which = ທ່ານຕ້ອງການຖອນການສະເໜີຊື່ໃດ? ເຈົ້າໜ້າທີ່ປະສານງານຂອງທ່ານຕ້ອງຢືນຢັນ ແລະ ອາດສະເໜີຊື່ຜູ້ທົດແທນ.
withdraw-sent = ສົ່ງຕໍ່ຄວາມປະສົງຂອງທ່ານແລ້ວ. ຈະມີຜົນທັນທີທີ່ໄດ້ຮັບການຢືນຢັນ ແລ້ວ Usher ຈະແຈ້ງທ່ານ.
withdraw-nobody = Usher ບໍ່ຮູ້ຈັກເຈົ້າໜ້າທີ່ປະສານງານທີ່ຈະສົ່ງຕໍ່ເລື່ອງນີ້ຫາ. ກະລຸນາແຈ້ງ NPO ຂອງທ່ານດ້ວຍຕົນເອງ.
withdraw-request = ຜູ້ຖືກສະເໜີຊື່ຂໍຖອນຕົວ: { $reference }, { $title }.

## The liaison officer's view

nominations-none = ບໍ່ມີການສະເໜີຊື່ໃຫ້ສະແດງ.
nominations-project = { $title } ({ $economy })
nominations-closing = ປິດຮັບການສະເໜີຊື່ໃນ{ $date }: { $days ->
   *[other] ຍັງເຫຼືອ { $days } ມື້.
}
nominations-closed = ປິດຮັບການສະເໜີຊື່ແລ້ວໃນ{ $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = ຍັງບໍ່ເຊື່ອມກັບແຊັດ: { $number }
nominations-search = ຖ້າຕ້ອງການຄົ້ນຫາ ໃຫ້ພິມ /nominations ຕາມດ້ວຍຊື່ ຫຼື ເລກອ້າງອີງ.
nominations-more = ຍັງມີອີກ. ກະລຸນາຄົ້ນຫາດ້ວຍຊື່ ຫຼື ໝາຍເລກ.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } ດຽວນີ້ແມ່ນ: { $state }.
nominations-not-moved = ເຮັດສິ່ງນີ້ບໍ່ໄດ້ ຫຼື ເຮັດບໍ່ໄດ້ແລ້ວ.
nominations-nudged = ແຈ້ງເຕືອນຜູ້ຖືກສະເໜີຊື່ແລ້ວ.
nominations-not-nudged = ບໍ່ມີແຊັດທີ່ເຊື່ອມກັບການສະເໜີຊື່ນີ້ ສະນັ້ນ ແຈ້ງເຕືອນຜູ້ຖືກສະເໜີຊື່ບໍ່ໄດ້.
nominations-nudge = ເຈົ້າໜ້າທີ່ປະສານງານຂອງທ່ານຂໍໃຫ້ທ່ານເອົາໃຈໃສ່ການສະເໜີຊື່ຂອງທ່ານສຳລັບ { $title }.
nominations-code = ລະຫັດຢືນຢັນສິດໃໝ່ສຳລັບ { $reference } ໃຊ້ໄດ້ຄັ້ງດຽວ: { $code }
nominations-asked = ຜູ້ຖືກສະເໜີຊື່ຂໍຖອນຕົວ.
nominations-replace-how = ກະລຸນາສົ່ງເລກອ້າງອີງຂອງຜູ້ທົດແທນ, ເຄື່ອງໝາຍຈຸດ (,) ແລະ ຊື່. ຕົວຢ່າງ: { $example }
nominations-replace-late = ກາຍກຳນົດສຳລັບຜູ້ທົດແທນແລ້ວ. ກະລຸນາສອບຖາມກອງເລຂາ APO.
nominations-replaced = { $reference } ເຂົ້າມາແທນ { $replaced }.
nominations-replace-not = ໃຊ້ບໍ່ໄດ້: ຕ້ອງມີເລກອ້າງອີງໃໝ່, ເຄື່ອງໝາຍຈຸດ (,) ແລະ ຊື່.

nomination-state-received = NPO ໄດ້ຮັບແລ້ວ
nomination-state-forwarded = ສົ່ງຫາກອງເລຂາແລ້ວ
nomination-state-incomplete = ບໍ່ຄົບຖ້ວນ
nomination-state-under-review = ກຳລັງພິຈາລະນາ
nomination-state-selected = ໄດ້ຮັບຄັດເລືອກ
nomination-state-reserve = ສຳຮອງ
nomination-state-not-selected = ບໍ່ໄດ້ຮັບຄັດເລືອກ
nomination-state-replaced = ມີຜູ້ທົດແທນ
nomination-state-withdrawn = ຖອນແລ້ວ
nomination-state-completed = ສຳເລັດແລ້ວ

nomination-button-withdraw = ຖອນ { $reference }
nomination-button-another = ເຊື່ອມແຊັດອື່ນ
nomination-button-confirm = ຢືນຢັນການຖອນຕົວ
nomination-button-replace = ສະເໜີຊື່ຜູ້ທົດແທນ
nomination-button-nudge = ແຈ້ງເຕືອນຜູ້ຖືກສະເໜີຊື່
nomination-button-code = ລະຫັດຢືນຢັນສິດໃໝ່
nominations-button-incomplete = ລາຍການທີ່ບໍ່ຄົບຖ້ວນ
nominations-button-unlinked = ລາຍການທີ່ບໍ່ມີແຊັດ
nominations-button-asked = ຄຳຂໍຖອນຕົວ
