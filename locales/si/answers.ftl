# Sinhala: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = මූලාශ්‍රය: ව්‍යාපෘති දැනුම්දීම { $code }, { $details }
source-code-only = මූලාශ්‍රය: ව්‍යාපෘති දැනුම්දීම { $code }
source-reference = යොමු අංකය { $reference }
source-issued = නිකුත් කළ දිනය { DATE($date, length: "long") }
source-revision = සංශෝධනය { $revision }
source-revised = සංශෝධනය { $revision }, දිනය { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = කරුණාකර පළමුව ඔබේ NPO ආයතනයෙන් ({ $npo }, { $economy }) ද, ඉන්පසු ටෝකියෝහි APO ලේකම් කාර්යාලයෙන් ද විමසන්න.
ask-own-npo = කරුණාකර පළමුව ඔබේ ආර්ථිකයේ ජාතික ඵලදායිතා සංවිධානයෙන් (NPO) ද, ඉන්පසු ටෝකියෝහි APO ලේකම් කාර්යාලයෙන් ද විමසන්න.
ask-secretariat = { $economy } සඳහා දැනට ක්‍රියාකාරී NPO ආයතනයක් නැත. එබැවින් කරුණාකර ටෝකියෝහි APO ලේකම් කාර්යාලයෙන් විමසන්න.
procedures = වැඩිදුර විස්තර සඳහා, දැනුම්දීම සමඟ එවූ ක්‍රියාත්මක කිරීමේ පටිපාටිය බලන ලෙස එහි සඳහන් වේ.

## Closing date

deadline-open = { $days ->
    [1] { $title } සඳහා නාමයෝජනා හෙට, { $date } දින අවසන් වේ.
   *[other] { $title } සඳහා නාමයෝජනා { $date } දින අවසන් වේ: තව දින { $days }ක් ඉතිරියි.
}
deadline-today = අද, { $date }, { $title } සඳහා නාමයෝජනා භාරගන්නා අවසන් දිනයයි.
deadline-closed = { $days ->
    [1] { $title } සඳහා නාමයෝජනා ඊයේ, { $date } දින අවසන් විය.
   *[other] { $title } සඳහා නාමයෝජනා දින { $days }කට පෙර, { $date } දින අවසන් විය.
}
deadline-not-stated = { $title } සඳහා නාමයෝජනාවල අවසන් දිනයක් දැනුම්දීමේ සඳහන් නොවේ.
deadline-npo-earlier = ඔබේ NPO ආයතනය අපේක්ෂකයන් තෝරා ගැනීමට ඊට පෙර තමන්ගේම දිනයක් නියම කරයි. එබැවින් ඉක්මනින් එය අමතන්න.
deadline-hurry = වහාම ඔබේ NPO ආයතනය අමතන්න: නාමයෝජනාව එතැනින් ලැබිය යුතු අතර, දැනුම්දීමේ වේලාවක් සඳහන් නොවේ.
deadline-replacements = දැනුම්දීම ඉඩ දෙන තාක්, NPO ආයතනවලට තවත් කාලයක් ආදේශක අපේක්ෂකයන් නම් කළ හැක. ඉඩක් තිබේදැයි කිව හැක්කේ ඔබේ NPO ආයතනයට පමණි.
deadline-ended = { $days ->
    [1] ව්‍යාපෘතිය ද ඊයේ අවසන් විය.
   *[other] ව්‍යාපෘතිය ද දින { $days }කට පෙර අවසන් විය.
}
deadline-remarks = දැනුම්දීමේ සටහන්:
deadline-still-tokyo = ඔබේ දින දර්ශනය අනුව { $title } සඳහා නාමයෝජනා ඊයේ, { $date } දින අවසන් විය. ටෝකියෝහි APO ලේකම් කාර්යාලයේ තවමත් එදිනම ය. එබැවින් වහාම ඔබේ NPO ආයතනය අමතන්න.
deadline-over-tokyo = ඔබේ දින දර්ශනය අනුව අද, { $date }, { $title } සඳහා නාමයෝජනා භාරගන්නා අවසන් දිනයයි. ටෝකියෝහි APO ලේකම් කාර්යාලයේ එදිනය දැනටමත් ගෙවී ගොසිනි. එබැවින් වහාම ඔබේ NPO ආයතනය අමතන්න.
deadline-tokyo = දින ගණන් කරනුයේ ටෝකියෝහි දිනය අනුව ය.

## Dates

dates-span = { $days ->
    [one] { $title }: { $starts } සිට { $ends } දක්වා (දින { $days }).
   *[other] { $title }: { $starts } සිට { $ends } දක්වා (දින { $days }).
}
dates-one-day = { $title }: { $starts }, එක් දිනක් පමණි.
dates-start-only = { $title } ඇරඹෙන දිනය: { $starts }. අවසන් දිනය දැනුම්දීමේ සඳහන් නොවේ.
dates-end-only = { $title } අවසන් වන දිනය: { $ends }. පළමු දිනය දැනුම්දීමේ සඳහන් නොවේ.
dates-not-stated = { $title } පැවැත්වෙන දින දැනුම්දීමේ සඳහන් නොවේ.
dates-ahead = { $days ->
    [1] එය හෙට ආරම්භ වේ.
   *[other] එය ආරම්භ වීමට තව දින { $days }ක් ඇත.
}
dates-only-day = එය අද පැවැත්වේ.
dates-running-day = එය දැන් පැවැත්වෙමින් තිබේ: අද දින { $days } අතරින් { $day } වන දිනයයි.
dates-running = එය දැන් පැවැත්වෙමින් තිබේ.
dates-over = { $days ->
    [1] එය ඊයේ අවසන් විය.
   *[other] එය දින { $days }කට පෙර අවසන් විය.
}

## Programme and time zone

agenda-not-stated = { $title } හි සැසි වේලාවන් දැනුම්දීමේ සඳහන් නොවේ.
timezone-not-stated = දැනුම්දීමේ දින ඇතත් වේලාවන් නැත. එබැවින් හරවා දැක්වීමට සැසි වේලාවන් තවම නැත.
timezone-here = ඔබේ වේලා කලාපයේ ({ $zone }) දැන් වේලාව { $time }, { $date }.
timezone-tokyo = ටෝකියෝහි APO ලේකම් කාර්යාලයේ දැන් වේලාව { $time }, { $date }.
timezone-counted = අවසන් දිනයට ඉතිරි දින ගණන් කරනුයේ ඔබේ දින දර්ශනය අනුව ය.
timezone-several = { $economy } සඳහා වේලා කලාප කිහිපයක් ඇත. එබැවින් අවසන් දිනයට ඉතිරි දින ගණන් කරනුයේ ටෝකියෝහි දිනය අනුව ය.
timezone-choose = ඔබේ ආර්ථිකය පවසන්න. එවිට අවසන් දිනයට ඉතිරි දින ඔබේ දින දර්ශනය අනුව ගණන් කෙරේ.

## Place and form

venue-cities = { $title } පැවැත්වෙන ස්ථානය: { $cities }, { $countries }.
venue-cities-only = { $title } පැවැත්වෙන ස්ථානය: { $cities }.
venue-countries = { $title } පැවැත්වෙන ස්ථානය: { $countries }. නගරයක් දැනුම්දීමේ සඳහන් නොවේ.
venue-no-address = ලිපිනයක් දැනුම්දීමේ සඳහන් නොවේ.
venue-online = { $title } මාර්ගගතව පැවැත්වේ: යා යුතු ස්ථානයක් නැත.
venue-online-host = { $title } මාර්ගගතව පැවැත්වේ: යා යුතු ස්ථානයක් නැත. සත්කාරකයා: { $countries }.
venue-not-stated = { $title } පැවැත්වෙන ස්ථානය දැනුම්දීමේ සඳහන් නොවේ.
modality-online = { $title } මාර්ගගතව පැවැත්වේ.
modality-onsite = { $title } මුහුණට මුහුණ පැවැත්වේ.
modality-hybrid = { $title } මිශ්‍ර ආකාරයෙන් පැවැත්වේ: කොටසක් මාර්ගගතව, කොටසක් මුහුණට මුහුණ.
modality-not-stated = { $title } පැවැත්වෙන්නේ මාර්ගගතව ද මුහුණට මුහුණ ද යන්න දැනුම්දීමේ සඳහන් නොවේ.
organizer-intro = { $title } ක්‍රියාත්මක කරන ආයතන:
organizer-host = සත්කාරකයා: { $countries }
organizer-not-stated = { $title } ක්‍රියාත්මක කරන්නේ කවුරුන්ද යන්න දැනුම්දීමේ සඳහන් නොවේ.

## Summary card

label-dates = දින
label-modality = ආකාරය
label-venue = ස්ථානය
label-host = සත්කාරකයා
label-organizers = සංවිධායකයෝ
label-economies = විවෘත වන්නේ
label-places = ආසන
label-closing = නාමයෝජනා අවසන් දිනය
label-objectives = අරමුණු
label-remarks = සටහන්
overview-span = { $days ->
    [one] { $starts } සිට { $ends } (දින { $days })
   *[other] { $starts } සිට { $ends } (දින { $days })
}
overview-one-day = { $starts }
overview-from = { $starts } සිට
overview-until = { $ends } දක්වා
overview-online = මාර්ගගත
overview-onsite = මුහුණට මුහුණ
overview-hybrid = මිශ්‍ර, මාර්ගගත සහ මුහුණට මුහුණ
overview-all-economies = { $count ->
    [one] APO සාමාජික ආර්ථික { $count }
   *[other] APO සාමාජික ආර්ථික { $count }ම
}
overview-places = වෙනත් ආර්ථික සඳහා උපරිම { $overseas }, සත්කාරකයා සඳහා උපරිම { $local }
overview-places-total = උපරිම { $overseas }
overview-places-local = සත්කාරකයා සඳහා උපරිම { $local }
overview-closing-open = { $days ->
    [1] { $date } (හෙට)
   *[other] { $date } (තව දින { $days })
}
overview-closing-today = { $date } (අද අවසන් දිනයයි)
overview-closing-closed = { $date } (අවසන්)
overview-over = මෙම ව්‍යාපෘතිය අවසන් ය.

## What the project is about

objectives-intro = දැනුම්දීමේ සඳහන් පරිදි { $title } හි අරමුණු:
objectives-not-stated = { $title } හි අරමුණු දැනුම්දීමේ සඳහන් නොවේ.
outcome-intro = දැනුම්දීමේ සඳහන් පරිදි { $title } මගින් ලැබිය යුතු ප්‍රතිඵල:
outcome-not-stated = { $title } මගින් සහභාගිවන්නන්ට ලැබෙන දේ දැනුම්දීමේ සඳහන් නොවේ.
background-intro = දැනුම්දීමේ සඳහන් පරිදි { $title } පැවැත්වීමට හේතු:
background-not-stated = { $title } පැවැත්වීමට හේතු දැනුම්දීමේ සඳහන් නොවේ.
topics-intro = දැනුම්දීමේ සඳහන් පරිදි { $title } හි මාතෘකා:
topics-not-stated = { $title } හි මාතෘකා දැනුම්දීමේ සඳහන් නොවේ.
quote-cut = දැනුම්දීම මෙතැනින් එහාට ද දිවෙයි; සම්පූර්ණ ලේඛනය ඔබේ NPO ආයතනය සතුය.

## Who may take part

eligibility-intro = { $title } දැනුම්දීම බලාපොරොත්තු වන සහභාගිවන්නන්:
eligibility-not-stated = { $title } සඳහා අවශ්‍ය සුදුසුකම් දැනුම්දීමේ සඳහන් නොවේ.
eligibility-npo-decides = අපේක්ෂකයන් නම් කරන්නේ ඔවුන්ගේ ආර්ථිකයේ NPO ආයතනයයි. කවුරුන් ඉදිරිපත් කරනවාද යන්න තීරණය කරන්නේ එයයි.
countries-yes = { $economy }: ඔව්, එහි පුරවැසියන් නම් කළ හැක.
countries-host = { $economy }: ඔව්, සත්කාරකයා ලෙස දේශීය සහභාගිවන්නන් සඳහා ආසන ඇත.
countries-no = { $economy }: නැත, මෙම ව්‍යාපෘතියට සහභාගි වන ආර්ථික අතර නොවේ.
countries-all = { $count ->
    [one] { $title } APO සාමාජික ආර්ථික { $count }කට විවෘතයි: { $economies }.
   *[other] { $title } APO සාමාජික ආර්ථික { $count }ටම විවෘතයි: { $economies }.
}
countries-only = { $title } මේවාට විවෘතයි: { $economies }.
countries-not-stated = { $title } සඳහා සහභාගි විය හැකි ආර්ථික මොනවාද යන්න දැනුම්දීමේ සඳහන් නොවේ.
countries-members-only = නම් කළ හැක්කේ APO සාමාජික ආර්ථිකවල පුරවැසියන් පමණි.
countries-which = ඔබ කුමන ආර්ථිකයෙන් ද?
seats-both = { $title } සඳහා ආසන: වෙනත් ආර්ථික සඳහා උපරිම { $overseas }, සත්කාරක ආර්ථිකය සඳහා උපරිම { $local }.
seats-total = { $title } සඳහා ආසන: උපරිම { $overseas }. සත්කාරක ආර්ථිකය සඳහා වෙනම සංඛ්‍යාවක් දැනුම්දීමේ නැත.
seats-local = { $title } සඳහා ආසන: සත්කාරක ආර්ථිකය සඳහා උපරිම { $local }. වෙනත් ආර්ථික සඳහා සංඛ්‍යාවක් දැනුම්දීමේ නැත.
seats-not-stated = { $title } සඳහා ආසන කීයක් ඇත්දැයි දැනුම්දීමේ සඳහන් නොවේ.
seats-shares = ආසන ආර්ථික අතර බෙදෙන ආකාරය දැනුම්දීමේ සඳහන් නොවේ.
seats-host = { $economy } සත්කාරකයා බැවින් දේශීය ආසන වෙන් වන්නේ එහි පුරවැසියන්ටය.
selection-npo = කවුරුන් නම් කරනවාද යන්න සෑම NPO ආයතනයක්ම තීරණය කර අවසන් දිනයට පෙර නාමයෝජනා එවයි. නාමයෝජනාවක් නොමැතිව ඔබව තෝරා ගත නොහැක.
selection-results = ප්‍රතිඵල නිකුත් වන දිනයක් සඳහන් නොවේ; ඒවා ඔබේ NPO ආයතනය හරහා ඔබට දැනගත හැක.

## What the notification leaves to other papers

fees-not-stated = { $title } සඳහා යන වියදම හෝ එය දරන්නේ කවුරුන්ද යන්න මා සතු දැනුම්දීමේ විස්තරවල නැත.
travel-not-stated = { $title } සඳහා ගුවන් ගමන්, හෝටල් හෝ දෛනික දීමනා ගැන මා සතු දැනුම්දීමේ විස්තරවල කිසිවක් නැත.
travel-online = { $title } මාර්ගගතව පැවැත්වෙන බැවින් ගමනක් අවශ්‍ය නැත.
visa-not-stated = { $title } සඳහා වීසා හෝ ආරාධනා ලිපි ගැන මා සතු දැනුම්දීමේ විස්තරවල කිසිවක් නැත.
visa-online = { $title } මාර්ගගතව පැවැත්වෙන බැවින් වීසා අවශ්‍ය නැත.
language-not-stated = { $title } පැවැත්වෙන භාෂාව හෝ භාෂා පරිවර්තනය ගැන මා සතු දැනුම්දීමේ විස්තරවල සඳහන් නොවේ.
certificate-not-stated = { $title } අවසානයේ සහතිකයක් ලැබේද යන්න මා සතු දැනුම්දීමේ විස්තරවල සඳහන් නොවේ.
materials-not-stated = { $title } හි ඉදිරිපත් කිරීම්, පටිගත කිරීම් හෝ පත්‍රිකා ගැන මා සතු දැනුම්දීමේ විස්තරවල කිසිවක් නැත.
join-onsite = { $title } මුහුණට මුහුණ පැවැත්වෙන බැවින් එක් වීමට මාර්ගගත සැසියක් නැත.
join-not-stated = { $title } සඳහා සබැඳියක් හෝ මුරපදයක් මා සතුව නැත. මාර්ගගත වේදිකාව මට නොපෙනේ.
join-trouble = ඔබට ඇතුළු විය නොහැකි නම්, ඔබට ආරාධනාව එවූ අයට ද ලියන්න.

## Lists of projects

projects-open = දැනට නාමයෝජනා භාරගන්නා ව්‍යාපෘති:
projects-none-open = දැනට නාමයෝජනා භාරගන්නා ව්‍යාපෘති නැත. නවතම ඒවා මෙන්න:
projects-others = වෙනත්:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
    [one] තවත් ව්‍යාපෘති { $count }ක් මෙහි නොපෙන්වයි. එහි කේතය හෝ මාතෘකාවේ වචන ලියන්න.
   *[other] තවත් ව්‍යාපෘති { $count }ක් මෙහි නොපෙන්වයි. කේතයක් හෝ මාතෘකාවක වචන ලියන්න.
}
projects-span = { $days ->
    [one] { DATE($starts, length: "long") } සිට { DATE($ends, length: "long") } (දින { $days })
   *[other] { DATE($starts, length: "long") } සිට { DATE($ends, length: "long") } (දින { $days })
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = නාමයෝජනා { DATE($date, length: "long") } දක්වා
standing-today = නාමයෝජනා අද දක්වා
standing-closed = නාමයෝජනා අවසන්
standing-running = පැවැත්වෙමින් තිබේ
standing-over = අවසන්
