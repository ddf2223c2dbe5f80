# Nepali: names of Discord's slash commands and options (one word, at most 32). Read twice; not yet reviewed by a native speaker.

discord-command-ask = सोध्नुहोस्
discord-command-project = परियोजना
discord-command-deadline = अन्तिम-मिति
discord-command-schedule = तालिका
discord-command-language = भाषा
discord-command-privacy = गोपनीयता
discord-command-help = सहयोग

discord-option-question = प्रश्न
discord-option-project = परियोजना
discord-option-language = भाषा

## What each option is for (at most 100 characters).

discord-about-question = तपाईं के जान्न चाहनुहुन्छ, आफ्नै शब्दमा
discord-about-project = परियोजनाको कोड वा शीर्षक
discord-about-language = जवाफको भाषा
