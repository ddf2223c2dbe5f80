# Turkish: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = Kaynak: Proje Bildirimi { $code }, { $details }
source-code-only = Kaynak: Proje Bildirimi { $code }
source-reference = referans no. { $reference }
source-issued = yayım tarihi { DATE($date, length: "long") }
source-revision = revizyon { $revision }
source-revised = { DATE($date, length: "long") } tarihli revizyon { $revision }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = Lütfen önce NPO'nuza ({ $npo }, { $economy }), ardından Tokyo'daki APO Sekretaryasına sorun.
ask-own-npo = Lütfen önce ekonominizin Ulusal Verimlilik Kuruluşuna (NPO), ardından Tokyo'daki APO Sekretaryasına sorun.
ask-secretariat = { $economy } için şu anda faal bir NPO yok; lütfen Tokyo'daki APO Sekretaryasına sorun.
procedures = Daha fazla ayrıntı için bildirim, birlikte gönderilen uygulama esaslarına bakılmasını istiyor.

## Closing date

deadline-open = { $days ->
    [1] { $title } için adaylıklar yarın, { $date } günü kapanıyor.
   *[other] { $title } için adaylıklar { $date } günü kapanıyor: { $days } gün kaldı.
}
deadline-today = Bugün, { $date }, { $title } için adaylıkların son günü.
deadline-closed = { $days ->
    [1] { $title } için adaylıklar dün, { $date } günü kapandı.
   *[other] { $title } için adaylıklar { $days } gün önce, { $date } günü kapandı.
}
deadline-not-stated = Bildirimde { $title } için adaylıkların son günü belirtilmiyor.
deadline-npo-earlier = NPO'nuz adaylarını seçmek için kendine daha erken bir gün belirler; bu yüzden onunla bir an önce iletişime geçin.
deadline-hurry = Hemen NPO'nuzla iletişime geçin: adaylığı onun bildirmesi gerekiyor ve bildirimde saat verilmiyor.
deadline-replacements = Bildirimin izin verdiği ölçüde NPO'lar bir süre daha yedek aday bildirebilir. Yer olup olmadığını yalnızca NPO'nuz söyleyebilir.
deadline-ended = { $days ->
    [1] Projenin kendisi de dün sona erdi.
   *[other] Projenin kendisi de { $days } gün önce sona erdi.
}
deadline-remarks = Bildirimdeki açıklama:
deadline-still-tokyo = Takviminize göre { $title } için adaylıklar dün, { $date } günü kapandı. Tokyo'daki APO Sekretaryasında hâlâ o gün; hemen NPO'nuzla iletişime geçin.
deadline-over-tokyo = Takviminize göre bugün, { $date }, { $title } için adaylıkların son günü. Tokyo'daki APO Sekretaryasında o gün artık bitti; hemen NPO'nuzla iletişime geçin.
deadline-tokyo = Günler Tokyo'daki tarihe göre sayılır.

## Dates

dates-span = { $days ->
    [one] { $title }: { $starts } ile { $ends } arasında ({ $days } gün).
   *[other] { $title }: { $starts } ile { $ends } arasında ({ $days } gün).
}
dates-one-day = { $title }: { $starts }, yalnızca bir gün.
dates-start-only = { $title }: { $starts } günü başlıyor. Bildirimde son gün belirtilmiyor.
dates-end-only = { $title }: { $ends } günü bitiyor. Bildirimde ilk gün belirtilmiyor.
dates-not-stated = Bildirimde { $title } için tarih belirtilmiyor.
dates-ahead = { $days ->
    [1] Yarın başlıyor.
   *[other] { $days } gün sonra başlıyor.
}
dates-only-day = Bugün yapılıyor.
dates-running-day = Şu anda sürüyor: bugün { $days } günün { $day }. günü.
dates-running = Şu anda sürüyor.
dates-over = { $days ->
    [1] Dün sona erdi.
   *[other] { $days } gün önce sona erdi.
}

## Programme and time zone

