# Hindi: names of Discord's slash commands and options (one word, at most 32). Read twice; not yet reviewed by a native speaker.

discord-command-ask = पूछें
discord-command-project = परियोजना
discord-command-deadline = अंतिम-तिथि
discord-command-schedule = कार्यक्रम
discord-command-language = भाषा
discord-command-privacy = निजता
discord-command-help = सहायता

discord-option-question = सवाल
discord-option-project = परियोजना
discord-option-language = भाषा

## What each option is for (at most 100 characters).

discord-about-question = आप क्या जानना चाहते हैं, अपने शब्दों में
discord-about-project = परियोजना का कोड या शीर्षक
discord-about-language = उत्तर की भाषा
