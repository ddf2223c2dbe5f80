### Names of economies. The members' names are those the organisation itself uses.

## Members

economy-BD = Bangladesh
economy-KH = Cambodia
economy-TW = Republic of China
economy-FJ = Fiji
economy-HK = Hong Kong
economy-IN = India
economy-ID = Indonesia
economy-IR = Islamic Republic of Iran
economy-JP = Japan
economy-KR = Republic of Korea
economy-LA = Lao PDR
economy-MY = Malaysia
economy-MN = Mongolia
economy-NP = Nepal
economy-PK = Pakistan
economy-PH = Philippines
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
country-EG = Egypt
country-ES = Spain
country-FI = Finland
country-FR = France
country-GB = United Kingdom
country-IT = Italy
country-NL = Netherlands
country-NO = Norway
country-NZ = New Zealand
country-SE = Sweden
country-US = United States of America
