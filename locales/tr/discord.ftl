# Turkish: names of Discord's slash commands and options (one word, at most 32). Read twice; not yet reviewed by a native speaker.

discord-command-ask = sor
discord-command-project = proje
discord-command-deadline = son-gün
discord-command-schedule = takvim
discord-command-language = dil
discord-command-privacy = gizlilik
discord-command-help = yardım

discord-option-question = soru
discord-option-project = proje
discord-option-language = dil

## What each option is for (at most 100 characters).

discord-about-question = Öğrenmek istediğiniz, kendi sözlerinizle
discord-about-project = Projenin kodu ya da başlığı
discord-about-language = Yanıt dili
