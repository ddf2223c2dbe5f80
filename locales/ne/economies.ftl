# Nepali: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = बङ्गलादेश
economy-KH = कम्बोडिया
economy-TW = गणतन्त्र चीन
economy-FJ = फिजी
economy-HK = हङकङ
economy-IN = भारत
economy-ID = इन्डोनेसिया
economy-IR = इस्लामिक गणतन्त्र इरान
economy-JP = जापान
economy-KR = गणतन्त्र कोरिया
economy-LA = लाओ पीडीआर
economy-MY = मलेसिया
economy-MN = मङ्गोलिया
economy-NP = नेपाल
economy-PK = पाकिस्तान
economy-PH = फिलिपिन्स
economy-SG = सिङ्गापुर
economy-LK = श्रीलङ्का
economy-TH = थाइल्यान्ड
economy-TR = टर्किये
economy-VN = भियतनाम

## Others that host study missions now and then

country-AE = संयुक्त अरब इमिरेट्स
country-AT = अस्ट्रिया
country-AU = अस्ट्रेलिया
country-BE = बेल्जियम
country-BT = भुटान
country-CA = क्यानडा
country-CH = स्विट्जरल्यान्ड
country-DE = जर्मनी
country-DK = डेनमार्क
country-EG = इजिप्ट
country-ES = स्पेन
country-FI = फिनल्यान्ड
country-FR = फ्रान्स
country-GB = संयुक्त अधिराज्य
country-IT = इटाली
country-NL = नेदरल्यान्ड्स
country-NO = नर्वे
country-NZ = न्युजिल्यान्ड
country-SE = स्विडेन
country-US = संयुक्त राज्य अमेरिका
