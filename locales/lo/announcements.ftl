# Lao: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = ຍັງບໍ່ມີຄຳແປ. ນີ້ແມ່ນຂໍ້ຄວາມພາສາອັງກິດ.
announcement-about = ກ່ຽວກັບ { $title } ({ $code })
announcement-reader = ຜູ້ເຂົ້າຮ່ວມ
announcement-read = ອ່ານແລ້ວ
announcement-no-more = ບໍ່ຮັບຂ່າວອີກ
announcement-read-thanks = ຂອບໃຈ. ບັນທຶກໄວ້ແລ້ວວ່າທ່ານໄດ້ອ່ານ.

## The latest announcements.

announcements-latest = ຂ່າວແຈ້ງຫຼ້າສຸດ ວັນທີ { DATE($date, length: "long") }:
announcements-earlier = ຂ່າວກ່ອນໜ້ານີ້:
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = ຍັງບໍ່ມີຂ່າວແຈ້ງ.
announcements-subscribe = ຮັບຂ່າວ

## What people want to hear of.

subscription-name = { $topic ->
    [news] ຂ່າວສານ: { $project }
   *[reminders] ການແຈ້ງເຕືອນ: { $project }
}
subscription-all = ໂຄງການທັງໝົດ
subscription-begun = ຈາກນີ້ໄປທ່ານຈະໄດ້ຮັບ: { $what }
subscription-ended = ທ່ານຈະບໍ່ໄດ້ຮັບສິ່ງນີ້ອີກ: { $what }
subscription-none = ທ່ານຍັງບໍ່ໄດ້ຂໍຮັບຂ່າວສານ ຫຼື ການແຈ້ງເຕືອນ.
subscription-list = ສິ່ງທີ່ທ່ານຂໍຮັບໄວ້:
subscription-service = ຂໍ້ຄວາມກ່ຽວກັບການສະເໜີຊື່ ແລະ ຊ່ວງກິດຈະກຳຂອງທ່ານເອງຈະສົ່ງຫາທ່ານສະເໝີ.
subscription-start = + { $what }
subscription-stop = ຢຸດ { $what }

## Writing an announcement, for the Secretariat.

announce-first = ຍັງບໍ່ມີຂ່າວແຈ້ງ. ຕ້ອງການຂຽນຂ່າວທຳອິດບໍ?
announce-start = ຂ່າວແຈ້ງຫຼ້າສຸດມີດັ່ງນີ້.
announce-project = ແມ່ນຂ່າວຂອງໂຄງການໃດ?
announce-audience = ສົ່ງຫາໃຜ?
announce-text = ກະລຸນາສົ່ງເນື້ອຄວາມໃນຂໍ້ຄວາມດຽວ. ພາສາ: { $language }
announce-markup = ສຳລັບຕົວໜາ ໃຫ້ຂຽນ { $bold }. ສຳລັບລິ້ງ ໃຫ້ຂຽນ { $link }.
announce-placeholders = Usher ຈະຕື່ມສ່ວນເຫຼົ່ານີ້ຈາກແຈ້ງການໃຫ້: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = ຊື່ (ຜູ້ອ່ານບໍ່ເຫັນ)
announce-form-text = ເນື້ອຄວາມ ({ $language })
announce-language = ເນື້ອຄວາມຕໍ່ໄປເປັນພາສາໃດ?
announce-economies = ສົ່ງຫາເສດຖະກິດໃດແດ່? ກະລຸນາສົ່ງຊື່ໃນຂໍ້ຄວາມດຽວ.
announce-refused = ສົ່ງເນື້ອຄວາມນີ້ບໍ່ໄດ້. ກະລຸນາສົ່ງມາໃໝ່ໂດຍບໍ່ມີສິ່ງນີ້:
announce-preview = ຕົວຢ່າງ: { $language }
announce-readers = { $count ->
   *[other] ຈະສົ່ງຫາ { $count } ຄົນ.
}
announce-nobody = ບໍ່ມີໃຜຈະໄດ້ຮັບ. ກະລຸນາເລືອກຜູ້ຮັບກຸ່ມອື່ນ.
announce-channel = ຈະປະກາດໃນຊ່ອງຂອງໂຄງການໃນ { $platform } ນຳ.
announce-economy-unknown = ບໍ່ຮູ້ເສດຖະກິດ
announce-count = { $economy }, { $platform }: { $count }
announce-count-unreachable = { $economy }, ບໍ່ມີແຊັດທີ່ເປີດຢູ່: { $count }
announce-approval = { $count ->
   *[other] ເພື່ອນຮ່ວມງານຕ້ອງການສົ່ງສິ່ງນີ້ຫາ { $count } ຄົນ. ອະນຸມັດໃຫ້ສົ່ງບໍ?
}
announce-tested = ສົ່ງໃຫ້ທ່ານຜູ້ດຽວແລ້ວ.
announce-discarded = ຖິ້ມຮ່າງແລ້ວ.
announce-begun = ກຳລັງສົ່ງ. ຈະສະແດງຄວາມຄືບໜ້າໃຫ້ເຫັນ.
announce-waits = ຕ້ອງໃຫ້ເພື່ອນຮ່ວມງານອະນຸມັດກ່ອນ. ສົ່ງຄຳຂໍໃຫ້ແລ້ວ.
announce-waits-for-nobody = ຕ້ອງໃຫ້ເພື່ອນຮ່ວມງານອະນຸມັດກ່ອນ ແຕ່ບໍ່ມີຜູ້ອື່ນທີ່ມີສິດ. ຜູ້ບໍລິຫານລະບົບເຊີນເພີ່ມໄດ້.
announce-not-oneself = ທ່ານເປັນຜູ້ຂຽນຂ່າວນີ້. ຕ້ອງໃຫ້ຜູ້ອື່ນອະນຸມັດ.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: ລໍຖ້າອະນຸມັດ
    [rejected] { $title }: ບໍ່ອະນຸມັດ
    [paused] { $title }: ພັກການສົ່ງ
    [cancelled] { $title }: ຢຸດສົ່ງແລ້ວ
    [recalled] { $title }: ເອີ້ນຄືນແລ້ວ
   *[sending] { $title }: ສົ່ງແລ້ວ
}
announce-bar = { $bar } { $percent } %
announce-counts = ສົ່ງຮອດແລ້ວ: { $delivered }. ບໍ່ສຳເລັດ: { $failed }. ຕິດຕໍ່ບໍ່ໄດ້: { $unreachable }. ຍັງລໍຖ້າ: { $ahead }.
announce-left = { $minutes ->
   *[other] ຍັງເຫຼືອປະມານ { $minutes } ນາທີ.
}
announce-read-count = ອ່ານແລ້ວ: { $read }

