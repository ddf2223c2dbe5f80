# Thai: nominations: where they stand, linking a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = ข่าวเกี่ยวกับการเสนอชื่อของคุณสำหรับ { $title }:
nomination-about = การเสนอชื่อของคุณสำหรับ { $title } ({ $reference }):
nomination-is-received = NPO ของคุณได้รับแล้ว
nomination-is-forwarded = NPO ของคุณส่งต่อไปยังสำนักเลขาธิการ APO แล้ว
nomination-is-incomplete = ยังไม่ครบถ้วน
nomination-is-under-review = สำนักเลขาธิการ APO กำลังพิจารณา
nomination-is-selected = คุณได้รับคัดเลือกให้เข้าร่วม
nomination-is-reserve = คุณอยู่ในรายชื่อสำรอง และจะได้เข้าร่วมหากมีที่ว่าง
nomination-is-not-selected = ครั้งนี้คุณไม่ได้รับคัดเลือก
nomination-is-replaced = มีผู้อื่นเข้าร่วมแทนคุณ
nomination-is-withdrawn = ถอนการเสนอชื่อแล้ว
nomination-is-completed = คุณเข้าร่วมจนจบโครงการ ขอบคุณ!
nomination-missing = สิ่งที่ยังขาด: { $missing }
nomination-next-npo = ขั้นต่อไป NPO ของคุณจะตัดสินว่าจะส่งต่อหรือไม่
nomination-next-npo-by = ขั้นต่อไป NPO ของคุณจะตัดสินว่าจะส่งต่อหรือไม่ โดยมีเวลาถึง{ $date }
nomination-next-papers = ขั้นต่อไป โปรดส่งสิ่งที่ยังขาดให้ NPO ของคุณโดยเร็วที่สุด
nomination-next-review = ขั้นต่อไป สำนักเลขาธิการจะตัดสิน เมื่อทราบผลแล้ว Usher จะแจ้งคุณที่นี่ทันที
nomination-next-begins = โครงการเริ่มใน{ $date }
nomination-asked = คุณขอถอนตัวไว้ เจ้าหน้าที่ประสานงานของคุณยังไม่ได้ยืนยัน
nomination-not-linked = Usher จะบอกคุณได้ที่นี่เมื่อแชตนี้เชื่อมกับการเสนอชื่อของคุณแล้ว โดยโปรดส่งรหัสยืนยันสิทธิ์ของคุณมา ขอรหัสได้จาก NPO ของคุณหรือสำนักเลขาธิการ APO

## Linking a chat

claim-linked = เรียบร้อย: แชตนี้เชื่อมกับการเสนอชื่อของคุณสำหรับ { $title } แล้ว หากมีการเปลี่ยนแปลง Usher จะแจ้งคุณที่นี่
claim-kept = จากนี้ไป Usher จะเก็บการเชื่อมโยงนี้ไว้ พิมพ์ /privacy เพื่อดูสิ่งที่เก็บไว้หรือลบออก
claim-not-valid = รหัสนี้ใช้ไม่ได้ อาจพิมพ์ผิด ใช้ไปแล้ว หรือเก่าเกินไป โปรดขอรหัสใหม่จาก NPO ของคุณหรือสำนักเลขาธิการ APO
claim-wait = ใส่รหัสผิดหลายครั้งเกินไป โปรดลองใหม่ในอีกหนึ่งชั่วโมง
claim-other = มีแชตอื่นเชื่อมกับการเสนอชื่อของคุณสำหรับ { $title } หากไม่ใช่คุณ โปรดแจ้งสำนักเลขาธิการ APO
claim-own-code = ส่งรหัสนี้มาจากแชตอื่นของคุณ รหัสใช้ได้ครั้งเดียว: { $code }
claim-alarm-account = มีรหัสยืนยันสิทธิ์ที่ผิดจำนวนมากจากบัญชีเดียว บัญชีนั้นต้องรอแล้ว: { $about }
claim-alarm-overall = มีรหัสยืนยันสิทธิ์ที่ผิดจำนวนมากจากหลายบัญชี การยืนยันสิทธิ์ทั้งหมดหยุดรอหนึ่งชั่วโมง
claim-alarm-code = รหัสยืนยันสิทธิ์ของการเสนอชื่อหนึ่งถูกลองใส่บ่อยเกินไปและใช้ไม่ได้แล้ว: { $about }

