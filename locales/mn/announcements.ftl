# Mongolian: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

# The text above has no translation into the reader's language.
announcement-in-english = Орчуулга хараахан алга. Энэ бол англи эх юм.
announcement-about = { $title } төслийн тухай ({ $code })
announcement-reader = оролцогч
# Buttons, at most 30 characters.
announcement-read = Би уншсан
announcement-no-more = Мэдээ авахаа болих
announcement-read-thanks = Баярлалаа. Таныг уншсан гэж тэмдэглэлээ.

## The latest announcements.

announcements-latest = Хамгийн сүүлийн зарлал, { DATE($date, length: "long") }:
announcements-earlier = Өмнөх зарлалууд:
# A headline and the date it was sent.
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = Одоогоор зарлал алга.
# Button, at most 30 characters.
announcements-subscribe = Надад мэдээ өгөөрэй

## What people want to hear of.

# $topic: news or reminders. $project: the title of a project, or "all projects".
subscription-name = { $topic ->
    [news] Мэдээ: { $project }
   *[reminders] Сануулга: { $project }
}
subscription-all = бүх төсөл
subscription-begun = Одооноос эхлэн Та үүнийг авна: { $what }
subscription-ended = Та цаашид үүнийг авахгүй: { $what }
subscription-none = Та мэдээ, сануулга хүсээгүй байна.
subscription-list = Таны хүссэн зүйл:
subscription-service = Таны өөрийн нэр дэвшүүлэлт, өөрийн хуралдааны талаарх мессеж ямар ч тохиолдолд Танд ирнэ.
# Buttons. $what: such as "News: all projects".
subscription-start = + { $what }
subscription-stop = Зогсоох: { $what }

## Writing an announcement, for the Secretariat.

announce-first = Зарлал хараахан алга. Нэгийг бичих үү?
announce-start = Хамгийн сүүлийн зарлалууд энэ байна.
announce-project = Аль төслийн тухай вэ?
announce-audience = Хэнд зориулсан бэ?
announce-text = Эхийг нэг мессежээр илгээнэ үү. Хэл нь: { $language }
announce-markup = Тод үсгээр бичих бол: { $bold }. Холбоос бичих бол: { $link }.
# $placeholders: a list of words in braces.
announce-placeholders = Дараах үгийг би мэдэгдлээс авч нөхнө: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = Нэр, уншигчдад харагдахгүй
announce-form-text = Бичвэр ({ $language })
announce-language = Дараагийн эх ямар хэлээр вэ?
announce-economies = Аль эдийн засгуудад зориулсан бэ? Нэрийг нь нэг мессежээр илгээнэ үү.
announce-refused = Би энэ эхийг илгээж чадахгүй. Үүнийг хасаад дахин илгээнэ үү:
# A heading above the text as readers will see it.
announce-preview = Урьдчилан харах: { $language }
announce-readers = { $count ->
    [one] { $count } хүнд очно.
   *[other] { $count } хүнд очно.
}
announce-nobody = Үүнийг хэн ч авахгүй. Өөр хүлээн авагч сонгоно уу.
announce-channel = { $platform } дээрх төслийн сувагт мөн нийтэлнэ.
announce-economy-unknown = Эдийн засаг нь тодорхойгүй
announce-count = { $economy }, { $platform }: { $count }
# People the assistant has no open chat with.
announce-count-unreachable = { $economy }, нээлттэй чатгүй: { $count }
announce-approval = { $count ->
    [one] Нэг хамтран ажиллагч үүнийг { $count } хүнд илгээхийг хүсэж байна. Илгээж болох уу?
   *[other] Нэг хамтран ажиллагч үүнийг { $count } хүнд илгээхийг хүсэж байна. Илгээж болох уу?
}
announce-tested = Зөвхөн Танд илгээлээ.
announce-discarded = Ноорог устлаа.
announce-begun = Одоо илгээж байна. Хэр явсныг нь би харуулна.
announce-waits = Эхлээд нэг хамтран ажиллагч зөвшөөрөх ёстой. Би асуусан.
announce-waits-for-nobody = Эхлээд нэг хамтран ажиллагч зөвшөөрөх ёстой ч өөр эрхтэй хүн алга. Админ хэн нэгнийг урьж болно.
announce-not-oneself = Энэ зарлалыг Та бичсэн. Өөр хүн зөвшөөрөх ёстой.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: зөвшөөрөл хүлээж байна
    [rejected] { $title }: зөвшөөрөөгүй
    [paused] { $title }: түр зогссон
    [cancelled] { $title }: зогсоосон
    [recalled] { $title }: буцаан татсан
   *[sending] { $title }: илгээсэн
}
# $bar: a drawn bar.
announce-bar = { $bar } { $percent } %
announce-counts = Хүрсэн: { $delivered }. Амжилтгүй: { $failed }. Холбогдож чадаагүй: { $unreachable }. Үлдсэн: { $ahead }.
announce-left = { $minutes ->
    [one] Ойролцоогоор { $minutes } минут үлдлээ.
   *[other] Ойролцоогоор { $minutes } минут үлдлээ.
}
announce-read-count = Уншсан: { $read }

## Buttons, at most 30 characters.

announce-new = Шинэ зарлал
announce-no-project = Аль нэг төсөл биш
announce-to-subscriber = Мэдээ хүссэн хүмүүс
announce-to-nominee = Нэр дэвшигчид
announce-to-participant = Оролцогчид
announce-to-liaison-officer = Холбоо барих ажилтнууд
announce-send = Илгээх
announce-test = Эхлээд надад илгээх
announce-add-language = Хэл нэмэх
announce-change-text = Англи эхийг өөрчлөх
announce-choose-economies = Зөвхөн зарим эдийн засаг
announce-confirm-on = Уншсаныг нь баталгаажуулах
announce-confirm-off = Баталгаажуулахгүй
announce-discard = Хаях
announce-show = Шинэчлэх
announce-approve = Зөвшөөрөх
announce-reject = Татгалзах
announce-pause = Түр зогсоох
announce-resume = Үргэлжлүүлэх
announce-cancel = Зогсоох
announce-recall = Буцаан татах

## The channel of a project, for the Secretariat.

channel-only-in-group = Үүнийг тухайн суваг эсвэл бүлэгт нь илгээнэ үү.
channel-which = Энэ аль төслийн суваг вэ?
channel-connected = Энэ одоо { $title } ({ $code }) төслийн суваг боллоо.
channel-is = Энэ бол { $title } ({ $code }) төслийн суваг.
channel-what = Төслийн мэдээ энд ирнэ. Хувийн чатаар бичих боломжгүй хүмүүст хуралдааныг мөн энд сануулна.
channel-no-events = Хуралдаануудыг эндхийн арга хэмжээний жагсаалтад оруулж болох байсан ч надад арга хэмжээ үүсгэх эрх алга. Энэ газрыг хариуцсан хүн эрх олгоод { $command } командыг дахин илгээнэ үү.
channel-disconnected = Энэ суваг одоо ямар ч төсөлд хамаарахгүй.
# A button, at most 30 characters.
channel-disconnect = Энэ төслийн суваг биш
