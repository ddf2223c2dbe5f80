# Sinhala: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = බංග්ලාදේශය
economy-KH = කාම්බෝජය
economy-TW = චීන ජනරජය
economy-FJ = ෆීජි
economy-HK = හොංකොං
economy-IN = ඉන්දියාව
economy-ID = ඉන්දුනීසියාව
economy-IR = ඉරාන ඉස්ලාමීය ජනරජය
economy-JP = ජපානය
economy-KR = කොරියානු ජනරජය
economy-LA = ලාඕ පීඩීආර්
economy-MY = මැලේසියාව
economy-MN = මොංගෝලියාව
economy-NP = නේපාලය
economy-PK = පාකිස්තානය
economy-PH = පිලිපීනය
economy-SG = සිංගප්පූරුව
economy-LK = ශ්‍රී ලංකාව
economy-TH = තායිලන්තය
economy-TR = තුර්කියේ
economy-VN = වියට්නාමය

## Others that host study missions now and then

country-AE = එක්සත් අරාබි එමීර් රාජ්‍යය
country-AT = ඔස්ට්‍රියාව
country-AU = ඕස්ට්‍රේලියාව
country-BE = බෙල්ජියම
country-BT = භූතානය
country-CA = කැනඩාව
country-CH = ස්විට්සර්ලන්තය
country-DE = ජර්මනිය
country-DK = ඩෙන්මාර්කය
country-EG = ඊජිප්තුව
country-ES = ස්පාඤ්ඤය
country-FI = ෆින්ලන්තය
country-FR = ප්‍රංශය
country-GB = එක්සත් රාජධානිය
country-IT = ඉතාලිය
country-NL = නෙදර්ලන්තය
country-NO = නෝර්වේ
country-NZ = නවසීලන්තය
country-SE = ස්වීඩනය
country-US = ඇමෙරිකා එක්සත් ජනපදය
