# Malay: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = Bangladesh
economy-KH = Kemboja
economy-TW = Republik China
economy-FJ = Fiji
economy-HK = Hong Kong
economy-IN = India
economy-ID = Indonesia
economy-IR = Republik Islam Iran
economy-JP = Jepun
economy-KR = Republik Korea
economy-LA = RDR Lao
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

## Others that host study missions now and then

country-AE = Emiriah Arab Bersatu
country-AT = Austria
country-AU = Australia
country-BE = Belgium
country-BT = Bhutan
country-CA = Kanada
country-CH = Switzerland
country-DE = Jerman
country-DK = Denmark
country-EG = Mesir
country-ES = Sepanyol
country-FI = Finland
country-FR = Perancis
country-GB = United Kingdom
country-IT = Itali
country-NL = Belanda
country-NO = Norway
country-NZ = New Zealand
country-SE = Sweden
country-US = Amerika Syarikat
