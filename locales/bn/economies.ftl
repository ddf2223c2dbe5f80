# Bengali: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = বাংলাদেশ
economy-KH = কম্বোডিয়া
economy-TW = চীন প্রজাতন্ত্র
economy-FJ = ফিজি
economy-HK = হংকং
economy-IN = ভারত
economy-ID = ইন্দোনেশিয়া
economy-IR = ইসলামি প্রজাতন্ত্র ইরান
economy-JP = জাপান
economy-KR = কোরিয়া প্রজাতন্ত্র
economy-LA = লাও পিডিআর
economy-MY = মালয়েশিয়া
economy-MN = মঙ্গোলিয়া
economy-NP = নেপাল
economy-PK = পাকিস্তান
economy-PH = ফিলিপাইন
economy-SG = সিঙ্গাপুর
economy-LK = শ্রীলঙ্কা
economy-TH = থাইল্যান্ড
economy-TR = তুর্কিয়ে
economy-VN = ভিয়েতনাম

## Others that host study missions now and then

country-AE = সংযুক্ত আরব আমিরাত
country-AT = অস্ট্রিয়া
country-AU = অস্ট্রেলিয়া
country-BE = বেলজিয়াম
country-BT = ভুটান
country-CA = কানাডা
country-CH = সুইজারল্যান্ড
country-DE = জার্মানি
country-DK = ডেনমার্ক
country-EG = মিশর
country-ES = স্পেন
country-FI = ফিনল্যান্ড
country-FR = ফ্রান্স
country-GB = যুক্তরাজ্য
country-IT = ইতালি
country-NL = নেদারল্যান্ডস
country-NO = নরওয়ে
country-NZ = নিউজিল্যান্ড
country-SE = সুইডেন
country-US = মার্কিন যুক্তরাষ্ট্র
