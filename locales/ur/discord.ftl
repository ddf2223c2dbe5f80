# Urdu: names of Discord's slash commands and options (one word, at most 32). Read twice; not yet reviewed by a native speaker.

discord-command-ask = پوچھیں
discord-command-project = منصوبہ
discord-command-deadline = مہلت
discord-command-schedule = تاریخیں
discord-command-language = زبان
discord-command-privacy = رازداری
discord-command-help = مدد

discord-option-question = سوال
discord-option-project = منصوبہ
discord-option-language = زبان

## What each option is for (at most 100 characters).

discord-about-question = آپ کیا جاننا چاہتے ہیں، اپنے الفاظ میں
discord-about-project = منصوبے کا کوڈ یا عنوان
discord-about-language = جواب کی زبان
