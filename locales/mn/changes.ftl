# Mongolian: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = Юу өөрчлөгдсөн бэ?
changes-intro = Өмнөх хувилбараас хойш { $title } төсөлд өөрчлөгдсөн зүйл:
changes-no-fact = Өмнөх хувилбараас хойш { $title } төсөлд миний хэлж чадах өөрчлөлт алга.
changes-none = { $title } төсөлд өөрчлөлт орсныг би мэдэхгүй: мэдэгдэл нь нэг л хувилбартай.
changes-field = { $new } (өмнө нь: { $old })
changes-not-stated = заагаагүй
changes-reworded = шинэ үгээр
changes-title = Нэр
source-compared = Харьцуулсан нь: Төслийн мэдэгдэл { $code }, { $details }
source-compared-code-only = Харьцуулсан нь: Төслийн мэдэгдэл { $code }
# Not shown: how people ask for it, short and in their own words, parted by |. Say it in several ways.
changes-asked = юу өөрчлөгдсөн бэ|юу өөрчлөгдсөн|юу өөрчлөгдөв|ямар өөрчлөлт орсон|өөрчлөлт байна уу|өөрчлөлт орсон уу|одоо юу өөр болсон|мэдэгдэлд юу шинэ байна|өөрчлөлтийг харуул|өөрчлөлтийн жагсаалт|шинэ хувилбарт юу өөрчлөгдсөн|yu oorchlogdson
