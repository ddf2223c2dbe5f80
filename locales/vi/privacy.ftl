# Vietnamese: one's own data, a file with it, its erasure. Read twice; not yet reviewed by a native speaker.

privacy-nomination = đề cử của bạn, nếu bạn đã liên kết cuộc trò chuyện này: số, dự án, trạng thái, cùng tên và địa chỉ thư điện tử của bạn được mã hóa bằng khóa
privacy-rights = Bạn có thể nhận toàn bộ dữ liệu này trong một tệp, kèm danh sách những ai đã xem đề cử của bạn. Bạn cũng có thể tự xóa ngay.
privacy-exported = Tệp này chứa mọi điều tôi lưu về bạn, và những ai đã xem đề cử của bạn.
privacy-erase-what = Tôi sẽ xóa tài khoản, lựa chọn, cuộc trò chuyện và đăng ký của bạn, cùng tên và địa chỉ thư điện tử của bạn. Việc này không thể hoàn tác.
privacy-erase-stays = Đề cử của bạn vẫn nằm trong chương trình, nhưng không có tên: chỉ còn số, dự án, nền kinh tế và trạng thái.
privacy-erased = Mọi dữ liệu về bạn đã được xóa.

privacy-button-export = Gửi cho tôi dữ liệu của tôi
privacy-button-erase = Xóa dữ liệu của tôi
privacy-button-erase-all = Đồng ý, xóa tất cả
