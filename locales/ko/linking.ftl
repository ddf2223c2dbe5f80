# Korean: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = 이메일로 연결

# How people ask for it, parted by bars; nobody reads this.
email-asked = 추천을 이메일로 연결|이메일로 연결|메일로 연결|이메일로 연동|이메일로 코드|이메일로 인증 코드|코드를 이메일로|메일로 코드|메일로 코드 보내

## In the chat

email-which = 추천에 적힌 이메일 주소를 보내 주세요. 그 주소로 코드를 보내 드리겠습니다.
email-sent = 이 주소가 적힌 추천이 있으면 그리로 코드를 보내고 있습니다. { $minutes }분 안에 그 코드를 여기에 보내 주세요.
email-wait = 지금은 코드를 더 보낼 수 없습니다. 한 시간 뒤에 다시 시도해 주세요.
email-not-valid = 이 코드는 쓸 수 없습니다. 잘못 입력했거나, 이미 썼거나, 너무 오래된 코드일 수 있습니다. 다시 확인하시거나 이메일로 새 코드를 받으세요.
claim-alarm-address = 한 이메일 주소로 보낸 코드가 너무 자주 잘못 입력되었습니다. 하루 동안 그 주소로 보내지 않습니다. 마지막 입력: { $about }

## The letter

mail-subject = 추천 확인 코드
mail-code = 코드: { $code }
mail-how = 코드를 요청하신 대화에 이 코드를 보내 주세요. { $minutes }분 동안 한 번만 쓸 수 있습니다.
mail-not-you = 요청하신 적이 없다면 아무것도 하지 않으셔도 됩니다. 코드를 누구에게도 보여 주지 마세요.
