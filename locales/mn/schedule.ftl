# Mongolian: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = Зохион байгуулагчдын өгсөн { $title } төслийн хөтөлбөр:
agenda-now = Одоо: { $title }, { $time } хүртэл.
agenda-next = Дараагийнх: { $title }, { $date }, { $time }.
agenda-next-official = Албан ёсны цаг: { $date }, { $time } ({ $zone }).
agenda-other-date = Таны цагийн бүсэд өөр өдөр байна.
agenda-over = Бүх хуралдаан дууссан.
agenda-free-day = Тэр өдөр хуралдаан байхгүй.
agenda-day = { $day }-р өдөр: { $date }
agenda-zones = Цагийг Таны цагийн бүсээр ({ $zone }), албан ёсны цагийг хаалтад бичив ({ $official }).
agenda-day-differs = Таны цагийн бүсэд энэ өдөр эхлэх нь: { $date }, { $time }.
agenda-official = Цаг нь албан ёсны цаг ({ $zone }).
agenda-times = { $starts } – { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = { $day }-р өдөр
join-link = { $title }, холбоос: { $link }
join-early = «{ $title }» хуралдааны холбоосыг эхлэхээс хагас цагийн өмнөөс харуулна: { $date }, { $time }.
join-participants = «{ $title }» хуралдааны холбоосыг би зөвхөн батлагдсан оролцогчдод харуулдаг.

## Time zone

zone-time = { $city } дахь цаг
timezone-set = Таны цагийн бүс одоо: { $zone }.
timezone-how = Өөр бүс тохируулах бол жишээ нь ингэж бичнэ үү: { $example }

## Reminders

reminder-set = Би Танд { $title } төслийг сануулна.
reminder-usual = Сүүлийн өдөр: 7 хоног ба 1 хоногийн өмнө. Бэлтгэл: эхлэхээс 2 долоо хоногийн өмнө. Хуралдаан: өмнөх өдөр ба 15 минутын өмнө. Гэрчилгээ, тайлан: дууссаны дараа.
reminder-sessions-lead = Хуралдаан: эхлэхээс өмнө ({ $lead }), мөн өмнөх өдөр. Сүүлийн өдөр, бэлтгэл, дараагийн ажил: ердийн цагтаа.
reminder-closing = Сүүлийн өдөр: 7 хоног ба 1 хоногийн өмнө.
reminder-closing-lead = Сүүлийн өдрөөс өмнө: { $lead }.
reminder-day-lead = { $day }-р өдөр, эхлэхээс өмнө: { $lead }.
reminder-next = Дараагийн сануулга ирэх нь: { $date }, { $time }.
reminder-nothing-ahead = Одоогоор болох зүйл алга. Өдөр нь тодормогц эхэлнэ.
reminder-zone = Цагийн бүс: { $zone }.
reminder-list = Би Танд дараах зүйлийг сануулна:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = Одоогоор би Танд юу ч сануулахгүй байна.
reminder-ended = Зогсоолоо. Үүнийг дахин сануулахгүй.
reminder-snoozed = Би удахгүй дахин сануулна.
reminder-on-button = Надад сануулах
reminder-stop-button = Сануулгыг зогсоох
reminder-stop-one-button = Зогсоох: { $code }
reminder-stop-all-button = Бүгдийг зогсоох
reminder-snooze-button = Дараа сануулах
reminder-lead-button = Хуралдаанаас өмнө: { $lead }
duration-minutes = { $count ->
    [one] { $count } минут
   *[other] { $count } минут
}
duration-hours = { $count ->
    [one] { $count } цаг
   *[other] { $count } цаг
}
duration-days = { $count ->
    [one] { $count } хоног
   *[other] { $count } хоног
}

## What reminders say

remind-closing = { $title } төсөлд нэр дэвшүүлэх сүүлийн өдөр: { $date }.
remind-closing-npo = Таны бичиг баримт тэр өдрөөс өмнө NPO-д очсон байх ёстой.
remind-closing-officer = Таны нэр дэвшүүлэлт тэр өдрийн дотор секретариатад очсон байх ёстой.
remind-starts = { $title } эхлэх өдөр: { $date }.
remind-prepare = Оролцох бол бичиг баримт, виз, тийзээ одоо шалгана уу.
remind-session = { $title } эхлэх цаг: { $date }, { $time } ({ $project }).
remind-room = Өрөө: { $room }
remind-follow-up = { $title } дууслаа. Оролцсон Танд баярлалаа!
remind-certificate = Танаас тайлан шаардах эсэхийг шалгаж, гэрчилгээнийхээ талаар асууна уу.
remind-late = Энэ сануулга хоцорч ирлээ. Уучлаарай.
remind-moved = Өөрчлөгдсөн: { $title } одоо эхлэх нь: { $date }, { $time }.
remind-cancelled = Цуцлагдсан: { $title }. Эхлэх байсан цаг: { $date }, { $time }.

## Calendars

calendar-which = Аль төслийн хуанли вэ? Кодыг нь нэмж бичнэ үү.
calendar-no-dates = { $title } төслийн өдрүүд надад хараахан байхгүй тул хуанлид хийх зүйл алга.
calendar-file = { $sessions ->
    [0] { $title } төслийн өдрүүд хуанлийн файлаар энд байна.
    [one] { $title } төслийн өдрүүд ба цорын ганц хуралдаан хуанлийн файлаар энд байна.
   *[other] { $title } төслийн өдрүүд ба нийт { $sessions } хуралдаан хуанлийн файлаар энд байна.
}
calendar-links = Эсвэл өдрүүдийг эндээс нэмнэ үү: { $google } эсвэл { $outlook }.
calendar-feed = Энэ хаягт бүртгүүлбэл Таны хуанли үргэлж шинэ байна: { $link } Энэ нь зөвхөн Танд зориулагдсан тул бусдад бүү дамжуулаарай.
calendar-feed-button = Хуанлиа шинэ байлгах
calendar-closing-title = Нэр дэвшүүлэх сүүлийн өдөр

## The option of a command on Discord

discord-option-city = хот
discord-about-city = Хот эсвэл цагийн зөрүү, жишээ нь Kathmandu эсвэл UTC+5:45
