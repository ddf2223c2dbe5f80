# Filipino: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = Bangladesh
economy-KH = Cambodia
economy-TW = Republika ng Tsina
economy-FJ = Fiji
economy-HK = Hong Kong
economy-IN = India
economy-ID = Indonesia
economy-IR = Islamikong Republika ng Iran
economy-JP = Japan
economy-KR = Republika ng Korea
economy-LA = Lao PDR
economy-MY = Malaysia
economy-MN = Mongolia
economy-NP = Nepal
economy-PK = Pakistan
economy-PH = Pilipinas
economy-SG = Singapore
economy-LK = Sri Lanka
economy-TH = Thailand
economy-TR = Türkiye
economy-VN = Vietnam

## Others that host study missions now and then

country-AE = United Arab Emirates
country-AT = Austria
country-AU = Australia
country-BE = Belgium
country-BT = Bhutan
country-CA = Canada
country-CH = Switzerland
country-DE = Germany
country-DK = Denmark
country-EG = Ehipto
country-ES = Espanya
country-FI = Finland
country-FR = Pransiya
country-GB = United Kingdom
country-IT = Italya
country-NL = Netherlands
country-NO = Norway
country-NZ = New Zealand
country-SE = Sweden
country-US = Estados Unidos
