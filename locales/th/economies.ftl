# Thai: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = บังกลาเทศ
economy-KH = กัมพูชา
economy-TW = สาธารณรัฐจีน
economy-FJ = ฟิจิ
economy-HK = ฮ่องกง
economy-IN = อินเดีย
economy-ID = อินโดนีเซีย
economy-IR = สาธารณรัฐอิสลามอิหร่าน
economy-JP = ญี่ปุ่น
economy-KR = สาธารณรัฐเกาหลี
economy-LA = สปป.ลาว
economy-MY = มาเลเซีย
economy-MN = มองโกเลีย
economy-NP = เนปาล
economy-PK = ปากีสถาน
economy-PH = ฟิลิปปินส์
economy-SG = สิงคโปร์
economy-LK = ศรีลังกา
economy-TH = ไทย
economy-TR = ทูร์เคีย
economy-VN = เวียดนาม

## Others that host study missions now and then

country-AE = สหรัฐอาหรับเอมิเรตส์
country-AT = ออสเตรีย
country-AU = ออสเตรเลีย
country-BE = เบลเยียม
country-BT = ภูฏาน
country-CA = แคนาดา
country-CH = สวิตเซอร์แลนด์
country-DE = เยอรมนี
country-DK = เดนมาร์ก
country-EG = อียิปต์
country-ES = สเปน
country-FI = ฟินแลนด์
country-FR = ฝรั่งเศส
country-GB = สหราชอาณาจักร
country-IT = อิตาลี
country-NL = เนเธอร์แลนด์
country-NO = นอร์เวย์
country-NZ = นิวซีแลนด์
country-SE = สวีเดน
country-US = สหรัฐอเมริกา
