# Persian: names of Discord's slash commands and options (one word, at most 32). Read twice; not yet reviewed by a native speaker.

discord-command-ask = پرسیدن
discord-command-project = پروژه
discord-command-deadline = مهلت
discord-command-schedule = زمان
discord-command-language = زبان
discord-command-privacy = حریم-خصوصی
discord-command-help = راهنما

discord-option-question = پرسش
discord-option-project = پروژه
discord-option-language = زبان

## What each option is for (at most 100 characters).

discord-about-question = آنچه می‌خواهید بدانید، با واژه‌های خودتان
discord-about-project = کد یا عنوان پروژه
discord-about-language = زبان پاسخ
