# Sinhala: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = විද්‍යුත් තැපෑලෙන් සම්බන්ධ කරන්න

# How people ask for it, parted by bars; nobody reads this.
email-asked = මගේ නාමයෝජනාව විද්‍යුත් තැපෑලෙන් සම්බන්ධ කරන්න|විද්‍යුත් තැපෑලෙන් සම්බන්ධ|ඊමේල් එකෙන් සම්බන්ධ|ඊමේල් මගින් සම්බන්ධ|විද්‍යුත් තැපෑලට කේතය එවන්න|ඊමේල් එකට කේතය එවන්න|email eken link karanna|email ekata code eka evanna

## In the chat

email-which = ඔබේ නාමයෝජනාවේ ඇති විද්‍යුත් තැපැල් ලිපිනය කුමක්ද? එය මට එවන්න; මම එයට කේතයක් යවමි.
email-sent = මේ ලිපිනය ඇති නාමයෝජනාවක් තිබේ නම් එයට කේතයක් යවමින් පවතී. කරුණාකර එම කේතය මිනිත්තු { $minutes } ක් ඇතුළත මෙහි එවන්න.
email-wait = දැනට තවත් කේත යැවිය නොහැක. කරුණාකර පැයකින් නැවත උත්සාහ කරන්න.
email-not-valid = මේ කේතය වලංගු නැත. එය වැරදියට ලියා, දැනටමත් භාවිත කර හෝ පැරණි වී තිබිය හැක. කරුණාකර නැවත බලන්න, නැතහොත් විද්‍යුත් තැපෑලෙන් අලුත් එකක් ගන්න.
claim-alarm-address = එක විද්‍යුත් තැපැල් ලිපිනයකට යැවූ කේත ඕනෑවට වඩා වැරදියට ලියා ඇත. දවසකට එයට තවත් නොයවමි. අවසන් වරට ලැබුණේ: { $about }

## The letter

mail-subject = ඔබේ නාමයෝජනාවේ කේතය
mail-code = ඔබේ කේතය: { $code }
mail-how = කරුණාකර ඔබ එය ඉල්ලූ කතාබසේදීම මට එවන්න. එය එක් වරක් පමණක්, මිනිත්තු { $minutes } ක් වලංගුය.
mail-not-you = ඔබ එය ඉල්ලුවේ නැත්නම් කිසිවක් කළ යුතු නැත. කරුණාකර මේ කේතය කිසිවකුට නොපෙන්වන්න.
