# Korean: National Productivity Organizations (NPOs), names to be checked before a release. Read twice; not yet reviewed by a native speaker.

npo-BD = 국가생산성기구(산업부)
npo-KH = 캄보디아 국가생산성센터
npo-TW = 중국생산력센터(China Productivity Center)
npo-FJ = 국가훈련생산성센터
npo-IN = 국가생산성위원회
npo-ID = 인력부
npo-IR = 이란 국가생산성기구
npo-JP = 일본생산성본부
npo-KR = 한국생산성본부
npo-LA = 중소기업진흥국
npo-MY = 말레이시아생산성공사
npo-MN = 몽골생산성기구
npo-NP = 국가생산성경제개발센터
npo-PK = 국가생산성기구
npo-PH = 필리핀개발아카데미
npo-SG = 싱가포르 기업청(Enterprise Singapore)
npo-LK = 국가생산성사무국
npo-TH = 태국생산성연구원
npo-TR = 전략연구생산성총국
npo-VN = 베트남 국가생산성연구원
