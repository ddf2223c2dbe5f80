# Mongolian: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = { $title } төсөлд Таныг нэр дэвшүүлсэн тухай мэдээ:
nomination-about = { $title } төсөлд Таныг нэр дэвшүүлсэн нь ({ $reference }):
nomination-is-received = Таны NPO хүлээж авсан.
nomination-is-forwarded = Таны NPO APO-гийн секретариат руу илгээсэн.
nomination-is-incomplete = Хараахан бүрэн биш.
nomination-is-under-review = APO-гийн секретариат хянаж байна.
nomination-is-selected = Та сонгогдсон. Та оролцоно.
nomination-is-reserve = Та нөөц жагсаалтад байна. Суудал гарвал оролцоно.
nomination-is-not-selected = Та энэ удаа сонгогдсонгүй.
nomination-is-replaced = Таны оронд өөр хүн оролцоно.
nomination-is-withdrawn = Буцаасан.
nomination-is-completed = Та эцсийг нь хүртэл оролцлоо. Баярлалаа!
nomination-missing = Дутуу зүйл: { $missing }
nomination-next-npo = Дараа нь Таны NPO илгээх эсэхээ шийднэ.
nomination-next-npo-by = Дараа нь Таны NPO илгээх эсэхээ шийднэ. Хугацаа нь: { $date }.
nomination-next-papers = Одоо дутуу зүйлээ NPO-доо аль болох хурдан өгнө үү.
nomination-next-review = Дараа нь секретариат шийднэ. Би мэдмэгцээ энд Танд бичнэ.
nomination-next-begins = Төсөл эхлэх өдөр: { $date }.
nomination-asked = Та нэрээ буцаахыг хүссэн. Холбоо барих ажилтан тань хараахан баталгаажуулаагүй байна.
nomination-not-linked = Энэ чатыг Таны нэр дэвшүүлэлттэй холбосны дараа би энд хэлж чадна. Үүний тулд кодоо надад илгээнэ үү. Кодыг NPO-гоосоо эсвэл APO-гийн секретариатаас авна.

## Linking a chat

claim-linked = Болсон: энэ чат { $title } төсөлд Таныг нэр дэвшүүлсэнтэй холбогдлоо. Өөрчлөлт гарвал би энд Танд бичнэ.
claim-kept = Одооноос би энэ холбоосыг хадгална. Юу хадгалдгийг харах эсвэл устгах бол /privacy гэж бичнэ үү.
claim-not-valid = Энэ код ажиллахгүй байна. Буруу бичсэн, ашигласан эсвэл хуучирсан байж болно. NPO-гоосоо эсвэл APO-гийн секретариатаас шинийг авна уу.
claim-wait = Хэт олон буруу код оруулсан. Нэг цагийн дараа дахин оролдоно уу.
claim-other = { $title } төсөлд Таныг нэр дэвшүүлсэнтэй өөр чат холбогдлоо. Хэрэв Та биш бол APO-гийн секретариатад мэдэгдэнэ үү.
claim-own-code = Энэ кодыг нөгөө чатаасаа надад илгээнэ үү. Нэг удаа хүчинтэй: { $code }
claim-alarm-account = Нэг бүртгэлээс олон буруу код ирсэн. Одоо хүлээх ёстой: { $about }
claim-alarm-overall = Олон бүртгэлээс олон буруу код ирсэн. Бүх холболтыг нэг цаг түр зогсоосон.
claim-alarm-code = Нэг нэр дэвшүүлэлтийн кодыг хэт олон удаа оролдсон тул хүчингүй боллоо: { $about }

## Withdrawing

withdraw-which = Та аль нэр дэвшүүлэлтийг буцаахыг хүсэж байна вэ? Холбоо барих ажилтан тань баталгаажуулах ёстой бөгөөд орлох хүн нэрлэж болно.
withdraw-sent = Таны хүсэлтийг дамжуулсан. Баталгаажмагц хүчинтэй болох бөгөөд тэр үед би Танд бичнэ.
withdraw-nobody = Дамжуулах холбоо барих ажилтныг би мэдэхгүй байна. NPO-доо өөрөө мэдэгдэнэ үү.
withdraw-request = Нэр дэвшигч нэрээ буцаахыг хүсэж байна: { $reference }, { $title }.

## The liaison officer's view

nominations-none = Харуулах нэр дэвшүүлэлт алга.
nominations-project = { $title } ({ $economy })
nominations-closing = { $days ->
    [one] Нэр дэвшүүлэх сүүлийн өдөр: { $date }. { $days } хоног үлдлээ.
   *[other] Нэр дэвшүүлэх сүүлийн өдөр: { $date }. { $days } хоног үлдлээ.
}
nominations-closed = Нэр дэвшүүлэх хугацаа дууссан: { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Чаттай холбоогүй: { $number }
nominations-search = Хайхдаа /nominations гээд нэр эсвэл лавлах дугаар бичнэ үү.
nominations-more = Өөр бас бий. Нэр эсвэл дугаараар хайна уу.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } одоо: { $state }.
nominations-not-moved = Энэ боломжгүй, эсвэл боломжгүй болсон.
nominations-nudged = Нэр дэвшигчид сануулсан.
nominations-not-nudged = Энэ нэр дэвшүүлэлттэй чат холбоогүй тул сануулж чадахгүй.
nominations-nudge = Холбоо барих ажилтан тань { $title } төсөлд нэр дэвшсэн асуудлаа анхаарахыг хүсэж байна.
nominations-code = { $reference } дугаарын шинэ код, нэг удаа ашиглана: { $code }
nominations-asked = Нэр дэвшигч нэрээ буцаахыг хүсэж байна.
nominations-replace-how = Орлох хүний лавлах дугаар, таслал, нэрийг надад илгээнэ үү. Жишээ: { $example }
nominations-replace-late = Орлох хүн нэрлэх хугацаа өнгөрсөн. APO-гийн секретариатаас асууна уу.
nominations-replaced = { $replaced } дугаарыг орлох нь: { $reference }.
nominations-replace-not = Болсонгүй: шинэ лавлах дугаар, таслал, нэр хэрэгтэй.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO хүлээж авсан
nomination-state-forwarded = Секретариатад илгээсэн
nomination-state-incomplete = Бүрэн биш
nomination-state-under-review = Хянаж байгаа
nomination-state-selected = Сонгогдсон
nomination-state-reserve = Нөөц
nomination-state-not-selected = Сонгогдоогүй
nomination-state-replaced = Солигдсон
nomination-state-withdrawn = Буцаасан
nomination-state-completed = Дууссан

# Buttons, at most 40 characters.
nomination-button-withdraw = Буцаах: { $reference }
nomination-button-another = Өөр чат холбох
nomination-button-confirm = Буцаалтыг баталгаажуулах
nomination-button-replace = Орлох хүн нэрлэх
nomination-button-nudge = Нэр дэвшигчид сануулах
nomination-button-code = Шинэ код
nominations-button-incomplete = Бүрэн бишийг харах
nominations-button-unlinked = Чатгүйг харах
nominations-button-asked = Буцаах хүсэлтэй
