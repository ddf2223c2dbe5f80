# Thai: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = มีอะไรเปลี่ยนแปลง
changes-intro = สิ่งที่เปลี่ยนไปใน { $title } จากฉบับก่อน:
changes-no-fact = ไม่พบสิ่งที่เปลี่ยนไปใน { $title } จากฉบับก่อน
changes-none = ไม่พบการเปลี่ยนแปลงใน { $title } เพราะมีประกาศเพียงฉบับเดียว
changes-field = { $new } (เดิม: { $old })
changes-not-stated = ไม่ได้ระบุ
changes-reworded = ปรับข้อความใหม่
changes-title = ชื่อโครงการ
source-compared = เทียบกับ: ประกาศโครงการ { $code }, { $details }
source-compared-code-only = เทียบกับ: ประกาศโครงการ { $code }
changes-asked = มีอะไรเปลี่ยน|อะไรเปลี่ยน|เปลี่ยนอะไรบ้าง|เปลี่ยนแปลงอะไรบ้าง|มีการเปลี่ยนแปลงอะไร|มีการเปลี่ยนแปลงไหม|มีการแก้ไขอะไร|แก้ไขอะไรบ้าง|แก้อะไรบ้าง|ต่างจากเดิมอย่างไร|ต่างจากเดิมยังไง|ขอดูการเปลี่ยนแปลง|รายการแก้ไข|ประกาศใหม่เปลี่ยนอะไร
