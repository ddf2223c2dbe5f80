# Turkish: what the assistant says for itself. Read twice; not yet reviewed by a native speaker.

## Greeting and help

welcome = Merhaba! Ben Usher. Asya Verimlilik Teşkilatının (APO) projeleriyle ilgili soruları yanıtlarım: kimler katılabilir, son gün ne zaman, nasıl başvurulur.
welcome-project = Konumuz: { $title }.
welcome-examples = Kendi sözlerinizle sorun, örneğin:
example-deadline = Adaylıklar ne zaman kapanıyor?
example-eligibility = Belediyede çalışıyorum, katılabilir miyim?
example-apply = Nasıl başvururum ({ $economy })?
greeting = Merhaba! Ne öğrenmek istersiniz?
greeting-project = Merhaba! { $title } hakkında ne öğrenmek istersiniz?
thanks = Rica ederim! İstediğiniz zaman sorabilirsiniz.
goodbye = Hoşça kalın! Sorunuz olduğunda buradayım.
help-intro = APO'nun proje bildirimlerine dayanarak yanıt veririm ve kaynağı her zaman belirtirim. Şunları sorabilirsiniz:
help-about = proje: özet, amaçlar, konular, tarih, yer, düzenleyenler
help-joining = katılım: kimler katılabilir, kontenjan, son gün, nasıl başvurulur, belgeler
help-settings = ben: dilim, hakkınızda ne sakladığım
help-how = Kendi sözlerinizle yazın; projeyi koduyla ya da başlığından birkaç sözcükle belirtin.
help-limits = Bildirimde olmayanı tahmin etmem: kime soracağınızı söylerim.
human-not-here = Ben bir programım; bu sohbeti benimle birlikte okuyan biri yok.
out-of-scope = Bu benim bilgimin dışında. Yalnızca Asya Verimlilik Teşkilatının (APO) projeleriyle ilgili soruları yanıtlarım.
out-of-scope-turn = APO'nun diğer konuları için web sitesine bakın: { $website }

## News

announcements-notification = Aşağıdaki kaynak satırı, bildirimin bende bulunan en yeni sürümünü gösterir.
announcements-website = APO haberleri: { $website }

## Privacy

privacy-kept = Hakkınızda sakladıklarım:
privacy-account = sizi yeniden tanıyabilmem için bu platformdaki hesabınızın ve sohbetinizin numarası
privacy-choices = söylediyseniz diliniz, ekonominiz ve saat diliminiz
privacy-conversation = konuşmamızın nerede kaldığı: proje, son sorunuzun türü ve dili
privacy-messages = İletiniz yanıtlanana kadar saklanır, sonra silinir. Günlük kayıtlarımda ad da ileti de bulunmaz.
privacy-papers = Lütfen bana pasaport numarası ya da başka kişisel belgeler göndermeyin.

## Choosing a project

which-project = Hangi projeyi kastediyorsunuz?
which-project-code = Lütfen sorunuza projenin kodunu ekleyin.
no-projects = Bende henüz hiç proje bildirimi yok; bu yüzden bunu yanıtlayamıyorum.
unknown-project = Bende { $code } kodlu bir proje yok.
unknown-project-others = Bende bulunanlar:

## When it was not clear

did-you-mean = Ne demek istediğinizden emin değilim. Bunlardan biri mi?
not-understood = Üzgünüm, bunu yanıtlayamıyorum. Yalnızca Asya Verimlilik Teşkilatının (APO) projelerini bilirim.
not-understood-try = Başka sözcüklerle deneyin ya da aşağıdaki düğmelerden biriyle başlayın.
not-understood-else = Sorunuz bir projeyle ilgili ama burada yok mu?
apology = Üzgünüm, benden kaynaklanan bir sorun oldu. Lütfen biraz sonra yeniden sorun.
too-long = Bu benim için çok uzun. Lütfen birkaç cümleyle sorun.
file-not-taken = Dosya kabul edemiyorum. Adaylık formları bana değil, NPO'nuza verilir.
only-in-private = Bunun için lütfen bana özel sohbetten yazın.

## Language and economy

choose-language = Hangi dilde yanıt vereyim?
language-chosen = Bundan sonra Türkçe yanıt vereceğim.
language-not-spoken = Bu dili henüz bilmiyorum: { $language }. Bildiğim diller:
choose-economy = Hangi ekonomidensiniz? Böylece NPO'nuzun adını verebilir ve günleri takviminize göre sayabilirim.
economy-noted = Not ettim: { $economy }.
