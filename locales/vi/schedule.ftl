# Vietnamese: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = Chương trình của { $title } do ban tổ chức cung cấp:
agenda-now = Bây giờ: { $title }, đến { $time }.
agenda-next = Tiếp theo: { $title }, lúc { $time }, { $date }.
agenda-next-official = Giờ chính thức là { $time }, { $date } ({ $zone }).
agenda-other-date = Theo múi giờ của bạn thì đó là một ngày khác.
agenda-over = Tất cả các phiên đã kết thúc.
agenda-free-day = Ngày đó không có phiên nào.
agenda-day = Ngày thứ { $day }: { $date }
agenda-zones = Giờ ghi theo múi giờ của bạn ({ $zone }), giờ chính thức trong ngoặc ({ $official }).
agenda-day-differs = Theo múi giờ của bạn, ngày này bắt đầu lúc { $time }, { $date }.
agenda-official = Giờ ghi là giờ chính thức ({ $zone }).
agenda-times = { $starts } đến { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = Ngày thứ { $day }
join-link = Liên kết vào { $title }: { $link }
join-early = Tôi sẽ hiện liên kết vào { $title } từ { $time }, { $date }, nửa giờ trước khi bắt đầu.
join-participants = Tôi chỉ hiện liên kết của { $title } cho người tham dự đã được xác nhận.

## Time zone

zone-time = giờ { $city }
timezone-set = Múi giờ của bạn bây giờ là { $zone }.
timezone-how = Để đặt múi giờ khác, hãy viết chẳng hạn: { $example }

## Reminders

reminder-set = Tôi sẽ nhắc bạn về { $title }.
reminder-usual = Hạn đề cử: trước 7 ngày và 1 ngày. Chuẩn bị: 2 tuần trước khi bắt đầu. Các phiên: trước một ngày và trước 15 phút. Giấy chứng nhận và báo cáo: sau khi kết thúc.
reminder-sessions-lead = Các phiên: trước { $lead } và trước một ngày. Hạn đề cử, việc chuẩn bị và việc sau dự án: vào thời điểm thông thường.
reminder-closing = Hạn đề cử: trước 7 ngày và 1 ngày.
reminder-closing-lead = Hạn đề cử: trước { $lead }.
reminder-day-lead = Ngày thứ { $day }: { $lead } trước khi bắt đầu.
reminder-next = Lời nhắc tiếp theo đến lúc { $time }, { $date }.
reminder-nothing-ahead = Hiện chưa có gì sắp tới. Tôi sẽ bắt đầu nhắc ngay khi có ngày.
reminder-zone = Các giờ được ghi theo { $zone }.
reminder-list = Tôi nhắc bạn về:
reminder-entry = { $title }. { $topic }
reminder-entry-next = { $title }. { $topic } { $next }
reminder-none-yet = Tôi chưa nhắc bạn về việc gì.
reminder-ended = Đã dừng. Tôi sẽ không nhắc bạn về việc đó nữa.
reminder-snoozed = Lát nữa tôi sẽ nhắc lại bạn.
reminder-on-button = Nhắc tôi
reminder-stop-button = Dừng lời nhắc
reminder-stop-one-button = Dừng { $code }
reminder-stop-all-button = Dừng tất cả
reminder-snooze-button = Nhắc tôi sau
reminder-lead-button = { $lead } trước mỗi phiên
duration-minutes =
    { $count ->
       *[other] { $count } phút
    }
duration-hours =
    { $count ->
       *[other] { $count } giờ
    }
duration-days =
    { $count ->
       *[other] { $count } ngày
    }

## What reminders say

remind-closing = Hạn đề cử cho { $title } là { $date }.
remind-closing-npo = Hồ sơ của bạn phải đến NPO trước ngày đó.
remind-closing-officer = Đề cử của bạn phải đến Ban Thư ký APO chậm nhất vào ngày đó.
remind-starts = { $title } bắt đầu vào { $date }.
remind-prepare = Nếu bạn tham dự, hãy kiểm tra giấy tờ, thị thực và vé ngay bây giờ.
remind-session = { $title } bắt đầu lúc { $time }, { $date } ({ $project }).
remind-room = Phòng: { $room }
remind-follow-up = { $title } đã kết thúc. Cảm ơn bạn đã tham dự!
remind-certificate = Bạn hãy xem mình có cần nộp báo cáo không và hỏi về giấy chứng nhận của mình.
remind-late = Lời nhắc này đến muộn. Tôi xin lỗi.
remind-moved = Có thay đổi: { $title } nay bắt đầu lúc { $time }, { $date }.
remind-cancelled = Đã hủy: { $title }, lẽ ra bắt đầu lúc { $time }, { $date }.

## Calendars

calendar-which = Bạn cần lịch của dự án nào? Hãy ghi thêm mã dự án.
calendar-no-dates = Tôi chưa có ngày nào của { $title }, nên chưa có gì để đưa vào lịch.
calendar-file =
    { $sessions ->
        [0] Đây là các ngày của { $title } trong một tệp lịch.
       *[other] Đây là các ngày và toàn bộ { $sessions } phiên của { $title } trong một tệp lịch.
    }
calendar-links = Hoặc thêm các ngày này vào { $google } hoặc { $outlook }.
calendar-feed = Bạn hãy đăng ký địa chỉ này để lịch của bạn luôn được cập nhật: { $link } Địa chỉ này chỉ dành cho bạn, xin đừng chuyển cho người khác.
calendar-feed-button = Tự cập nhật lịch của tôi
calendar-closing-title = Hạn đề cử

## The option of a command on Discord

discord-option-city = thành-phố
discord-about-city = Thành phố hoặc độ lệch giờ, ví dụ Kathmandu hoặc UTC+5:45
