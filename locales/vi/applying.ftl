# Vietnamese: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = Bạn tham gia thông qua đề cử: Tổ chức Năng suất Quốc gia (NPO) tại nền kinh tế của bạn sẽ đề cử bạn.
apply-step-form = Điền mẫu lý lịch của APO, một tệp Excel.
apply-step-npo = Nộp cho NPO của bạn từ sớm.
apply-step-npo-of = Nộp cho NPO của bạn từ sớm: { $npo } ({ $economy }).
apply-step-secretariat = { $economy } hiện không có NPO đang hoạt động: bạn hãy hỏi Ban Thư ký APO ở Tokyo xem bạn có thể được đề cử hay không.
apply-step-nomination = NPO của bạn quyết định đề cử ai và gửi đề cử trước hạn.
apply-step-nomination-by = NPO của bạn quyết định đề cử ai và gửi đề cử chậm nhất vào { $date }.
apply-not-direct = Hồ sơ gửi thẳng đến APO sẽ không được phản hồi.
apply-over = { $title } đã kết thúc vào { $date }.
documents-biodata = Mẫu lý lịch của APO (tệp Excel) được nộp cho NPO của bạn. NPO có thể yêu cầu thêm giấy tờ.
documents-not-stated = Thông tin từ thông báo mà tôi có không liệt kê mẫu nào khác.
documents-not-here = Xin đừng gửi giấy tờ cho tôi: tôi không thể chuyển tiếp.

## After the nomination

withdraw-not-here = Tôi không thể hủy việc tham dự giúp bạn.
withdraw-npo = Bạn hãy báo cho NPO của mình càng sớm càng tốt: chỉ NPO mới có thể rút đề cử hoặc đề cử người thay thế.

## Whom to contact

contact-npo = Trước hết, bạn hãy liên hệ NPO của mình: { $npo } ({ $economy }).
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: hiện không có NPO đang hoạt động; liên hệ Ban Thư ký APO ở Tokyo
contact-several = Các NPO bạn có thể liên hệ:
contact-unknown = Trước hết, bạn hãy liên hệ Tổ chức Năng suất Quốc gia (NPO) tại nền kinh tế của bạn. Bạn đến từ nền kinh tế nào?
contact-unknown-public = Trước hết, bạn hãy liên hệ Tổ chức Năng suất Quốc gia (NPO) tại nền kinh tế của bạn.
contact-secretariat = Sau đó, bạn có thể liên hệ Ban Thư ký APO ở Tokyo.
contact-details = Tôi không lưu số điện thoại hay địa chỉ thư điện tử, và tên các NPO đôi khi thay đổi. Bạn vui lòng kiểm tra trên trang web của APO: { $website }
