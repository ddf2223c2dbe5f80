# Turkish: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

# The text above has no translation into the reader's language.
announcement-in-english = Henüz çevirisi yok. Bu, İngilizce metindir.
announcement-about = Konu: { $title } ({ $code })
announcement-reader = katılımcı
# Buttons, at most 30 characters.
announcement-read = Okudum
announcement-no-more = Artık haber gelmesin
announcement-read-thanks = Teşekkürler. Okuduğunuzu not ettim.

## The latest announcements.

announcements-latest = En son duyuru, { DATE($date, length: "long") }:
announcements-earlier = Önceki duyurular:
# A headline and the date it was sent.
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = Şimdiye kadar duyuru yok.
# Button, at most 30 characters.
announcements-subscribe = Bana haber ver

## What people want to hear of.

# $topic: news or reminders. $project: the title of a project, or "all projects".
subscription-name = { $topic ->
    [news] Haberler: { $project }
   *[reminders] Hatırlatmalar: { $project }
}
subscription-all = tüm projeler
subscription-begun = Bundan böyle size şunlar gelecek: { $what }
subscription-ended = Artık size şunlar gelmeyecek: { $what }
subscription-none = Haber veya hatırlatma istemediniz.
subscription-list = İstedikleriniz:
subscription-service = Kendi adaylığınız ve kendi oturumlarınızla ilgili iletiler her durumda size ulaşır.
# Buttons. $what: such as "News: all projects".
subscription-start = + { $what }
subscription-stop = Durdur: { $what }

## Writing an announcement, for the Secretariat.

announce-first = Henüz duyuru yok. Bir tane yazalım mı?
announce-start = En son duyurular bunlar.
announce-project = Hangi proje hakkında?
announce-audience = Kimler için?
announce-text = Lütfen metni tek bir iletide gönderin. Dili: { $language }
announce-markup = Kalın yazı için { $bold } yazın. Bağlantı için { $link } yazın.
# $placeholders: a list of words in braces.
announce-placeholders = Şunları bildirimden ben doldururum: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = Ad, okuyanlar görmez
announce-form-text = Metin ({ $language })
announce-language = Sıradaki metin hangi dilde?
announce-economies = Hangi ekonomiler için? Adlarını tek bir iletide gönderin.
announce-refused = Bu metni gönderemiyorum. Lütfen şu olmadan yeniden gönderin:
# A heading above the text as readers will see it.
announce-preview = Önizleme: { $language }
announce-readers = { $count ->
    [one] { $count } kişiye gidecek.
   *[other] { $count } kişiye gidecek.
}
announce-nobody = Bunu kimse almayacak. Lütfen başka bir kitle seçin.
announce-channel = { $platform } üzerindeki proje kanalında da yayımlanır.
announce-economy-unknown = Ekonomi bilinmiyor
announce-count = { $economy }, { $platform }: { $count }
# People the assistant has no open chat with.
announce-count-unreachable = { $economy }, açık sohbeti olmayan: { $count }
announce-approval = { $count ->
    [one] Bir meslektaşınız bunu { $count } kişiye göndermek istiyor. Gönderilsin mi?
   *[other] Bir meslektaşınız bunu { $count } kişiye göndermek istiyor. Gönderilsin mi?
}
announce-tested = Yalnızca size gönderdim.
announce-discarded = Taslak silindi.
announce-begun = Şimdi gönderiliyor. Ne kadar ilerlediğini size göstereceğim.
announce-waits = Önce bir meslektaşınızın onaylaması gerekiyor. Sordum.
announce-waits-for-nobody = Önce bir meslektaşınızın onaylaması gerekiyor, ama başka hiç kimsenin buna yetkisi yok. Bir yönetici birini davet edebilir.
announce-not-oneself = Bu duyuruyu siz yazdınız. Başka birinin onaylaması gerekir.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: onay bekliyor
    [rejected] { $title }: onaylanmadı
    [paused] { $title }: duraklatıldı
    [cancelled] { $title }: durduruldu
    [recalled] { $title }: geri çekildi
   *[sending] { $title }: gönderildi
}
# $bar: a drawn bar.
announce-bar = { $bar } % { $percent }
announce-counts = Ulaşan: { $delivered }. Başarısız: { $failed }. Ulaşılamayan: { $unreachable }. Kalan: { $ahead }.
announce-left = { $minutes ->
    [one] Yaklaşık { $minutes } dakika kaldı.
   *[other] Yaklaşık { $minutes } dakika kaldı.
}
announce-read-count = Okuyan: { $read }

## Buttons, at most 30 characters.

announce-new = Yeni duyuru
announce-no-project = Tek bir proje değil
announce-to-subscriber = Haber isteyenler
announce-to-nominee = Adaylar
announce-to-participant = Katılımcılar
announce-to-liaison-officer = İrtibat görevlileri
announce-send = Gönder
announce-test = Önce bana gönder
announce-add-language = Dil ekle
announce-change-text = İngilizce metni değiştir
announce-choose-economies = Yalnızca bazı ekonomiler
announce-confirm-on = Okundu onayı iste
announce-confirm-off = Okundu onayı isteme
announce-discard = Taslağı at
announce-show = Yenile
announce-approve = Onayla
announce-reject = Onaylama
announce-pause = Duraklat
announce-resume = Sürdür
announce-cancel = Durdur
announce-recall = Geri çek

## The channel of a project, for the Secretariat.

channel-only-in-group = Lütfen bunu bana kanalın veya grubun kendisinde gönderin.
channel-which = Burası hangi projenin kanalı?
channel-connected = Burası artık { $title } ({ $code }) projesinin kanalı.
channel-is = Burası { $title } ({ $code }) projesinin kanalı.
channel-what = Projenin haberleri buraya gelir; özel sohbetten yazamadığım kişiler için oturum hatırlatmaları da buraya gelir.
channel-no-events = Oturumlar buradaki etkinlikler arasında görünebilirdi, ama etkinlik oluşturma iznim yok. Buradan sorumlu kişi bana izin verip { $command } komutunu yeniden gönderebilir.
channel-disconnected = Bu kanal artık hiçbir projeye ait değil.
# A button, at most 30 characters.
channel-disconnect = Bu projenin kanalı değil