agenda-not-stated = Bildirimde { $title } oturumlarının saatleri yer almıyor.
timezone-not-stated = Bildirimde tarihler var ama saatler yok; bu yüzden henüz çevrilecek bir oturum saati bulunmuyor.
timezone-here = Saat diliminizde ({ $zone }) şu anda saat { $time }, { $date }.
timezone-tokyo = Tokyo'daki APO Sekretaryasında saat { $time }, { $date }.
timezone-counted = Son güne kalan günleri takviminize göre sayıyorum.
timezone-several = { $economy } birden fazla saat diliminde yer alıyor; bu yüzden son güne kalan günleri Tokyo'daki tarihe göre sayıyorum.
timezone-choose = Ekonominizi söyleyin, son güne kalan günleri takviminize göre sayayım.

## Place and form

venue-cities = { $title } için yer: { $cities }, { $countries }.
venue-cities-only = { $title } için yer: { $cities }.
venue-countries = { $title } için yer: { $countries }. Bildirimde şehir adı yok.
venue-no-address = Bildirimde adres yok.
venue-online = { $title } çevrim içi yapılıyor: gidilecek bir yer yok.
venue-online-host = { $title } çevrim içi yapılıyor: gidilecek bir yer yok. Ev sahibi: { $countries }.
venue-not-stated = Bildirimde { $title } için yer belirtilmiyor.
modality-online = { $title } çevrim içi yapılıyor.
modality-onsite = { $title } yüz yüze yapılıyor.
modality-hybrid = { $title } karma biçimde yapılıyor: bir bölümü çevrim içi, bir bölümü yüz yüze.
modality-not-stated = Bildirimde { $title } için çevrim içi mi yüz yüze mi olduğu belirtilmiyor.
organizer-intro = { $title } için uygulayıcı kuruluşlar:
organizer-host = Ev sahibi: { $countries }
organizer-not-stated = Bildirimde { $title } için uygulayıcı kuruluş belirtilmiyor.

## Summary card

label-dates = Tarih
label-modality = Biçim
label-venue = Yer
label-host = Ev sahibi
label-organizers = Düzenleyenler
label-economies = Katılabilenler
label-places = Kontenjan
label-closing = Adaylık için son gün
label-objectives = Amaçlar
label-remarks = Açıklama
overview-span = { $days ->
    [one] { $starts } – { $ends } ({ $days } gün)
   *[other] { $starts } – { $ends } ({ $days } gün)
}
overview-one-day = { $starts }
overview-from = başlangıç { $starts }
overview-until = bitiş { $ends }
overview-online = çevrim içi
overview-onsite = yüz yüze
overview-hybrid = karma, çevrim içi ve yüz yüze
overview-all-economies = { $count ->
    [one] { $count } APO üyesi ekonomi
   *[other] { $count } APO üyesi ekonominin tümü
}
overview-places = diğer ekonomiler için en çok { $overseas }, ev sahibi için en çok { $local }
overview-places-total = en çok { $overseas }
overview-places-local = ev sahibi için en çok { $local }
overview-closing-open = { $days ->
    [1] { $date } (yarın)
   *[other] { $date } ({ $days } gün kaldı)
}
overview-closing-today = { $date } (bugün son gün)
overview-closing-closed = { $date } (kapandı)
overview-over = Bu proje sona erdi.

## What the project is about

objectives-intro = Bildirimdeki ifadeyle { $title } amaçları:
objectives-not-stated = Bildirimde { $title } için amaç belirtilmiyor.
outcome-intro = Bildirimdeki ifadeyle { $title } ile beklenen sonuçlar:
outcome-not-stated = Bildirimde { $title } sonunda katılımcıların ne kazanacağı belirtilmiyor.
background-intro = Bildirimdeki ifadeyle { $title } projesinin gerekçesi:
background-not-stated = Bildirimde { $title } projesinin gerekçesi belirtilmiyor.
topics-intro = Bildirimde sıralandığı biçimiyle { $title } konuları:
topics-not-stated = Bildirimde { $title } konuları sıralanmıyor.
quote-cut = Bildirim buradan sonra sürüyor; belgenin tamamı NPO'nuzda bulunur.

## Who may take part