## Withdrawing

withdraw-which = ต้องการถอนการเสนอชื่อใด เจ้าหน้าที่ประสานงานของคุณต้องยืนยัน และอาจเสนอชื่อผู้ทดแทน
withdraw-sent = ส่งต่อความประสงค์ของคุณแล้ว จะมีผลเมื่อได้รับการยืนยัน แล้ว Usher จะแจ้งคุณ
withdraw-nobody = Usher ไม่รู้จักเจ้าหน้าที่ประสานงานที่จะส่งต่อเรื่องนี้ โปรดแจ้ง NPO ของคุณด้วยตนเอง
withdraw-request = ผู้ได้รับการเสนอชื่อขอถอนตัว: { $reference }, { $title }

## The liaison officer's view

nominations-none = ไม่มีการเสนอชื่อให้แสดง
nominations-project = { $title } ({ $economy })
nominations-closing = ปิดรับการเสนอชื่อใน{ $date }: { $days ->
   *[other] เหลืออีก { $days } วัน
}
nominations-closed = ปิดรับการเสนอชื่อไปแล้วใน{ $date }
nominations-counts = { $state }: { $number }
nominations-unlinked = ยังไม่เชื่อมกับแชต: { $number }
nominations-search = หากต้องการค้นหา ให้พิมพ์ /nominations ตามด้วยชื่อหรือเลขที่อ้างอิง
nominations-more = ยังมีอีก โปรดค้นหาด้วยชื่อหรือหมายเลข
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = ขณะนี้ { $reference } มีสถานะ: { $state }
nominations-not-moved = ทำสิ่งนี้ไม่ได้ หรือทำไม่ได้แล้ว
nominations-nudged = เตือนผู้ได้รับการเสนอชื่อแล้ว
nominations-not-nudged = ไม่มีแชตที่เชื่อมกับการเสนอชื่อนี้ จึงเตือนผู้ได้รับการเสนอชื่อไม่ได้
nominations-nudge = เจ้าหน้าที่ประสานงานของคุณขอให้คุณดูแลการเสนอชื่อของคุณสำหรับ { $title }
nominations-code = รหัสยืนยันสิทธิ์ใหม่สำหรับ { $reference } ใช้ได้ครั้งเดียว: { $code }
nominations-asked = ผู้ได้รับการเสนอชื่อขอถอนตัว
nominations-replace-how = โปรดส่งเลขที่อ้างอิงของผู้ทดแทน เครื่องหมายจุลภาค และชื่อ ตัวอย่าง: { $example }
nominations-replace-late = พ้นกำหนดเสนอชื่อผู้ทดแทนแล้ว โปรดสอบถามสำนักเลขาธิการ APO
nominations-replaced = { $reference } เข้ามาแทน { $replaced }
nominations-replace-not = ใช้ไม่ได้ ต้องมีเลขที่อ้างอิงใหม่ เครื่องหมายจุลภาค และชื่อ

nomination-state-received = NPO ได้รับแล้ว
nomination-state-forwarded = ส่งถึงสำนักเลขาธิการแล้ว
nomination-state-incomplete = ไม่ครบถ้วน
nomination-state-under-review = กำลังพิจารณา
nomination-state-selected = ได้รับคัดเลือก
nomination-state-reserve = สำรอง
nomination-state-not-selected = ไม่ได้รับคัดเลือก
nomination-state-replaced = มีผู้ทดแทน
nomination-state-withdrawn = ถอนแล้ว
nomination-state-completed = เสร็จสิ้น

nomination-button-withdraw = ถอน { $reference }
nomination-button-another = เชื่อมแชตอื่น
nomination-button-confirm = ยืนยันการถอนตัว
nomination-button-replace = เสนอชื่อผู้ทดแทน
nomination-button-nudge = เตือนผู้ได้รับการเสนอชื่อ
nomination-button-code = รหัสยืนยันสิทธิ์ใหม่
nominations-button-incomplete = รายการที่ไม่ครบถ้วน
nominations-button-unlinked = รายการที่ไม่มีแชต
nominations-button-asked = คำขอถอนตัว
