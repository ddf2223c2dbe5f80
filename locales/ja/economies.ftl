# Japanese: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = バングラデシュ
economy-KH = カンボジア
economy-TW = 中華民国
economy-FJ = フィジー
economy-HK = 香港
economy-IN = インド
economy-ID = インドネシア
economy-IR = イラン・イスラム共和国
economy-JP = 日本
economy-KR = 大韓民国
economy-LA = ラオス人民民主共和国
economy-MY = マレーシア
economy-MN = モンゴル
economy-NP = ネパール
economy-PK = パキスタン
economy-PH = フィリピン
economy-SG = シンガポール
economy-LK = スリランカ
economy-TH = タイ
economy-TR = トルコ
economy-VN = ベトナム

## Others that host study missions now and then

country-AE = アラブ首長国連邦
country-AT = オーストリア
country-AU = オーストラリア
country-BE = ベルギー
country-BT = ブータン
country-CA = カナダ
country-CH = スイス
country-DE = ドイツ
country-DK = デンマーク
country-EG = エジプト
country-ES = スペイン
country-FI = フィンランド
country-FR = フランス
country-GB = 英国
country-IT = イタリア
country-NL = オランダ
country-NO = ノルウェー
country-NZ = ニュージーランド
country-SE = スウェーデン
country-US = アメリカ合衆国
