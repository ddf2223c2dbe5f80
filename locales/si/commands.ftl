# Sinhala: what the commands do, in the platforms' menus (at most 100 characters). Read twice; not yet reviewed by a native speaker.

command-start = ආචාර කිරීම, නැතහොත් කේතයෙන් ව්‍යාපෘතියක් විවෘත කිරීම
command-ask = ව්‍යාපෘතියක් ගැන ප්‍රශ්නයක් ඇසීම
command-project = ව්‍යාපෘතියක් හෝ සියල්ලේ ලැයිස්තුව බැලීම
command-deadline = නාමයෝජනා අවසන් දිනය
command-schedule = ව්‍යාපෘතිය පැවැත්වෙන දින
command-join = මාර්ගගත සැසියකට එක්වන ආකාරය
command-calendar = ඔබේ දින දර්ශනයට දින
command-reminders = මා ඔබට සිහිපත් කරන දේ
command-timezone = ඔබේ වේලා කලාපය බැලීම හෝ සැකසීම
command-language = මා පිළිතුරු දෙන භාෂාව තේරීම
command-subscribe = ඔබට පුවත් අවශ්‍ය මොනවා ගැනද
command-unsubscribe = පුවත් සහ සිහිකැඳවීම් නැවැත්වීම
command-privacy = ඔබ ගැන මා තබා ගන්නා දේ
command-help = මගෙන් ඇසිය හැකි දේ
command-announce = නිවේදනයක් ලිවීම
command-channel = මෙය ව්‍යාපෘතියක නාලිකාව කිරීම
command-invite = කෙනකුට භූමිකාවකට ආරාධනා කිරීම
command-nominations = නාමයෝජනා, සම්බන්ධීකරණ නිලධාරීන් සඳහා

# What is shown beside the name, at most 120 characters.
about-me = APO ව්‍යාපෘති ගැන ප්‍රශ්නවලට පිළිතුරු: සහභාගි විය හැක්කේ කාටද, කවදා වන තුරුද, අයදුම් කරන්නේ කෙසේද.
