# Turkish: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = Katılım adaylıkla olur: sizi ekonominizin Ulusal Verimlilik Kuruluşu (NPO) aday gösterir.
apply-step-form = APO özgeçmiş formunu (Excel dosyası) doldurun.
apply-step-npo = Formu zamanında NPO'nuza verin.
apply-step-npo-of = Formu zamanında NPO'nuza verin: { $npo } ({ $economy }).
apply-step-secretariat = { $economy } için şu anda faal bir NPO yok: aday gösterilip gösterilemeyeceğinizi Tokyo'daki APO Sekretaryasına sorun.
apply-step-nomination = NPO'nuz kimi aday göstereceğine karar verir ve adaylığı son günden önce bildirir.
apply-step-nomination-by = NPO'nuz kimi aday göstereceğine karar verir ve adaylığı en geç { $date } günü bildirir.
apply-not-direct = Doğrudan APO'ya gönderilen başvurulara yanıt verilmez.
apply-over = { $title } sona erdi: son günü { $date } idi.
documents-biodata = APO özgeçmiş formu (Excel dosyası) NPO'nuza verilir. NPO başka belgeler de isteyebilir.
documents-not-stated = Bildirimden bende bulunan bilgilerde başka bir form geçmiyor.
documents-not-here = Lütfen bana belge göndermeyin: bunları kimseye iletemem.

## After the nomination

withdraw-not-here = Katılımınızı ben iptal edemem.
withdraw-npo = NPO'nuza en kısa sürede haber verin: adaylığı geri çekmek ya da yedek bildirmek yalnızca NPO'nun elindedir.

## Whom to contact

contact-npo = Önce NPO'nuzla iletişime geçin: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: şu anda faal bir NPO yok; Tokyo'daki APO Sekretaryası
contact-several = İletişime geçilecek NPO'lar:
contact-unknown = Önce ekonominizin Ulusal Verimlilik Kuruluşuyla (NPO) iletişime geçin. Hangi ekonomidensiniz?
contact-unknown-public = Önce ekonominizin Ulusal Verimlilik Kuruluşuyla (NPO) iletişime geçin.
contact-secretariat = Ardından Tokyo'daki APO Sekretaryasıyla iletişime geçebilirsiniz.
contact-details = Bende telefon numarası ya da e-posta adresi yok; NPO adları da zaman zaman değişir. Lütfen APO'nun web sitesinden doğrulayın: { $website }
