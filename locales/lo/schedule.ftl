# Lao: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = ກຳນົດການຂອງ { $title } ຕາມທີ່ຜູ້ຈັດໄດ້ແຈ້ງ:
agenda-now = ດຽວນີ້: { $title } ຮອດ { $time } ໂມງ.
agenda-next = ຕໍ່ໄປ: { $title } ເວລາ { $time } ໂມງ { $date }.
agenda-next-official = ເວລາທາງການແມ່ນ { $time } ໂມງ { $date } ({ $zone }).
agenda-other-date = ໃນເຂດເວລາຂອງທ່ານ ແມ່ນຄົນລະມື້.
agenda-over = ຊ່ວງກິດຈະກຳທັງໝົດສິ້ນສຸດແລ້ວ.
agenda-free-day = ມື້ນັ້ນບໍ່ມີຊ່ວງກິດຈະກຳ.
agenda-day = ມື້ທີ { $day }: { $date }
agenda-zones = ເວລາແມ່ນຕາມເຂດເວລາຂອງທ່ານ ({ $zone }) ແລະ ເວລາທາງການຢູ່ໃນວົງເລັບ ({ $official }).
agenda-day-differs = ໃນເຂດເວລາຂອງທ່ານ ມື້ນີ້ເລີ່ມເວລາ { $time } ໂມງ { $date }.
agenda-official = ເວລາແມ່ນເວລາທາງການ ({ $zone }).
agenda-times = { $starts } ຫາ { $ends } ໂມງ
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = ມື້ທີ { $day }
join-link = ລິ້ງເຂົ້າ { $title }: { $link }
join-early = Usher ຈະສະແດງລິ້ງເຂົ້າ { $title } ແຕ່ເວລາ { $time } ໂມງ { $date } ຄືເຄິ່ງຊົ່ວໂມງກ່ອນເລີ່ມ.
join-participants = Usher ສະແດງລິ້ງຂອງ { $title } ໃຫ້ສະເພາະຜູ້ເຂົ້າຮ່ວມທີ່ຢືນຢັນແລ້ວ.

## Time zone

zone-time = ເວລາ { $city }
timezone-set = ເຂດເວລາຂອງທ່ານດຽວນີ້ແມ່ນ { $zone }.
timezone-how = ຖ້າຕ້ອງການຕັ້ງເຂດອື່ນ ໃຫ້ຂຽນ ເຊັ່ນ: { $example }

## Reminders

reminder-set = Usher ຈະແຈ້ງເຕືອນທ່ານກ່ຽວກັບ { $title }.
reminder-usual = ວັນປິດຮັບ: 7 ມື້ ແລະ 1 ມື້ກ່ອນ. ການກະກຽມ: 2 ອາທິດກ່ອນເລີ່ມ. ຊ່ວງກິດຈະກຳ: ໜຶ່ງມື້ກ່ອນ ແລະ 15 ນາທີກ່ອນ. ໃບຢັ້ງຢືນ ແລະ ລາຍງານ: ຫຼັງສິ້ນສຸດ.
reminder-sessions-lead = ຊ່ວງກິດຈະກຳ: { $lead } ກ່ອນ ແລະ ໜຶ່ງມື້ກ່ອນ. ວັນປິດຮັບ, ການກະກຽມ ແລະ ສິ່ງທີ່ຕ້ອງເຮັດຕໍ່ໄປ: ຕາມເວລາປົກກະຕິ.
reminder-closing = ວັນປິດຮັບ: 7 ມື້ ແລະ 1 ມື້ກ່ອນ.
reminder-closing-lead = ວັນປິດຮັບ: { $lead } ກ່ອນ.
reminder-day-lead = ມື້ທີ { $day }: { $lead } ກ່ອນເລີ່ມ.
reminder-next = ການແຈ້ງເຕືອນຄັ້ງຕໍ່ໄປແມ່ນເວລາ { $time } ໂມງ { $date }.
reminder-nothing-ahead = ຂະນະນີ້ຍັງບໍ່ມີຫຍັງຢູ່ຂ້າງໜ້າ. ຈະເລີ່ມທັນທີທີ່ມີວັນທີ.
reminder-zone = ເວລາແມ່ນຕາມ { $zone }.
reminder-list = ເລື່ອງທີ່ Usher ແຈ້ງເຕືອນທ່ານ:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = ຍັງບໍ່ມີການແຈ້ງເຕືອນສຳລັບທ່ານ.
reminder-ended = ຢຸດແລ້ວ. ຈະບໍ່ແຈ້ງເຕືອນທ່ານເລື່ອງນີ້ອີກ.
reminder-snoozed = ຈະແຈ້ງເຕືອນທ່ານອີກໃນອີກບຶດໜຶ່ງ.
reminder-on-button = ແຈ້ງເຕືອນຂ້ອຍ
reminder-stop-button = ຢຸດການແຈ້ງເຕືອນ
reminder-stop-one-button = ຢຸດ { $code }
reminder-stop-all-button = ຢຸດທັງໝົດ
reminder-snooze-button = ແຈ້ງເຕືອນພາຍຫຼັງ
reminder-lead-button = { $lead } ກ່ອນຊ່ວງກິດຈະກຳ
duration-minutes =
    { $count ->
       *[other] { $count } ນາທີ
    }
