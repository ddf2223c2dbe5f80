# Malay: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = Apa yang berubah?
changes-intro = Yang berubah dalam { $title } sejak versi sebelumnya:
changes-no-fact = Setakat yang saya tahu, tiada yang berubah dalam { $title } sejak versi sebelumnya.
changes-none = Saya tidak tahu akan sebarang perubahan dalam { $title }: hanya ada satu versi pemberitahuannya.
changes-field = { $new } (sebelumnya: { $old })
changes-not-stated = tidak dinyatakan
changes-reworded = ditulis semula
changes-title = Tajuk
source-compared = Dibandingkan dengan: Pemberitahuan Projek { $code }, { $details }
source-compared-code-only = Dibandingkan dengan: Pemberitahuan Projek { $code }
changes-asked = apa yang berubah|apa yang dah berubah|apa yang telah berubah|apa yang bertukar|apa yang lain sekarang|apa bezanya sekarang|ada perubahan|ada apa-apa perubahan|adakah perubahan|apa perubahannya|perubahan apa|tunjukkan perubahan|senarai perubahan|apa yang dipinda|apa yang disemak semula
