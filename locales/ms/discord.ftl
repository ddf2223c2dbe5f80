# Malay: names of the slash commands and their options on Discord. Read twice; not yet reviewed by a native speaker.

discord-command-ask = tanya
discord-command-project = projek
discord-command-deadline = tarikh-tutup
discord-command-schedule = jadual
discord-command-language = bahasa
discord-command-privacy = privasi
discord-command-help = bantuan

discord-option-question = soalan
discord-option-project = projek
discord-option-language = bahasa

## What each option is for (at most 100 characters).

discord-about-question = Apa yang ingin anda ketahui, dengan kata-kata anda sendiri
discord-about-project = Kod atau tajuk projek
discord-about-language = Bahasa jawapan
