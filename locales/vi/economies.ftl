# Vietnamese: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = Bangladesh
economy-KH = Campuchia
economy-TW = Trung Hoa Dân Quốc
economy-FJ = Fiji
economy-HK = Hồng Kông
economy-IN = Ấn Độ
economy-ID = Indonesia
economy-IR = Cộng hòa Hồi giáo Iran
economy-JP = Nhật Bản
economy-KR = Đại Hàn Dân Quốc
economy-LA = CHDCND Lào
economy-MY = Malaysia
economy-MN = Mông Cổ
economy-NP = Nepal
economy-PK = Pakistan
economy-PH = Philippines
economy-SG = Singapore
economy-LK = Sri Lanka
economy-TH = Thái Lan
economy-TR = Thổ Nhĩ Kỳ
economy-VN = Việt Nam

## Others that host study missions now and then

country-AE = Các Tiểu vương quốc Ả Rập Thống nhất
country-AT = Áo
country-AU = Úc
country-BE = Bỉ
country-BT = Bhutan
country-CA = Canada
country-CH = Thụy Sĩ
country-DE = Đức
country-DK = Đan Mạch
country-EG = Ai Cập
country-ES = Tây Ban Nha
country-FI = Phần Lan
country-FR = Pháp
country-GB = Vương quốc Anh
country-IT = Ý
country-NL = Hà Lan
country-NO = Na Uy
country-NZ = New Zealand
country-SE = Thụy Điển
country-US = Hoa Kỳ
