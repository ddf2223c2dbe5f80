# Sinhala: names of Discord's slash commands and options (one word, at most 32). Read twice; not yet reviewed by a native speaker.

discord-command-ask = අසන්න
discord-command-project = ව්‍යාපෘතිය
discord-command-deadline = අවසන්-දිනය
discord-command-schedule = කාලසටහන
discord-command-language = භාෂාව
discord-command-privacy = පෞද්ගලිකත්වය
discord-command-help = උදව්

discord-option-question = ප්‍රශ්නය
discord-option-project = ව්‍යාපෘතිය
discord-option-language = භාෂාව

## What each option is for (at most 100 characters).

discord-about-question = ඔබ දැන ගැනීමට කැමති දේ, ඔබේම වචනවලින්
discord-about-project = ව්‍යාපෘතියේ කේතය හෝ මාතෘකාව
discord-about-language = පිළිතුරු දිය යුතු භාෂාව
