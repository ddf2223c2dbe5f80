# Thai: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = ภาษาไทย

read-on = อ่านต่อ

## What a person may want to know or do, one label each.

menu-overview = สรุป
menu-eligibility = ใครเข้าร่วมได้
menu-countries = เขตเศรษฐกิจที่เข้าร่วม
menu-seats = จำนวนที่รับ
menu-deadline = วันปิดรับ
menu-dates = วันที่จัด
menu-agenda = กำหนดการ
menu-venue = สถานที่จัด
menu-modality = ออนไลน์หรือออนไซต์
menu-organizer = ผู้จัด
menu-objectives = วัตถุประสงค์
menu-outcome = สิ่งที่จะได้รับ
menu-background = ความเป็นมา
menu-topics = หัวข้อ
menu-fees = ค่าใช้จ่าย
menu-travel = การเดินทางและที่พัก
menu-visa = วีซ่า
menu-language = ภาษาที่ใช้ในโครงการ
menu-certificate = ประกาศนียบัตร
menu-materials = เอกสารประกอบ
menu-apply = วิธีสมัคร
menu-documents = แบบฟอร์มและเอกสาร
menu-selection = วิธีคัดเลือก
menu-nomination_status = การเสนอชื่อของฉัน
menu-withdraw = ถอนตัวหรือให้คนอื่นไปแทน
menu-join = เข้าร่วมทางออนไลน์
menu-contact = ติดต่อใคร
menu-reminder_on = เตือนฉัน
menu-reminder_off = หยุดการแจ้งเตือน
menu-calendar = เพิ่มลงในปฏิทิน
menu-timezone = เขตเวลา
menu-announcements = ข่าวสาร
menu-projects = โครงการทั้งหมด
menu-set_language = เปลี่ยนภาษา
menu-privacy = ข้อมูลของฉัน
menu-greeting = ทักทาย
menu-thanks = ขอบคุณ
menu-goodbye = ลาก่อน
menu-help = ถามอะไรได้บ้าง
menu-human = คุยกับเจ้าหน้าที่
menu-out_of_scope = เรื่องอื่น
