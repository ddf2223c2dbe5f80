# Korean: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = 한국어

read-on = 더 읽기

## What a person may want to know or do, one label each.

menu-overview = 요약
menu-eligibility = 참가 자격
menu-countries = 참가 국가·지역
menu-seats = 정원
menu-deadline = 마감일
menu-dates = 일정
menu-agenda = 세부 프로그램
menu-venue = 장소
menu-modality = 온라인 또는 대면
menu-organizer = 시행 기관
menu-objectives = 목표
menu-outcome = 얻을 수 있는 것
menu-background = 배경
menu-topics = 주제
menu-fees = 비용
menu-travel = 이동과 숙박
menu-visa = 비자
menu-language = 사용 언어
menu-certificate = 수료증
menu-materials = 자료
menu-apply = 신청 방법
menu-documents = 양식과 서류
menu-selection = 선정 방식
menu-nomination_status = 내 추천 현황
menu-withdraw = 취소 또는 교체
menu-join = 온라인 참여
menu-contact = 문의처
menu-reminder_on = 알림 받기
menu-reminder_off = 알림 끄기
menu-calendar = 내 캘린더에 추가
menu-timezone = 시간대
menu-announcements = 소식
menu-projects = 모든 프로젝트
menu-set_language = 언어 바꾸기
menu-privacy = 내 정보
menu-greeting = 인사하기
menu-thanks = 감사 인사하기
menu-goodbye = 작별 인사하기
menu-help = 물어볼 수 있는 것
menu-human = 담당자와 이야기하기
menu-out_of_scope = 기타
