# Tamil: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = வங்காளதேசம்
economy-KH = கம்போடியா
economy-TW = சீனக் குடியரசு
economy-FJ = பிஜி
economy-HK = ஹாங்காங்
economy-IN = இந்தியா
economy-ID = இந்தோனேசியா
economy-IR = ஈரான் இஸ்லாமியக் குடியரசு
economy-JP = ஜப்பான்
economy-KR = கொரியக் குடியரசு
economy-LA = லாவோ மக்கள் ஜனநாயகக் குடியரசு
economy-MY = மலேசியா
economy-MN = மங்கோலியா
economy-NP = நேபாளம்
economy-PK = பாகிஸ்தான்
economy-PH = பிலிப்பைன்ஸ்
economy-SG = சிங்கப்பூர்
economy-LK = இலங்கை
economy-TH = தாய்லாந்து
economy-TR = துருக்கியே
economy-VN = வியட்நாம்

## Others that host study missions now and then

country-AE = ஐக்கிய அரபு அமீரகம்
country-AT = ஆஸ்திரியா
country-AU = ஆஸ்திரேலியா
country-BE = பெல்ஜியம்
country-BT = பூட்டான்
country-CA = கனடா
country-CH = சுவிட்சர்லாந்து
country-DE = ஜெர்மனி
country-DK = டென்மார்க்
country-EG = எகிப்து
country-ES = ஸ்பெயின்
country-FI = பின்லாந்து
country-FR = பிரான்ஸ்
country-GB = ஐக்கிய இராச்சியம்
country-IT = இத்தாலி
country-NL = நெதர்லாந்து
country-NO = நார்வே
country-NZ = நியூசிலாந்து
country-SE = சுவீடன்
country-US = அமெரிக்க ஐக்கிய நாடுகள்
