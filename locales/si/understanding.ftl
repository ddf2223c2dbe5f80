# Sinhala: messages that go on with an earlier one, and questions that were not understood. Read twice; not yet reviewed by a native speaker.

# Under "What I keep about you".
privacy-unclear-questions = මට ප්‍රශ්නයක් නොතේරුණොත්, ඉගෙන ගැනීම සඳහා එහි පොදු වචන දින 90ක් තබා ගත හැක. නම්, අංක සහ ලිපින ඉවත් කෙරේ; ඇසුවේ කවුදැයි කිසිවකින් නොපෙනේ.

# After an answer somebody asks "why?".
# $date (date) - the closing date
why-closed = දැනුම්දීම අනුව නාමයෝජනා අවසන් දිනය { $date } වන අතර එම දිනය ගත වී ඇත.
# $date (date) - the closing date
why-closing-date = දැනුම්දීම අනුව නාමයෝජනා අවසන් දිනය { $date } වේ.
why-qualifications = දැනුම්දීම ඉල්ලා සිටින සුදුසුකම් මේවාය:
why-countries = සහභාගි විය හැකි ආර්ථික දැනුම්දීමේ ලැයිස්තුගත කර ඇත.
why-notification = මා පවසන්නේ දැනුම්දීමේ ඇති දේ පමණි. ඉන් ඔබ්බට හේතු මා නොදනී.

# Somebody asks about "the other project", and there is none.
no-other-project = දැනට මා දන්නා එකම ව්‍යාපෘතිය මෙයයි.
