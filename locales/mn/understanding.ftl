# Mongolian: messages that go on with an earlier one, and questions that were not understood. Read twice; not yet reviewed by a native speaker.

# Under "What I keep about you".
privacy-unclear-questions = Асуултыг ойлгоогүй бол суралцахын тулд түгээмэл үгсийг нь 90 хүртэл хоног хадгалж болно. Нэр, тоо, хаягийг хасдаг бөгөөд хэн асуусныг юу ч харуулахгүй.

# After an answer somebody asks "why?".
# $date (date) - the closing date
why-closed = Мэдэгдэлд нэр дэвшүүлэх сүүлийн өдрийг заасан: { $date }. Тэр өдөр өнгөрсөн байна.
# $date (date) - the closing date
why-closing-date = Мэдэгдэлд нэр дэвшүүлэх сүүлийн өдрийг заасан: { $date }.
why-qualifications = Мэдэгдэлд тавьсан шаардлага:
why-countries = Оролцож болох эдийн засгуудыг мэдэгдэлд жагсаасан.
why-notification = Би зөвхөн мэдэгдэлд байгааг дамжуулдаг. Түүнээс цааш шалтгааныг мэдэхгүй.

# Somebody asks about "the other project", and there is none.
no-other-project = Одоогоор миний мэдэх төсөл энэ л байна.
