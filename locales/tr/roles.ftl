# Turkish: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = Bunu sizin için yapma yetkim yok. Bu, Sekretaryanın veya bir irtibat görevlisinin işidir.

role-administrator = Yönetici
role-secretariat = Sekretarya
role-liaison = İrtibat görevlisi
role-liaison-of = İrtibat görevlisi, { $economy }

invite-whom = Birini hangi role davet etmek istiyorsunuz?
invite-economy = Hangi ekonomi için?
invite-made = Bu kodu davet ettiğiniz kişiye verin ({ $role }). Kişi kodu özel sohbette bana gönderir: { $code }
invite-link = Telegram'da şu bağlantı da aynı işi görür: { $link }
invite-once = Kod bir kez geçerlidir, son gün: { $date }.
invite-accepted = Hoş geldiniz. Artık rolünüz: { $role }.
invite-not-valid = Bu davet artık geçerli değil. Lütfen yenisini isteyin.

roles-show = Kimin rolü var
roles-held = Rolü olan hesaplar:
roles-none = Henüz kimsenin rolü yok.
roles-holder = { $role }: { $account }
# A button, at most 80 characters.
roles-revoke = Geri al: { $role }, { $account }
roles-revoked = { $account } artık şu role sahip değil: { $role }.
