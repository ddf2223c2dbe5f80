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
file-refused = Tôi không nhận được tệp này. Lý do, bằng tiếng Anh:
file-too-large = Tệp quá lớn: tôi nhận tối đa { $megabytes } MB.
file-not-fetched = Tôi không tải được tệp. Bạn hãy gửi lại.
