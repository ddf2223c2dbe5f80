# Korean: one's own data: what is kept beside the conversation, a file with it, its erasure. Not yet reviewed by a native speaker.

privacy-nomination = 이 대화방을 추천과 연결한 경우, 추천의 번호, 프로젝트, 상태와 키로 암호화한 이름과 이메일 주소
privacy-rights = 이 모든 정보를 추천을 열람한 사람의 목록과 함께 파일로 받으실 수 있습니다. 직접 바로 삭제하실 수도 있습니다.
privacy-exported = 이 파일에는 저장하고 있는 모든 정보와 추천을 열람한 사람이 들어 있습니다.
privacy-erase-what = 계정, 설정, 대화, 소식 신청 내역과 이름, 이메일 주소를 삭제합니다. 되돌릴 수 없습니다.
privacy-erase-stays = 추천은 이름 없이 사업 기록에 남습니다. 번호, 프로젝트, 국가·지역, 상태만 남습니다.
privacy-erased = 저장하고 있던 정보를 모두 삭제했습니다.

# Buttons, at most 40 characters.
privacy-button-export = 내 정보 받기
privacy-button-erase = 내 정보 삭제
privacy-button-erase-all = 예, 모두 삭제합니다
