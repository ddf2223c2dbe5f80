# Vietnamese: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = Nguồn: Thông báo dự án { $code }, { $details }
source-code-only = Nguồn: Thông báo dự án { $code }
source-reference = số tham chiếu { $reference }
source-issued = ban hành ngày { DATE($date, length: "long") }
source-revision = bản sửa đổi { $revision }
source-revised = bản sửa đổi { $revision } ngày { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = Bạn vui lòng hỏi NPO của mình trước ({ $npo }, { $economy }), sau đó hỏi Ban Thư ký APO ở Tokyo.
ask-own-npo = Bạn vui lòng hỏi Tổ chức Năng suất Quốc gia (NPO) tại nền kinh tế của bạn trước, sau đó hỏi Ban Thư ký APO ở Tokyo.
ask-secretariat = { $economy } hiện không có NPO đang hoạt động, vì vậy bạn vui lòng hỏi Ban Thư ký APO ở Tokyo.
procedures = Về các chi tiết khác, thông báo dẫn đến quy trình thực hiện được gửi kèm.

## Closing date

deadline-open = { $days ->
    [1] Hạn đề cử cho { $title } là ngày mai, { $date }.
   *[other] Hạn đề cử cho { $title } là { $date }: còn { $days } ngày.
}
deadline-today = Hôm nay, { $date }, là ngày cuối cùng nhận đề cử cho { $title }.
deadline-closed = { $days ->
    [1] { $title } đã hết hạn đề cử hôm qua, { $date }.
   *[other] { $title } đã hết hạn đề cử cách đây { $days } ngày, vào { $date }.
}
deadline-not-stated = Thông báo không nêu hạn đề cử cho { $title }.
deadline-npo-earlier = NPO của bạn tự đặt một hạn sớm hơn để chọn ứng viên, vì vậy bạn nên liên hệ sớm.
deadline-hurry = Bạn hãy liên hệ ngay với NPO của mình: đề cử phải do NPO gửi, và thông báo không nêu giờ hết hạn.
deadline-replacements = NPO vẫn có thể đề cử ứng viên thay thế thêm một thời gian, trong phạm vi thông báo cho phép. Chỉ NPO của bạn mới biết còn chỗ hay không.
deadline-ended = { $days ->
    [1] Bản thân dự án đã kết thúc hôm qua.
   *[other] Bản thân dự án đã kết thúc cách đây { $days } ngày.
}
deadline-remarks = Ghi chú trong thông báo:
deadline-still-tokyo = Theo lịch của bạn, { $title } đã hết hạn đề cử hôm qua, { $date }. Tại Ban Thư ký APO ở Tokyo vẫn còn là ngày đó, vì vậy bạn hãy liên hệ ngay với NPO của mình.
deadline-over-tokyo = Theo lịch của bạn, hôm nay, { $date }, là ngày cuối cùng nhận đề cử cho { $title }. Tại Ban Thư ký APO ở Tokyo ngày đó đã qua, vì vậy bạn hãy liên hệ ngay với NPO của mình.
deadline-tokyo = Số ngày được tính theo ngày ở Tokyo.

## Dates

dates-span = { $days ->
   *[other] { $title }: từ { $starts } đến { $ends } ({ $days } ngày).
}
dates-one-day = { $title }: { $starts }, chỉ một ngày.
dates-start-only = { $title } bắt đầu vào { $starts }. Thông báo không nêu ngày cuối.
dates-end-only = { $title } kết thúc vào { $ends }. Thông báo không nêu ngày đầu.
dates-not-stated = Thông báo không nêu thời gian diễn ra { $title }.
dates-ahead = { $days ->
    [1] Dự án bắt đầu vào ngày mai.
   *[other] Còn { $days } ngày nữa dự án bắt đầu.
}
dates-only-day = Dự án diễn ra hôm nay.
dates-running-day = Dự án đang diễn ra: hôm nay là ngày thứ { $day } trong { $days } ngày.
dates-running = Dự án đang diễn ra.
dates-over = { $days ->
    [1] Dự án đã kết thúc hôm qua.
   *[other] Dự án đã kết thúc cách đây { $days } ngày.
}

## Programme and time zone

agenda-not-stated = Thông báo không nêu giờ các phiên của { $title }.
timezone-not-stated = Thông báo chỉ nêu ngày, không nêu giờ, nên chưa có giờ phiên nào để quy đổi.
timezone-here = Theo múi giờ của bạn ({ $zone }), bây giờ là { $time }, { $date }.
timezone-tokyo = Tại Ban Thư ký APO ở Tokyo, bây giờ là { $time }, { $date }.
timezone-counted = Tôi tính số ngày đến hạn đề cử theo lịch của bạn.
timezone-several = { $economy } có nhiều múi giờ, nên tôi tính số ngày đến hạn đề cử theo ngày ở Tokyo.
timezone-choose = Bạn cho tôi biết nền kinh tế của mình, tôi sẽ tính số ngày đến hạn đề cử theo lịch của bạn.

## Place and form

venue-cities = { $title } diễn ra tại { $cities }, { $countries }.
venue-cities-only = { $title } diễn ra tại { $cities }.
venue-countries = { $title } diễn ra tại { $countries }. Thông báo không nêu thành phố.
venue-no-address = Thông báo không nêu địa chỉ.
venue-online = { $title } diễn ra trực tuyến: bạn không phải đến địa điểm nào.
venue-online-host = { $title } diễn ra trực tuyến: bạn không phải đến địa điểm nào. Bên đăng cai là { $countries }.
venue-not-stated = Thông báo không nêu địa điểm diễn ra { $title }.
modality-online = { $title } diễn ra trực tuyến.
modality-onsite = { $title } diễn ra trực tiếp.
modality-hybrid = { $title } diễn ra theo hình thức kết hợp: một phần trực tuyến, một phần trực tiếp.
modality-not-stated = Thông báo không nêu { $title } diễn ra trực tuyến hay trực tiếp.
organizer-intro = Đơn vị thực hiện { $title }:
organizer-host = Bên đăng cai: { $countries }
organizer-not-stated = Thông báo không nêu đơn vị thực hiện { $title }.

## Summary card

label-dates = Thời gian
label-modality = Hình thức
label-venue = Địa điểm
label-host = Bên đăng cai
label-organizers = Đơn vị tổ chức
label-economies = Dành cho
label-places = Số chỗ
label-closing = Hạn đề cử
label-objectives = Mục tiêu
label-remarks = Ghi chú
overview-span = { $days ->
   *[other] { $starts } đến { $ends } ({ $days } ngày)
}
overview-one-day = { $starts }
overview-from = từ { $starts }
overview-until = đến { $ends }
overview-online = trực tuyến
overview-onsite = trực tiếp
overview-hybrid = kết hợp trực tuyến và trực tiếp
overview-all-economies = { $count ->
   *[other] tất cả { $count } nền kinh tế thành viên APO
}
overview-places = tối đa { $overseas } cho các nền kinh tế khác, tối đa { $local } cho bên đăng cai
overview-places-total = tối đa { $overseas }
overview-places-local = tối đa { $local } cho bên đăng cai
overview-closing-open = { $days ->
    [1] { $date } (ngày mai)
   *[other] { $date } (còn { $days } ngày)
}
overview-closing-today = { $date } (hôm nay là ngày cuối)
overview-closing-closed = { $date } (đã hết hạn)
overview-over = Dự án này đã kết thúc.

## What the project is about

objectives-intro = Mục tiêu của { $title }, theo lời thông báo:
objectives-not-stated = Thông báo không nêu mục tiêu của { $title }.
outcome-intro = Kết quả mong đợi của { $title }, theo lời thông báo:
outcome-not-stated = Thông báo không nêu người tham dự thu nhận được gì từ { $title }.
background-intro = Lý do tổ chức { $title }, theo lời thông báo:
background-not-stated = Thông báo không nêu lý do tổ chức { $title }.
topics-intro = Các chủ đề của { $title }, như thông báo liệt kê:
topics-not-stated = Thông báo không liệt kê chủ đề của { $title }.
quote-cut = Thông báo còn tiếp; NPO của bạn có toàn văn tài liệu.

## Who may take part

eligibility-intro = Điều kiện tham dự nêu trong thông báo của { $title }:
eligibility-not-stated = Thông báo không nêu điều kiện tham dự { $title }.
eligibility-npo-decides = Ứng viên do NPO của nền kinh tế mình đề cử, và NPO quyết định đề cử ai.
countries-yes = { $economy }: được, công dân có thể được đề cử.
countries-host = { $economy }: được, là bên đăng cai nên có chỗ cho người tham dự trong nước.
countries-no = { $economy }: không, nền kinh tế này không thuộc các nền kinh tế tham gia dự án.
countries-all = { $count ->
   *[other] { $title } dành cho tất cả { $count } nền kinh tế thành viên APO: { $economies }.
}
countries-only = { $title } dành cho { $economies }.
countries-not-stated = Thông báo không nêu những nền kinh tế nào được tham gia { $title }.
countries-members-only = Chỉ công dân của các nền kinh tế thành viên APO mới có thể được đề cử.
countries-which = Bạn đến từ nền kinh tế nào?
seats-both = Số chỗ trong { $title }: tối đa { $overseas } cho các nền kinh tế khác và tối đa { $local } cho nền kinh tế đăng cai.
seats-total = Số chỗ trong { $title }: tối đa { $overseas }. Thông báo không nêu số riêng cho nền kinh tế đăng cai.
seats-local = Số chỗ trong { $title }: tối đa { $local } cho nền kinh tế đăng cai. Thông báo không nêu số chỗ cho các nền kinh tế khác.
seats-not-stated = Thông báo không nêu { $title } có bao nhiêu chỗ.
seats-shares = Thông báo không nêu cách chia số chỗ giữa các nền kinh tế.
seats-host = { $economy } là bên đăng cai, nên số chỗ trong nước dành cho công dân tại đó.
selection-npo = Mỗi NPO quyết định đề cử ai và gửi đề cử trước hạn. Nếu không được đề cử, bạn không thể được chọn.
selection-results = Thông báo không nêu khi nào có kết quả; bạn sẽ biết qua NPO của mình.

## What the notification leaves to other papers

fees-not-stated = Thông tin từ thông báo mà tôi có không nêu chi phí của { $title } hoặc ai chi trả.
travel-not-stated = Thông tin từ thông báo mà tôi có không đề cập vé máy bay, khách sạn hoặc phụ cấp hằng ngày cho { $title }.
travel-online = { $title } diễn ra trực tuyến, nên không cần đi lại.
visa-not-stated = Thông tin từ thông báo mà tôi có không đề cập thị thực hoặc thư mời cho { $title }.
visa-online = { $title } diễn ra trực tuyến, nên không cần thị thực.
language-not-stated = Thông tin từ thông báo mà tôi có không nêu ngôn ngữ làm việc của { $title } hoặc việc phiên dịch.
certificate-not-stated = Thông tin từ thông báo mà tôi có không nêu { $title } có cấp giấy chứng nhận hay không.
materials-not-stated = Thông tin từ thông báo mà tôi có không đề cập trang trình chiếu, bản ghi hoặc tài liệu phát cho { $title }.
join-onsite = { $title } diễn ra trực tiếp, nên không có phiên trực tuyến để tham gia.
join-not-stated = Tôi không có liên kết hoặc mật khẩu của { $title }, và tôi không xem được nền tảng trực tuyến.
join-trouble = Nếu không vào được, bạn hãy viết cho cả người đã gửi lời mời cho bạn.

## Lists of projects

projects-open = Các dự án đang nhận đề cử:
projects-none-open = Hiện không có dự án nào nhận đề cử. Đây là các dự án gần nhất:
projects-others = Dự án khác:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
   *[other] Còn { $count } dự án chưa hiển thị. Bạn hãy nhập mã hoặc vài từ trong tên dự án.
}
projects-span = { $days ->
   *[other] ngày { DATE($starts, length: "long") } đến ngày { DATE($ends, length: "long") } ({ $days } ngày)
}
projects-one-day = ngày { DATE($starts, length: "long") }
standing-open = nhận đề cử đến ngày { DATE($date, length: "long") }
standing-today = nhận đề cử đến hết hôm nay
standing-closed = đã hết hạn đề cử
standing-running = đang diễn ra
standing-over = đã kết thúc
