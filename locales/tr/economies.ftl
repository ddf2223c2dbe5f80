# Turkish: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = Bangladeş
economy-KH = Kamboçya
economy-TW = Çin Cumhuriyeti
economy-FJ = Fiji
economy-HK = Hong Kong
economy-IN = Hindistan
economy-ID = Endonezya
economy-IR = İran İslam Cumhuriyeti
economy-JP = Japonya
economy-KR = Kore Cumhuriyeti
economy-LA = Lao Demokratik Halk Cumhuriyeti
economy-MY = Malezya
economy-MN = Moğolistan
economy-NP = Nepal
economy-PK = Pakistan
economy-PH = Filipinler
economy-SG = Singapur
economy-LK = Sri Lanka
economy-TH = Tayland
economy-TR = Türkiye
economy-VN = Vietnam

## Others that host study missions now and then

country-AE = Birleşik Arap Emirlikleri
country-AT = Avusturya
country-AU = Avustralya
country-BE = Belçika
country-BT = Butan
country-CA = Kanada
country-CH = İsviçre
country-DE = Almanya
country-DK = Danimarka
country-EG = Mısır
country-ES = İspanya
country-FI = Finlandiya
country-FR = Fransa
country-GB = Birleşik Krallık
country-IT = İtalya
country-NL = Hollanda
country-NO = Norveç
country-NZ = Yeni Zelanda
country-SE = İsveç
country-US = Amerika Birleşik Devletleri
