# Lao: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = ແຫຼ່ງທີ່ມາ: ແຈ້ງການໂຄງການ { $code }, { $details }
source-code-only = ແຫຼ່ງທີ່ມາ: ແຈ້ງການໂຄງການ { $code }
source-reference = ເລກອ້າງອີງ { $reference }
source-issued = ອອກວັນທີ { DATE($date, length: "long") }
source-revision = ສະບັບແກ້ໄຂຄັ້ງທີ { $revision }
source-revised = ສະບັບແກ້ໄຂຄັ້ງທີ { $revision } ລົງວັນທີ { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = ກະລຸນາສອບຖາມ NPO ຂອງທ່ານກ່ອນ ({ $npo }, { $economy }) ແລ້ວຈຶ່ງສອບຖາມກອງເລຂາ APO ທີ່ໂຕກຽວ.
ask-own-npo = ກະລຸນາສອບຖາມອົງການຜະລິດຕະພາບແຫ່ງຊາດ (NPO) ໃນເສດຖະກິດຂອງທ່ານກ່ອນ ແລ້ວຈຶ່ງສອບຖາມກອງເລຂາ APO ທີ່ໂຕກຽວ.
ask-secretariat = ປັດຈຸບັນ { $economy } ບໍ່ມີ NPO ທີ່ເຄື່ອນໄຫວຢູ່ ສະນັ້ນ ກະລຸນາສອບຖາມກອງເລຂາ APO ທີ່ໂຕກຽວ.
procedures = ສຳລັບລາຍລະອຽດເພີ່ມເຕີມ ແຈ້ງການໃຫ້ເບິ່ງຂັ້ນຕອນການຈັດຕັ້ງປະຕິບັດທີ່ສົ່ງມາພ້ອມກັນ.

## Closing date

deadline-open = { $days ->
    [1] ການສະເໜີຊື່ສຳລັບ { $title } ຈະປິດຮັບມື້ອື່ນ ຄື{ $date }.
   *[other] ການສະເໜີຊື່ສຳລັບ { $title } ຈະປິດຮັບໃນ{ $date }: ຍັງເຫຼືອ { $days } ມື້.
}
deadline-today = ມື້ນີ້ ຄື{ $date } ແມ່ນມື້ສຸດທ້າຍຂອງການສະເໜີຊື່ສຳລັບ { $title }.
deadline-closed = { $days ->
    [1] ການສະເໜີຊື່ສຳລັບ { $title } ໄດ້ປິດຮັບແລ້ວມື້ວານນີ້ ຄື{ $date }.
   *[other] ການສະເໜີຊື່ສຳລັບ { $title } ໄດ້ປິດຮັບແລ້ວເມື່ອ { $days } ມື້ກ່ອນ ໃນ{ $date }.
}
deadline-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸວັນປິດຮັບການສະເໜີຊື່ສຳລັບ { $title }.
deadline-npo-earlier = NPO ຂອງທ່ານກຳນົດວັນປິດຮັບຂອງຕົນເອງໄວກວ່ານີ້ ເພື່ອຄັດເລືອກຜູ້ສະໝັກ ສະນັ້ນ ຄວນຕິດຕໍ່ໂດຍໄວ.
deadline-hurry = ກະລຸນາຕິດຕໍ່ NPO ຂອງທ່ານທັນທີ: NPO ຕ້ອງເປັນຜູ້ສະເໜີຊື່ ແລະ ແຈ້ງການບໍ່ໄດ້ລະບຸໂມງປິດຮັບ.
deadline-replacements = NPO ຍັງສາມາດສະເໜີຊື່ຜູ້ສະໝັກທົດແທນໄດ້ອີກໄລຍະໜຶ່ງ ເທົ່າທີ່ແຈ້ງການອະນຸຍາດ. ມີແຕ່ NPO ຂອງທ່ານເທົ່ານັ້ນທີ່ຕອບໄດ້ວ່າຍັງມີບ່ອນຫວ່າງຫຼືບໍ່.
deadline-ended = { $days ->
    [1] ໂຄງການເອງໄດ້ສິ້ນສຸດແລ້ວມື້ວານນີ້.
   *[other] ໂຄງການເອງໄດ້ສິ້ນສຸດແລ້ວເມື່ອ { $days } ມື້ກ່ອນ.
}
deadline-remarks = ໝາຍເຫດໃນແຈ້ງການ:
deadline-still-tokyo = ຕາມປະຕິທິນຂອງທ່ານ ການສະເໜີຊື່ສຳລັບ { $title } ໄດ້ປິດຮັບແລ້ວມື້ວານນີ້ ຄື{ $date }. ຢູ່ກອງເລຂາ APO ໃນໂຕກຽວ ມື້ນັ້ນຍັງບໍ່ທັນໝົດ ສະນັ້ນ ກະລຸນາຕິດຕໍ່ NPO ຂອງທ່ານທັນທີ.
deadline-over-tokyo = ຕາມປະຕິທິນຂອງທ່ານ ມື້ນີ້ ຄື{ $date } ແມ່ນມື້ສຸດທ້າຍຂອງການສະເໜີຊື່ສຳລັບ { $title }. ຢູ່ກອງເລຂາ APO ໃນໂຕກຽວ ມື້ນັ້ນໄດ້ຜ່ານໄປແລ້ວ ສະນັ້ນ ກະລຸນາຕິດຕໍ່ NPO ຂອງທ່ານທັນທີ.
deadline-tokyo = ຈຳນວນມື້ນັບຕາມວັນທີໃນໂຕກຽວ.

## Dates

dates-span = { $days ->
   *[other] { $title }: ແຕ່{ $starts } ຫາ{ $ends } ({ $days } ມື້).
}
dates-one-day = { $title }: { $starts } ພຽງມື້ດຽວ.
dates-start-only = { $title } ເລີ່ມໃນ{ $starts }. ແຈ້ງການບໍ່ໄດ້ລະບຸມື້ສຸດທ້າຍ.
dates-end-only = { $title } ສິ້ນສຸດໃນ{ $ends }. ແຈ້ງການບໍ່ໄດ້ລະບຸມື້ທຳອິດ.
dates-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸວັນທີຈັດ { $title }.
dates-ahead = { $days ->
    [1] ໂຄງການຈະເລີ່ມມື້ອື່ນ.
   *[other] ໂຄງການຈະເລີ່ມໃນອີກ { $days } ມື້.
}
dates-only-day = ໂຄງການຈັດຂຶ້ນໃນມື້ນີ້.
dates-running-day = ໂຄງການກຳລັງດຳເນີນຢູ່: ມື້ນີ້ແມ່ນມື້ທີ { $day } ໃນ { $days } ມື້.
dates-running = ໂຄງການກຳລັງດຳເນີນຢູ່.
dates-over = { $days ->
    [1] ໂຄງການໄດ້ສິ້ນສຸດແລ້ວມື້ວານນີ້.
   *[other] ໂຄງການໄດ້ສິ້ນສຸດແລ້ວເມື່ອ { $days } ມື້ກ່ອນ.
}

## Programme and time zone

agenda-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸເວລາຂອງແຕ່ລະຊ່ວງກິດຈະກຳໃນ { $title }.
timezone-not-stated = ແຈ້ງການມີແຕ່ວັນທີ ບໍ່ມີໂມງ ສະນັ້ນ ຍັງບໍ່ມີເວລາຂອງຊ່ວງກິດຈະກຳໃຫ້ປ່ຽນ.
timezone-here = ໃນເຂດເວລາຂອງທ່ານ ({ $zone }) ດຽວນີ້ແມ່ນ { $time } ໂມງ { $date }.
timezone-tokyo = ຢູ່ກອງເລຂາ APO ໃນໂຕກຽວ ດຽວນີ້ແມ່ນ { $time } ໂມງ { $date }.
timezone-counted = Usher ນັບມື້ຫາວັນປິດຮັບຕາມປະຕິທິນຂອງທ່ານ.
timezone-several = { $economy } ມີຫຼາຍເຂດເວລາ ສະນັ້ນ Usher ນັບມື້ຫາວັນປິດຮັບຕາມວັນທີໃນໂຕກຽວ.
timezone-choose = ກະລຸນາບອກເສດຖະກິດຂອງທ່ານ ແລ້ວ Usher ຈະນັບມື້ຫາວັນປິດຮັບຕາມປະຕິທິນຂອງທ່ານ.

## Place and form

venue-cities = { $title } ຈັດຂຶ້ນທີ່ { $cities }, { $countries }.
venue-cities-only = { $title } ຈັດຂຶ້ນທີ່ { $cities }.
venue-countries = { $title } ຈັດຂຶ້ນທີ່ { $countries }. ແຈ້ງການບໍ່ໄດ້ລະບຸເມືອງ.
venue-no-address = ແຈ້ງການບໍ່ໄດ້ລະບຸທີ່ຢູ່.
venue-online = { $title } ຈັດຂຶ້ນທາງອອນລາຍ: ບໍ່ຕ້ອງເດີນທາງໄປສະຖານທີ່ໃດ.
venue-online-host = { $title } ຈັດຂຶ້ນທາງອອນລາຍ: ບໍ່ຕ້ອງເດີນທາງໄປສະຖານທີ່ໃດ. ເຈົ້າພາບແມ່ນ { $countries }.
venue-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸສະຖານທີ່ຈັດ { $title }.
modality-online = { $title } ຈັດຂຶ້ນທາງອອນລາຍ.
modality-onsite = { $title } ຈັດຂຶ້ນແບບພົບໜ້າ.
modality-hybrid = { $title } ຈັດຂຶ້ນແບບປະສົມ: ບາງສ່ວນທາງອອນລາຍ ບາງສ່ວນແບບພົບໜ້າ.
modality-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸວ່າ { $title } ຈັດທາງອອນລາຍ ຫຼື ແບບພົບໜ້າ.
organizer-intro = ໜ່ວຍງານຈັດຕັ້ງປະຕິບັດ { $title }:
organizer-host = ເຈົ້າພາບ: { $countries }
organizer-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸໜ່ວຍງານຈັດຕັ້ງປະຕິບັດ { $title }.

## Summary card

label-dates = ວັນທີຈັດ
label-modality = ຮູບແບບ
label-venue = ສະຖານທີ່ຈັດ
label-host = ເຈົ້າພາບ
label-organizers = ຜູ້ຈັດ
label-economies = ເປີດຮັບຈາກ
label-places = ຈຳນວນບ່ອນ
label-closing = ປິດຮັບການສະເໜີຊື່
label-objectives = ຈຸດປະສົງ
label-remarks = ໝາຍເຫດ
overview-span = { $days ->
   *[other] { $starts } ຫາ{ $ends } ({ $days } ມື້)
}
overview-one-day = { $starts }
overview-from = ແຕ່{ $starts }
overview-until = ຈົນຮອດ{ $ends }
overview-online = ອອນລາຍ
overview-onsite = ແບບພົບໜ້າ
overview-hybrid = ແບບປະສົມ ອອນລາຍ ແລະ ພົບໜ້າ
overview-all-economies = { $count ->
   *[other] ເສດຖະກິດສະມາຊິກ APO ທັງ { $count } ແຫ່ງ
}
overview-places = ບໍ່ເກີນ { $overseas } ຄົນ ສຳລັບເສດຖະກິດອື່ນ, ບໍ່ເກີນ { $local } ຄົນ ສຳລັບເຈົ້າພາບ
overview-places-total = ບໍ່ເກີນ { $overseas } ຄົນ
overview-places-local = ບໍ່ເກີນ { $local } ຄົນ ສຳລັບເຈົ້າພາບ
overview-closing-open = { $days ->
    [1] { $date } (ມື້ອື່ນ)
   *[other] { $date } (ຍັງເຫຼືອ { $days } ມື້)
}
overview-closing-today = { $date } (ມື້ນີ້ແມ່ນມື້ສຸດທ້າຍ)
overview-closing-closed = { $date } (ປິດຮັບແລ້ວ)
overview-over = ໂຄງການນີ້ສິ້ນສຸດແລ້ວ.

## What the project is about

objectives-intro = ຈຸດປະສົງຂອງ { $title } ຕາມຂໍ້ຄວາມໃນແຈ້ງການ:
objectives-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸຈຸດປະສົງຂອງ { $title }.
outcome-intro = ຜົນທີ່ຄາດວ່າຈະໄດ້ຈາກ { $title } ຕາມຂໍ້ຄວາມໃນແຈ້ງການ:
outcome-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸວ່າຜູ້ເຂົ້າຮ່ວມຈະໄດ້ຫຍັງຈາກ { $title }.
background-intro = ເຫດຜົນທີ່ຈັດ { $title } ຕາມຂໍ້ຄວາມໃນແຈ້ງການ:
background-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸເຫດຜົນທີ່ຈັດ { $title }.
topics-intro = ຫົວຂໍ້ຂອງ { $title } ຕາມທີ່ແຈ້ງການລະບຸ:
topics-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸຫົວຂໍ້ຂອງ { $title }.
quote-cut = ແຈ້ງການຍັງມີຕໍ່; ເອກະສານສະບັບເຕັມມີຢູ່ NPO ຂອງທ່ານ.

## Who may take part

eligibility-intro = ຄຸນສົມບັດທີ່ແຈ້ງການຂອງ { $title } ຕ້ອງການ:
eligibility-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸຄຸນສົມບັດຜູ້ເຂົ້າຮ່ວມ { $title }.
eligibility-npo-decides = ຜູ້ສະໝັກຖືກສະເໜີຊື່ໂດຍ NPO ໃນເສດຖະກິດຂອງຕົນ ເຊິ່ງເປັນຜູ້ຕັດສິນວ່າຈະສະເໜີຊື່ໃຜ.
countries-yes = { $economy }: ໄດ້, ພົນລະເມືອງສາມາດຖືກສະເໜີຊື່.
countries-host = { $economy }: ໄດ້, ໃນຖານະເຈົ້າພາບ ມີບ່ອນສຳລັບຜູ້ເຂົ້າຮ່ວມພາຍໃນ.
countries-no = { $economy }: ບໍ່ໄດ້, ບໍ່ຢູ່ໃນບັນດາເສດຖະກິດທີ່ເຂົ້າຮ່ວມໂຄງການນີ້.
countries-all = { $count ->
   *[other] { $title } ເປີດຮັບຈາກເສດຖະກິດສະມາຊິກ APO ທັງ { $count } ແຫ່ງ: { $economies }.
}
countries-only = { $title } ເປີດຮັບຈາກ { $economies }.
countries-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸວ່າເສດຖະກິດໃດສາມາດເຂົ້າຮ່ວມ { $title } ໄດ້.
countries-members-only = ມີແຕ່ພົນລະເມືອງຂອງເສດຖະກິດສະມາຊິກ APO ເທົ່ານັ້ນທີ່ສາມາດຖືກສະເໜີຊື່.
countries-which = ທ່ານມາຈາກເສດຖະກິດໃດ?
seats-both = ຈຳນວນບ່ອນໃນ { $title }: ບໍ່ເກີນ { $overseas } ຄົນ ສຳລັບເສດຖະກິດອື່ນ ແລະ ບໍ່ເກີນ { $local } ຄົນ ສຳລັບເສດຖະກິດເຈົ້າພາບ.
seats-total = ຈຳນວນບ່ອນໃນ { $title }: ບໍ່ເກີນ { $overseas } ຄົນ. ແຈ້ງການບໍ່ໄດ້ແຍກຈຳນວນສຳລັບເສດຖະກິດເຈົ້າພາບ.
seats-local = ຈຳນວນບ່ອນໃນ { $title }: ບໍ່ເກີນ { $local } ຄົນ ສຳລັບເສດຖະກິດເຈົ້າພາບ. ແຈ້ງການບໍ່ໄດ້ລະບຸຈຳນວນສຳລັບເສດຖະກິດອື່ນ.
seats-not-stated = ແຈ້ງການບໍ່ໄດ້ລະບຸວ່າ { $title } ມີຈັກບ່ອນ.
seats-shares = ແຈ້ງການບໍ່ໄດ້ລະບຸວ່າແບ່ງບ່ອນໃຫ້ແຕ່ລະເສດຖະກິດແນວໃດ.
seats-host = { $economy } ເປັນເຈົ້າພາບ ສະນັ້ນ ບ່ອນສຳລັບຜູ້ເຂົ້າຮ່ວມພາຍໃນແມ່ນຂອງພົນລະເມືອງທີ່ນັ້ນ.
selection-npo = NPO ແຕ່ລະແຫ່ງຕັດສິນວ່າຈະສະເໜີຊື່ໃຜ ແລະ ສົ່ງການສະເໜີຊື່ກ່ອນວັນປິດຮັບ. ຖ້າບໍ່ມີການສະເໜີຊື່ ທ່ານຈະບໍ່ສາມາດຖືກຄັດເລືອກ.
selection-results = ບໍ່ໄດ້ລະບຸວ່າຜົນຈະອອກເມື່ອໃດ; ທ່ານຈະຮູ້ຜົນຜ່ານ NPO ຂອງທ່ານ.

## What the notification leaves to other papers

fees-not-stated = ລາຍລະອຽດແຈ້ງການທີ່ Usher ມີ ບໍ່ໄດ້ລະບຸຄ່າໃຊ້ຈ່າຍຂອງ { $title } ຫຼື ຜູ້ທີ່ຈ່າຍ.
travel-not-stated = ລາຍລະອຽດແຈ້ງການທີ່ Usher ມີ ບໍ່ໄດ້ກ່າວເຖິງປີ້ຍົນ, ໂຮງແຮມ ຫຼື ເບ້ຍລ້ຽງສຳລັບ { $title }.
travel-online = { $title } ຈັດຂຶ້ນທາງອອນລາຍ ສະນັ້ນ ບໍ່ຕ້ອງເດີນທາງ.
visa-not-stated = ລາຍລະອຽດແຈ້ງການທີ່ Usher ມີ ບໍ່ໄດ້ກ່າວເຖິງວີຊາ ຫຼື ໜັງສືເຊີນສຳລັບ { $title }.
visa-online = { $title } ຈັດຂຶ້ນທາງອອນລາຍ ສະນັ້ນ ບໍ່ຕ້ອງໃຊ້ວີຊາ.
language-not-stated = ລາຍລະອຽດແຈ້ງການທີ່ Usher ມີ ບໍ່ໄດ້ລະບຸພາສາທີ່ໃຊ້ໃນ { $title } ຫຼື ການແປພາສາ.
certificate-not-stated = ລາຍລະອຽດແຈ້ງການທີ່ Usher ມີ ບໍ່ໄດ້ລະບຸວ່າ { $title } ມອບໃບຢັ້ງຢືນຫຼືບໍ່.
materials-not-stated = ລາຍລະອຽດແຈ້ງການທີ່ Usher ມີ ບໍ່ໄດ້ກ່າວເຖິງສະໄລ້, ການບັນທຶກ ຫຼື ເອກະສານແຈກຂອງ { $title }.
join-onsite = { $title } ຈັດຂຶ້ນແບບພົບໜ້າ ສະນັ້ນ ບໍ່ມີຊ່ວງກິດຈະກຳອອນລາຍໃຫ້ເຂົ້າຮ່ວມ.
join-not-stated = Usher ບໍ່ມີລິ້ງ ຫຼື ລະຫັດຜ່ານສຳລັບ { $title } ແລະ ບໍ່ສາມາດເບິ່ງເຫັນລະບົບອອນລາຍ.
join-trouble = ຖ້າເຂົ້າບໍ່ໄດ້ ກະລຸນາຂຽນຫາຜູ້ທີ່ສົ່ງຄຳເຊີນໃຫ້ທ່ານນຳ.

## Lists of projects

projects-open = ໂຄງການທີ່ກຳລັງເປີດຮັບການສະເໜີຊື່:
projects-none-open = ຂະນະນີ້ບໍ່ມີໂຄງການທີ່ເປີດຮັບການສະເໜີຊື່. ນີ້ແມ່ນໂຄງການຫຼ້າສຸດ:
projects-others = ໂຄງການອື່ນ:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
   *[other] ຍັງມີອີກ { $count } ໂຄງການທີ່ບໍ່ໄດ້ສະແດງ. ກະລຸນາພິມລະຫັດ ຫຼື ຄຳໃນຊື່ໂຄງການ.
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") } ຫາ { DATE($ends, length: "long") } ({ $days } ມື້)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = ສະເໜີຊື່ໄດ້ຮອດວັນທີ { DATE($date, length: "long") }
standing-today = ສະເໜີຊື່ໄດ້ຮອດມື້ນີ້
standing-closed = ປິດຮັບການສະເໜີຊື່ແລ້ວ
standing-running = ກຳລັງດຳເນີນຢູ່
standing-over = ສິ້ນສຸດແລ້ວ
