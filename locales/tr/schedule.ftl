# Turkish: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = Düzenleyenlerin verdiği biçimiyle { $title } programı:
agenda-now = Şimdi: { $title }, bitiş saati { $time }.
agenda-next = Sırada: { $title }, { $date }, saat { $time }.
agenda-next-official = Resmî saat: { $date }, { $time } ({ $zone }).
agenda-other-date = Sizin saat diliminizde tarih farklıdır.
agenda-over = Tüm oturumlar bitti.
agenda-free-day = O gün oturum yok.
agenda-day = { $day }. gün: { $date }
agenda-zones = Saatler sizin saat diliminizdedir ({ $zone }); resmî saat ayraç içindedir ({ $official }).
agenda-day-differs = Sizin saat diliminizde bu günün başlangıcı: { $date }, saat { $time }.
agenda-official = Saatler resmîdir ({ $zone }).
agenda-times = { $starts } – { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = { $day }. gün
join-link = { $title } bağlantısı: { $link }
join-early = { $title } bağlantısını başlamadan yarım saat önce gösteririm: { $date }, saat { $time }.
join-participants = { $title } bağlantılarını yalnızca katılımı kesinleşenlere gösteririm.

## Time zone

zone-time = { $city } saati
timezone-set = Saat diliminiz artık { $zone }.
timezone-how = Başka birini ayarlamak için örneğin şunu yazın: { $example }

## Reminders

reminder-set = { $title } için size hatırlatma göndereceğim.
reminder-usual = Son gün: 7 gün ve 1 gün önce. Hazırlık: başlangıçtan 2 hafta önce. Oturumlar: bir gün önce ve 15 dakika önce. Sertifika ve rapor: bittikten sonra.
reminder-sessions-lead = Oturumlar: { $lead } önce ve bir gün önce. Son gün, hazırlık ve sonrası: her zamanki gibi.
reminder-closing = Son gün: 7 gün ve 1 gün önce.
reminder-closing-lead = Son gün: { $lead } önce.
reminder-day-lead = { $day }. gün: başlamadan { $lead } önce.
reminder-next = Sıradaki hatırlatma: { $date }, saat { $time }.
reminder-nothing-ahead = Şu anda yaklaşan bir şey yok. Tarih belli olur olmaz başlarım.
reminder-zone = Saatler { $zone } ile verilmiştir.
reminder-list = Size hatırlattıklarım:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = Şu anda size hatırlattığım bir şey yok.
reminder-ended = Durduruldu. Bunu artık hatırlatmayacağım.
reminder-snoozed = Biraz sonra yeniden hatırlatacağım.
reminder-on-button = Bana hatırlat
reminder-stop-button = Hatırlatmaları durdur
reminder-stop-one-button = Durdur: { $code }
reminder-stop-all-button = Hepsini durdur
reminder-snooze-button = Sonra hatırlat
reminder-lead-button = Oturumlardan { $lead } önce
duration-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}
duration-hours = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
}
duration-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}

## What reminders say

remind-closing = { $title } için adaylıkta son gün: { $date }.
remind-closing-npo = Belgeleriniz o günden önce NPO'nuza ulaşmış olmalıdır.
remind-closing-officer = Adaylıklarınız en geç o gün Sekretarya'ya ulaşmış olmalıdır.
remind-starts = { $title } başlıyor: { $date }.
remind-prepare = Katılıyorsanız lütfen belgelerinizi, vizenizi ve biletinizi şimdi kontrol edin.
remind-session = { $title } başlıyor: { $date }, saat { $time } ({ $project }).
remind-room = Salon: { $room }
remind-follow-up = { $title } sona erdi. Katıldığınız için teşekkürler!
remind-certificate = Sizden rapor beklenip beklenmediğine lütfen bakın ve sertifikanızı sorun.
remind-late = Bu hatırlatma geç geldi. Özür dilerim.
remind-moved = Değişiklik: { $title } artık şu zamanda başlıyor: { $date }, saat { $time }.
remind-cancelled = İptal edildi: { $title }. Öngörülen başlangıç: { $date }, saat { $time }.

## Calendars

calendar-which = Takvim hangi proje için? Lütfen kodunu ekleyin.
calendar-no-dates = { $title } için tarihler henüz bende yok, bu yüzden takvime konacak bir şey de yok.
calendar-file = { $sessions ->
    [0] { $title } için tarihler takvim dosyası olarak burada.
    [one] { $title } için tarihler ve tek oturum takvim dosyası olarak burada.
   *[other] { $title } için tarihler ve toplam { $sessions } oturum takvim dosyası olarak burada.
}
calendar-links = Ya da günleri buraya ekleyin: { $google } veya { $outlook }.
calendar-feed = Bu adrese abone olursanız takviminiz hep güncel kalır: { $link } Bu adres yalnızca size aittir, lütfen kimseyle paylaşmayın.
calendar-feed-button = Takvimimi güncel tut
calendar-closing-title = Adaylık için son gün

## The option of a command on Discord

discord-option-city = şehir
discord-about-city = Şehir ya da saat farkı, örneğin Kathmandu veya UTC+5:45
