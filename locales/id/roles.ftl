# Indonesian: who may do more than ask. Not yet reviewed by a native speaker.

### Siapa yang boleh melakukan lebih dari sekadar bertanya: Sekretariat, petugas penghubung, administrator.

not-allowed = Saya tidak boleh melakukannya untuk Anda. Itu hanya untuk Sekretariat atau petugas penghubung.

role-administrator = Administrator
role-secretariat = Sekretariat
role-liaison = Petugas penghubung
role-liaison-of = Petugas penghubung, { $economy }

invite-whom = Anda ingin mengundang seseorang untuk peran apa?
invite-economy = Dari ekonomi mana?
invite-made = Berikan kode ini kepada orang yang Anda undang ({ $role }). Kode itu dikirim kepada saya lewat obrolan pribadi: { $code }
invite-link = Di Telegram, tautan ini sama gunanya: { $link }
invite-once = Kode ini berlaku satu kali, sampai { $date }.
invite-accepted = Selamat datang. Peran Anda sekarang: { $role }.
invite-not-valid = Undangan ini tidak berlaku lagi. Silakan minta yang baru.

roles-show = Siapa yang punya peran
roles-held = Akun berikut punya peran:
roles-none = Belum ada yang punya peran.
roles-holder = { $role }: { $account }
# Tombol, paling banyak 80 karakter.
roles-revoke = Cabut: { $role }, { $account }
roles-revoked = { $account } tidak lagi punya peran ini: { $role }.
