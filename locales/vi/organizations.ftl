# Vietnamese: National Productivity Organizations (NPOs), names to be checked before a release. Read twice; not yet reviewed by a native speaker.

npo-BD = Tổ chức Năng suất Quốc gia, Bộ Công nghiệp
npo-KH = Trung tâm Năng suất Quốc gia Campuchia
npo-TW = Trung tâm Năng suất Trung Hoa (China Productivity Center)
npo-FJ = Trung tâm Đào tạo và Năng suất Quốc gia
npo-IN = Hội đồng Năng suất Quốc gia
npo-ID = Bộ Nhân lực
npo-IR = Tổ chức Năng suất Quốc gia Iran
npo-JP = Trung tâm Năng suất Nhật Bản
npo-KR = Trung tâm Năng suất Hàn Quốc
npo-LA = Cục Xúc tiến Doanh nghiệp Vừa và Nhỏ
npo-MY = Tổng công ty Năng suất Malaysia (MPC)
npo-MN = Tổ chức Năng suất Mông Cổ
npo-NP = Trung tâm Năng suất và Phát triển Kinh tế Quốc gia
npo-PK = Tổ chức Năng suất Quốc gia
npo-PH = Học viện Phát triển Philippines
npo-SG = Enterprise Singapore
npo-LK = Ban Thư ký Năng suất Quốc gia
npo-TH = Viện Năng suất Thái Lan
npo-TR = Tổng cục Nghiên cứu Chiến lược và Năng suất
npo-VN = Viện Năng suất Việt Nam
