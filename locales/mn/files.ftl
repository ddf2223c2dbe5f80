# Mongolian: a notification that the Secretariat sends as a file. Read twice; not yet reviewed by a native speaker.

file-read = Би уншлаа: { $title } ({ $code }). Одоогоор юу ч хадгалаагүй.
file-new = Энэ бол тус төслийн анхны мэдэгдэл:
file-revises = Энэ нь хүчинтэй хувилбарыг орлоно. Өөрчлөгдөх зүйл:
file-known = Хүчинтэй хувилбарт яг ийм байгаа тул хадгалах зүйл алга.
file-older = Хүчинтэй хувилбар илүү шинэ тул үүнийг хадгалахгүй.
file-same-revision = Хүчинтэй хувилбарын өөрчлөлтийн дугаар, огноо адил боловч агуулга нь өөр байна. Өөрийн дугаартай файл илгээнэ үү. Ялгаа нь:
file-nothing-to-amend = Энэ бол { $code } мэдэгдлийн нэмэлт боловч тэр төслийн мэдэгдэл хадгалагдаагүй байна. Эхлээд мэдэгдлийг илгээнэ үү.
file-doubts = Миний эргэлзсэн дараах хэсгийг шалгана уу:
file-ask = Хадгалах уу? Файл нэг хоног хүлээнэ.
file-keep = Хадгалах
file-drop = Хаях
file-kept = { $title } хадгалагдлаа. Одооноос би үүгээр хариулна.
file-dropped = Файлыг хаялаа. Юу ч хадгалаагүй.
file-gone = Энэ файл хүлээхээ больсон: хадгалсан эсвэл хаясан, дараа нь өөр файл ирсэн, эсвэл нэг хоног өнгөрсөн. Шаардлагатай бол дахин илгээнэ үү.
file-refused = Би энэ файлыг авч чадахгүй.
file-too-large = Файл хэт том байна: би ихдээ { $megabytes } MB авна.
file-not-fetched = Файлыг татаж чадсангүй. Дахин илгээнэ үү.

# Names of fields that have no label elsewhere.
field-code = Төслийн код
field-issued = Гаргасан өдөр
field-revision = Өөрчлөлт
field-reference = Лавлах дугаар

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } ({ $line }-р мөр: { $text })
doubt-not-understood = ойлгомжгүй байна
doubt-nothing-found = юу ч олдсонгүй
doubt-several = энд өөр өөр утга байгаа ба аль нь хүчинтэй нь тодорхойгүй
doubt-too-long = энэ хэсэгт хэт урт
doubt-from-remarks = огноог өөрчилсөн тайлбараас авлаа
doubt-undated = огноогүй өөрчлөлт
doubt-closes-late = энэ нь төсөл эхэлснээс хойш байна
doubt-issued-late = энэ нь нэр дэвшүүлэх сүүлийн өдрөөс хойш байна
doubt-issued-early = энэ нь нэр дэвшүүлэх сүүлийн өдрөөс нэг жилээс илүү өмнө байна
doubt-days = энэ нь эхний болон сүүлийн өдрийн хоорондох өдрөөс олон байна
doubt-unclear-date = огноо тодорхойгүй байна
refused-date = ийм огноо байхгүй
refused-reversed = сүүлийн өдөр ({ DATE($ends, length: "long") }) эхний өдрөөс ({ DATE($starts, length: "long") }) өмнө байна

# Why a file is not taken.
refused-empty = Файл хоосон байна.
refused-too-long = Ямар ч мэдэгдлээс урт байна.
refused-not-utf8 = Бичвэр нь UTF-8 биш байна.
refused-no-notification = Энэ бол төслийн мэдэгдэл биш.
refused-format = Би бичвэр (UTF-8), DOCX, PDF уншина.
refused-damaged = Файл гэмтсэн байна.
refused-locked = Файл нууц үгээр түгжээтэй байна.
refused-scanned = Энэ бол бичвэргүй скан байна. Эхлээд бичвэрийг нь таниулна уу (OCR).
