# Lao: sessions, reminders, calendars and the time zone. Not yet reviewed by a native speaker.

## Sessions

agenda-programme = ກຳນົດການຂອງ { $title } ຕາມທີ່ຜູ້ຈັດໃຫ້ມາ:
agenda-now = ຕອນນີ້: { $title } ຈົນຮອດ { $time }.
agenda-next = ຕໍ່ໄປ: { $title } ເວລາ { $time } ໃນ{ $date }.
agenda-next-official = ເວລາທາງການແມ່ນ { $time } ໃນ{ $date } ({ $zone }).
agenda-other-date = ຕາມເຂດເວລາຂອງທ່ານ ນັ້ນແມ່ນວັນທີອື່ນ.
agenda-over = ຊ່ວງກິດຈະກຳທັງໝົດສິ້ນສຸດແລ້ວ.
agenda-free-day = ມື້ນັ້ນບໍ່ມີຊ່ວງກິດຈະກຳ.
agenda-day = ມື້ທີ { $day }: { $date }
agenda-zones = ເວລານັບຕາມເຂດເວລາຂອງທ່ານ ({ $zone }) ແລະ ເວລາທາງການຢູ່ໃນວົງເລັບ ({ $official }).
agenda-day-differs = ຕາມເຂດເວລາຂອງທ່ານ ມື້ນີ້ເລີ່ມເວລາ { $time } ໃນ{ $date }.
agenda-official = ເວລາທີ່ສະແດງແມ່ນເວລາທາງການ ({ $zone }).
agenda-times = { $starts } ຫາ { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = ມື້ທີ { $day }
join-link = ລິ້ງເຂົ້າ { $title }: { $link }
join-early = ລິ້ງເຂົ້າ { $title } ຈະສະແດງແຕ່ເວລາ { $time } ໃນ{ $date } ຄືເຄິ່ງຊົ່ວໂມງກ່ອນເລີ່ມ.
join-participants = ລິ້ງຂອງ { $title } ສະແດງໃຫ້ສະເພາະຜູ້ເຂົ້າຮ່ວມທີ່ໄດ້ຮັບການຢືນຢັນ.

## Time zone

timezone-set = ເຂດເວລາຂອງທ່ານຕອນນີ້ແມ່ນ { $zone }.
timezone-how = ຖ້າຈະຕັ້ງເຂດເວລາອື່ນ ໃຫ້ຂຽນ ເຊັ່ນ: { $example }

## Reminders

reminder-set = Usher ຈະແຈ້ງເຕືອນທ່ານກ່ຽວກັບ { $title }.
reminder-usual = ວັນປິດຮັບ: 7 ມື້ ແລະ 1 ມື້ກ່ອນ. ການກຽມຕົວ: 2 ອາທິດກ່ອນເລີ່ມ. ຊ່ວງກິດຈະກຳ: ໜຶ່ງມື້ກ່ອນ ແລະ 15 ນາທີກ່ອນ. ໃບຢັ້ງຢືນ ແລະ ບົດລາຍງານ: ຫຼັງສິ້ນສຸດ.
reminder-sessions-lead = ຊ່ວງກິດຈະກຳ: { $lead } ກ່ອນ ແລະ ໜຶ່ງມື້ກ່ອນ. ວັນປິດຮັບ, ການກຽມຕົວ ແລະ ສິ່ງທີ່ຕາມມາ: ຕາມເວລາປົກກະຕິ.
reminder-closing = ວັນປິດຮັບ: 7 ມື້ ແລະ 1 ມື້ກ່ອນ.
reminder-closing-lead = ວັນປິດຮັບ: { $lead } ກ່ອນ.
reminder-day-lead = ມື້ທີ { $day }: { $lead } ກ່ອນເລີ່ມ.
reminder-next = ການແຈ້ງເຕືອນຕໍ່ໄປຈະມາເວລາ { $time } ໃນ{ $date }.
reminder-nothing-ahead = ຕອນນີ້ບໍ່ມີຫຍັງຢູ່ຂ້າງໜ້າ. ຈະເລີ່ມແຈ້ງເຕືອນເມື່ອມີວັນທີ.
reminder-zone = ເວລານັບຕາມ { $zone }.
reminder-list = Usher ແຈ້ງເຕືອນທ່ານກ່ຽວກັບ:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = ຍັງບໍ່ມີການແຈ້ງເຕືອນສຳລັບທ່ານ.
reminder-ended = ຢຸດແລ້ວ. ຈະບໍ່ແຈ້ງເຕືອນເລື່ອງນັ້ນອີກ.
reminder-snoozed = ຈະແຈ້ງເຕືອນທ່ານອີກໃນບຶດໜຶ່ງ.
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
remind-closing-npo = ເອກະສານຂອງທ່ານຕ້ອງຮອດ NPO ຂອງທ່ານກ່ອນມື້ນັ້ນ.
remind-starts = { $title } ຈະເລີ່ມໃນ{ $date }.
remind-prepare = ຖ້າທ່ານເຂົ້າຮ່ວມ ກະລຸນາກວດເອກະສານ, ວີຊາ ແລະ ປີ້ເດີນທາງຂອງທ່ານດຽວນີ້.
remind-session = { $title } ຈະເລີ່ມເວລາ { $time } ໃນ{ $date } ({ $project }).
remind-room = ຫ້ອງ: { $room }
remind-follow-up = { $title } ສິ້ນສຸດແລ້ວ. ຂອບໃຈທີ່ເຂົ້າຮ່ວມ!
remind-certificate = ກະລຸນາກວດເບິ່ງວ່າທ່ານຕ້ອງສົ່ງບົດລາຍງານຫຼືບໍ່ ແລະ ສອບຖາມກ່ຽວກັບໃບຢັ້ງຢືນຂອງທ່ານ.
remind-late = ການແຈ້ງເຕືອນນີ້ມາຊ້າ. ຂໍອະໄພ.
remind-moved = ມີການປ່ຽນແປງ: { $title } ຕອນນີ້ຈະເລີ່ມເວລາ { $time } ໃນ{ $date }.
remind-cancelled = ຍົກເລີກ: { $title } ທີ່ກຳນົດເລີ່ມເວລາ { $time } ໃນ{ $date }.

## Calendars

calendar-which = ປະຕິທິນສຳລັບໂຄງການໃດ? ກະລຸນາເພີ່ມລະຫັດໂຄງການ.
calendar-no-dates = ຍັງບໍ່ມີວັນທີຂອງ { $title } ສະນັ້ນ ບໍ່ມີຫຍັງຈະໃສ່ປະຕິທິນ.
calendar-file =
    { $sessions ->
        [0] ນີ້ແມ່ນວັນທີຂອງ { $title } ເປັນໄຟລ໌ປະຕິທິນ.
       *[other] ນີ້ແມ່ນວັນທີ ແລະ ຊ່ວງກິດຈະກຳທັງ { $sessions } ຊ່ວງຂອງ { $title } ເປັນໄຟລ໌ປະຕິທິນ.
    }
calendar-links = ຫຼື ເພີ່ມມື້ເຫຼົ່ານີ້ໃສ່ { $google } ຫຼື { $outlook }.
calendar-feed = ສະໝັກຮັບຈາກທີ່ຢູ່ນີ້ ແລ້ວປະຕິທິນຂອງທ່ານຈະທັນສະໄໝສະເໝີ: { $link } ທີ່ຢູ່ນີ້ສຳລັບທ່ານຄົນດຽວ ກະລຸນາຢ່າສົ່ງຕໍ່.
calendar-feed-button = ໃຫ້ປະຕິທິນທັນສະໄໝສະເໝີ
calendar-closing-title = ປິດຮັບການສະເໜີຊື່

## The option of a command on Discord

discord-option-city = ເມືອງ
discord-about-city = ເມືອງ ຫຼື ຄວາມຕ່າງຂອງເວລາ ເຊັ່ນ Kathmandu ຫຼື UTC+5:45
