# Vietnamese: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = Chưa có bản dịch. Đây là bản tiếng Anh.
announcement-about = Về { $title } ({ $code })
announcement-reader = người tham dự
announcement-read = Tôi đã đọc
announcement-no-more = Không nhận tin nữa
announcement-read-thanks = Cảm ơn bạn. Tôi đã ghi nhận là bạn đã đọc.

## The latest announcements.

announcements-latest = Tin thông báo mới nhất, ngày { DATE($date, length: "long") }:
announcements-earlier = Các tin trước đó:
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = Chưa có tin thông báo nào.
announcements-subscribe = Gửi tin cho tôi

## What people want to hear of.

subscription-name = { $topic ->
    [news] Tin tức: { $project }
   *[reminders] Lời nhắc: { $project }
}
subscription-all = mọi dự án
subscription-begun = Từ nay bạn sẽ nhận: { $what }
subscription-ended = Bạn sẽ không nhận mục này nữa: { $what }
subscription-none = Bạn chưa đăng ký nhận tin tức hay lời nhắc nào.
subscription-list = Bạn đã đăng ký nhận:
subscription-service = Tin nhắn về việc đề cử và các phiên của riêng bạn luôn được gửi đến bạn.
subscription-start = + { $what }
subscription-stop = Dừng { $what }

## Writing an announcement, for the Secretariat.

announce-first = Chưa có tin thông báo nào. Bạn muốn viết một tin không?
announce-start = Đây là các tin thông báo mới nhất.
announce-project = Tin này về dự án nào?
announce-audience = Tin này dành cho ai?
announce-text = Bạn hãy gửi nội dung trong một tin nhắn. Ngôn ngữ: { $language }
announce-markup = Để in đậm, hãy viết { $bold }. Để chèn liên kết, hãy viết { $link }.
announce-placeholders = Tôi sẽ điền những mục này từ thông báo dự án: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = Tên, người đọc không thấy
announce-form-text = Nội dung ({ $language })
announce-language = Nội dung tiếp theo bằng ngôn ngữ nào?
announce-economies = Tin này dành cho những nền kinh tế nào? Hãy gửi tên trong một tin nhắn.
announce-refused = Tôi không gửi được nội dung này. Bạn hãy gửi lại mà không có phần sau:
announce-preview = Xem trước: { $language }
announce-readers = { $count ->
   *[other] Tin sẽ được gửi đến { $count } người.
}
announce-nobody = Sẽ không có ai nhận được tin. Bạn hãy chọn nhóm người nhận khác.
announce-channel = Tin cũng được đăng trong kênh của dự án trên { $platform }.
announce-economy-unknown = Không rõ nền kinh tế
announce-count = { $economy }, { $platform }: { $count }
announce-count-unreachable = { $economy }, không có cuộc trò chuyện đang mở: { $count }
announce-approval = { $count ->
   *[other] Một đồng nghiệp muốn gửi tin này đến { $count } người. Bạn có đồng ý cho gửi không?
}
announce-tested = Tôi đã gửi riêng cho bạn.
announce-discarded = Đã bỏ bản nháp.
announce-begun = Tin đang được gửi. Tôi sẽ cho bạn biết tiến độ.
announce-waits = Tin cần một đồng nghiệp duyệt trước. Tôi đã gửi yêu cầu.
announce-waits-for-nobody = Tin cần một đồng nghiệp duyệt trước, nhưng chưa có ai khác có quyền này. Quản trị viên có thể mời thêm người.
announce-not-oneself = Bạn là người viết tin này. Cần người khác duyệt.

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: đang chờ duyệt
    [rejected] { $title }: không được duyệt
    [paused] { $title }: tạm dừng
    [cancelled] { $title }: đã dừng
    [recalled] { $title }: đã thu hồi
   *[sending] { $title }: đã gửi
}
announce-bar = { $bar } { $percent } %
announce-counts = Đã nhận: { $delivered }. Lỗi: { $failed }. Không liên lạc được: { $unreachable }. Còn lại: { $ahead }.
announce-left = { $minutes ->
   *[other] Còn khoảng { $minutes } phút.
}
announce-read-count = Đã đọc: { $read }

## Buttons, at most 30 characters.

announce-new = Tin thông báo mới
announce-no-project = Không về riêng dự án nào
announce-to-subscriber = Người đăng ký nhận tin
announce-to-nominee = Người được đề cử
announce-to-participant = Người tham dự
announce-to-liaison-officer = Cán bộ liên lạc
announce-send = Gửi
announce-test = Gửi cho tôi xem trước
announce-add-language = Thêm ngôn ngữ
announce-change-text = Sửa bản tiếng Anh
announce-choose-economies = Chỉ một số nền kinh tế
announce-confirm-on = Yêu cầu người đọc xác nhận
announce-confirm-off = Không yêu cầu xác nhận
announce-discard = Bỏ
announce-show = Làm mới
announce-approve = Duyệt
announce-reject = Không duyệt
announce-pause = Tạm dừng
announce-resume = Tiếp tục
announce-cancel = Dừng
announce-recall = Thu hồi

## The channel of a project, for the Secretariat.

channel-only-in-group = Bạn vui lòng gửi lệnh này ngay trong kênh hoặc nhóm đó.
channel-which = Đây là kênh của dự án nào?
channel-connected = Từ giờ đây là kênh của { $title } ({ $code }).
channel-is = Đây là kênh của { $title } ({ $code }).
channel-what = Tin của dự án sẽ được đăng ở đây, cùng lời nhắc về các phiên cho những người tôi không thể nhắn riêng.
channel-no-events = Các phiên có thể hiện trong danh sách sự kiện ở đây, nhưng tôi không được phép tạo sự kiện. Người quản lý nơi này có thể cấp quyền cho tôi rồi gửi lại { $command }.
channel-disconnected = Kênh này không còn thuộc dự án nào.
# A button, at most 30 characters.
channel-disconnect = Không phải kênh dự án này
