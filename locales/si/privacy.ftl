# Sinhala: one's own data: what is kept, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = ඔබ මේ කතාබස සම්බන්ධ කළේ නම් ඔබේ නාමයෝජනාව: එහි අංකය, ව්‍යාපෘතිය සහ තත්ත්වය, යතුරකින් අගුළු දැමූ ඔබේ නම සහ විද්‍යුත් තැපැල් ලිපිනය
privacy-rights = ඔබේ නාමයෝජනාව බැලුවේ කවුරුන්දැයි ලැයිස්තුවක් ද සමඟ මේ සියල්ල ගොනුවක් ලෙස ඔබට ලබා ගත හැක. ඔබටම එය වහාම මැකිය ද හැක.
privacy-exported = මේ ගොනුවේ මා ඔබ ගැන තබා ගන්නා සියල්ලත්, ඔබේ නාමයෝජනාව බැලූ අයත් ඇත.
privacy-erase-what = ඔබේ ගිණුම්, තේරීම්, කතාබස් සහ දායකත්වත්, ඔබේ නම සහ විද්‍යුත් තැපැල් ලිපිනයත් මම මකා දමමි. එය ආපසු හැරවිය නොහැක.
privacy-erase-stays = ඔබේ නම නැතිව ඔබේ නාමයෝජනාව වැඩසටහනේ ඉතිරි වේ: එහි අංකය, ව්‍යාපෘතිය, ආර්ථිකය සහ තත්ත්වය පමණි.
privacy-erased = ඔබ ගැන සියල්ල මකා දමා ඇත.

# Buttons, at most 40 characters.
privacy-button-export = මගේ දත්ත මට එවන්න
privacy-button-erase = මගේ දත්ත මකන්න
privacy-button-erase-all = ඔව්, සියල්ල මකන්න
