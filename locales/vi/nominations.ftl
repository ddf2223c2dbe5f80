# Vietnamese: nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = Tin về đề cử của bạn cho { $title }:
nomination-about = Đề cử của bạn cho { $title } ({ $reference }):
nomination-is-received = NPO của bạn đã nhận được đề cử.
nomination-is-forwarded = NPO của bạn đã gửi đề cử đến Ban Thư ký APO.
nomination-is-incomplete = Hồ sơ đề cử chưa đầy đủ.
nomination-is-under-review = Ban Thư ký APO đang xem xét.
nomination-is-selected = Bạn đã được chọn tham dự.
nomination-is-reserve = Bạn có tên trong danh sách dự bị. Bạn sẽ được tham dự nếu có chỗ trống.
nomination-is-not-selected = Lần này bạn không được chọn.
nomination-is-replaced = Một người khác tham dự thay bạn.
nomination-is-withdrawn = Đề cử đã được rút.
nomination-is-completed = Bạn đã tham dự đến hết dự án. Xin cảm ơn bạn!
nomination-missing = Còn thiếu: { $missing }
nomination-next-npo = Tiếp theo, NPO của bạn quyết định có gửi đề cử đi hay không.
nomination-next-npo-by = Tiếp theo, NPO của bạn quyết định có gửi đề cử đi hay không, chậm nhất vào { $date }.
nomination-next-papers = Tiếp theo, bạn hãy nộp phần còn thiếu cho NPO của mình càng sớm càng tốt.
nomination-next-review = Tiếp theo, Ban Thư ký sẽ quyết định. Tôi nhắn cho bạn tại đây ngay khi biết kết quả.
nomination-next-begins = Dự án bắt đầu vào { $date }.
nomination-asked = Bạn đã xin rút. Cán bộ liên lạc của bạn chưa xác nhận.
nomination-not-linked = Tôi chỉ có thể cho bạn biết sau khi cuộc trò chuyện này được liên kết với đề cử của bạn. Bạn hãy gửi cho tôi mã liên kết, do NPO của bạn hoặc Ban Thư ký APO cấp.

## Linking a chat

claim-linked = Xong: cuộc trò chuyện này đã được liên kết với đề cử của bạn cho { $title }. Khi có thay đổi, tôi nhắn cho bạn tại đây.
claim-kept = Từ giờ tôi lưu liên kết này. Bạn viết /privacy để xem những gì tôi lưu, hoặc để xóa.
claim-not-valid = Mã này không dùng được. Có thể mã bị gõ sai, đã được dùng hoặc quá cũ. Bạn vui lòng xin mã mới từ NPO của mình hoặc Ban Thư ký APO.
claim-wait = Đã có quá nhiều mã sai. Bạn vui lòng thử lại sau một giờ.
claim-other = Một cuộc trò chuyện khác vừa được liên kết với đề cử của bạn cho { $title }. Nếu không phải là bạn, vui lòng báo cho Ban Thư ký APO.
claim-own-code = Bạn hãy gửi mã này cho tôi từ cuộc trò chuyện kia của bạn. Mã dùng được một lần: { $code }
claim-alarm-account = Một tài khoản đã gửi nhiều mã liên kết sai. Tài khoản đó hiện phải chờ: { $about }
claim-alarm-overall = Nhiều tài khoản đã gửi nhiều mã liên kết sai. Mọi việc liên kết tạm dừng trong một giờ.
claim-alarm-code = Mã liên kết của một đề cử đã bị thử quá nhiều lần và không còn hiệu lực: { $about }

## Withdrawing

withdraw-which = Bạn muốn rút đề cử nào? Cán bộ liên lạc của bạn phải xác nhận, và có thể đề cử người thay thế.
withdraw-sent = Tôi đã chuyển nguyện vọng của bạn. Việc rút có hiệu lực khi được xác nhận, và khi đó tôi nhắn cho bạn.
withdraw-nobody = Tôi không biết cán bộ liên lạc nào để chuyển việc này. Bạn vui lòng tự báo cho NPO của mình.
withdraw-request = Một người được đề cử xin rút: { $reference }, { $title }.

## The liaison officer's view

nominations-none = Không có đề cử nào để hiển thị.
nominations-project = { $title } ({ $economy })
nominations-closing = Hạn đề cử là { $date }: { $days ->
   *[other] còn { $days } ngày.
}
nominations-closed = Đã hết hạn đề cử vào { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Chưa liên kết với cuộc trò chuyện: { $number }
nominations-search = Để tìm, hãy viết /nominations kèm tên hoặc số tham chiếu.
nominations-more = Vẫn còn nữa. Bạn hãy tìm theo tên hoặc số tham chiếu.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = Trạng thái hiện tại của { $reference }: { $state }.
nominations-not-moved = Không thể làm việc này, hoặc không còn làm được nữa.
nominations-nudged = Tôi đã nhắc người được đề cử.
nominations-not-nudged = Đề cử này chưa liên kết với cuộc trò chuyện nào, nên tôi không thể nhắc người được đề cử.
nominations-nudge = Cán bộ liên lạc nhờ bạn lưu ý hoàn tất đề cử của mình cho { $title }.
nominations-code = Mã liên kết mới của { $reference }, dùng được một lần: { $code }
nominations-asked = Người được đề cử xin rút.
nominations-replace-how = Bạn hãy gửi số tham chiếu của người thay thế, dấu phẩy, rồi tên. Ví dụ: { $example }
nominations-replace-late = Đã quá hạn đề cử người thay thế. Bạn vui lòng hỏi Ban Thư ký APO.
nominations-replaced = { $reference } thay cho { $replaced }.
nominations-replace-not = Chưa được: tôi cần một số tham chiếu mới, dấu phẩy, rồi tên.

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO đã nhận
nomination-state-forwarded = Đã gửi Ban Thư ký
nomination-state-incomplete = Chưa đầy đủ
nomination-state-under-review = Đang xem xét
nomination-state-selected = Được chọn
nomination-state-reserve = Dự bị
nomination-state-not-selected = Không được chọn
nomination-state-replaced = Đã có người thay
nomination-state-withdrawn = Đã rút
nomination-state-completed = Đã hoàn thành

# Buttons, at most 40 characters.
nomination-button-withdraw = Rút { $reference }
nomination-button-another = Liên kết cuộc trò chuyện khác
nomination-button-confirm = Xác nhận việc rút
nomination-button-replace = Đề cử người thay thế
nomination-button-nudge = Nhắc người được đề cử
nomination-button-code = Mã liên kết mới
nominations-button-incomplete = Chưa đầy đủ
nominations-button-unlinked = Chưa liên kết
nominations-button-asked = Xin rút
