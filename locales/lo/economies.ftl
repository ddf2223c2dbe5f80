# Lao: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = ບັງກະລາເທດ
economy-KH = ກຳປູເຈຍ
economy-TW = ສາທາລະນະລັດຈີນ
economy-FJ = ຟີຈິ
economy-HK = ຮົງກົງ
economy-IN = ອິນເດຍ
economy-ID = ອິນໂດເນເຊຍ
economy-IR = ສາທາລະນະລັດອິດສະລາມອີຣານ
economy-JP = ຍີ່ປຸ່ນ
economy-KR = ສາທາລະນະລັດເກົາຫຼີ
economy-LA = ສປປ ລາວ
economy-MY = ມາເລເຊຍ
economy-MN = ມົງໂກລີ
economy-NP = ເນປານ
economy-PK = ປາກິສະຖານ
economy-PH = ຟີລິບປິນ
economy-SG = ສິງກະໂປ
economy-LK = ສີລັງກາ
economy-TH = ໄທ
economy-TR = ຕວກກີ
economy-VN = ຫວຽດນາມ

## Others that host study missions now and then

country-AE = ສະຫະລັດອາຣັບເອມີເຣດ
country-AT = ອອສເຕຣຍ
country-AU = ອົດສະຕຣາລີ
country-BE = ແບນຊິກ
country-BT = ພູຖານ
country-CA = ການາດາ
country-CH = ສະວິດເຊີແລນ
country-DE = ເຢຍລະມັນ
country-DK = ເດນມາກ
country-EG = ອີຢິບ
country-ES = ແອັດສະປາຍ
country-FI = ແຟງລັງ
country-FR = ຝຣັ່ງ
country-GB = ສະຫະລາຊະອານາຈັກ
country-IT = ອິຕາລີ
country-NL = ໂຮນລັງ
country-NO = ນໍເວ
country-NZ = ນິວຊີແລນ
country-SE = ສະວີເດັນ
country-US = ສະຫະລັດອາເມລິກາ
