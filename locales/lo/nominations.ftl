# Lao: nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

## Where it stands

nomination-news = ຂ່າວກ່ຽວກັບການສະເໜີຊື່ຂອງທ່ານສຳລັບ { $title }:
nomination-about = ການສະເໜີຊື່ຂອງທ່ານສຳລັບ { $title } ({ $reference }):
nomination-is-received = NPO ຂອງທ່ານໄດ້ຮັບແລ້ວ.
nomination-is-forwarded = NPO ຂອງທ່ານໄດ້ສົ່ງໃຫ້ກອງເລຂາ APO ແລ້ວ.
nomination-is-incomplete = ຍັງບໍ່ຄົບຖ້ວນ.
nomination-is-under-review = ກອງເລຂາ APO ກຳລັງພິຈາລະນາ.
nomination-is-selected = ທ່ານໄດ້ຮັບການຄັດເລືອກ. ທ່ານຈະໄດ້ເຂົ້າຮ່ວມ.
nomination-is-reserve = ທ່ານຢູ່ໃນບັນຊີສຳຮອງ. ທ່ານຈະໄດ້ເຂົ້າຮ່ວມ ຖ້າມີບ່ອນຫວ່າງ.
nomination-is-not-selected = ເທື່ອນີ້ທ່ານບໍ່ໄດ້ຮັບການຄັດເລືອກ.
nomination-is-replaced = ມີຄົນອື່ນເຂົ້າຮ່ວມແທນທ່ານ.
nomination-is-withdrawn = ການສະເໜີຊື່ຖືກຖອນແລ້ວ.
nomination-is-completed = ທ່ານໄດ້ເຂົ້າຮ່ວມຈົນຈົບ. ຂອບໃຈ!
nomination-missing = ຍັງຂາດ: { $missing }
nomination-next-npo = ຕໍ່ໄປ NPO ຂອງທ່ານຈະຕັດສິນວ່າຈະສົ່ງຕໍ່ຫຼືບໍ່.
nomination-next-npo-by = ຕໍ່ໄປ NPO ຂອງທ່ານຈະຕັດສິນວ່າຈະສົ່ງຕໍ່ຫຼືບໍ່ ບໍ່ໃຫ້ກາຍ{ $date }.
nomination-next-papers = ຕໍ່ໄປ ກະລຸນາມອບສິ່ງທີ່ຍັງຂາດໃຫ້ NPO ຂອງທ່ານໂດຍໄວທີ່ສຸດ.
nomination-next-review = ຕໍ່ໄປ ກອງເລຂາຈະຕັດສິນ. ເມື່ອຮູ້ຜົນ Usher ຈະແຈ້ງທ່ານຢູ່ບ່ອນນີ້.
nomination-next-begins = ໂຄງການຈະເລີ່ມໃນ{ $date }.
nomination-asked = ທ່ານໄດ້ຂໍຖອນຕົວ. ເຈົ້າໜ້າທີ່ປະສານງານຂອງທ່ານຍັງບໍ່ໄດ້ຢືນຢັນ.
nomination-not-linked = Usher ຈະບອກທ່ານຢູ່ບ່ອນນີ້ໄດ້ ເມື່ອແຊັດນີ້ເຊື່ອມກັບການສະເໜີຊື່ຂອງທ່ານແລ້ວ. ເພື່ອເຊື່ອມ ກະລຸນາສົ່ງລະຫັດເຊື່ອມຂອງທ່ານ. ທ່ານໄດ້ຮັບລະຫັດຈາກ NPO ຂອງທ່ານ ຫຼື ກອງເລຂາ APO.

## Linking a chat

claim-linked = ສຳເລັດ: ແຊັດນີ້ເຊື່ອມກັບການສະເໜີຊື່ຂອງທ່ານສຳລັບ { $title } ແລ້ວ. ເມື່ອມີການປ່ຽນແປງ Usher ຈະແຈ້ງຢູ່ບ່ອນນີ້.
claim-kept = ຈາກນີ້ໄປ ການເຊື່ອມນີ້ຈະຖືກເກັບໄວ້. ຂຽນ /privacy ເພື່ອເບິ່ງຂໍ້ມູນທີ່ເກັບໄວ້ ຫຼື ລຶບມັນ.
claim-not-valid = ລະຫັດນີ້ໃຊ້ບໍ່ໄດ້. ອາດພິມຜິດ, ໃຊ້ໄປແລ້ວ ຫຼື ເກົ່າເກີນໄປ. ກະລຸນາຂໍລະຫັດໃໝ່ຈາກ NPO ຂອງທ່ານ ຫຼື ກອງເລຂາ APO.
claim-wait = ມີລະຫັດຜິດຫຼາຍເກີນໄປ. ກະລຸນາລອງໃໝ່ໃນອີກໜຶ່ງຊົ່ວໂມງ.
claim-other = ມີແຊັດອື່ນເຊື່ອມກັບການສະເໜີຊື່ຂອງທ່ານສຳລັບ { $title }. ຖ້າບໍ່ແມ່ນທ່ານ ກະລຸນາແຈ້ງກອງເລຂາ APO.
claim-own-code = ກະລຸນາສົ່ງລະຫັດນີ້ຈາກແຊັດອື່ນຂອງທ່ານ. ໃຊ້ໄດ້ເທື່ອດຽວ: { $code }
claim-alarm-account = ບັນຊີໜຶ່ງສົ່ງລະຫັດເຊື່ອມຜິດຫຼາຍເທື່ອ. ຕອນນີ້ບັນຊີນັ້ນຕ້ອງລໍຖ້າ: { $about }
claim-alarm-overall = ຫຼາຍບັນຊີສົ່ງລະຫັດເຊື່ອມຜິດຫຼາຍເທື່ອ. ການເຊື່ອມທັງໝົດຕ້ອງລໍຖ້າໜຶ່ງຊົ່ວໂມງ.
claim-alarm-code = ລະຫັດເຊື່ອມຂອງການສະເໜີຊື່ໜຶ່ງຖືກລອງຫຼາຍເທື່ອເກີນໄປ ແລະ ໃຊ້ບໍ່ໄດ້ແລ້ວ: { $about }