eligibility-intro = { $title } bildiriminde aranan katılımcılar:
eligibility-not-stated = Bildirimde { $title } için hangi niteliklerin arandığı belirtilmiyor.
eligibility-npo-decides = Adayları kendi ekonomilerinin NPO'su gösterir ve kimi bildireceğine o karar verir.
countries-yes = { $economy }: evet, vatandaşları aday gösterilebilir.
countries-host = { $economy }: evet, ev sahibi olarak yerel katılımcılar için kontenjanı var.
countries-no = { $economy }: hayır, bu projenin katılımcı ekonomileri arasında değil.
countries-all = { $count ->
    [one] { $title }, { $count } APO üyesi ekonomiye açık: { $economies }.
   *[other] { $title }, { $count } APO üyesi ekonominin tümüne açık: { $economies }.
}
countries-only = { $title } şu ekonomilere açık: { $economies }.
countries-not-stated = Bildirimde { $title } için hangi ekonomilerin katılabileceği belirtilmiyor.
countries-members-only = Yalnızca APO üyesi ekonomilerin vatandaşları aday gösterilebilir.
countries-which = Hangi ekonomidensiniz?
seats-both = { $title } kontenjanı: diğer ekonomiler için en çok { $overseas }, ev sahibi ekonomi için en çok { $local }.
seats-total = { $title } kontenjanı: en çok { $overseas }. Bildirimde ev sahibi ekonomi için ayrı bir sayı verilmiyor.
seats-local = { $title } kontenjanı: ev sahibi ekonomi için en çok { $local }. Bildirimde diğer ekonomiler için sayı verilmiyor.
seats-not-stated = Bildirimde { $title } kontenjanı belirtilmiyor.
seats-shares = Bildirimde kontenjanın ekonomiler arasında nasıl bölüşüldüğü yazmıyor.
seats-host = { $economy } ev sahibi olduğundan yerel kontenjan kendi vatandaşlarına ayrılmıştır.
selection-npo = Her NPO kimi aday göstereceğine kendisi karar verir ve adaylıkları son günden önce bildirir. Aday gösterilmeden seçilemezsiniz.
selection-results = Sonuçların ne zaman açıklanacağı belirtilmiyor; sonucu NPO'nuzdan öğrenirsiniz.

## What the notification leaves to other papers

fees-not-stated = Bildirimden bende bulunan bilgilerde { $title } için ücret ya da masrafları kimin karşıladığı yazmıyor.
travel-not-stated = Bildirimden bende bulunan bilgilerde { $title } için uçuş, otel ya da gündelik konusunda bir şey yok.
travel-online = { $title } çevrim içi yapılıyor; yolculuk gerekmiyor.
visa-not-stated = Bildirimden bende bulunan bilgilerde { $title } için vize ya da davet mektubu konusunda bir şey yok.
visa-online = { $title } çevrim içi yapılıyor; vize gerekmiyor.
language-not-stated = Bildirimden bende bulunan bilgilerde { $title } için çalışma dili ya da sözlü çeviri belirtilmiyor.
certificate-not-stated = Bildirimden bende bulunan bilgilerde { $title } sonunda sertifika verilip verilmediği yazmıyor.
materials-not-stated = Bildirimden bende bulunan bilgilerde { $title } için slayt, kayıt ya da ders notu konusunda bir şey yok.
join-onsite = { $title } yüz yüze yapılıyor; katılınacak bir çevrim içi oturum yok.
join-not-stated = Bende { $title } için bağlantı ya da parola yok; çevrim içi platformu da göremiyorum.
join-trouble = Giriş yapamıyorsanız size daveti gönderen kişiye de yazın.

## Lists of projects

projects-open = Şu anda aday kabul eden projeler:
projects-none-open = Şu anda aday kabul eden proje yok. En yeni projeler şunlar:
projects-others = Diğerleri:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
    [one] { $count } proje daha var, burada gösterilmiyor. Kodunu ya da başlığından birkaç sözcük yazın.
   *[other] { $count } proje daha var, burada gösterilmiyor. Bir kod ya da bir başlıktan birkaç sözcük yazın.
}
projects-span = { $days ->
    [one] { DATE($starts, length: "long") } – { DATE($ends, length: "long") } ({ $days } gün)
   *[other] { DATE($starts, length: "long") } – { DATE($ends, length: "long") } ({ $days } gün)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = adaylık için son gün { DATE($date, length: "long") }
standing-today = adaylık için son gün bugün
standing-closed = adaylıklar kapandı
standing-running = sürüyor
standing-over = sona erdi
