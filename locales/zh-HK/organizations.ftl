# Traditional Chinese (Hong Kong): National Productivity Organizations (NPOs), names to be checked before a release. Read twice; not yet reviewed by a native speaker.

npo-BD = 國家生產力組織（工業部）
npo-KH = 柬埔寨國家生產力中心
npo-TW = 中國生產力中心
npo-FJ = 國家培訓與生產力中心
npo-IN = 國家生產力委員會
npo-ID = 人力部
npo-IR = 伊朗國家生產力組織
npo-JP = 日本生產性本部
npo-KR = 韓國生產性本部
npo-LA = 中小企業促進司
npo-MY = 馬來西亞生產力機構
npo-MN = 蒙古生產力組織
npo-NP = 國家生產力與經濟發展中心
npo-PK = 國家生產力組織
npo-PH = 菲律賓發展學院
npo-SG = 新加坡企業發展局
npo-LK = 國家生產力秘書處
npo-TH = 泰國生產力研究院
npo-TR = 戰略研究與生產力總局
npo-VN = 越南國家生產力研究院
