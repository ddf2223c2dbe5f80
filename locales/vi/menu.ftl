# Vietnamese: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = Tiếng Việt

read-on = Đọc tiếp

## What a person may want to know or do, one label each.

menu-overview = Tóm tắt
menu-eligibility = Ai được tham dự
menu-countries = Các nền kinh tế tham gia
menu-seats = Số chỗ
menu-deadline = Hạn đề cử
menu-dates = Thời gian
menu-agenda = Chương trình
menu-venue = Địa điểm
menu-modality = Trực tuyến hay trực tiếp
menu-organizer = Đơn vị tổ chức
menu-objectives = Mục tiêu
menu-outcome = Bạn thu nhận được gì
menu-background = Bối cảnh
menu-topics = Chủ đề
menu-fees = Chi phí
menu-travel = Đi lại và chỗ ở
menu-visa = Thị thực
menu-language = Ngôn ngữ làm việc
menu-certificate = Giấy chứng nhận
menu-materials = Tài liệu
menu-apply = Cách đăng ký
menu-documents = Mẫu đơn và giấy tờ
menu-selection = Cách chọn ứng viên
menu-nomination_status = Đề cử của tôi
menu-withdraw = Rút lui hoặc thay người
menu-join = Vào phiên trực tuyến
menu-contact = Liên hệ ai
menu-reminder_on = Nhắc tôi
menu-reminder_off = Dừng lời nhắc
menu-calendar = Thêm vào lịch của tôi
menu-timezone = Múi giờ
menu-announcements = Tin tức
menu-projects = Tất cả dự án
menu-set_language = Đổi ngôn ngữ
menu-privacy = Dữ liệu của tôi
menu-greeting = Chào hỏi
menu-thanks = Cảm ơn
menu-goodbye = Tạm biệt
menu-help = Bạn có thể hỏi gì
menu-human = Nói chuyện với nhân viên
menu-out_of_scope = Việc khác
