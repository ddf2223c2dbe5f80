# Japanese: National Productivity Organizations (NPOs), names to be checked before a release. Read twice; not yet reviewed by a native speaker.

npo-BD = 国家生産性機構（工業省）
npo-KH = カンボジア国家生産性センター
npo-TW = 中国生産力センター（China Productivity Center）
npo-FJ = 国立訓練・生産性センター
npo-IN = インド国家生産性評議会
npo-ID = 労働省
npo-IR = イラン国家生産性機構
npo-JP = 日本生産性本部
npo-KR = 韓国生産性本部
npo-LA = 中小企業振興局
npo-MY = マレーシア生産性公社
npo-MN = モンゴル生産性機構
npo-NP = 国家生産性・経済開発センター
npo-PK = 国家生産性機構
npo-PH = フィリピン開発アカデミー
npo-SG = シンガポール企業庁（Enterprise Singapore）
npo-LK = 国家生産性事務局
npo-TH = タイ生産性研究所
npo-TR = 戦略研究・生産性総局
npo-VN = ベトナム国家生産性研究所