duration-hours =
    { $count ->
       *[other] { $count } ຊົ່ວໂມງ
    }
duration-days =
    { $count ->
       *[other] { $count } ມື້
    }

## What reminders say

remind-closing = ການສະເໜີຊື່ສຳລັບ { $title } ຈະປິດຮັບໃນ{ $date }.
remind-closing-npo = ເອກະສານຂອງທ່ານຕ້ອງຮອດ NPO ກ່ອນມື້ນັ້ນ.
remind-closing-officer = ການສະເໜີຊື່ຂອງທ່ານຕ້ອງຮອດກອງເລຂາ APO ພາຍໃນມື້ນັ້ນ.
remind-starts = { $title } ຈະເລີ່ມໃນ{ $date }.
remind-prepare = ຖ້າທ່ານເຂົ້າຮ່ວມ ກະລຸນາກວດເອກະສານ, ວີຊາ ແລະ ປີ້ເດີນທາງແຕ່ດຽວນີ້.
remind-session = { $title } ຈະເລີ່ມເວລາ { $time } ໂມງ { $date } ({ $project }).
remind-room = ຫ້ອງ: { $room }
remind-follow-up = { $title } ສິ້ນສຸດແລ້ວ. ຂອບໃຈທີ່ເຂົ້າຮ່ວມ!
remind-certificate = ກະລຸນາກວດເບິ່ງວ່າທ່ານຕ້ອງສົ່ງລາຍງານຫຼືບໍ່ ແລະ ສອບຖາມເລື່ອງໃບຢັ້ງຢືນຂອງທ່ານ.
remind-late = ຂໍອະໄພ ການແຈ້ງເຕືອນນີ້ມາຊ້າ.
remind-moved = ປ່ຽນແປງ: { $title } ດຽວນີ້ຈະເລີ່ມເວລາ { $time } ໂມງ { $date }.
remind-cancelled = ຍົກເລີກ: { $title } ເຊິ່ງເດີມຈະເລີ່ມເວລາ { $time } ໂມງ { $date }.

## Calendars

calendar-which = ຕ້ອງການປະຕິທິນຂອງໂຄງການໃດ? ກະລຸນາເພີ່ມລະຫັດໂຄງການ.
calendar-no-dates = Usher ຍັງບໍ່ມີວັນທີຂອງ { $title } ສະນັ້ນ ຍັງບໍ່ມີຫຍັງໃຫ້ໃສ່ປະຕິທິນ.
calendar-file =
    { $sessions ->
        [0] ນີ້ແມ່ນວັນທີຂອງ { $title } ເປັນໄຟລ໌ປະຕິທິນ.
       *[other] ນີ້ແມ່ນວັນທີ ແລະ ຊ່ວງກິດຈະກຳທັງໝົດ { $sessions } ຊ່ວງຂອງ { $title } ເປັນໄຟລ໌ປະຕິທິນ.
    }
calendar-links = ຫຼື ເພີ່ມມື້ໃສ່ { $google } ຫຼື { $outlook }.
calendar-feed = ຕິດຕາມທີ່ຢູ່ນີ້ ແລ້ວປະຕິທິນຂອງທ່ານຈະທັນສະໄໝສະເໝີ: { $link } ທີ່ຢູ່ນີ້ເປັນຂອງທ່ານຜູ້ດຽວ ກະລຸນາຢ່າສົ່ງຕໍ່.
calendar-feed-button = ໃຫ້ປະຕິທິນທັນສະໄໝສະເໝີ
calendar-closing-title = ປິດຮັບການສະເໜີຊື່

## The option of a command on Discord

discord-option-city = ເມືອງ
discord-about-city = ເມືອງ ຫຼື ຜົນຕ່າງເວລາ ເຊັ່ນ Kathmandu ຫຼື UTC+5:45
