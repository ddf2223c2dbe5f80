# Malay: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = Saya tidak dibenarkan melakukannya untuk anda. Itu untuk Sekretariat atau pegawai perhubungan sahaja.

role-administrator = Pentadbir
role-secretariat = Sekretariat
role-liaison = Pegawai perhubungan
role-liaison-of = Pegawai perhubungan, { $economy }

invite-whom = Anda mahu menjemput seseorang untuk peranan apa?
invite-economy = Bagi ekonomi mana?
invite-made = Berikan kod ini kepada orang yang anda jemput ({ $role }). Kod itu dihantar kepada saya melalui sembang peribadi: { $code }
invite-link = Di Telegram, pautan ini sama gunanya: { $link }
invite-once = Kod ini boleh digunakan sekali sahaja, sehingga { $date }.
invite-accepted = Selamat datang. Peranan anda sekarang: { $role }.
invite-not-valid = Jemputan ini tidak sah lagi. Sila minta yang baharu.

roles-show = Siapa yang ada peranan
roles-held = Akaun berikut ada peranan:
roles-none = Belum ada sesiapa yang ada peranan.
roles-holder = { $role }: { $account }
roles-revoke = Tarik balik: { $role }, { $account }
roles-revoked = { $account } tidak lagi mempunyai peranan ini: { $role }.
