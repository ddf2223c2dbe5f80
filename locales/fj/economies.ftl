# Fijian: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = Bangladesh
economy-KH = Cambodia
economy-TW = Matanitu Tugalala o Jaina
economy-FJ = Viti
economy-HK = Hong Kong
economy-IN = Idia
economy-ID = Indonesia
economy-IR = Matanitu Tugalala Vakaisilama o Iran
economy-JP = Japani
economy-KR = Matanitu Tugalala o Korea
economy-LA = Lao PDR
economy-MY = Malaysia
economy-MN = Mongolia
economy-NP = Nepal
economy-PK = Pakistan
economy-PH = Filipaini
economy-SG = Singapore
economy-LK = Sri Lanka
economy-TH = Thailand
economy-TR = Türkiye
economy-VN = Vietnam

## Others that host study missions now and then

country-AE = United Arab Emirates
country-AT = Austria
country-AU = Ositerelia
country-BE = Belgium
country-BT = Bhutan
country-CA = Kenada
country-CH = Switzerland
country-DE = Jamani
country-DK = Denmark
country-EG = Ijipita
country-ES = Sipeni
country-FI = Finland
country-FR = Varanise
country-GB = Peritania
country-IT = Itali
country-NL = Netherlands
country-NO = Norway
country-NZ = Niusiladi
country-SE = Sweden
country-US = Amerika
