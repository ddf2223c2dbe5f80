# Thai: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = การเข้าร่วมทำได้โดยการเสนอชื่อ: องค์การเพิ่มผลผลิตแห่งชาติ (NPO) ในเขตเศรษฐกิจของคุณเป็นผู้เสนอชื่อคุณ
apply-step-form = กรอกแบบฟอร์มประวัติส่วนบุคคล (ไบโอดาตา) ของ APO ซึ่งเป็นไฟล์ Excel
apply-step-npo = ส่งให้ NPO ของคุณแต่เนิ่น ๆ
apply-step-npo-of = ส่งให้ NPO ของคุณแต่เนิ่น ๆ: { $npo } ({ $economy })
apply-step-secretariat = ขณะนี้{ $economy }ไม่มี NPO ที่ดำเนินงานอยู่ โปรดสอบถามสำนักเลขาธิการ APO ที่กรุงโตเกียวว่าคุณจะได้รับการเสนอชื่อได้หรือไม่
apply-step-nomination = NPO ของคุณตัดสินว่าจะเสนอชื่อใคร และส่งการเสนอชื่อก่อนวันปิดรับ
apply-step-nomination-by = NPO ของคุณตัดสินว่าจะเสนอชื่อใคร และส่งการเสนอชื่อภายใน{ $date }
apply-not-direct = APO จะไม่ตอบรับใบสมัครที่ส่งตรงถึง APO
apply-over = { $title } สิ้นสุดแล้วเมื่อ{ $date }
documents-biodata = แบบฟอร์มประวัติส่วนบุคคล (ไบโอดาตา) ของ APO (ไฟล์ Excel) ให้ส่งถึง NPO ของคุณ ซึ่งอาจขอเอกสารเพิ่มเติม
documents-not-stated = รายละเอียดประกาศที่มีอยู่ไม่ได้ระบุแบบฟอร์มอื่น
documents-not-here = โปรดอย่าส่งเอกสารมาที่นี่ เพราะ Usher ส่งต่อให้ไม่ได้

## After the nomination

withdraw-not-here = Usher ยกเลิกการเข้าร่วมแทนคุณไม่ได้
withdraw-npo = โปรดแจ้ง NPO ของคุณโดยเร็วที่สุด เพราะมีเพียง NPO ที่ถอนการเสนอชื่อหรือเสนอชื่อผู้ทดแทนได้

## Whom to contact

contact-npo = โปรดติดต่อ NPO ของคุณก่อน: { $npo } ({ $economy })
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: ขณะนี้ไม่มี NPO ที่ดำเนินงานอยู่ โปรดติดต่อสำนักเลขาธิการ APO ที่กรุงโตเกียว
contact-several = NPO ที่ติดต่อได้:
contact-unknown = โปรดติดต่อองค์การเพิ่มผลผลิตแห่งชาติ (NPO) ในเขตเศรษฐกิจของคุณก่อน คุณมาจากเขตเศรษฐกิจใด
contact-unknown-public = โปรดติดต่อองค์การเพิ่มผลผลิตแห่งชาติ (NPO) ในเขตเศรษฐกิจของคุณก่อน
contact-secretariat = ลำดับถัดไปคือสำนักเลขาธิการ APO ที่กรุงโตเกียว
contact-details = Usher ไม่มีหมายเลขโทรศัพท์หรืออีเมล และชื่อของ NPO อาจเปลี่ยนไปบ้าง โปรดตรวจสอบที่เว็บไซต์ของ APO: { $website }