## Buttons, at most 30 characters.

announce-new = ຂ່າວໃໝ່
announce-no-project = ບໍ່ເຈາະຈົງໂຄງການ
announce-to-subscriber = ຜູ້ທີ່ຂໍຮັບຂ່າວ
announce-to-nominee = ຜູ້ຖືກສະເໜີຊື່
announce-to-participant = ຜູ້ເຂົ້າຮ່ວມ
announce-to-liaison-officer = ເຈົ້າໜ້າທີ່ປະສານງານ
announce-send = ສົ່ງ
announce-test = ສົ່ງໃຫ້ຂ້ອຍເບິ່ງກ່ອນ
announce-add-language = ເພີ່ມພາສາ
announce-change-text = ແກ້ຂໍ້ຄວາມພາສາອັງກິດ
announce-choose-economies = ສະເພາະບາງເສດຖະກິດ
announce-confirm-on = ຂໍໃຫ້ຜູ້ອ່ານຢືນຢັນ
announce-confirm-off = ບໍ່ຕ້ອງຂໍໃຫ້ຢືນຢັນ
announce-discard = ຖິ້ມ
announce-show = ໂຫຼດໃໝ່
announce-approve = ອະນຸມັດ
announce-reject = ບໍ່ອະນຸມັດ
announce-pause = ພັກ
announce-resume = ສືບຕໍ່
announce-cancel = ຢຸດ
announce-recall = ເອີ້ນຄືນ

## The channel of a project, for the Secretariat.

channel-only-in-group = ກະລຸນາສົ່ງຄຳສັ່ງນີ້ໃນຊ່ອງ ຫຼື ກຸ່ມນັ້ນໂດຍກົງ.
channel-which = ບ່ອນນີ້ແມ່ນຊ່ອງຂອງໂຄງການໃດ?
channel-connected = ຕອນນີ້ບ່ອນນີ້ແມ່ນຊ່ອງຂອງ { $title } ({ $code }).
channel-is = ບ່ອນນີ້ແມ່ນຊ່ອງຂອງ { $title } ({ $code }).
channel-what = ຂ່າວຂອງໂຄງການຈະມາທີ່ນີ້ ພ້ອມທັງການແຈ້ງເຕືອນຊ່ວງກິດຈະກຳສຳລັບຜູ້ທີ່ Usher ສົ່ງຫາໃນແຊັດສ່ວນຕົວບໍ່ໄດ້.
channel-no-events = ຊ່ວງກິດຈະກຳສາມາດສະແດງໃນລາຍການກິດຈະກຳຂອງບ່ອນນີ້ໄດ້, ແຕ່ Usher ບໍ່ມີສິດສ້າງ. ຜູ້ດູແລບ່ອນນີ້ສາມາດໃຫ້ສິດ ແລ້ວສົ່ງ { $command } ອີກຄັ້ງ.
channel-disconnected = ຊ່ອງນີ້ບໍ່ໄດ້ເປັນຂອງໂຄງການໃດອີກແລ້ວ.
# A button, at most 30 characters.
channel-disconnect = ບໍ່ແມ່ນຊ່ອງຂອງໂຄງການນີ້
