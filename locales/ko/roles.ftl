# Korean: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = 그 일은 도와드릴 수 없습니다. 사무국이나 연락관만 할 수 있습니다.

role-administrator = 관리자
role-secretariat = 사무국
role-liaison = 연락관
role-liaison-of = 연락관({ $economy })

invite-whom = 어떤 역할에 초대할까요?
invite-economy = 어느 국가·지역인가요?
invite-made = 초대할 분({ $role })에게 이 코드를 전해 주세요. 그분이 개인 대화로 저에게 보내시면 됩니다: { $code }
invite-link = 텔레그램에서는 이 링크로도 됩니다: { $link }
invite-once = 코드는 { $date }까지 한 번만 쓸 수 있습니다.
invite-accepted = 환영합니다. 현재 역할: { $role }.
invite-not-valid = 이 초대는 더 이상 유효하지 않습니다. 새 초대를 요청해 주세요.

roles-show = 역할이 있는 사람
roles-held = 역할이 있는 계정:
roles-none = 아직 역할이 있는 사람이 없습니다.
roles-holder = { $role }: { $account }
roles-revoke = 회수: { $role }, { $account }
roles-revoked = { $account }의 역할을 회수했습니다: { $role }.
