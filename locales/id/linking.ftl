# Indonesian: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

### Linking a nomination by a code that is sent by e-mail.

# A button, at most 40 characters.
email-button = Tautkan lewat email

# How people ask for it, parted by bars; nobody reads this.
email-asked = tautkan pencalonan saya lewat email|tautkan lewat email|tautkan via email|tautkan dengan email|hubungkan lewat email|hubungkan pencalonan saya lewat email|kirim kode lewat email|kirim kode ke email saya|minta kode lewat email|kode lewat email

## In the chat

email-which = Alamat email mana yang tercantum dalam pencalonan Anda? Kirimkan kepada saya, lalu saya kirim kode ke sana.
email-sent = Jika ada pencalonan dengan alamat ini, sebuah kode sedang dikirim ke sana. Silakan kirimkan kode itu di sini dalam { $minutes } menit.
email-wait = Untuk sementara tidak ada kode lagi. Silakan coba lagi satu jam lagi.
email-not-valid = Kode ini tidak berfungsi. Mungkin salah ketik, sudah dipakai, atau terlalu lama. Silakan periksa lagi, atau minta kode baru lewat email.
claim-alarm-address = Kode untuk satu alamat email terlalu sering salah diketik. Selama sehari tidak ada lagi yang dikirim ke sana. Yang terakhir datang dari: { $about }

## The letter

mail-subject = Kode untuk pencalonan Anda
mail-code = Kode Anda: { $code }
mail-how = Silakan kirimkan kode ini di obrolan tempat Anda memintanya. Kode berlaku satu kali, selama { $minutes } menit.
mail-not-you = Jika Anda tidak memintanya, Anda tidak perlu berbuat apa-apa. Jangan perlihatkan kode ini kepada siapa pun.
