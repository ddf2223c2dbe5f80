# Thai: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = ยังไม่มีคำแปล ข้อความนี้เป็นภาษาอังกฤษ
announcement-about = เกี่ยวกับ { $title } ({ $code })
announcement-reader = ผู้เข้าร่วม
announcement-read = อ่านแล้ว
announcement-no-more = ไม่รับข่าวอีก
announcement-read-thanks = ขอบคุณ บันทึกไว้แล้วว่าคุณได้อ่าน

## The latest announcements.

announcements-latest = ข่าวประชาสัมพันธ์ล่าสุด วันที่ { DATE($date, length: "long") }:
announcements-earlier = ข่าวก่อนหน้า:
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = ยังไม่มีข่าวประชาสัมพันธ์
announcements-subscribe = รับข่าว

## What people want to hear of.

subscription-name = { $topic ->
    [news] ข่าวสาร: { $project }
   *[reminders] การแจ้งเตือน: { $project }
}
subscription-all = โครงการทั้งหมด
subscription-begun = จากนี้ไปคุณจะได้รับ: { $what }
subscription-ended = คุณจะไม่ได้รับสิ่งนี้อีก: { $what }
subscription-none = คุณยังไม่ได้ขอรับข่าวสารหรือการแจ้งเตือน
subscription-list = สิ่งที่คุณขอรับไว้:
subscription-service = ข้อความเกี่ยวกับการเสนอชื่อและช่วงกิจกรรมของคุณเองจะส่งถึงคุณเสมอ
subscription-start = + { $what }
subscription-stop = หยุด { $what }

## Writing an announcement, for the Secretariat.

announce-first = ยังไม่มีข่าวประชาสัมพันธ์ ต้องการเขียนข่าวแรกไหม
announce-start = ข่าวประชาสัมพันธ์ล่าสุดมีดังนี้
announce-project = เป็นข่าวของโครงการใด
announce-audience = ส่งถึงใคร
announce-text = โปรดส่งเนื้อความมาในข้อความเดียว ภาษา: { $language }
announce-markup = หากต้องการตัวหนา ให้พิมพ์ { $bold } หากต้องการลิงก์ ให้พิมพ์ { $link }
announce-placeholders = Usher จะเติมส่วนต่อไปนี้จากประกาศให้: { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = ชื่อ (ผู้อ่านไม่เห็น)
announce-form-text = เนื้อความ ({ $language })
announce-language = เนื้อความถัดไปเป็นภาษาใด
announce-economies = ส่งถึงเขตเศรษฐกิจใดบ้าง โปรดส่งชื่อมาในข้อความเดียว
announce-refused = ส่งเนื้อความนี้ไม่ได้ โปรดส่งมาใหม่โดยไม่มีสิ่งนี้:
announce-preview = ตัวอย่าง: { $language }
announce-readers = { $count ->
   *[other] จะส่งถึง { $count } คน
}
announce-nobody = ไม่มีใครจะได้รับ โปรดเลือกผู้รับกลุ่มอื่น
announce-channel = จะโพสต์ในช่องของโครงการบน { $platform } ด้วย
announce-economy-unknown = ไม่ทราบเขตเศรษฐกิจ
announce-count = { $economy }, { $platform }: { $count }
announce-count-unreachable = { $economy }, ไม่มีแชตที่เปิดอยู่: { $count }
announce-approval = { $count ->
   *[other] เพื่อนร่วมงานต้องการส่งข้อความนี้ถึง { $count } คน อนุมัติให้ส่งไหม
}
announce-tested = ส่งให้คุณคนเดียวแล้ว
announce-discarded = ทิ้งร่างแล้ว
announce-begun = กำลังส่ง จะแสดงความคืบหน้าให้เห็น
announce-waits = ต้องให้เพื่อนร่วมงานอนุมัติก่อน ส่งคำขอให้แล้ว
announce-waits-for-nobody = ต้องให้เพื่อนร่วมงานอนุมัติก่อน แต่ยังไม่มีผู้อื่นที่มีสิทธิ์ ผู้ดูแลระบบเชิญเพิ่มได้
announce-not-oneself = คุณเป็นผู้เขียนข่าวนี้ ต้องให้ผู้อื่นอนุมัติ

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }: รออนุมัติ
    [rejected] { $title }: ไม่อนุมัติ
    [paused] { $title }: พักการส่ง
    [cancelled] { $title }: หยุดส่งแล้ว
    [recalled] { $title }: เรียกคืนแล้ว
   *[sending] { $title }: ส่งแล้ว
}
announce-bar = { $bar } { $percent } %
announce-counts = ส่งถึงแล้ว: { $delivered } ส่งไม่สำเร็จ: { $failed } ติดต่อไม่ได้: { $unreachable } รอส่ง: { $ahead }
announce-left = { $minutes ->
   *[other] เหลือประมาณ { $minutes } นาที
}
announce-read-count = อ่านแล้ว: { $read }

## Buttons, at most 30 characters.

announce-new = ข่าวใหม่
announce-no-project = ไม่เจาะจงโครงการ
announce-to-subscriber = ผู้ที่ขอรับข่าว
announce-to-nominee = ผู้ได้รับการเสนอชื่อ
announce-to-participant = ผู้เข้าร่วม
announce-to-liaison-officer = เจ้าหน้าที่ประสานงาน
announce-send = ส่ง
announce-test = ส่งให้ฉันดูก่อน
announce-add-language = เพิ่มภาษา
announce-change-text = แก้เนื้อความภาษาอังกฤษ
announce-choose-economies = เฉพาะบางเขตเศรษฐกิจ
announce-confirm-on = ขอให้ผู้อ่านยืนยัน
announce-confirm-off = ไม่ต้องขอให้ยืนยัน
announce-discard = ทิ้ง
announce-show = รีเฟรช
announce-approve = อนุมัติ
announce-reject = ไม่อนุมัติ
announce-pause = พัก
announce-resume = ส่งต่อ
announce-cancel = หยุด
announce-recall = เรียกคืน

## The channel of a project, for the Secretariat.

channel-only-in-group = โปรดส่งคำสั่งนี้ในช่องหรือกลุ่มนั้นโดยตรง
channel-which = ที่นี่คือช่องของโครงการใด
channel-connected = ตอนนี้ที่นี่คือช่องของ { $title } ({ $code })
channel-is = ที่นี่คือช่องของ { $title } ({ $code })
channel-what = ข่าวของโครงการจะมาที่นี่ รวมถึงการแจ้งเตือนช่วงกิจกรรมสำหรับผู้ที่ Usher ส่งข้อความถึงในแชตส่วนตัวไม่ได้
channel-no-events = ช่วงกิจกรรมแสดงในรายการกิจกรรมของที่นี่ได้ แต่ Usher ไม่มีสิทธิ์สร้างกิจกรรม ผู้ดูแลที่นี่สามารถให้สิทธิ์ แล้วส่ง { $command } อีกครั้ง
channel-disconnected = ช่องนี้ไม่ได้เป็นของโครงการใดแล้ว
# A button, at most 30 characters.
channel-disconnect = ไม่ใช่ช่องของโครงการนี้
