# Vietnamese: a notification that the Secretariat sends as a file, before it is stored. Read twice; not yet reviewed by a native speaker.

file-read = Tôi đã đọc { $title } ({ $code }). Chưa có gì được lưu.
file-new = Đây là thông báo đầu tiên của dự án này:
file-revises = Bản này thay cho bản đang có hiệu lực. Những thay đổi:
file-known = Bản đang có hiệu lực có cùng nội dung, nên không cần lưu gì.
file-older = Bản đang có hiệu lực mới hơn, nên tôi không lưu bản này.
file-same-revision = Bản đang có hiệu lực có cùng số lần sửa đổi và ngày nhưng nội dung khác. Bạn hãy gửi tệp có số lần sửa đổi riêng. Điểm khác:
file-nothing-to-amend = Đây là bản bổ sung cho { $code }, nhưng chưa lưu thông báo nào của dự án đó. Bạn hãy gửi thông báo trước.
file-doubts = Bạn hãy kiểm tra những chỗ tôi chưa chắc sau đây:
file-ask = Tôi lưu tệp này nhé? Tệp sẽ chờ một ngày.
file-keep = Lưu
file-drop = Bỏ
file-kept = Đã lưu { $title }. Từ giờ tôi trả lời theo bản này.
file-dropped = Đã bỏ tệp. Không có gì được lưu.
file-gone = Tệp này không còn chờ nữa: đã được lưu hoặc bỏ, có tệp khác thay thế, hoặc đã quá một ngày. Nếu cần, bạn hãy gửi lại.
file-refused = Tôi không nhận được tệp này.
file-too-large = Tệp quá lớn: tôi nhận tối đa { $megabytes } MB.
file-not-fetched = Tôi không tải được tệp. Bạn hãy gửi lại.

# Names of fields that have no label elsewhere.
field-code = Mã dự án
field-issued = Ngày ban hành
field-revision = Bản sửa đổi
field-reference = Số tham chiếu

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (dòng { $line }: { $text })
doubt-not-understood = tôi chưa hiểu rõ
doubt-nothing-found = không tìm thấy gì
doubt-several = có nhiều giá trị khác nhau, không rõ giá trị nào có hiệu lực
doubt-too-long = quá dài cho mục này
doubt-from-remarks = tôi lấy ngày này từ phần ghi chú đã dời hạn
doubt-undated = bản sửa đổi không có ngày
doubt-closes-late = ngày này sau khi dự án bắt đầu
doubt-issued-late = ngày này sau hạn đề cử
doubt-issued-early = ngày này trước hạn đề cử hơn một năm
doubt-days = nhiều hơn số ngày từ ngày đầu đến ngày cuối
doubt-unclear-date = ngày không rõ ràng
refused-date = không có ngày này
refused-reversed = ngày cuối, { DATE($ends, length: "long") }, lại trước ngày đầu, { DATE($starts, length: "long") }

# Why a file is not taken.
refused-empty = Tệp trống.
refused-too-long = Tệp dài hơn mọi thông báo.
refused-not-utf8 = Văn bản không ở dạng UTF-8.
refused-no-notification = Đây không phải thông báo dự án.
refused-format = Tôi đọc được văn bản (UTF-8), DOCX và PDF.
refused-damaged = Tệp bị hỏng.
refused-locked = Tệp bị khóa bằng mật khẩu.
refused-scanned = Đây là bản quét không có văn bản. Bạn hãy nhận dạng văn bản (OCR) trước.