## Withdrawing

withdraw-which = ທ່ານຕ້ອງການຖອນການສະເໜີຊື່ໃດ? ເຈົ້າໜ້າທີ່ປະສານງານຂອງທ່ານຕ້ອງຢືນຢັນ ແລະ ອາດສະເໜີຊື່ຜູ້ທົດແທນ.
withdraw-sent = ສົ່ງຄຳຂໍຂອງທ່ານຕໍ່ແລ້ວ. ການຖອນຈະມີຜົນເມື່ອໄດ້ຮັບການຢືນຢັນ ແລ້ວ Usher ຈະແຈ້ງທ່ານ.
withdraw-nobody = ບໍ່ຮູ້ວ່າຈະສົ່ງຕໍ່ໃຫ້ເຈົ້າໜ້າທີ່ປະສານງານຄົນໃດ. ກະລຸນາແຈ້ງ NPO ຂອງທ່ານເອງ.
withdraw-request = ຜູ້ຖືກສະເໜີຊື່ຂໍຖອນຕົວ: { $reference }, { $title }.

## The liaison officer's view

nominations-none = ບໍ່ມີການສະເໜີຊື່ທີ່ຈະສະແດງ.
nominations-project = { $title } ({ $economy })
nominations-closing = ການສະເໜີຊື່ຈະປິດຮັບໃນ{ $date }: { $days ->
   *[other] ຍັງເຫຼືອ { $days } ມື້.
}
nominations-closed = ການສະເໜີຊື່ໄດ້ປິດຮັບແລ້ວໃນ{ $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = ຍັງບໍ່ເຊື່ອມກັບແຊັດ: { $number }
nominations-search = ເພື່ອຄົ້ນຫາ ໃຫ້ຂຽນ /nominations ພ້ອມຊື່ ຫຼື ເລກອ້າງອີງ.
nominations-more = ຍັງມີອີກ. ກະລຸນາຄົ້ນຫາດ້ວຍຊື່ ຫຼື ເລກ.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } ຕອນນີ້: { $state }.
nominations-not-moved = ເຮັດບໍ່ໄດ້ ຫຼື ເຮັດບໍ່ໄດ້ອີກແລ້ວ.
nominations-nudged = ໄດ້ແຈ້ງເຕືອນຜູ້ຖືກສະເໜີຊື່ແລ້ວ.
nominations-not-nudged = ບໍ່ມີແຊັດເຊື່ອມກັບການສະເໜີຊື່ນີ້ ສະນັ້ນ ແຈ້ງເຕືອນຜູ້ຖືກສະເໜີຊື່ບໍ່ໄດ້.
nominations-nudge = ເຈົ້າໜ້າທີ່ປະສານງານຂໍໃຫ້ທ່ານເອົາໃຈໃສ່ການສະເໜີຊື່ຂອງທ່ານສຳລັບ { $title }.
nominations-code = ລະຫັດເຊື່ອມໃໝ່ສຳລັບ { $reference } ໃຊ້ໄດ້ເທື່ອດຽວ: { $code }
nominations-asked = ຜູ້ຖືກສະເໜີຊື່ຂໍຖອນຕົວ.
nominations-replace-how = ກະລຸນາສົ່ງເລກອ້າງອີງຂອງຜູ້ທົດແທນ, ເຄື່ອງໝາຍ "," ແລະ ຊື່. ຕົວຢ່າງ: { $example }
nominations-replace-late = ກາຍກຳນົດປ່ຽນຜູ້ທົດແທນແລ້ວ. ກະລຸນາສອບຖາມກອງເລຂາ APO.
nominations-replaced = { $reference } ແທນ { $replaced }.
nominations-replace-not = ເຮັດບໍ່ໄດ້: ຕ້ອງມີເລກອ້າງອີງໃໝ່, ເຄື່ອງໝາຍ "," ແລະ ຊື່.

nomination-state-received = NPO ໄດ້ຮັບແລ້ວ
nomination-state-forwarded = ສົ່ງໃຫ້ກອງເລຂາແລ້ວ
nomination-state-incomplete = ຍັງບໍ່ຄົບຖ້ວນ
nomination-state-under-review = ກຳລັງພິຈາລະນາ
nomination-state-selected = ໄດ້ຮັບການຄັດເລືອກ
nomination-state-reserve = ສຳຮອງ
nomination-state-not-selected = ບໍ່ໄດ້ຮັບການຄັດເລືອກ
nomination-state-replaced = ມີຜູ້ທົດແທນແລ້ວ
nomination-state-withdrawn = ຖອນແລ້ວ
nomination-state-completed = ສຳເລັດແລ້ວ

nomination-button-withdraw = ຖອນ { $reference }
nomination-button-another = ເຊື່ອມແຊັດອື່ນ
nomination-button-confirm = ຢືນຢັນການຖອນຕົວ
nomination-button-replace = ສະເໜີຊື່ຜູ້ທົດແທນ
nomination-button-nudge = ແຈ້ງເຕືອນຜູ້ຖືກສະເໜີຊື່
nomination-button-code = ລະຫັດເຊື່ອມໃໝ່
nominations-button-incomplete = ຍັງບໍ່ຄົບຖ້ວນ
nominations-button-unlinked = ບໍ່ມີແຊັດ
nominations-button-asked = ຂໍຖອນຕົວ
