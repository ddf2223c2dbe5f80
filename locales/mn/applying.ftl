# Mongolian: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = Нэр дэвшүүлснээр оролцоно: Таныг эдийн засгийн тань Үндэсний бүтээмжийн байгууллага (NPO) дэвшүүлдэг.
apply-step-form = APO-гийн намтрын маягтыг (Excel файл) бөглөнө үү.
apply-step-npo = Маягтаа NPO-доо цагт нь өгнө үү.
apply-step-npo-of = Маягтаа NPO-доо цагт нь өгнө үү: { $npo } ({ $economy }).
apply-step-secretariat = { $economy } одоогоор идэвхтэй NPO-гүй: нэр дэвших боломжтой эсэхээ APO-гийн Токио дахь секретариатаас асууна уу.
apply-step-nomination = Таны NPO хэнийг нэр дэвшүүлэхээ шийдэж, сүүлийн өдрөөс өмнө илгээнэ.
apply-step-nomination-by = Таны NPO хэнийг нэр дэвшүүлэхээ шийдэж, эцсийн хугацаанд багтаан илгээнэ: { $date }.
apply-not-direct = APO руу шууд илгээсэн хүсэлтэд хариу өгдөггүй.
apply-over = { $title } төсөл дууссан: сүүлийн өдөр нь { $date }.
documents-biodata = APO-гийн намтрын маягтыг (Excel файл) NPO-доо өгнө. NPO нэмэлт бичиг баримт хүсэж болно.
documents-not-stated = Надад байгаа мэдэгдлийн мэдээлэлд өөр маягт дурдаагүй байна.
documents-not-here = Надад бичиг баримт битгий илгээгээрэй: би дамжуулж чадахгүй.

## After the nomination

withdraw-not-here = Би Таны оролцоог цуцалж чадахгүй.
withdraw-npo = NPO-доо аль болох хурдан мэдэгдээрэй: нэр дэвшүүлэлтийг буцаах, орлох хүн нэрлэх эрх зөвхөн NPO-д бий.

## Whom to contact

contact-npo = Эхлээд өөрийн NPO-той холбогдоно уу: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: одоогоор идэвхтэй NPO-гүй; APO-гийн Токио дахь секретариат
contact-several = Дараах NPO-уудтай холбогдоно уу:
contact-unknown = Эхлээд эдийн засгийнхаа Үндэсний бүтээмжийн байгууллагатай (NPO) холбогдоно уу. Та аль эдийн засгаас вэ?
contact-unknown-public = Эхлээд эдийн засгийнхаа Үндэсний бүтээмжийн байгууллагатай (NPO) холбогдоно уу.
contact-secretariat = Дараа нь APO-гийн Токио дахь секретариаттай холбогдож болно.
contact-details = Надад утасны дугаар, имэйл хаяг байхгүй, NPO-уудын нэр ч хааяа өөрчлөгддөг. APO-гийн вэбсайтаас шалгана уу: { $website }
