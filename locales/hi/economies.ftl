# Hindi: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = बांग्लादेश
economy-KH = कंबोडिया
economy-TW = चीन गणराज्य
economy-FJ = फ़िजी
economy-HK = हांगकांग
economy-IN = भारत
economy-ID = इंडोनेशिया
economy-IR = ईरान इस्लामी गणराज्य
economy-JP = जापान
economy-KR = कोरिया गणराज्य
economy-LA = लाओ पीडीआर
economy-MY = मलेशिया
economy-MN = मंगोलिया
economy-NP = नेपाल
economy-PK = पाकिस्तान
economy-PH = फ़िलिपींस
economy-SG = सिंगापुर
economy-LK = श्रीलंका
economy-TH = थाईलैंड
economy-TR = तुर्किये
economy-VN = वियतनाम

## Others that host study missions now and then

country-AE = संयुक्त अरब अमीरात
country-AT = ऑस्ट्रिया
country-AU = ऑस्ट्रेलिया
country-BE = बेल्जियम
country-BT = भूटान
country-CA = कनाडा
country-CH = स्विट्ज़रलैंड
country-DE = जर्मनी
country-DK = डेनमार्क
country-EG = मिस्र
country-ES = स्पेन
country-FI = फ़िनलैंड
country-FR = फ़्रांस
country-GB = यूनाइटेड किंगडम
country-IT = इटली
country-NL = नीदरलैंड
country-NO = नॉर्वे
country-NZ = न्यूज़ीलैंड
country-SE = स्वीडन
country-US = संयुक्त राज्य अमेरिका
