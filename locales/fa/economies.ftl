# Persian: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = بنگلادش
economy-KH = کامبوج
economy-TW = جمهوری چین
economy-FJ = فیجی
economy-HK = هنگ‌کنگ
economy-IN = هند
economy-ID = اندونزی
economy-IR = جمهوری اسلامی ایران
economy-JP = ژاپن
economy-KR = جمهوری کره
economy-LA = جمهوری دموکراتیک خلق لائوس
economy-MY = مالزی
economy-MN = مغولستان
economy-NP = نپال
economy-PK = پاکستان
economy-PH = فیلیپین
economy-SG = سنگاپور
economy-LK = سری‌لانکا
economy-TH = تایلند
economy-TR = ترکیه
economy-VN = ویتنام

## Others that host study missions now and then

country-AE = امارات متحدهٔ عربی
country-AT = اتریش
country-AU = استرالیا
country-BE = بلژیک
country-BT = بوتان
country-CA = کانادا
country-CH = سوئیس
country-DE = آلمان
country-DK = دانمارک
country-EG = مصر
country-ES = اسپانیا
country-FI = فنلاند
country-FR = فرانسه
country-GB = بریتانیا
country-IT = ایتالیا
country-NL = هلند
country-NO = نروژ
country-NZ = نیوزیلند
country-SE = سوئد
country-US = ایالات متحدهٔ آمریکا
