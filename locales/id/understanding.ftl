# Indonesian: messages that go on with an earlier one, and questions that were not understood. Not yet reviewed by a native speaker.

# Yang dikatakan ketika sebuah pesan melanjutkan pesan sebelumnya, dan tentang pertanyaan yang tidak dipahami.

# Di bawah "Yang saya simpan tentang Anda".
privacy-unclear-questions = Jika saya tidak memahami suatu pertanyaan, saya mungkin menyimpan kata-kata umumnya selama 90 hari agar dapat belajar. Nama, nomor, dan alamat tidak ikut disimpan, dan tidak terlihat siapa yang bertanya.

# Setelah sebuah jawaban, seseorang bertanya "mengapa?".
# $date (date) - tanggal penutupan
why-closed = Pemberitahuan menetapkan { $date } sebagai tanggal penutupan pencalonan, dan tanggal itu sudah lewat.
# $date (date) - tanggal penutupan
why-closing-date = Pemberitahuan menetapkan { $date } sebagai tanggal penutupan pencalonan.
why-qualifications = Pemberitahuan meminta kualifikasi berikut:
why-countries = Pemberitahuan mencantumkan ekonomi mana saja yang boleh ikut.
why-notification = Saya hanya menyampaikan isi pemberitahuan. Alasan di luar itu tidak saya ketahui.

# Seseorang bertanya tentang "proyek yang satunya", padahal tidak ada.
no-other-project = Saat ini hanya proyek ini yang saya ketahui.
