# Malay: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = Pautkan melalui e-mel

# How people ask for it, parted by bars; nobody reads this.
email-asked = pautkan pencalonan saya melalui e-mel|pautkan melalui e-mel|pautkan melalui emel|pautkan dengan e-mel|pautkan guna emel|sambungkan melalui e-mel|hantar kod melalui e-mel|hantar kod ke e-mel saya|hantar kod ke emel saya|kod melalui e-mel

## In the chat

email-which = Alamat e-mel manakah yang tercatat dalam pencalonan anda? Hantar kepada saya, dan saya hantar kod ke sana.
email-sent = Jika ada pencalonan dengan alamat ini, satu kod sedang dihantar ke sana. Sila hantar kod itu di sini dalam masa { $minutes } minit.
email-wait = Tiada kod lagi buat masa ini. Sila cuba lagi sejam kemudian.
email-not-valid = Kod ini tidak boleh digunakan. Mungkin tersalah taip, sudah digunakan atau terlalu lama. Sila semak semula, atau minta kod baharu melalui e-mel.
claim-alarm-address = Kod bagi satu alamat e-mel terlalu kerap salah ditaip. Selama sehari tiada lagi kod dihantar ke sana. Yang terakhir datang daripada: { $about }

## The letter

mail-subject = Kod untuk pencalonan anda
mail-code = Kod anda: { $code }
mail-how = Sila hantar kod ini dalam sembang tempat anda memintanya. Kod ini boleh digunakan sekali, selama { $minutes } minit.
mail-not-you = Jika anda tidak memintanya, anda tidak perlu berbuat apa-apa. Jangan tunjukkan kod ini kepada sesiapa.
