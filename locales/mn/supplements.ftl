# Mongolian: answers and translations that the Secretariat adds to a notification. Read twice; not yet reviewed by a native speaker.

supplied-intro = APO-гийн секретариат { $title } төслийн талаар дараахыг мэдээлсэн:
supplied-intro-general = APO-гийн секретариат төслүүдийнхээ талаар ерөнхийд нь дараахыг мэдээлсэн:
supplied-in-english = Орчуулга хараахан байхгүй тул энэ нь англи хэл дээр байна.
source-supplement = Эх сурвалж: { $source }, { DATE($date, length: "long") }
source-translation = Орчуулга: { $source }, { DATE($date, length: "long") }. Мэдэгдэл өөрөө англи хэл дээр байгаа.
