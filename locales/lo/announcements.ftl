# Lao: announcements by the Secretariat, and what people want to hear of. Not yet reviewed by a native speaker.

announcement-in-english = ຍັງບໍ່ມີຄຳແປ. ນີ້ແມ່ນຂໍ້ຄວາມພາສາອັງກິດ.
announcement-about = ກ່ຽວກັບ { $title } ({ $code })
announcement-read = ຂ້ອຍອ່ານແລ້ວ
announcement-no-more = ບໍ່ຮັບຂ່າວອີກ
announcement-read-thanks = ຂອບໃຈ. ບັນທຶກໄວ້ແລ້ວວ່າທ່ານໄດ້ອ່ານ.

announcements-latest = ຂ່າວແຈ້ງຫຼ້າສຸດ ວັນທີ { DATE($date, length: "long") }:
announcements-earlier = ຂ່າວແຈ້ງກ່ອນໜ້ານີ້:
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = ຮອດປັດຈຸບັນຍັງບໍ່ມີຂ່າວແຈ້ງ.
announcements-subscribe = ສົ່ງຂ່າວໃຫ້ຂ້ອຍ

subscription-name = { $topic ->
    [news] ຂ່າວແຈ້ງ: { $project }
   *[reminders] ການແຈ້ງເຕືອນ: { $project }
}
subscription-all = ໂຄງການທັງໝົດ
subscription-begun = ຈາກນີ້ໄປ ທ່ານຈະໄດ້ຮັບ: { $what }
subscription-ended = ທ່ານຈະບໍ່ໄດ້ຮັບອີກ: { $what }
subscription-none = ທ່ານບໍ່ໄດ້ຂໍຮັບຂ່າວແຈ້ງ ຫຼື ການແຈ້ງເຕືອນ.
subscription-list = ທ່ານໄດ້ຂໍຮັບ:
subscription-service = ຂໍ້ຄວາມກ່ຽວກັບການສະເໜີຊື່ ແລະ ຊ່ວງກິດຈະກຳຂອງທ່ານເອງ ຈະສົ່ງຮອດທ່ານສະເໝີ.
subscription-start = + { $what }
subscription-stop = ຢຸດ { $what }

announce-first = ຍັງບໍ່ມີຂ່າວແຈ້ງ. ຈະຂຽນຂ່າວໜຶ່ງບໍ?
announce-start = ຂ່າວແຈ້ງຫຼ້າສຸດມີດັ່ງນີ້.
announce-project = ກ່ຽວກັບໂຄງການໃດ?
announce-audience = ສົ່ງຫາໃຜ?
announce-text = ກະລຸນາສົ່ງຂໍ້ຄວາມທັງໝົດມາໃນເທື່ອດຽວ. ພາສາ: { $language }
announce-markup = ຖ້າຕ້ອງການຕົວໜັງສືເຂັ້ມ ໃຫ້ຂຽນ { $bold }. ຖ້າຕ້ອງການລິ້ງ ໃຫ້ຂຽນ { $link }.
announce-placeholders = Usher ຈະຕື່ມຂໍ້ມູນເຫຼົ່ານີ້ຈາກແຈ້ງການ: { $placeholders }
announce-language = ຂໍ້ຄວາມຕໍ່ໄປແມ່ນພາສາໃດ?
announce-economies = ສຳລັບເສດຖະກິດໃດແດ່? ກະລຸນາສົ່ງຊື່ທັງໝົດໃນຂໍ້ຄວາມດຽວ.
announce-refused = ສົ່ງຂໍ້ຄວາມນີ້ບໍ່ໄດ້. ກະລຸນາສົ່ງໃໝ່ໂດຍບໍ່ມີສິ່ງນີ້:
announce-preview = ຕົວຢ່າງກ່ອນສົ່ງ: { $language }
announce-readers = ຈະສົ່ງຫາ { $count ->
   *[other] { $count } ຄົນ.
}
announce-nobody = ບໍ່ມີໃຜຈະໄດ້ຮັບ. ກະລຸນາເລືອກກຸ່ມຜູ້ຮັບອື່ນ.
announce-economy-unknown = ບໍ່ຮູ້ເສດຖະກິດ
announce-count = { $economy }, { $platform }: { $count }
announce-count-unreachable = { $economy }, ບໍ່ມີແຊັດທີ່ເປີດຢູ່: { $count }
announce-approval = ເພື່ອນຮ່ວມງານຕ້ອງການສົ່ງຂ່າວນີ້ຫາ { $count ->
   *[other] { $count } ຄົນ.
} ອະນຸມັດໃຫ້ສົ່ງບໍ?
announce-tested = ສົ່ງໃຫ້ທ່ານຄົນດຽວແລ້ວ.
announce-discarded = ລຶບຮ່າງແລ້ວ.
announce-begun = ກຳລັງສົ່ງອອກ. Usher ຈະບອກວ່າສົ່ງຮອດໃສແລ້ວ.
announce-waits = ເພື່ອນຮ່ວມງານຕ້ອງອະນຸມັດກ່ອນ. ໄດ້ສົ່ງຄຳຂໍໄປແລ້ວ.
announce-waits-for-nobody = ເພື່ອນຮ່ວມງານຕ້ອງອະນຸມັດກ່ອນ ແຕ່ບໍ່ມີໃຜອື່ນມີສິດ. ຜູ້ບໍລິຫານລະບົບສາມາດເຊີນຄົນອື່ນໄດ້.
announce-not-oneself = ທ່ານເປັນຜູ້ຂຽນຂ່າວແຈ້ງນີ້. ຕ້ອງໃຫ້ຄົນອື່ນອະນຸມັດ.

