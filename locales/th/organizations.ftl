# Thai: National Productivity Organizations (NPOs), names to be checked before a release. Read twice; not yet reviewed by a native speaker.

npo-BD = องค์การเพิ่มผลผลิตแห่งชาติ กระทรวงอุตสาหกรรม
npo-KH = ศูนย์เพิ่มผลผลิตแห่งชาติกัมพูชา
npo-TW = ศูนย์เพิ่มผลผลิตจีน (China Productivity Center)
npo-FJ = ศูนย์ฝึกอบรมและเพิ่มผลผลิตแห่งชาติ
npo-IN = สภาการเพิ่มผลผลิตแห่งชาติ
npo-ID = กระทรวงแรงงาน
npo-IR = องค์การเพิ่มผลผลิตแห่งชาติอิหร่าน
npo-JP = ศูนย์เพิ่มผลผลิตญี่ปุ่น (Japan Productivity Center)
npo-KR = ศูนย์เพิ่มผลผลิตเกาหลี (Korea Productivity Center)
npo-LA = กรมส่งเสริมวิสาหกิจขนาดย่อมและขนาดกลาง
npo-MY = บรรษัทเพิ่มผลผลิตมาเลเซีย (Malaysia Productivity Corporation)
npo-MN = องค์การเพิ่มผลผลิตมองโกเลีย
npo-NP = ศูนย์เพิ่มผลผลิตและพัฒนาเศรษฐกิจแห่งชาติ
npo-PK = องค์การเพิ่มผลผลิตแห่งชาติ
npo-PH = สถาบันพัฒนาแห่งฟิลิปปินส์ (Development Academy of the Philippines)
npo-SG = Enterprise Singapore
npo-LK = สำนักเลขาธิการการเพิ่มผลผลิตแห่งชาติ
npo-TH = สถาบันเพิ่มผลผลิตแห่งชาติ
npo-TR = กรมการวิจัยเชิงยุทธศาสตร์และการเพิ่มผลผลิต
npo-VN = สถาบันเพิ่มผลผลิตแห่งชาติเวียดนาม
