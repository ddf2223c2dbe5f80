# Korean: one's own data, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = 이 대화를 추천과 연결하신 경우 추천 정보: 번호, 프로젝트, 상태, 그리고 키로 암호화한 이름과 이메일 주소
privacy-rights = 이 모든 정보를 파일로 받으실 수 있으며, 누가 추천 정보를 보았는지도 함께 나옵니다. 또한 직접 바로 지우실 수 있습니다.
privacy-exported = 이 파일에는 보관 중인 모든 정보와 누가 추천 정보를 보았는지가 담겨 있습니다.
privacy-erase-what = 계정, 설정, 대화, 신청 항목, 그리고 이름과 이메일 주소를 지웁니다. 되돌릴 수 없습니다.
privacy-erase-stays = 추천은 이름 없이 사업 기록에 남습니다. 번호, 프로젝트, 국가·지역, 상태만 남습니다.
privacy-erased = 모든 정보를 지웠습니다.

privacy-button-export = 내 정보 받기
privacy-button-erase = 내 정보 지우기
privacy-button-erase-all = 예, 모두 지웁니다
