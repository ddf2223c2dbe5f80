# Mongolian: names of Discord's slash commands and options (one word, at most 32). Read twice; not yet reviewed by a native speaker.

discord-command-ask = асуух
discord-command-project = төсөл
discord-command-deadline = хугацаа
discord-command-schedule = хуваарь
discord-command-language = хэл
discord-command-privacy = нууцлал
discord-command-help = тусламж

discord-option-question = асуулт
discord-option-project = төсөл
discord-option-language = хэл

## What each option is for (at most 100 characters).

discord-about-question = Таны мэдэхийг хүссэн зүйл, өөрийн үгээр
discord-about-project = Төслийн код эсвэл нэр
discord-about-language = Хариулах хэл
