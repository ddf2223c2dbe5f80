# Vietnamese: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = Có gì thay đổi?
changes-intro = Những thay đổi trong { $title } so với bản trước:
changes-no-fact = Tôi không thấy thay đổi nào trong { $title } so với bản trước.
changes-none = Tôi không biết thay đổi nào trong { $title }: thông báo chỉ có một bản.
changes-field = { $new } (trước đây: { $old })
changes-not-stated = không nêu
changes-reworded = được viết lại
changes-title = Tên dự án
source-compared = So với: Thông báo dự án { $code }, { $details }
source-compared-code-only = So với: Thông báo dự án { $code }
changes-asked = có gì thay đổi|có thay đổi gì không|thay đổi những gì|thay đổi gì|đã thay đổi gì|có gì khác không|có gì khác so với trước|khác gì so với bản trước|có gì mới trong thông báo|cho tôi xem các thay đổi|danh sách thay đổi|sửa đổi những gì|bản sửa đổi có gì khác|co gi thay doi|thay doi gi
