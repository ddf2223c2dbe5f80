# Khmer: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = បង់ក្លាដែស
economy-KH = កម្ពុជា
economy-TW = សាធារណរដ្ឋចិន
economy-FJ = ហ្វីជី
economy-HK = ហុងកុង
economy-IN = ឥណ្ឌា
economy-ID = ឥណ្ឌូនេស៊ី
economy-IR = សាធារណរដ្ឋអ៊ីស្លាមអ៊ីរ៉ង់
economy-JP = ជប៉ុន
economy-KR = សាធារណរដ្ឋកូរ៉េ
economy-LA = សាធារណរដ្ឋប្រជាធិបតេយ្យប្រជាមានិតឡាវ
economy-MY = ម៉ាឡេស៊ី
economy-MN = ម៉ុងហ្គោលី
economy-NP = នេប៉ាល់
economy-PK = ប៉ាគីស្ថាន
economy-PH = ហ្វីលីពីន
economy-SG = សិង្ហបុរី
economy-LK = ស្រីលង្កា
economy-TH = ថៃ
economy-TR = តួកគី
economy-VN = វៀតណាម

## Others that host study missions now and then

country-AE = អេមីរ៉ាតអារ៉ាប់រួម
country-AT = អូទ្រីស
country-AU = អូស្ត្រាលី
country-BE = បែលហ្ស៊ិក
country-BT = ប៊ូតង់
country-CA = កាណាដា
country-CH = ស្វីស
country-DE = អាល្លឺម៉ង់
country-DK = ដាណឺម៉ាក
country-EG = អេហ្ស៊ីប
country-ES = អេស្ប៉ាញ
country-FI = ហ្វាំងឡង់
country-FR = បារាំង
country-GB = ចក្រភពអង់គ្លេស
country-IT = អ៊ីតាលី
country-NL = ហូឡង់
country-NO = ន័រវែស
country-NZ = នូវែលសេឡង់
country-SE = ស៊ុយអែត
country-US = សហរដ្ឋអាមេរិក
