# Indonesian: names of Discord's slash commands and options (one word, at most 32). Not yet reviewed by a native speaker.

### Nama perintah dan opsinya di Discord: satu kata dengan huruf kecil, paling banyak 32, semuanya berbeda.

discord-command-ask = tanya
discord-command-project = proyek
discord-command-deadline = tenggat
discord-command-schedule = jadwal
discord-command-language = bahasa
discord-command-privacy = privasi
discord-command-help = bantuan

discord-option-question = pertanyaan
discord-option-project = proyek
discord-option-language = bahasa

## Guna setiap opsi (paling banyak 100 karakter).

discord-about-question = Yang ingin Anda ketahui, dengan kata-kata sendiri
discord-about-project = Kode atau judul proyek
discord-about-language = Bahasa jawaban saya
