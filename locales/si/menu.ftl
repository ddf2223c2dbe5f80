# Sinhala: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = සිංහල

# Under a quotation that was cut short.
read-on = තව කියවන්න

## What a person may want to know or do, one label each.

menu-overview = සාරාංශය
menu-eligibility = කාට සහභාගි විය හැකිද
menu-countries = සහභාගි වන ආර්ථික
menu-seats = ආසන ගණන
menu-deadline = අවසන් දිනය
menu-dates = දින
menu-agenda = වැඩසටහන
menu-venue = ස්ථානය
menu-modality = මාර්ගගතද මුහුණට මුහුණද
menu-organizer = සංවිධායකයෝ
menu-objectives = අරමුණු
menu-outcome = ඔබට ලැබෙන දේ
menu-background = පසුබිම
menu-topics = මාතෘකා
menu-fees = වියදම්
menu-travel = ගමන් සහ නවාතැන්
menu-visa = වීසා
menu-language = පැවැත්වෙන භාෂාව
menu-certificate = සහතිකය
menu-materials = පාඨමාලා ද්‍රව්‍ය
menu-apply = අයදුම් කරන ආකාරය
menu-documents = පෝරම සහ ලියකියවිලි
menu-selection = තෝරා ගන්නා ආකාරය
menu-nomination_status = මගේ නාමයෝජනාව
menu-withdraw = ඉවත් වීම හෝ ආදේශය
menu-join = මාර්ගගතව එක් වීම
menu-contact = අමතන්නේ කාටද
menu-reminder_on = මට සිහිපත් කරන්න
menu-reminder_off = සිහිකැඳවීම් නවත්වන්න
menu-calendar = දින දර්ශනයට එක් කරන්න
menu-timezone = වේලා කලාපය
menu-announcements = පුවත්
menu-projects = සියලු ව්‍යාපෘති
menu-set_language = භාෂාව වෙනස් කරන්න
menu-privacy = මගේ දත්ත
menu-greeting = ආයුබෝවන් කියන්න
menu-thanks = ස්තුති කරන්න
menu-goodbye = සමුගන්න
menu-help = ඇසිය හැකි දේ
menu-human = කෙනෙකු සමඟ කතා කරන්න
menu-out_of_scope = වෙනත් දෙයක්
