# Traditional Chinese (Taiwan): linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = 用電子郵件連結

# How people ask for it, parted by bars; nobody reads this.
email-asked = 用郵件連結|用信箱連結|用電子郵件連結|透過電子郵件連結|透過信箱連結|用email連結|信箱連結我的推薦|用信箱綁定|寄驗證碼到信箱|把代碼寄到我的信箱|用電子郵件寄代碼

## In the chat

email-which = 您的推薦中填寫的是哪個電子郵件地址？請傳給我，我會寄一個代碼過去。
email-sent = 如果有推薦使用這個地址，代碼正在寄過去。請在{ $minutes }分鐘內把代碼傳到這裡。
email-wait = 暫時不能再寄代碼。請一小時後再試。
email-not-valid = 這個代碼無效，可能輸入有誤、已被使用或已過期。請再核對一次，或讓我用電子郵件寄一個新的。
claim-alarm-address = 寄往一個電子郵件地址的代碼被多次輸錯，一天之內不再寄到那裡。最後一次來自：{ $about }

## The letter

mail-subject = 您的推薦代碼
mail-code = 您的代碼：{ $code }
mail-how = 請在您索取代碼的對話裡把它傳給我。代碼只能使用一次，{ $minutes }分鐘內有效。
mail-not-you = 如果不是您索取的，您無須做任何事。請不要把代碼給任何人看。
