# Vietnamese: going on with an earlier question, and questions not understood. Read twice; not yet reviewed by a native speaker.

privacy-unclear-questions = Nếu không hiểu một câu hỏi, tôi có thể giữ các từ thông thường trong câu đó 90 ngày để học hỏi. Tên, số và địa chỉ được bỏ đi, và không có gì cho biết ai đã hỏi.

why-closed = Thông báo ấn định hạn đề cử là { $date }, và ngày đó đã qua.
why-closing-date = Thông báo ấn định hạn đề cử là { $date }.
why-qualifications = Thông báo nêu các điều kiện tham dự sau:
why-countries = Thông báo liệt kê các nền kinh tế được tham gia.
why-notification = Tôi chỉ truyền đạt những gì thông báo nêu và không biết lý do nào khác.

no-other-project = Hiện tôi chỉ biết dự án này.
