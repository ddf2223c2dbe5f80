# Turkish: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = { $title } için adaylığınızla ilgili haber:
nomination-about = { $title } için adaylığınız ({ $reference }):
nomination-is-received = NPO'nuza ulaştı.
nomination-is-forwarded = NPO'nuz APO Sekretaryasına gönderdi.
nomination-is-incomplete = Henüz tamam değil.
nomination-is-under-review = APO Sekretaryası inceliyor.
nomination-is-selected = Seçildiniz. Katılıyorsunuz.
nomination-is-reserve = Yedek listesindesiniz. Yer açılırsa katılırsınız.
nomination-is-not-selected = Bu kez seçilmediniz.
nomination-is-replaced = Yerinize başka biri katılıyor.
nomination-is-withdrawn = Geri çekildi.
nomination-is-completed = Sonuna kadar katıldınız. Teşekkürler!
nomination-missing = Eksik olan: { $missing }
nomination-next-npo = Sırada: NPO'nuz gönderip göndermeyeceğine karar verecek.
nomination-next-npo-by = Sırada: NPO'nuz gönderip göndermeyeceğine karar verecek. Son gün: { $date }.
nomination-next-papers = Sırada: eksik olanı en kısa sürede NPO'nuza verin.
nomination-next-review = Sırada: Sekretarya karar verecek. Öğrenir öğrenmez size buradan yazarım.
nomination-next-begins = Projenin başlangıcı: { $date }.
nomination-asked = Çekilmek istediniz. İrtibat görevliniz bunu henüz onaylamadı.
nomination-not-linked = Bu sohbet adaylığınıza bağlanınca size buradan bildirebilirim. Bunun için bana talep kodunuzu gönderin. Kodu NPO'nuzdan ya da APO Sekretaryasından alırsınız.

## Linking a chat

claim-linked = Tamam: bu sohbet { $title } için adaylığınıza bağlandı. Bir şey değişince size buradan yazarım.
claim-kept = Bundan böyle bu bağlantıyı saklıyorum. Ne sakladığımı görmek ya da silmek için /privacy yazın.
claim-not-valid = Bu kod geçerli değil. Yanlış yazılmış, kullanılmış ya da çok eski olabilir. Lütfen NPO'nuzdan ya da APO Sekretaryasından yenisini isteyin.
claim-wait = Çok fazla yanlış kod girildi. Lütfen bir saat sonra yeniden deneyin.
claim-other = { $title } için adaylığınıza başka bir sohbet bağlandı. Bunu siz yapmadıysanız lütfen APO Sekretaryasına bildirin.
claim-own-code = Bu kodu bana öbür sohbetinizden gönderin. Bir kez geçerlidir: { $code }
claim-alarm-account = Tek bir hesaptan çok sayıda yanlış talep kodu geldi. Artık beklemesi gerekiyor: { $about }
claim-alarm-overall = Birçok hesaptan çok sayıda yanlış talep kodu geldi. Tüm talepler bir saat bekletiliyor.
claim-alarm-code = Bir adaylığın talep kodu çok fazla denendi ve artık geçersiz: { $about }

## Withdrawing

withdraw-which = Hangi adaylığı geri çekmek istiyorsunuz? İrtibat görevlinizin bunu onaylaması gerekir; yerinize birini de bildirebilir.
withdraw-sent = İsteğinizi ilettim. Onaylanınca geçerli olur; o zaman size yazarım.
withdraw-nobody = Bunu iletebileceğim bir irtibat görevlisi bilmiyorum. Lütfen NPO'nuza kendiniz bildirin.
withdraw-request = Bir aday çekilmek istiyor: { $reference }, { $title }.

## The liaison officer's view

nominations-none = Gösterilecek adaylık yok.
nominations-project = { $title } ({ $economy })
nominations-closing = { $days ->
    [one] Adaylık için son gün { $date }: { $days } gün kaldı.
   *[other] Adaylık için son gün { $date }: { $days } gün kaldı.
}
nominations-closed = Adaylıklar kapandı: { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Sohbete bağlı olmayan: { $number }
nominations-search = Aramak için /nominations ile birlikte bir ad ya da referans numarası yazın.
nominations-more = Başkaları da var. Lütfen adla ya da numarayla arayın.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } artık: { $state }.
nominations-not-moved = Bu mümkün değil ya da artık mümkün değil.
nominations-nudged = Adaya hatırlattım.
nominations-not-nudged = Bu adaylığa bağlı bir sohbet yok; bu yüzden adaya hatırlatamıyorum.
nominations-nudge = İrtibat görevliniz { $title } için adaylığınızla ilgilenmenizi rica ediyor.
nominations-code = { $reference } için yeni talep kodu, bir kez kullanılır: { $code }
nominations-asked = Aday çekilmek istiyor.
nominations-replace-how = Yedeğin referans numarasını, bir virgül ve adını bana gönderin. Örnek: { $example }
nominations-replace-late = Yedek bildirme tarihi geçti. Lütfen APO Sekretaryasına sorun.
nominations-replaced = Yedek bildirildi: { $replaced } yerine { $reference }.
nominations-replace-not = Olmadı: yeni bir referans numarası, bir virgül ve bir ad gerekiyor.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO'ya ulaştı
nomination-state-forwarded = Sekretaryaya gönderildi
nomination-state-incomplete = Eksik
nomination-state-under-review = İnceleniyor
nomination-state-selected = Seçildi
nomination-state-reserve = Yedek
nomination-state-not-selected = Seçilmedi
nomination-state-replaced = Yerine başkası geldi
nomination-state-withdrawn = Geri çekildi
nomination-state-completed = Tamamlandı

# Buttons, at most 40 characters.
nomination-button-withdraw = Geri çek: { $reference }
nomination-button-another = Başka bir sohbet bağla
nomination-button-confirm = Geri çekmeyi onayla
nomination-button-replace = Yedek bildir
nomination-button-nudge = Adaya hatırlat
nomination-button-code = Yeni talep kodu
nominations-button-incomplete = Eksik olanlar
nominations-button-unlinked = Sohbeti olmayanlar
nominations-button-asked = Çekilmek isteyenler
