# Vietnamese: nominations: where they stand, linking a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = Tin về đề cử của bạn cho { $title }:
nomination-about = Đề cử của bạn cho { $title } ({ $reference }):
nomination-is-received = NPO của bạn đã nhận được.
nomination-is-forwarded = NPO của bạn đã gửi đến Ban Thư ký APO.
nomination-is-incomplete = Hồ sơ chưa đầy đủ.
nomination-is-under-review = Ban Thư ký APO đang xem xét.
nomination-is-selected = Bạn được chọn và sẽ tham dự.
nomination-is-reserve = Bạn nằm trong danh sách dự bị. Bạn sẽ tham dự nếu có chỗ trống.
nomination-is-not-selected = Lần này bạn không được chọn.
nomination-is-replaced = Người khác tham dự thay bạn.
nomination-is-withdrawn = Đề cử đã được rút.
nomination-is-completed = Bạn đã tham dự đến hết dự án. Cảm ơn bạn!
nomination-missing = Còn thiếu: { $missing }
nomination-next-npo = Tiếp theo, NPO của bạn quyết định có chuyển tiếp hay không.
nomination-next-npo-by = Tiếp theo, NPO của bạn quyết định có chuyển tiếp hay không, chậm nhất vào { $date }.
nomination-next-papers = Tiếp theo, bạn hãy nộp phần còn thiếu cho NPO của mình càng sớm càng tốt.
nomination-next-review = Tiếp theo, Ban Thư ký quyết định. Tôi sẽ nhắn cho bạn tại đây ngay khi biết kết quả.
nomination-next-begins = Dự án bắt đầu vào { $date }.
nomination-asked = Bạn đã xin rút. Cán bộ liên lạc của bạn chưa xác nhận.
nomination-not-linked = Tôi có thể cho bạn biết tại đây khi cuộc trò chuyện này được liên kết với đề cử của bạn. Bạn hãy gửi cho tôi mã xác nhận do NPO của bạn hoặc Ban Thư ký APO cấp.

## Linking a chat

claim-linked = Xong: cuộc trò chuyện này đã được liên kết với đề cử của bạn cho { $title }. Khi có thay đổi, tôi sẽ nhắn cho bạn tại đây.
claim-kept = Từ giờ tôi lưu liên kết này. Hãy viết /privacy để xem những gì tôi lưu, hoặc để xóa.
claim-not-valid = Mã này không dùng được. Có thể mã bị gõ sai, đã dùng hoặc quá cũ. Bạn hãy xin mã mới từ NPO của mình hoặc Ban Thư ký APO.
claim-wait = Đã có quá nhiều mã sai. Bạn hãy thử lại sau một giờ.
claim-other = Một cuộc trò chuyện khác đã được liên kết với đề cử của bạn cho { $title }. Nếu đó không phải là bạn, hãy báo cho Ban Thư ký APO.
claim-own-code = Hãy gửi cho tôi mã này từ cuộc trò chuyện kia của bạn. Mã dùng được một lần: { $code }
claim-alarm-account = Một tài khoản đã nhập nhiều mã xác nhận sai. Tài khoản đó hiện phải chờ: { $about }
claim-alarm-overall = Nhiều tài khoản đã nhập nhiều mã xác nhận sai. Mọi việc xác nhận tạm dừng một giờ.
claim-alarm-code = Mã xác nhận của một đề cử đã bị thử quá nhiều lần và không còn hiệu lực: { $about }

## Withdrawing

withdraw-which = Bạn muốn rút đề cử nào? Cán bộ liên lạc của bạn phải xác nhận, và có thể đề cử người thay thế.
withdraw-sent = Tôi đã chuyển nguyện vọng của bạn. Việc rút có hiệu lực khi được xác nhận, và khi đó tôi sẽ nhắn cho bạn.
withdraw-nobody = Tôi không biết cán bộ liên lạc nào để chuyển yêu cầu này. Bạn hãy tự báo cho NPO của mình.
withdraw-request = Một người được đề cử xin rút: { $reference }, { $title }.

## The liaison officer's view

nominations-none = Không có đề cử nào để hiển thị.
nominations-project = { $title } ({ $economy })
nominations-closing = Hạn đề cử là { $date }: { $days ->
   *[other] còn { $days } ngày.
}
nominations-closed = Đã hết hạn đề cử vào { $date }.
nominations-counts = { $state }: { $number }
nominations-unlinked = Chưa liên kết với cuộc trò chuyện nào: { $number }
nominations-search = Để tìm, hãy viết /nominations kèm tên hoặc số tham chiếu.
nominations-more = Còn nữa. Bạn hãy tìm theo tên hoặc số.
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } hiện là: { $state }.
nominations-not-moved = Không làm được việc này, hoặc không còn làm được nữa.
nominations-nudged = Tôi đã nhắc người được đề cử.
nominations-not-nudged = Đề cử này chưa liên kết với cuộc trò chuyện nào, nên tôi không nhắc được người được đề cử.
nominations-nudge = Cán bộ liên lạc đề nghị bạn xem lại đề cử của mình cho { $title }.
nominations-code = Mã xác nhận mới cho { $reference }, dùng một lần: { $code }
nominations-asked = Người được đề cử xin rút.
nominations-replace-how = Hãy gửi cho tôi số tham chiếu của người thay thế, một dấu phẩy và tên. Ví dụ: { $example }
nominations-replace-late = Đã qua hạn thay người. Bạn hãy hỏi Ban Thư ký APO.
nominations-replaced = { $reference } thay cho { $replaced }.
nominations-replace-not = Chưa được: tôi cần một số tham chiếu mới, một dấu phẩy và tên.

nomination-state-received = NPO đã nhận
nomination-state-forwarded = Đã gửi đến Ban Thư ký
nomination-state-incomplete = Chưa đầy đủ
nomination-state-under-review = Đang xem xét
nomination-state-selected = Được chọn
nomination-state-reserve = Dự bị
nomination-state-not-selected = Không được chọn
nomination-state-replaced = Đã thay người
nomination-state-withdrawn = Đã rút
nomination-state-completed = Đã hoàn thành

nomination-button-withdraw = Rút { $reference }
nomination-button-another = Liên kết cuộc trò chuyện khác
nomination-button-confirm = Xác nhận việc rút
nomination-button-replace = Đề cử người thay thế
nomination-button-nudge = Nhắc người được đề cử
nomination-button-code = Mã xác nhận mới
nominations-button-incomplete = Chưa đầy đủ
nominations-button-unlinked = Chưa liên kết
nominations-button-asked = Yêu cầu rút
