# Turkish: one's own data: what is kept, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = bu sohbeti bağladıysanız adaylığınız: numarası, projesi ve durumu; anahtarla kilitlenmiş olarak adınız ve e-posta adresiniz
privacy-rights = Bunların hepsini, adaylığınıza kimlerin baktığının listesiyle birlikte dosya olarak alabilirsiniz. Hemen kendiniz de silebilirsiniz.
privacy-exported = Bu dosyada hakkınızda sakladığım her şey ve adaylığınıza kimlerin baktığı var.
privacy-erase-what = Hesaplarınızı, tercihlerinizi, konuşmalarınızı ve aboneliklerinizi, adınızı ve e-posta adresinizi sileceğim. Bu geri alınamaz.
privacy-erase-stays = Adaylığınız adınız olmadan programda kalır: yalnızca numarası, projesi, ekonomisi ve durumu.
privacy-erased = Hakkınızdaki her şey silindi.

# Buttons, at most 40 characters.
privacy-button-export = Verilerimi gönder
privacy-button-erase = Verilerimi sil
privacy-button-erase-all = Evet, hepsini sil
