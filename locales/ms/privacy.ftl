# Malay: one's own data, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = pencalonan anda, jika anda memautkan sembang ini dengannya: nombor, projek dan statusnya, serta nama dan alamat e-mel anda yang dikunci dengan kunci penyulitan
privacy-rights = Anda boleh mendapatkan semuanya sebagai fail, bersama senarai siapa yang melihat pencalonan anda. Anda juga boleh memadamkannya sendiri dengan serta-merta.
privacy-exported = Fail ini mengandungi semua yang saya simpan tentang anda, dan siapa yang melihat pencalonan anda.
privacy-erase-what = Saya akan memadamkan akaun, pilihan, perbualan dan langganan anda, serta nama dan alamat e-mel anda. Ini tidak boleh dibatalkan.
privacy-erase-stays = Pencalonan anda kekal dalam program tanpa nama anda: hanya nombor, projek, ekonomi dan statusnya.
privacy-erased = Semua tentang anda telah dipadamkan.

privacy-button-export = Hantar data saya kepada saya
privacy-button-erase = Padamkan data saya
privacy-button-erase-all = Ya, padamkan semuanya