announce-stage = { $stage ->
    [waiting] { $title }: ລໍຖ້າການອະນຸມັດ
    [rejected] { $title }: ບໍ່ໄດ້ຮັບການອະນຸມັດ
    [paused] { $title }: ພັກໄວ້
    [cancelled] { $title }: ຢຸດແລ້ວ
    [recalled] { $title }: ຖອນຄືນແລ້ວ
   *[sending] { $title }: ສົ່ງແລ້ວ
}
announce-bar = { $bar } { $percent } %
announce-counts = ສົ່ງຮອດ: { $delivered }. ສົ່ງບໍ່ສຳເລັດ: { $failed }. ຕິດຕໍ່ບໍ່ໄດ້: { $unreachable }. ຍັງເຫຼືອ: { $ahead }.
announce-left = { $minutes ->
   *[other] ຍັງເຫຼືອປະມານ { $minutes } ນາທີ.
}
announce-read-count = ອ່ານແລ້ວ: { $read }

announce-new = ຂ່າວແຈ້ງໃໝ່
announce-no-project = ບໍ່ເຈາະຈົງໂຄງການ
announce-to-subscriber = ຜູ້ທີ່ຕ້ອງການຮັບຂ່າວ
announce-to-nominee = ຜູ້ຖືກສະເໜີຊື່
announce-to-participant = ຜູ້ເຂົ້າຮ່ວມ
announce-to-liaison-officer = ເຈົ້າໜ້າທີ່ປະສານງານ
announce-send = ສົ່ງ
announce-test = ສົ່ງໃຫ້ຂ້ອຍກ່ອນ
announce-add-language = ເພີ່ມພາສາ
announce-change-text = ແກ້ຂໍ້ຄວາມພາສາອັງກິດ
announce-choose-economies = ສະເພາະບາງເສດຖະກິດ
announce-confirm-on = ຂໍໃຫ້ຜູ້ອ່ານຢືນຢັນ
announce-confirm-off = ບໍ່ຂໍໃຫ້ຢືນຢັນ
announce-discard = ລຶບຖິ້ມ
announce-show = ໂຫຼດໃໝ່
announce-approve = ອະນຸມັດ
announce-reject = ບໍ່ອະນຸມັດ
announce-pause = ພັກໄວ້
announce-resume = ສືບຕໍ່
announce-cancel = ຢຸດ
announce-recall = ຖອນຄືນ
