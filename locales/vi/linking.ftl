# Vietnamese: linking a nomination by a code that is sent by e-mail. Not yet reviewed by a native speaker.

# A button, at most 40 characters.
email-button = Liên kết qua thư điện tử

# How people ask for it, parted by bars; nobody reads this.
email-asked = liên kết đề cử của tôi qua email|liên kết đề cử qua thư điện tử|liên kết qua email|liên kết bằng email|liên kết qua thư điện tử|kết nối qua email|gửi mã qua email|gửi mã vào email của tôi|nhận mã qua email|lien ket qua email|gui ma qua email

## In the chat

email-which = Đề cử của bạn ghi địa chỉ thư điện tử nào? Bạn hãy gửi cho tôi, tôi sẽ gửi mã đến đó.
email-sent = Nếu có đề cử mang địa chỉ này, một mã đang được gửi đến đó. Bạn hãy nhập mã tại đây trong vòng { $minutes } phút.
email-wait = Hiện chưa thể gửi thêm mã. Bạn hãy thử lại sau một giờ.
email-not-valid = Mã này không dùng được. Có thể mã bị gõ sai, đã dùng hoặc quá cũ. Bạn hãy xem lại, hoặc xin mã mới qua thư điện tử.
claim-alarm-address = Mã gửi đến một địa chỉ thư điện tử đã bị nhập sai quá nhiều lần. Trong một ngày sẽ không gửi thêm đến đó. Lần cuối từ: { $about }

## The letter

mail-subject = Mã cho đề cử của bạn
mail-code = Mã của bạn: { $code }
mail-how = Bạn hãy gửi mã này trong cuộc trò chuyện nơi bạn đã xin mã. Mã dùng được một lần, trong { $minutes } phút.
mail-not-you = Nếu bạn không xin mã, bạn không cần làm gì. Đừng cho ai xem mã này.
