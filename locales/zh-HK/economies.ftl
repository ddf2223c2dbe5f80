# Traditional Chinese (Hong Kong): names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = 孟加拉
economy-KH = 柬埔寨
economy-TW = 中華民國
economy-FJ = 斐濟
economy-HK = 香港
economy-IN = 印度
economy-ID = 印尼
economy-IR = 伊朗伊斯蘭共和國
economy-JP = 日本
economy-KR = 大韓民國
economy-LA = 老撾人民民主共和國
economy-MY = 馬來西亞
economy-MN = 蒙古
economy-NP = 尼泊爾
economy-PK = 巴基斯坦
economy-PH = 菲律賓
economy-SG = 新加坡
economy-LK = 斯里蘭卡
economy-TH = 泰國
economy-TR = 土耳其
economy-VN = 越南

## Others that host study missions now and then

country-AE = 阿拉伯聯合酋長國
country-AT = 奧地利
country-AU = 澳洲
country-BE = 比利時
country-BT = 不丹
country-CA = 加拿大
country-CH = 瑞士
country-DE = 德國
country-DK = 丹麥
country-EG = 埃及
country-ES = 西班牙
country-FI = 芬蘭
country-FR = 法國
country-GB = 英國
country-IT = 意大利
country-NL = 荷蘭
country-NO = 挪威
country-NZ = 新西蘭
country-SE = 瑞典
country-US = 美國
