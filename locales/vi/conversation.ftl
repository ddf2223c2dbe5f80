# Vietnamese: what the assistant says for itself. Read twice; not yet reviewed by a native speaker.

## Greeting and help

welcome = Xin chào! Tôi là Usher. Tôi trả lời câu hỏi về các dự án của Tổ chức Năng suất Châu Á (APO): ai được tham dự, đến khi nào, đăng ký ra sao.
welcome-project = Chúng ta đang nói về { $title }.
welcome-examples = Bạn cứ hỏi bằng lời của mình, ví dụ:
example-deadline = Khi nào hết hạn đề cử?
example-eligibility = Tôi làm ở chính quyền thành phố, có được tham dự không?
example-apply = Từ { $economy } thì đăng ký thế nào?
greeting = Xin chào! Bạn muốn biết điều gì?
greeting-project = Xin chào! Bạn muốn biết gì về { $title }?
thanks = Không có gì! Bạn cứ hỏi bất cứ lúc nào.
goodbye = Tạm biệt! Tôi luôn ở đây khi bạn có câu hỏi.
help-intro = Tôi trả lời dựa trên các thông báo dự án của APO và luôn nêu nguồn. Bạn có thể hỏi về:
help-about = dự án: tóm tắt, mục tiêu, chủ đề, thời gian, địa điểm, đơn vị tổ chức
help-joining = việc tham gia: ai được tham dự, số chỗ, hạn đề cử, cách đăng ký, giấy tờ
help-settings = tôi: ngôn ngữ trả lời, những gì tôi lưu về bạn
help-how = Bạn cứ viết bằng lời của mình, và nêu dự án bằng mã hoặc vài từ trong tên.
help-limits = Điều gì thông báo không nêu thì tôi không phỏng đoán: tôi cho bạn biết nên hỏi ai.
human-not-here = Tôi là một chương trình, và không có người nào theo dõi cuộc trò chuyện này.
out-of-scope = Việc này nằm ngoài hiểu biết của tôi. Tôi chỉ trả lời câu hỏi về các dự án của Tổ chức Năng suất Châu Á (APO).
out-of-scope-turn = Về các việc khác của APO, mời bạn xem trang web: { $website }

## News

announcements-notification = Dòng nguồn dưới đây cho biết bản thông báo mới nhất mà tôi có.
announcements-website = Tin tức của APO: { $website }

## Privacy

privacy-kept = Những gì tôi lưu về bạn:
privacy-account = mã số tài khoản và cuộc trò chuyện của bạn trên nền tảng này, để nhận ra bạn lần sau
privacy-choices = ngôn ngữ, nền kinh tế và múi giờ của bạn, nếu bạn đã cho tôi biết
privacy-conversation = cuộc trò chuyện đang đến đâu: dự án, loại câu hỏi gần nhất của bạn và ngôn ngữ của câu hỏi đó
privacy-messages = Tin nhắn của bạn được giữ đến khi trả lời xong rồi xóa. Nhật ký của tôi không có tên và không có tin nhắn.
privacy-papers = Xin đừng gửi cho tôi số hộ chiếu hoặc giấy tờ cá nhân khác.

## Choosing a project

which-project = Bạn hỏi về dự án nào?
which-project-code = Bạn vui lòng thêm mã dự án vào câu hỏi.
no-projects = Tôi chưa có thông báo dự án nào, nên chưa thể trả lời.
unknown-project = Tôi không có dự án nào mang mã { $code }.
unknown-project-others = Đây là các dự án tôi có:

## When it was not clear

did-you-mean = Tôi chưa rõ ý bạn. Có phải là một trong những mục này?
not-understood = Xin lỗi, tôi không trả lời được câu này. Tôi chỉ biết về các dự án của Tổ chức Năng suất Châu Á (APO).
not-understood-try = Bạn thử diễn đạt cách khác, hoặc bắt đầu bằng một nút bên dưới.
not-understood-else = Câu hỏi về dự án mà vẫn chưa có ở đây?
apology = Xin lỗi, phía tôi vừa gặp trục trặc. Bạn vui lòng hỏi lại sau ít phút.
too-long = Câu hỏi quá dài đối với tôi. Bạn vui lòng hỏi trong vài câu.
file-not-taken = Tôi không nhận tệp. Mẫu đơn đề cử được nộp cho NPO của bạn, không phải cho tôi.
only-in-private = Với việc này, bạn vui lòng nhắn riêng cho tôi.

## Language and economy

choose-language = Bạn muốn tôi trả lời bằng ngôn ngữ nào?
language-chosen = Từ giờ tôi sẽ trả lời bằng tiếng Việt.
language-not-spoken = Tôi chưa dùng được ngôn ngữ { $language }. Đây là những ngôn ngữ tôi dùng được:
choose-economy = Bạn đến từ nền kinh tế nào? Khi đó tôi có thể nêu NPO của bạn và tính số ngày theo lịch của bạn.
economy-noted = Đã ghi nhận: { $economy }.
