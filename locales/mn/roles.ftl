# Mongolian: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = Би үүнийг Танд хийж өгөх эрхгүй. Энэ бол секретариат эсвэл холбоо барих ажилтны ажил.

role-administrator = Админ
role-secretariat = Секретариат
role-liaison = Холбоо барих ажилтан
role-liaison-of = Холбоо барих ажилтан, { $economy }

invite-whom = Хүнийг ямар үүрэгт урих вэ?
invite-economy = Аль эдийн засгаас?
invite-made = Урьж буй хүндээ ({ $role }) энэ кодыг өгнө үү. Тэр хүн кодыг хувийн чатаар надад илгээнэ: { $code }
invite-link = Telegram дээр энэ холбоос мөн адил үйлчилнэ: { $link }
invite-once = Код нэг удаа хүчинтэй, хугацаа нь: { $date }.
invite-accepted = Тавтай морил. Таны үүрэг одоо: { $role }.
invite-not-valid = Энэ урилга хүчингүй болсон. Шинийг авна уу.

roles-show = Хэн ямар үүрэгтэй вэ
roles-held = Дараах бүртгэл үүрэгтэй:
roles-none = Одоогоор хэн ч үүрэггүй.
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = Буцаан авах: { $role }, { $account }
roles-revoked = { $account } энэ үүргээс чөлөөлөгдлөө: { $role }.
