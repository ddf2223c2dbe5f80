# Korean: names of economies, the members' as the organisation uses them. Read twice; not yet reviewed by a native speaker.

## Members

economy-BD = 방글라데시
economy-KH = 캄보디아
economy-TW = 중화민국
economy-FJ = 피지
economy-HK = 홍콩
economy-IN = 인도
economy-ID = 인도네시아
economy-IR = 이란 이슬람 공화국
economy-JP = 일본
economy-KR = 대한민국
economy-LA = 라오인민민주공화국
economy-MY = 말레이시아
economy-MN = 몽골
economy-NP = 네팔
economy-PK = 파키스탄
economy-PH = 필리핀
economy-SG = 싱가포르
economy-LK = 스리랑카
economy-TH = 태국
economy-TR = 튀르키예
economy-VN = 베트남

## Others that host study missions now and then

country-AE = 아랍에미리트
country-AT = 오스트리아
country-AU = 호주
country-BE = 벨기에
country-BT = 부탄
country-CA = 캐나다
country-CH = 스위스
country-DE = 독일
country-DK = 덴마크
country-EG = 이집트
country-ES = 스페인
country-FI = 핀란드
country-FR = 프랑스
country-GB = 영국
country-IT = 이탈리아
country-NL = 네덜란드
country-NO = 노르웨이
country-NZ = 뉴질랜드
country-SE = 스웨덴
country-US = 미국
