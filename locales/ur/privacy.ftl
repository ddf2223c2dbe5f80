# Urdu: one's own data: what is kept, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = آپ کی نامزدگی، اگر آپ نے یہ چیٹ اس سے جوڑی ہے: اس کا نمبر، منصوبہ اور کیفیت، اور آپ کا نام اور ای میل پتا، کلید سے محفوظ
privacy-rights = یہ سب آپ ایک فائل میں حاصل کر سکتے ہیں، اس فہرست کے ساتھ کہ آپ کی نامزدگی کس نے دیکھی۔ آپ اسے خود فوراً مٹا بھی سکتے ہیں۔
privacy-exported = اس فائل میں وہ سب ہے جو آپ کے بارے میں محفوظ ہے، اور یہ بھی کہ آپ کی نامزدگی کس نے دیکھی۔
privacy-erase-what = آپ کے اکاؤنٹ، انتخاب، گفتگو اور سبسکرپشن، اور آپ کا نام اور ای میل پتا مٹا دیے جائیں گے۔ یہ واپس نہیں ہو سکتا۔
privacy-erase-stays = آپ کی نامزدگی آپ کے نام کے بغیر پروگرام میں رہتی ہے: صرف اس کا نمبر، منصوبہ، معیشت اور کیفیت۔
privacy-erased = آپ کے بارے میں سب کچھ مٹا دیا گیا ہے۔

# Buttons, at most 40 characters.
privacy-button-export = مجھے میرا ڈیٹا بھیجیں
privacy-button-erase = میرا ڈیٹا مٹائیں
privacy-button-erase-all = ہاں، سب مٹا دیں
