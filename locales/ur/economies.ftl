# Urdu: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = بنگلہ دیش
economy-KH = کمبوڈیا
economy-TW = جمہوریہ چین
economy-FJ = فجی
economy-HK = ہانگ کانگ
economy-IN = بھارت
economy-ID = انڈونیشیا
economy-IR = اسلامی جمہوریہ ایران
economy-JP = جاپان
economy-KR = جمہوریہ کوریا
economy-LA = لاؤ پی ڈی آر
economy-MY = ملائیشیا
economy-MN = منگولیا
economy-NP = نیپال
economy-PK = پاکستان
economy-PH = فلپائن
economy-SG = سنگاپور
economy-LK = سری لنکا
economy-TH = تھائی لینڈ
economy-TR = ترکیہ
economy-VN = ویتنام

## Others that host study missions now and then

country-AE = متحدہ عرب امارات
country-AT = آسٹریا
country-AU = آسٹریلیا
country-BE = بیلجیم
country-BT = بھوٹان
country-CA = کینیڈا
country-CH = سوئٹزرلینڈ
country-DE = جرمنی
country-DK = ڈنمارک
country-EG = مصر
country-ES = سپین
country-FI = فن لینڈ
country-FR = فرانس
country-GB = برطانیہ
country-IT = اٹلی
country-NL = نیدرلینڈز
country-NO = ناروے
country-NZ = نیوزی لینڈ
country-SE = سویڈن
country-US = ریاست ہائے متحدہ امریکہ
