# Indonesian: what changed between two versions of a notification. Not yet reviewed by a native speaker.

### Apa yang berubah antara dua versi notifikasi. `$title` adalah judul proyek.

menu-changes = Apa yang berubah?
changes-intro = Yang berubah pada { $title } sejak versi sebelumnya:
changes-no-fact = Sejauh yang saya ketahui, tidak ada yang berubah pada { $title } sejak versi sebelumnya.
changes-none = Saya tidak mengetahui adanya perubahan pada { $title }: hanya ada satu versi notifikasinya.
changes-field = { $new } (sebelumnya: { $old })
changes-not-stated = tidak disebutkan
changes-reworded = kata-katanya diperbarui
changes-title = Judul
source-compared = Dibandingkan dengan: Notifikasi Proyek { $code }, { $details }
source-compared-code-only = Dibandingkan dengan: Notifikasi Proyek { $code }
# Tidak ditampilkan: cara orang menanyakannya, singkat, dipisahkan dengan |.
changes-asked = apa yang berubah|apa saja yang berubah|apa yang berbeda sekarang|ada perubahan apa|apa perubahannya|apakah ada perubahan|ada yang berubah|apa saja perubahannya|tunjukkan perubahannya|daftar perubahan|apa yang direvisi
