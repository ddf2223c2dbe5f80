# Vietnamese: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = Tôi không được phép làm việc này cho bạn. Việc này dành cho Ban Thư ký hoặc cán bộ liên lạc.

role-administrator = Quản trị viên
role-secretariat = Ban Thư ký
role-liaison = Cán bộ liên lạc
role-liaison-of = Cán bộ liên lạc, { $economy }

invite-whom = Bạn muốn mời người nhận vai trò nào?
invite-economy = Của nền kinh tế nào?
invite-made = Bạn hãy đưa mã này cho người được mời ({ $role }) để họ gửi cho tôi trong cuộc trò chuyện riêng: { $code }
invite-link = Trên Telegram, liên kết này cũng có tác dụng như vậy: { $link }
invite-once = Mã dùng được một lần, đến hết { $date }.
invite-accepted = Chào mừng bạn. Vai trò hiện tại của bạn: { $role }.
invite-not-valid = Lời mời này không còn hiệu lực. Bạn hãy xin lời mời mới.

roles-show = Ai có vai trò
roles-held = Các tài khoản có vai trò:
roles-none = Chưa ai có vai trò nào.
roles-holder = { $role }: { $account }
roles-revoke = Thu hồi: { $role }, { $account }
roles-revoked = { $account } không còn vai trò này: { $role }.
