# Korean: what the commands do, as shown in the platforms' menus. Read twice; not yet reviewed by a native speaker.

command-start = 인사하기, 또는 코드로 프로젝트 열기
command-ask = 프로젝트에 관해 질문하기
command-project = 프로젝트 하나 보기, 또는 전체 목록 보기
command-deadline = 추천 마감일
command-schedule = 프로젝트가 열리는 날
command-join = 온라인 세션에 들어가는 방법
command-calendar = 캘린더에 넣을 날짜
command-reminders = 설정한 알림
command-timezone = 시간대 확인 또는 설정
command-language = 답변 언어 고르기
command-subscribe = 받고 싶은 소식
command-unsubscribe = 소식과 알림 중지
command-privacy = 저장하고 있는 내 정보
command-help = 물어볼 수 있는 것
command-announce = 소식 작성하기
command-channel = 이곳을 프로젝트 채널로 지정하기
command-invite = 역할을 맡을 사람 초대하기
command-nominations = 추천 목록(연락관용)

# What is shown beside the name, at most 120 characters.
about-me = APO 프로젝트에 대한 질문에 답해 드립니다. 참가 대상, 마감일, 신청 방법 등.
