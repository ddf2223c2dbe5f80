# Fijian: names of Discord's slash commands and options (one word, at most 32). Read twice; not yet reviewed by a native speaker.

discord-command-ask = taroga
discord-command-project = porojeketi
discord-command-deadline = siga-ni-sogo
discord-command-schedule = tikinisiga
discord-command-language = vosa
discord-command-privacy = maroroi
discord-command-help = veivuke

discord-option-question = taro
discord-option-project = porojeketi
discord-option-language = vosa

## What each option is for (at most 100 characters).

discord-about-question = Na ka o ni via kila, ena nomuni vosa
discord-about-project = Kode se yaca ni porojeketi
discord-about-language = Na vosa me saumi kina
