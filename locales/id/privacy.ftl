# Indonesian: one's own data: what is kept, a file with it, its erasure. Not yet reviewed by a native speaker.

### Data milik sendiri: apa yang disimpan selain percakapan, berkasnya, penghapusannya.

privacy-nomination = pencalonan Anda, jika Anda menautkan obrolan ini kepadanya: nomor, proyek, dan statusnya, serta nama dan alamat email Anda, terkunci dengan sebuah kunci
privacy-rights = Anda bisa mendapatkan semuanya sebagai berkas, beserta daftar siapa yang melihat pencalonan Anda. Anda juga bisa langsung menghapusnya sendiri.
privacy-exported = Berkas ini berisi semua yang saya simpan tentang Anda, dan siapa yang melihat pencalonan Anda.
privacy-erase-what = Saya akan menghapus akun, pilihan, percakapan, dan langganan Anda, serta nama dan alamat email Anda. Ini tidak bisa dibatalkan.
privacy-erase-stays = Pencalonan Anda tetap ada di program tanpa nama Anda: hanya nomor, proyek, ekonomi, dan statusnya.
privacy-erased = Semua tentang Anda sudah dihapus.

# Tombol, paling banyak 40 karakter.
privacy-button-export = Kirimkan data saya
privacy-button-erase = Hapus data saya
privacy-button-erase-all = Ya, hapus semuanya
