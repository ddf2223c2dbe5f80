# Vietnamese: what the commands do, as shown in the platforms' menus. Read twice; not yet reviewed by a native speaker.

command-start = Chào hỏi, hoặc mở một dự án bằng mã
command-ask = Hỏi về một dự án
command-project = Xem một dự án, hoặc danh sách tất cả dự án
command-deadline = Hạn đề cử
command-schedule = Khi nào dự án diễn ra
command-join = Cách vào phiên trực tuyến
command-calendar = Các ngày để ghi vào lịch của bạn
command-reminders = Các lời nhắc dành cho bạn
command-timezone = Xem hoặc đặt múi giờ của bạn
command-language = Chọn ngôn ngữ tôi trả lời
command-subscribe = Chọn tin tức bạn muốn nhận
command-unsubscribe = Dừng tin tức và lời nhắc
command-privacy = Những gì tôi lưu về bạn
command-help = Bạn có thể hỏi gì
command-announce = Viết tin thông báo
command-channel = Đặt nơi này làm kênh của một dự án
command-invite = Mời một người nhận vai trò
command-nominations = Các đề cử, dành cho cán bộ liên lạc

# What is shown beside the name, at most 120 characters.
about-me = Trả lời câu hỏi về các dự án của APO: ai được tham gia, đến khi nào, đăng ký thế nào.
