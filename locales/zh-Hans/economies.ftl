# Simplified Chinese: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = 孟加拉国
economy-KH = 柬埔寨
economy-TW = 中华民国
economy-FJ = 斐济
economy-HK = 香港
economy-IN = 印度
economy-ID = 印度尼西亚
economy-IR = 伊朗伊斯兰共和国
economy-JP = 日本
economy-KR = 大韩民国
economy-LA = 老挝人民民主共和国
economy-MY = 马来西亚
economy-MN = 蒙古
economy-NP = 尼泊尔
economy-PK = 巴基斯坦
economy-PH = 菲律宾
economy-SG = 新加坡
economy-LK = 斯里兰卡
economy-TH = 泰国
economy-TR = 土耳其
economy-VN = 越南

## Others that host study missions now and then

country-AE = 阿拉伯联合酋长国
country-AT = 奥地利
country-AU = 澳大利亚
country-BE = 比利时
country-BT = 不丹
country-CA = 加拿大
country-CH = 瑞士
country-DE = 德国
country-DK = 丹麦
country-EG = 埃及
country-ES = 西班牙
country-FI = 芬兰
country-FR = 法国
country-GB = 英国
country-IT = 意大利
country-NL = 荷兰
country-NO = 挪威
country-NZ = 新西兰
country-SE = 瑞典
country-US = 美国
