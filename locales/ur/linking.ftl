# Urdu: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = ای میل سے جوڑیں

# How people ask for it, parted by bars; nobody reads this.
email-asked = میری نامزدگی ای میل سے جوڑیں|ای میل سے جوڑیں|ایمیل سے جوڑیں|ای میل سے جوڑو|ای میل پر کوڈ بھیجیں|ایمیل پر کوڈ بھیجیں|میری ای میل پر کوڈ بھیجیں|email se jorein|email par code bhejein

## In the chat

email-which = آپ کی نامزدگی میں کون سا ای میل پتا درج ہے؟ وہ یہاں بھیجیں، اس پر ایک کوڈ بھیج دیا جائے گا۔
email-sent = اگر کسی نامزدگی میں یہ پتا درج ہے تو وہاں ایک کوڈ بھیجا جا رہا ہے۔ براہِ کرم وہ کوڈ { $minutes } منٹ کے اندر یہاں بھیجیں۔
email-wait = ابھی مزید کوڈ نہیں بھیجے جا سکتے۔ براہِ کرم ایک گھنٹے بعد دوبارہ کوشش کریں۔
email-not-valid = یہ کوڈ کام نہیں کرتا۔ ہو سکتا ہے غلط لکھا ہو، استعمال ہو چکا ہو یا پرانا ہو۔ براہِ کرم دوبارہ دیکھیں، یا ای میل پر نیا کوڈ منگوائیں۔
claim-alarm-address = ایک ای میل پتے کے کوڈ بہت بار غلط لکھے گئے۔ ایک دن تک وہاں مزید کوڈ نہیں بھیجے جائیں گے۔ آخری بار یہاں سے: { $about }

## The letter

mail-subject = آپ کی نامزدگی کا کوڈ
mail-code = آپ کا کوڈ: { $code }
mail-how = براہِ کرم اسے اسی چیٹ میں بھیجیں جس میں آپ نے مانگا تھا۔ یہ ایک بار، { $minutes } منٹ تک کام کرتا ہے۔
mail-not-you = اگر آپ نے یہ نہیں مانگا تو آپ کو کچھ کرنے کی ضرورت نہیں۔ براہِ کرم یہ کوڈ کسی کو نہ دکھائیں۔
