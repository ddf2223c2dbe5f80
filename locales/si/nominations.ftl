# Sinhala: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = { $title } සඳහා ඔබේ නාමයෝජනාව ගැන පුවතක්:
nomination-about = { $title } සඳහා ඔබේ නාමයෝජනාව ({ $reference }):
nomination-is-received = එය ඔබේ NPO ආයතනයට ලැබී ඇත.
nomination-is-forwarded = ඔබේ NPO ආයතනය එය APO ලේකම් කාර්යාලයට යවා ඇත.
nomination-is-incomplete = එය තවම සම්පූර්ණ නැත.
nomination-is-under-review = APO ලේකම් කාර්යාලය එය බලමින් සිටියි.
nomination-is-selected = ඔබ තේරී ඇත. ඔබ සහභාගි වේ.
nomination-is-reserve = ඔබ සංචිත ලැයිස්තුවේ සිටියි. ආසනයක් හිස් වුවහොත් ඔබ සහභාගි වේ.
nomination-is-not-selected = මෙවර ඔබ තේරී නැත.
nomination-is-replaced = ඔබ වෙනුවට වෙනත් අයෙක් සහභාගි වේ.
nomination-is-withdrawn = එය ඉවත් කර ගෙන ඇත.
nomination-is-completed = ඔබ අවසානය දක්වා සහභාගි විය. ස්තූතියි!
nomination-missing = අඩු දේ: { $missing }
nomination-next-npo = ඊළඟට, එය යවනවාද යන්න ඔබේ NPO ආයතනය තීරණය කරයි.
nomination-next-npo-by = ඊළඟට, එය යවනවාද යන්න ඔබේ NPO ආයතනය තීරණය කරයි. ඊට { $date } දක්වා කාලය ඇත.
nomination-next-papers = ඊළඟට, අඩු දේ හැකි ඉක්මනින් ඔබේ NPO ආයතනයට දෙන්න.
nomination-next-review = ඊළඟට, ලේකම් කාර්යාලය තීරණය කරයි. දැනගත් වහාම මම මෙහිදී ඔබට ලියමි.
nomination-next-begins = ව්‍යාපෘතිය { $date } දින ආරම්භ වේ.
nomination-asked = ඔබ ඉවත් වීමට ඉල්ලා ඇත. ඔබේ සම්බන්ධීකරණ නිලධාරී එය තවම තහවුරු කර නැත.
nomination-not-linked = මේ කතාබස ඔබේ නාමයෝජනාවට සම්බන්ධ කළ පසු මට මෙහිදී එය කිව හැක. ඒ සඳහා ඔබේ හිමිකම් කේතය මට එවන්න. එය ඔබට ලැබෙන්නේ ඔබේ NPO ආයතනයෙන් හෝ APO ලේකම් කාර්යාලයෙනි.

## Linking a chat

claim-linked = හරි: මේ කතාබස { $title } සඳහා ඔබේ නාමයෝජනාවට සම්බන්ධයි. යමක් වෙනස් වූ විට මම මෙහිදී ඔබට ලියමි.
claim-kept = මෙතැන් සිට මම මේ සම්බන්ධය තබා ගනිමි. මා තබා ගන්නා දේ බැලීමට හෝ මැකීමට /privacy ලියන්න.
claim-not-valid = මේ කේතය වලංගු නැත. එය වැරදියට ලියා, දැනටමත් භාවිත කර හෝ පැරණි වී තිබිය හැක. කරුණාකර ඔබේ NPO ආයතනයෙන් හෝ APO ලේකම් කාර්යාලයෙන් අලුත් එකක් ඉල්ලන්න.
claim-wait = වැරදි කේත වැඩියි. කරුණාකර පැයකින් නැවත උත්සාහ කරන්න.
claim-other = { $title } සඳහා ඔබේ නාමයෝජනාවට වෙනත් කතාබසක් සම්බන්ධ කර ඇත. එය ඔබ නොවේ නම් කරුණාකර APO ලේකම් කාර්යාලයට දන්වන්න.
claim-own-code = මේ කේතය ඔබේ අනෙක් කතාබසෙන් මට එවන්න. එය එක් වරක් පමණක් වලංගුය: { $code }
claim-alarm-account = එක ගිණුමකින් වැරදි හිමිකම් කේත බොහොමයක් ලැබිණි. දැන් එය බලා සිටිය යුතුය: { $about }
claim-alarm-overall = ගිණුම් බොහොමයකින් වැරදි හිමිකම් කේත බොහොමයක් ලැබිණි. සියලු හිමිකම් පැයකට නවතා ඇත.
claim-alarm-code = නාමයෝජනාවක හිමිකම් කේතය වැඩි වාරයක් උත්සාහ කළ බැවින් එය අවලංගුය: { $about }

