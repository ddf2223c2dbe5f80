# Lao: National Productivity Organizations (NPOs), names to be checked before a release. Read twice; not yet reviewed by a native speaker.

npo-BD = ອົງການຜະລິດຕະພາບແຫ່ງຊາດ ກະຊວງອຸດສາຫະກຳ
npo-KH = ສູນຜະລິດຕະພາບແຫ່ງຊາດກຳປູເຈຍ
npo-TW = ສູນຜະລິດຕະພາບຈີນ (China Productivity Center)
npo-FJ = ສູນຝຶກອົບຮົມ ແລະ ຜະລິດຕະພາບແຫ່ງຊາດ
npo-IN = ສະພາຜະລິດຕະພາບແຫ່ງຊາດ
npo-ID = ກະຊວງແຮງງານ
npo-IR = ອົງການຜະລິດຕະພາບແຫ່ງຊາດອີຣານ
npo-JP = ສູນຜະລິດຕະພາບຍີ່ປຸ່ນ
npo-KR = ສູນຜະລິດຕະພາບເກົາຫຼີ
npo-LA = ກົມສົ່ງເສີມວິສາຫະກິດຂະໜາດນ້ອຍ ແລະ ກາງ
npo-MY = ບໍລິສັດຜະລິດຕະພາບມາເລເຊຍ (Malaysia Productivity Corporation)
npo-MN = ອົງການຜະລິດຕະພາບມົງໂກລີ
npo-NP = ສູນຜະລິດຕະພາບ ແລະ ພັດທະນາເສດຖະກິດແຫ່ງຊາດ
npo-PK = ອົງການຜະລິດຕະພາບແຫ່ງຊາດ
npo-PH = ສະຖາບັນພັດທະນາແຫ່ງຟີລິບປິນ
npo-SG = Enterprise Singapore
npo-LK = ກອງເລຂາຜະລິດຕະພາບແຫ່ງຊາດ
npo-TH = ສະຖາບັນເພີ່ມຜະລິດຕະພາບແຫ່ງຊາດໄທ
npo-TR = ກົມໃຫຍ່ຄົ້ນຄວ້າຍຸດທະສາດ ແລະ ຜະລິດຕະພາບ
npo-VN = ສະຖາບັນຜະລິດຕະພາບແຫ່ງຊາດຫວຽດນາມ
