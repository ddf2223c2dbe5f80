# Urdu: what the commands do, in the platforms' menus (at most 100 characters). Read twice; not yet reviewed by a native speaker.

command-start = سلام کرنا، یا کوڈ سے منصوبہ کھولنا
command-ask = کسی منصوبے کے بارے میں سوال پوچھنا
command-project = ایک منصوبہ دیکھنا، یا سب کی فہرست
command-deadline = نامزدگی کی آخری تاریخ
command-schedule = منصوبہ کب ہے
command-join = آن لائن سیشن میں کیسے شامل ہوں
command-calendar = آپ کے کیلنڈر کے لیے تاریخیں
command-reminders = آپ کو کن باتوں کی یاد دہانی ہوتی ہے
command-timezone = اپنا ٹائم زون دیکھنا یا بدلنا
command-language = میرے جوابوں کی زبان چننا
command-subscribe = آپ کن باتوں کی خبر چاہتے ہیں
command-unsubscribe = خبریں اور یاد دہانیاں بند کرنا
command-privacy = آپ کے بارے میں میرے پاس کیا محفوظ ہے
command-help = مجھ سے کیا پوچھا جا سکتا ہے
command-announce = اعلان لکھنا
command-channel = اسے کسی منصوبے کا چینل بنانا
command-invite = کسی کو کردار کے لیے دعوت دینا
command-nominations = نامزدگیاں، رابطہ افسران کے لیے

# What is shown beside the name, at most 120 characters.
about-me = APO کے منصوبوں کے بارے میں سوالوں کے جواب: کون شرکت کر سکتا ہے، کب تک، درخواست کیسے دیں۔
