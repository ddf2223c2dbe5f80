# Indonesian: names of economies, the members' as the organisation uses them. Not yet reviewed by a native speaker.

### Nama ekonomi. Untuk anggota dipakai sebutan yang digunakan organisasi.

## Anggota

economy-BD = Bangladesh
economy-KH = Kamboja
economy-TW = Republik Tiongkok
economy-FJ = Fiji
economy-HK = Hong Kong
economy-IN = India
economy-ID = Indonesia
economy-IR = Republik Islam Iran
economy-JP = Jepang
economy-KR = Republik Korea
economy-LA = RDR Laos
economy-MY = Malaysia
economy-MN = Mongolia
economy-NP = Nepal
economy-PK = Pakistan
economy-PH = Filipina
economy-SG = Singapura
economy-LK = Sri Lanka
economy-TH = Thailand
economy-TR = Türkiye
economy-VN = Vietnam

## Negara lain yang sesekali menjadi tuan rumah misi studi

country-AE = Uni Emirat Arab
country-AT = Austria
country-AU = Australia
country-BE = Belgia
country-BT = Bhutan
country-CA = Kanada
country-CH = Swiss
country-DE = Jerman
country-DK = Denmark
country-EG = Mesir
country-ES = Spanyol
country-FI = Finlandia
country-FR = Prancis
country-GB = Britania Raya
country-IT = Italia
country-NL = Belanda
country-NO = Norwegia
country-NZ = Selandia Baru
country-SE = Swedia
country-US = Amerika Serikat
