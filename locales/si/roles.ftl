# Sinhala: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = ඔබ වෙනුවෙන් එය කිරීමට මට අවසර නැත. එය ලේකම් කාර්යාලයට හෝ සම්බන්ධීකරණ නිලධාරියකුට අයත් කාර්යයකි.

role-administrator = පරිපාලක
role-secretariat = ලේකම් කාර්යාලය
role-liaison = සම්බන්ධීකරණ නිලධාරී
role-liaison-of = සම්බන්ධීකරණ නිලධාරී, { $economy }

invite-whom = කෙනකුට ආරාධනා කිරීමට අවශ්‍ය කුමන භූමිකාවටද?
invite-economy = කුමන ආර්ථිකයේද?
invite-made = ඔබ ආරාධනා කරන අයට ({ $role }) මේ කේතය දෙන්න. ඔවුන් එය පෞද්ගලික කතාබහකින් මට එවිය යුතුය: { $code }
invite-link = Telegram හි මේ සබැඳියෙන් ද එයම සිදු වේ: { $link }
invite-once = කේතය එක් වරක් පමණක් වලංගුය, { $date } දක්වා.
invite-accepted = සාදරයෙන් පිළිගනිමු. දැන් ඔබේ භූමිකාව: { $role }.
invite-not-valid = මේ ආරාධනාව තවදුරටත් වලංගු නැත. කරුණාකර අලුත් එකක් ඉල්ලන්න.

roles-show = කාට කුමන භූමිකාව ඇත්ද
roles-held = මේ ගිණුම්වලට භූමිකාවක් ඇත:
roles-none = තවම කිසිවකුට භූමිකාවක් නැත.
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = ආපසු ගන්න: { $role }, { $account }
roles-revoked = { $account } සතුව මේ භූමිකාව තවදුරටත් නැත: { $role }.
