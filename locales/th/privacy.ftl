# Thai: one's own data: what is kept beside the conversation, a file with it, its erasure. Not yet reviewed by a native speaker.

privacy-nomination = การเสนอชื่อของคุณ หากคุณเชื่อมแชตนี้ไว้: เลขที่ โครงการ และสถานะ รวมทั้งชื่อและอีเมลของคุณซึ่งเข้ารหัสไว้
privacy-rights = คุณขอรับข้อมูลทั้งหมดเป็นไฟล์ได้ พร้อมรายชื่อผู้ที่เปิดดูการเสนอชื่อของคุณ และลบข้อมูลเองได้ทันที
privacy-exported = ไฟล์นี้มีข้อมูลทั้งหมดที่เก็บเกี่ยวกับคุณ และผู้ที่เปิดดูการเสนอชื่อของคุณ
privacy-erase-what = Usher จะลบบัญชี ตัวเลือก การสนทนา และการรับข่าวสารของคุณ รวมทั้งชื่อและอีเมลของคุณ เมื่อลบแล้วจะกู้คืนไม่ได้
privacy-erase-stays = การเสนอชื่อของคุณจะยังอยู่กับโครงการโดยไม่มีชื่อของคุณ: มีเพียงเลขที่ โครงการ เขตเศรษฐกิจ และสถานะ
privacy-erased = ลบข้อมูลทั้งหมดเกี่ยวกับคุณแล้ว

# Buttons, at most 40 characters.
privacy-button-export = ส่งข้อมูลของฉันให้ฉัน
privacy-button-erase = ลบข้อมูลของฉัน
privacy-button-erase-all = ใช่ ลบทั้งหมด
