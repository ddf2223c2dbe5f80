# Yang dikatakan ketika sebuah pesan melanjutkan pesan sebelumnya, dan tentang pertanyaan yang tidak dipahami.

# Di bawah "Yang saya simpan tentang Anda".
privacy-unclear-questions = Jika saya tidak memahami suatu pertanyaan, saya menyimpan kata-kata umumnya selama 90 hari agar dapat belajar. Nama, nomor, dan alamat tidak ikut disimpan, dan tidak terlihat siapa yang bertanya.
