# Sinhala: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = සහභාගි වන්නේ නාමයෝජනාවක් මගිනි: ඔබව ඉදිරිපත් කරන්නේ ඔබේ ආර්ථිකයේ ජාතික ඵලදායිතා සංවිධානයයි (NPO).
apply-step-form = APO ජීව දත්ත පෝරමය (Excel ගොනුවක්) පුරවන්න.
apply-step-npo = එය කල් ඇතිව ඔබේ NPO ආයතනයට දෙන්න.
apply-step-npo-of = එය කල් ඇතිව ඔබේ NPO ආයතනයට දෙන්න: { $npo } ({ $economy }).
apply-step-secretariat = { $economy } සඳහා දැනට ක්‍රියාකාරී NPO ආයතනයක් නැත: ඔබව නම් කළ හැකිදැයි ටෝකියෝහි APO ලේකම් කාර්යාලයෙන් විමසන්න.
apply-step-nomination = කවුරුන් නම් කරනවාද යන්න ඔබේ NPO ආයතනය තීරණය කර අවසන් දිනයට පෙර නාමයෝජනාව එවයි.
apply-step-nomination-by = කවුරුන් නම් කරනවාද යන්න ඔබේ NPO ආයතනය තීරණය කර { $date } දිනට හෝ පෙර නාමයෝජනාව එවයි.
apply-not-direct = කෙළින්ම APO වෙත එවන අයදුම්පත්වලට පිළිතුරු ලැබෙන්නේ නැත.
apply-over = { $title } අවසන් ය: අවසාන දිනය { $date } විය.
documents-biodata = APO ජීව දත්ත පෝරමය (Excel ගොනුවක්) ඔබේ NPO ආයතනයට දිය යුතුය. එය තවත් ලියකියවිලි ඉල්ලිය හැක.
documents-not-stated = මා සතු දැනුම්දීමේ විස්තරවල වෙනත් පෝරම සඳහන් නොවේ.
documents-not-here = කරුණාකර මට ලියකියවිලි එවන්න එපා: මට ඒවා ඉදිරියට යැවිය නොහැක.

## After the nomination

withdraw-not-here = ඔබේ සහභාගිත්වය අවලංගු කිරීමට මට නොහැක.
withdraw-npo = හැකි ඉක්මනින් ඔබේ NPO ආයතනයට දන්වන්න: නාමයෝජනාවක් ඉවත් කර ගැනීම හෝ ආදේශකයකු නම් කිරීම කළ හැක්කේ NPO ආයතනයට පමණි.

## Whom to contact

contact-npo = පළමුව ඔබේ NPO ආයතනය අමතන්න: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: දැනට ක්‍රියාකාරී NPO ආයතනයක් නැත; ටෝකියෝහි APO ලේකම් කාර්යාලය
contact-several = ඇමතිය යුතු NPO ආයතන:
contact-unknown = පළමුව ඔබේ ආර්ථිකයේ ජාතික ඵලදායිතා සංවිධානය (NPO) අමතන්න. ඔබ කුමන ආර්ථිකයෙන් ද?
contact-unknown-public = පළමුව ඔබේ ආර්ථිකයේ ජාතික ඵලදායිතා සංවිධානය (NPO) අමතන්න.
contact-secretariat = ඉන්පසු ටෝකියෝහි APO ලේකම් කාර්යාලය ඇමතිය හැක.
contact-details = දුරකථන අංක හෝ විද්‍යුත් තැපැල් ලිපින මා සතුව නැත; NPO ආයතනවල නම් ද කලින් කලට වෙනස් වේ. කරුණාකර APO වෙබ් අඩවියෙන් තහවුරු කර ගන්න: { $website }
