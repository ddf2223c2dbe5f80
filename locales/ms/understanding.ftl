# Malay: going on with an earlier question, and questions not understood. Read twice; not yet reviewed by a native speaker.

privacy-unclear-questions = Jika saya tidak memahami sesuatu soalan, saya mungkin menyimpan kata-kata umumnya selama 90 hari supaya saya dapat belajar. Nama, nombor dan alamat tidak disimpan, dan tidak ternyata siapa yang bertanya.

why-closed = Pemberitahuan menetapkan { $date } sebagai tarikh tutup pencalonan, dan hari itu sudah berlalu.
why-closing-date = Pemberitahuan menetapkan { $date } sebagai tarikh tutup pencalonan.
why-qualifications = Pemberitahuan meminta kelayakan yang berikut:
why-countries = Pemberitahuan menyenaraikan ekonomi yang boleh menyertai.
why-notification = Saya hanya menyampaikan isi pemberitahuan. Saya tidak tahu sebab lain selain itu.

no-other-project = Buat masa ini, saya hanya tahu projek ini.
