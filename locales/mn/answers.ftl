# Mongolian: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = Эх сурвалж: төслийн мэдэгдэл { $code }, { $details }
source-code-only = Эх сурвалж: төслийн мэдэгдэл { $code }
source-reference = лавлах дугаар { $reference }
source-issued = гаргасан өдөр { DATE($date, length: "long") }
source-revision = { $revision }-р өөрчлөлт
source-revised = { $revision }-р өөрчлөлт: { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = Эхлээд өөрийн NPO-гоос ({ $npo }, { $economy }), дараа нь APO-гийн Токио дахь секретариатаас асууна уу.
ask-own-npo = Эхлээд өөрийн эдийн засгийн Үндэсний бүтээмжийн байгууллагаас (NPO), дараа нь APO-гийн Токио дахь секретариатаас асууна уу.
ask-secretariat = { $economy } одоогоор идэвхтэй NPO-гүй тул APO-гийн Токио дахь секретариатаас асууна уу.
procedures = Дэлгэрэнгүйг мэдэгдэлтэй хамт тараасан хэрэгжүүлэх журмаас харахыг мэдэгдэлд заасан байна.

## Closing date

deadline-open = { $days ->
    [1] { $title } төсөлд нэр дэвшүүлэх хугацаа маргааш дуусна: { $date }.
   *[other] { $title } төсөлд нэр дэвшүүлэх сүүлийн өдөр: { $date }. { $days } хоног үлдлээ.
}
deadline-today = Өнөөдөр { $title } төсөлд нэр дэвшүүлэх сүүлийн өдөр: { $date }.
deadline-closed = { $days ->
    [1] { $title } төсөлд нэр дэвшүүлэх хугацаа өчигдөр дууссан: { $date }.
   *[other] { $title } төсөлд нэр дэвшүүлэх хугацаа { $days } хоногийн өмнө дууссан: { $date }.
}
deadline-not-stated = Мэдэгдэлд { $title } төсөлд нэр дэвшүүлэх сүүлийн өдрийг заагаагүй байна.
deadline-npo-earlier = Таны NPO нэр дэвшигчдээ сонгохын тулд үүнээс эрт өөрийн хугацаа тогтоодог тул удахгүй холбогдоно уу.
deadline-hurry = Өөрийн NPO-той яаралтай холбогдоно уу: нэр дэвшүүлэлт тэндээс ирэх ёстой бөгөөд мэдэгдэлд цаг заагаагүй.
deadline-replacements = Мэдэгдэлд зөвшөөрсөн хэмжээнд NPO-ууд орлох хүний нэрийг хэсэг хугацаанд дэвшүүлж болно. Суудал үлдсэн эсэхийг зөвхөн Таны NPO хэлж чадна.
deadline-ended = { $days ->
    [1] Төсөл өөрөө ч өчигдөр дууссан.
   *[other] Төсөл өөрөө ч { $days } хоногийн өмнө дууссан.
}
deadline-remarks = Мэдэгдэл дэх тэмдэглэл:
deadline-still-tokyo = Таны хуанлиар { $title } төсөлд нэр дэвшүүлэх хугацаа өчигдөр дууссан: { $date }. APO-гийн Токио дахь секретариатад тэр өдөр хараахан дуусаагүй тул NPO-тойгоо яаралтай холбогдоно уу.
deadline-over-tokyo = Таны хуанлиар өнөөдөр { $title } төсөлд нэр дэвшүүлэх сүүлийн өдөр: { $date }. APO-гийн Токио дахь секретариатад тэр өдөр аль хэдийн дууссан тул NPO-тойгоо яаралтай холбогдоно уу.
deadline-tokyo = Хоногийг Токиогийн он сар өдрөөр тоолдог.

## Dates

dates-span = { $days ->
    [one] { $title }: { $starts } – { $ends } ({ $days } өдөр).
   *[other] { $title }: { $starts } – { $ends } ({ $days } өдөр).
}
dates-one-day = { $title }: { $starts }, нэг л өдөр.
dates-start-only = { $title } төслийн эхлэх өдөр: { $starts }. Мэдэгдэлд дуусах өдрийг заагаагүй байна.
dates-end-only = { $title } төслийн дуусах өдөр: { $ends }. Мэдэгдэлд эхлэх өдрийг заагаагүй байна.
dates-not-stated = Мэдэгдэлд { $title } төслийн өдрийг заагаагүй байна.
dates-ahead = { $days ->
    [1] Маргааш эхэлнэ.
   *[other] Эхлэхэд { $days } хоног үлдлээ.
}
dates-only-day = Өнөөдөр болж байна.
dates-running-day = Явагдаж байна: өнөөдөр нийт { $days } өдрийн { $day }-р өдөр.
dates-running = Явагдаж байна.
dates-over = { $days ->
    [1] Өчигдөр дууссан.
   *[other] { $days } хоногийн өмнө дууссан.
}

## Programme and time zone

agenda-not-stated = Мэдэгдэлд { $title } төслийн хуралдааны цагийг заагаагүй байна.
timezone-not-stated = Мэдэгдэлд өдөр байгаа ч цаг байхгүй тул хөрвүүлэх хуралдааны цаг одоогоор алга.
timezone-here = Таны цагийн бүсэд ({ $zone }) одоо { $time }, { $date }.
timezone-tokyo = APO-гийн Токио дахь секретариатад одоо { $time }, { $date }.
timezone-counted = Сүүлийн өдөр хүртэлх хоногийг Таны хуанлиар тоолдог.
timezone-several = { $economy } хэд хэдэн цагийн бүстэй тул сүүлийн өдөр хүртэлх хоногийг Токиогийн он сар өдрөөр тоолдог.
timezone-choose = Эдийн засгаа хэлбэл сүүлийн өдөр хүртэлх хоногийг Таны хуанлиар тоолъё.

## Place and form

venue-cities = { $title } болох газар: { $cities }, { $countries }.
venue-cities-only = { $title } болох газар: { $cities }.
venue-countries = { $title } болох газар: { $countries }. Мэдэгдэлд хотын нэр байхгүй байна.
venue-no-address = Мэдэгдэлд хаяг байхгүй байна.
venue-online = { $title } онлайнаар явагдана: очих газар байхгүй.
venue-online-host = { $title } онлайнаар явагдана: очих газар байхгүй. Эзэн орон: { $countries }.
venue-not-stated = Мэдэгдэлд { $title } хаана болохыг заагаагүй байна.
modality-online = { $title } онлайнаар явагдана.
modality-onsite = { $title } танхимаар явагдана.
modality-hybrid = { $title } хосолсон хэлбэртэй: хэсэг нь онлайн, хэсэг нь танхимаар.
modality-not-stated = Мэдэгдэлд { $title } онлайн уу, танхимаар уу гэдгийг заагаагүй байна.
organizer-intro = { $title } төслийг хэрэгжүүлэгч:
organizer-host = Эзэн орон: { $countries }
organizer-not-stated = Мэдэгдэлд { $title } төслийг хэн хэрэгжүүлэхийг заагаагүй байна.

## Summary card

label-dates = Хугацаа
label-modality = Хэлбэр
label-venue = Болох газар
label-host = Эзэн орон
label-organizers = Зохион байгуулагч
label-economies = Хэнд нээлттэй
label-places = Суудал
label-closing = Нэр дэвшүүлэх сүүлийн өдөр
label-objectives = Зорилго
label-remarks = Тэмдэглэл
overview-span = { $days ->
    [one] { $starts } – { $ends } ({ $days } өдөр)
   *[other] { $starts } – { $ends } ({ $days } өдөр)
}
overview-one-day = { $starts }
overview-from = эхлэх өдөр { $starts }
overview-until = дуусах өдөр { $ends }
overview-online = онлайн
overview-onsite = танхим
overview-hybrid = хосолсон, онлайн ба танхим
overview-all-economies = { $count ->
    [one] APO-гийн { $count } гишүүн эдийн засаг
   *[other] APO-гийн бүх { $count } гишүүн эдийн засаг
}
overview-places = бусад эдийн засагт { $overseas } хүртэл, эзэн оронд { $local } хүртэл
overview-places-total = { $overseas } хүртэл
overview-places-local = эзэн оронд { $local } хүртэл
overview-closing-open = { $days ->
    [1] { $date } (маргааш)
   *[other] { $date } ({ $days } хоног үлдсэн)
}
overview-closing-today = { $date } (өнөөдөр сүүлийн өдөр)
overview-closing-closed = { $date } (хаагдсан)
overview-over = Энэ төсөл дууссан.

## What the project is about

objectives-intro = { $title } төслийн зорилго, мэдэгдэлд бичсэнээр:
objectives-not-stated = Мэдэгдэлд { $title } төслийн зорилгыг заагаагүй байна.
outcome-intro = { $title } төслөөс гарах үр дүн, мэдэгдэлд бичсэнээр:
outcome-not-stated = Мэдэгдэлд оролцогчид { $title } төслөөс юу авахыг заагаагүй байна.
background-intro = { $title } төслийг зохион байгуулах үндэслэл, мэдэгдэлд бичсэнээр:
background-not-stated = Мэдэгдэлд { $title } төслийг яагаад зохион байгуулж байгааг заагаагүй байна.
topics-intro = { $title } төслийн сэдвүүд, мэдэгдэлд жагсаасан ёсоор:
topics-not-stated = Мэдэгдэлд { $title } төслийн сэдвүүдийг жагсаагаагүй байна.
quote-cut = Мэдэгдэл цааш үргэлжилнэ; бүтэн баримт бичиг Таны NPO-д бий.

## Who may take part

eligibility-intro = { $title } төслийн мэдэгдэлд оролцогчдод тавьсан шаардлага:
eligibility-not-stated = Мэдэгдэлд { $title } төсөлд ямар шаардлага тавихыг заагаагүй байна.
eligibility-npo-decides = Нэр дэвшигчийг тухайн эдийн засгийн NPO дэвшүүлдэг бөгөөд хэнийг дэвшүүлэхийг NPO өөрөө шийднэ.
countries-yes = { $economy }: тийм, иргэдийг нь нэр дэвшүүлж болно.
countries-host = { $economy }: тийм, эзэн орны хувьд дотоодын оролцогчдод зориулсан суудалтай.
countries-no = { $economy }: үгүй, энэ төсөлд оролцох эдийн засгийн тоонд ордоггүй.
countries-all = { $count ->
    [one] { $title } төсөл APO-гийн { $count } гишүүн эдийн засагт нээлттэй: { $economies }.
   *[other] { $title } төсөл APO-гийн бүх { $count } гишүүн эдийн засагт нээлттэй: { $economies }.
}
countries-only = { $title } төсөл дараах эдийн засагт нээлттэй: { $economies }.
countries-not-stated = Мэдэгдэлд { $title } төсөлд аль эдийн засаг оролцож болохыг заагаагүй байна.
countries-members-only = Зөвхөн APO-гийн гишүүн эдийн засгийн иргэдийг нэр дэвшүүлж болно.
countries-which = Та аль эдийн засгаас вэ?
seats-both = { $title } төслийн суудал: бусад эдийн засагт { $overseas } хүртэл, эзэн орны эдийн засагт { $local } хүртэл.
seats-total = { $title } төслийн суудал: { $overseas } хүртэл. Мэдэгдэлд эзэн орны эдийн засагт тусдаа тоо заагаагүй байна.
seats-local = { $title } төслийн суудал: эзэн орны эдийн засагт { $local } хүртэл. Мэдэгдэлд бусад эдийн засгийн тоог заагаагүй байна.
seats-not-stated = Мэдэгдэлд { $title } төсөл хэдэн суудалтайг заагаагүй байна.
seats-shares = Суудлыг эдийн засгуудад хэрхэн хуваарилахыг мэдэгдэлд заагаагүй байна.
seats-host = { $economy } эзэн орон тул дотоодын суудал өөрийнх нь иргэдэд зориулагдана.
selection-npo = NPO бүр хэнийг нэр дэвшүүлэхээ өөрөө шийдэж, сүүлийн өдрөөс өмнө илгээдэг. Нэр дэвшээгүй бол сонгогдох боломжгүй.
selection-results = Хариу хэзээ гарахыг заагаагүй байна; Та өөрийн NPO-гоор дамжуулан мэднэ.

## What the notification leaves to other papers

fees-not-stated = Надад байгаа мэдэгдлийн мэдээлэлд { $title } төслийн зардал хэд болох, хэн төлөхийг заагаагүй байна.
travel-not-stated = Надад байгаа мэдэгдлийн мэдээлэлд { $title } төслийн нислэг, буудал, өдрийн зардлын талаар юу ч алга.
travel-online = { $title } онлайнаар явагдах тул зорчих шаардлагагүй.
visa-not-stated = Надад байгаа мэдэгдлийн мэдээлэлд { $title } төслийн виз, урилгын талаар юу ч алга.
visa-online = { $title } онлайнаар явагдах тул виз шаардлагагүй.
language-not-stated = Надад байгаа мэдэгдлийн мэдээлэлд { $title } төслийн ажлын хэл, орчуулгын талаар заагаагүй байна.
certificate-not-stated = Надад байгаа мэдэгдлийн мэдээлэлд { $title } төслийн төгсгөлд гэрчилгээ өгөх эсэхийг заагаагүй байна.
materials-not-stated = Надад байгаа мэдэгдлийн мэдээлэлд { $title } төслийн слайд, бичлэг, гарын авлагын талаар юу ч алга.
join-onsite = { $title } танхимаар явагдах тул нэгдэх онлайн хуралдаан байхгүй.
join-not-stated = Надад { $title } төслийн холбоос, нууц үг байхгүй бөгөөд би онлайн платформыг харж чадахгүй.
join-trouble = Нэвтэрч чадахгүй бол Танд урилга илгээсэн хүнд бас бичнэ үү.

## Lists of projects

projects-open = Одоо нэр дэвшүүлэлт авч байгаа төслүүд:
projects-none-open = Одоогоор нэр дэвшүүлэлт авч байгаа төсөл алга. Хамгийн сүүлийнх нь эдгээр:
projects-others = Бусад:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
    [one] Өөр { $count } төслийг харуулаагүй. Кодыг нь эсвэл нэрийнх нь үгсийг бичнэ үү.
   *[other] Өөр { $count } төслийг харуулаагүй. Код эсвэл нэрийн үгсийг бичнэ үү.
}
projects-span = { $days ->
    [one] { DATE($starts, length: "long") } – { DATE($ends, length: "long") } ({ $days } өдөр)
   *[other] { DATE($starts, length: "long") } – { DATE($ends, length: "long") } ({ $days } өдөр)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = нэр дэвшүүлэх сүүлийн өдөр { DATE($date, length: "long") }
standing-today = нэр дэвшүүлэх сүүлийн өдөр өнөөдөр
standing-closed = нэр дэвшүүлэлт хаагдсан
standing-running = явагдаж байгаа
standing-over = дууссан
