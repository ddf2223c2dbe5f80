# Traditional Chinese (Hong Kong): linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = 用電郵連結

# How people ask for it, parted by bars; nobody reads this.
email-asked = 用電郵連結|透過電郵連結|用電子郵件連結|用email連結|電郵連結我的提名|用電郵綁定|發驗證碼到電郵|把代碼發到我的電郵|用電郵發代碼|寄代碼去電郵|send個code去電郵

## In the chat

email-which = 您的提名中填寫的是哪個電郵地址？請發給我，我會把代碼寄過去。
email-sent = 如果有提名使用這個地址，代碼正在寄過去。請在{ $minutes }分鐘內把代碼發到這裡。
email-wait = 暫時不能再寄代碼。請一小時後再試。
email-not-valid = 這個代碼無效，可能輸入有誤、已被使用或已過期。請再核對一次，或讓我用電郵寄一個新的。
claim-alarm-address = 寄往一個電郵地址的代碼被多次輸錯，一天之內不再寄到那裡。最後一次來自：{ $about }

## The letter

mail-subject = 您的提名代碼
mail-code = 您的代碼：{ $code }
mail-how = 請在您索取代碼的對話裡把它發給我。代碼只能使用一次，{ $minutes }分鐘內有效。
mail-not-you = 如果不是您索取的，您無須做任何事。請不要把代碼給任何人看。
