# Simplified Chinese: National Productivity Organizations (NPOs), names to be checked before a release. Read twice; not yet reviewed by a native speaker.

npo-BD = 国家生产力组织（工业部）
npo-KH = 柬埔寨国家生产力中心
npo-TW = 中国生产力中心
npo-FJ = 国家培训与生产力中心
npo-IN = 国家生产力委员会
npo-ID = 人力部
npo-IR = 伊朗国家生产力组织
npo-JP = 日本生产性本部
npo-KR = 韩国生产性本部
npo-LA = 中小企业促进司
npo-MY = 马来西亚生产力机构
npo-MN = 蒙古生产力组织
npo-NP = 国家生产力与经济发展中心
npo-PK = 国家生产力组织
npo-PH = 菲律宾发展学院
npo-SG = 新加坡企业发展局
npo-LK = 国家生产力秘书处
npo-TH = 泰国生产力研究院
npo-TR = 战略研究与生产力总局
npo-VN = 越南国家生产力研究院
