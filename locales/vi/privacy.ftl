# Vietnamese: one's own data: what is kept beside the conversation, a file with it, its erasure. Not yet reviewed by a native speaker.

privacy-nomination = đề cử của bạn, nếu bạn đã liên kết cuộc trò chuyện này: số, dự án và trạng thái, cùng tên và địa chỉ thư điện tử của bạn, được mã hóa bằng khóa
privacy-rights = Bạn có thể nhận toàn bộ dưới dạng tệp, kèm danh sách những ai đã xem đề cử của bạn. Bạn cũng có thể tự xóa ngay lập tức.
privacy-exported = Tệp này chứa mọi thứ tôi lưu về bạn, và những ai đã xem đề cử của bạn.
privacy-erase-what = Tôi sẽ xóa các tài khoản, lựa chọn, cuộc trò chuyện và đăng ký nhận tin của bạn, cùng tên và địa chỉ thư điện tử của bạn. Việc này không thể hoàn tác.
privacy-erase-stays = Đề cử của bạn vẫn ở lại với chương trình mà không có tên bạn: chỉ còn số, dự án, nền kinh tế và trạng thái.
privacy-erased = Mọi thứ về bạn đã được xóa.

# Buttons, at most 40 characters.
privacy-button-export = Gửi cho tôi dữ liệu của tôi
privacy-button-erase = Xóa dữ liệu của tôi
privacy-button-erase-all = Vâng, xóa tất cả
