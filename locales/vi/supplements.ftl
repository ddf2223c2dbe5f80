# Vietnamese: answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = Ban Thư ký APO cho biết về { $title }:
supplied-intro-general = Ban Thư ký APO cho biết về các dự án nói chung:
supplied-in-english = Nội dung này bằng tiếng Anh vì chưa có bản dịch.
source-supplement = Nguồn: { $source }, { DATE($date, length: "long") }
source-translation = Bản dịch: { $source }, { DATE($date, length: "long") }. Thông báo gốc bằng tiếng Anh.
