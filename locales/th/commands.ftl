# Thai: what the commands do, as shown in the platforms' menus. Read twice; not yet reviewed by a native speaker.

command-start = ทักทาย หรือเปิดโครงการด้วยรหัส
command-ask = ถามคำถามเกี่ยวกับโครงการ
command-project = แสดงโครงการหนึ่ง หรือรายชื่อทั้งหมด
command-deadline = วันปิดรับการเสนอชื่อ
command-schedule = โครงการจัดเมื่อใด
command-join = วิธีเข้าช่วงกิจกรรมออนไลน์
command-calendar = วันที่สำหรับใส่ในปฏิทินของคุณ
command-reminders = การแจ้งเตือนที่คุณตั้งไว้
command-timezone = ดูหรือตั้งเขตเวลาของคุณ
command-language = เลือกภาษาที่ใช้ตอบ
command-subscribe = เลือกข่าวสารที่ต้องการรับ
command-unsubscribe = หยุดรับข่าวสารและการแจ้งเตือน
command-privacy = ข้อมูลที่เก็บเกี่ยวกับคุณ
command-help = ถามอะไรได้บ้าง
command-announce = เขียนข่าวประชาสัมพันธ์
command-channel = ให้ที่นี่เป็นช่องของโครงการ
command-invite = เชิญบุคคลมารับบทบาท
command-nominations = การเสนอชื่อ สำหรับเจ้าหน้าที่ประสานงาน

# What is shown beside the name, at most 120 characters.
about-me = ตอบคำถามเกี่ยวกับโครงการของ APO: ใครเข้าร่วมได้ ถึงเมื่อใด และสมัครอย่างไร