## Withdrawing

withdraw-which = ඔබට ඉවත් කර ගැනීමට අවශ්‍ය කුමන නාමයෝජනාවද? ඔබේ සම්බන්ධීකරණ නිලධාරී එය තහවුරු කළ යුතු අතර ආදේශකයකු නම් කළ හැක.
withdraw-sent = ඔබේ ඉල්ලීම දැනුම් දුන්නෙමි. තහවුරු කළ වහාම එය වලංගු වේ; එවිට මම ඔබට ලියමි.
withdraw-nobody = එය දැනුම් දීමට සම්බන්ධීකරණ නිලධාරියකු මා නොදනී. කරුණාකර ඔබම ඔබේ NPO ආයතනයට දන්වන්න.
withdraw-request = නම් කළ අයෙක් ඉවත් වීමට ඉල්ලයි: { $reference }, { $title }.

## The liaison officer's view

nominations-none = පෙන්වීමට නාමයෝජනා නැත.
nominations-project = { $title } ({ $economy })
nominations-closing = { $days ->
    [one] නාමයෝජනා { $date } දින අවසන් වේ: තව දින { $days }ක් ඉතිරියි.
   *[other] නාමයෝජනා { $date } දින අවසන් වේ: තව දින { $days }ක් ඉතිරියි.
}
nominations-closed = නාමයෝජනා { $date } දින අවසන් විය.
nominations-counts = { $state }: { $number }
nominations-unlinked = කතාබසකට සම්බන්ධ නැති: { $number }
nominations-search = සෙවීමට, /nominations සමඟ නමක් හෝ යොමු අංකයක් ලියන්න.
nominations-more = තවත් ඇත. කරුණාකර නමකින් හෝ අංකයකින් සොයන්න.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } දැන්: { $state }.
nominations-not-moved = එය කළ නොහැක, නැතහොත් තවදුරටත් කළ නොහැක.
nominations-nudged = නම් කළ අයට සිහිපත් කළෙමි.
nominations-not-nudged = මේ නාමයෝජනාවට කතාබසක් සම්බන්ධ නැත, එබැවින් නම් කළ අයට සිහිපත් කළ නොහැක.
nominations-nudge = { $title } සඳහා ඔබේ නාමයෝජනාව ගැන බලන ලෙස ඔබේ සම්බන්ධීකරණ නිලධාරී ඉල්ලයි.
nominations-code = { $reference } සඳහා නව හිමිකම් කේතය, එක් වරක් භාවිතයට: { $code }
nominations-asked = නම් කළ අය ඉවත් වීමට ඉල්ලයි.
nominations-replace-how = ආදේශකයාගේ යොමු අංකය, කොමාවක් සහ නම මට එවන්න. උදා: { $example }
nominations-replace-late = ආදේශකයන් නම් කළ හැකි දිනය ගත වී ඇත. කරුණාකර APO ලේකම් කාර්යාලයෙන් විමසන්න.
nominations-replaced = { $replaced } වෙනුවට දැන් { $reference }.
nominations-replace-not = එය කළ නොහැක: නව යොමු අංකයක්, කොමාවක් සහ නමක් අවශ්‍යයි.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO ආයතනයට ලැබී ඇත
nomination-state-forwarded = ලේකම් කාර්යාලයට යවා ඇත
nomination-state-incomplete = අසම්පූර්ණයි
nomination-state-under-review = බලමින් සිටියි
nomination-state-selected = තේරී ඇත
nomination-state-reserve = සංචිතයේ
nomination-state-not-selected = තේරී නැත
nomination-state-replaced = ආදේශ කර ඇත
nomination-state-withdrawn = ඉවත් කර ගෙන ඇත
nomination-state-completed = සම්පූර්ණයි

# Buttons, at most 40 characters.
nomination-button-withdraw = ඉවත් කර ගන්න: { $reference }
nomination-button-another = තවත් කතාබසක් සම්බන්ධ කරන්න
nomination-button-confirm = ඉවත් වීම තහවුරු කරන්න
nomination-button-replace = ආදේශකයකු නම් කරන්න
nomination-button-nudge = නම් කළ අයට සිහිපත් කරන්න
nomination-button-code = නව හිමිකම් කේතය
nominations-button-incomplete = අසම්පූර්ණ ඒවා
nominations-button-unlinked = කතාබසක් නැති ඒවා
nominations-button-asked = ඉවත් වීමට කැමති අය
