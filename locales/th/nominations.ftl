# Thai: nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = ข่าวเกี่ยวกับการเสนอชื่อของคุณสำหรับ { $title }:
nomination-about = การเสนอชื่อของคุณสำหรับ { $title } ({ $reference }):
nomination-is-received = NPO ของคุณได้รับแล้ว
nomination-is-forwarded = NPO ของคุณส่งถึงสำนักเลขาธิการ APO แล้ว
nomination-is-incomplete = ยังไม่ครบถ้วน
nomination-is-under-review = สำนักเลขาธิการ APO กำลังพิจารณา
nomination-is-selected = คุณได้รับคัดเลือกให้เข้าร่วม
nomination-is-reserve = คุณอยู่ในรายชื่อสำรอง และจะได้เข้าร่วมหากมีที่ว่าง
nomination-is-not-selected = ครั้งนี้คุณไม่ได้รับคัดเลือก
nomination-is-replaced = มีผู้อื่นเข้าร่วมแทนคุณ
nomination-is-withdrawn = ถอนการเสนอชื่อแล้ว
nomination-is-completed = คุณเข้าร่วมจนจบโครงการแล้ว ขอบคุณ!
nomination-missing = สิ่งที่ยังขาด: { $missing }
nomination-next-npo = ขั้นต่อไป NPO ของคุณจะตัดสินว่าจะส่งต่อหรือไม่
nomination-next-npo-by = ขั้นต่อไป NPO ของคุณจะตัดสินว่าจะส่งต่อหรือไม่ ภายใน{ $date }
nomination-next-papers = ขั้นต่อไป โปรดส่งสิ่งที่ยังขาดให้ NPO ของคุณโดยเร็วที่สุด
nomination-next-review = ขั้นต่อไป สำนักเลขาธิการจะเป็นผู้ตัดสิน เมื่อทราบผล Usher จะแจ้งคุณที่นี่
nomination-next-begins = โครงการจะเริ่ม{ $date }
nomination-asked = คุณขอถอนการเสนอชื่อแล้ว แต่เจ้าหน้าที่ประสานงานยังไม่ได้ยืนยัน
nomination-not-linked = Usher จะแจ้งได้เมื่อเชื่อมแชตนี้กับการเสนอชื่อของคุณแล้ว โปรดส่งรหัสยืนยันสิทธิ์ของคุณมาที่นี่ ขอรหัสได้จาก NPO ของคุณหรือสำนักเลขาธิการ APO

## Linking a chat

claim-linked = เรียบร้อย เชื่อมแชตนี้กับการเสนอชื่อของคุณสำหรับ { $title } แล้ว หากมีอะไรเปลี่ยนแปลง Usher จะแจ้งที่นี่
claim-kept = จากนี้ไปจะเก็บการเชื่อมนี้ไว้ พิมพ์ /privacy เพื่อดูข้อมูลที่เก็บหรือลบข้อมูล
claim-not-valid = รหัสนี้ใช้ไม่ได้ อาจพิมพ์ผิด ใช้ไปแล้ว หรือเก่าเกินไป โปรดขอรหัสใหม่จาก NPO ของคุณหรือสำนักเลขาธิการ APO
claim-wait = มีการส่งรหัสผิดหลายครั้งเกินไป โปรดลองใหม่ในอีกหนึ่งชั่วโมง
claim-other = มีการเชื่อมแชตอื่นกับการเสนอชื่อของคุณสำหรับ { $title } หากไม่ใช่คุณ โปรดแจ้งสำนักเลขาธิการ APO
claim-own-code = โปรดส่งรหัสนี้จากแชตอื่นของคุณ ใช้ได้ครั้งเดียว: { $code }
claim-alarm-account = บัญชีหนึ่งส่งรหัสยืนยันสิทธิ์ผิดหลายครั้ง จึงต้องรอก่อน: { $about }
claim-alarm-overall = หลายบัญชีส่งรหัสยืนยันสิทธิ์ผิดหลายครั้ง จึงพักการเชื่อมทั้งหมดไว้หนึ่งชั่วโมง
claim-alarm-code = มีการลองใช้รหัสยืนยันสิทธิ์ของการเสนอชื่อหนึ่งบ่อยเกินไป รหัสจึงเป็นโมฆะ: { $about }

## Withdrawing

withdraw-which = ต้องการถอนการเสนอชื่อใด เจ้าหน้าที่ประสานงานของคุณต้องยืนยัน และอาจเสนอชื่อผู้ทดแทน
withdraw-sent = ส่งต่อความประสงค์ของคุณแล้ว จะมีผลเมื่อได้รับการยืนยัน แล้ว Usher จะแจ้งคุณ
withdraw-nobody = Usher ไม่มีข้อมูลเจ้าหน้าที่ประสานงานที่จะส่งต่อเรื่องนี้ โปรดแจ้ง NPO ของคุณเอง
withdraw-request = ผู้ได้รับการเสนอชื่อขอถอนการเสนอชื่อ: { $reference }, { $title }

## The liaison officer's view

nominations-none = ไม่มีการเสนอชื่อให้แสดง
nominations-project = { $title } ({ $economy })
nominations-closing = ปิดรับการเสนอชื่อ{ $date }: { $days ->
   *[other] เหลืออีก { $days } วัน
}
nominations-closed = ปิดรับการเสนอชื่อไปแล้วเมื่อ{ $date }
nominations-counts = { $state }: { $number }
nominations-unlinked = ยังไม่เชื่อมกับแชต: { $number }
nominations-search = หากต้องการค้นหา ให้พิมพ์ /nominations ตามด้วยชื่อหรือเลขที่อ้างอิง
nominations-more = ยังมีอีก โปรดค้นหาด้วยชื่อหรือเลขที่อ้างอิง
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = สถานะของ { $reference } ตอนนี้คือ: { $state }
nominations-not-moved = ทำเช่นนี้ไม่ได้ หรือทำไม่ได้แล้ว
nominations-nudged = เตือนผู้ได้รับการเสนอชื่อแล้ว
nominations-not-nudged = การเสนอชื่อนี้ยังไม่เชื่อมกับแชต จึงเตือนผู้ได้รับการเสนอชื่อไม่ได้
nominations-nudge = เจ้าหน้าที่ประสานงานขอให้คุณดำเนินการเรื่องการเสนอชื่อของคุณสำหรับ { $title }
nominations-code = รหัสยืนยันสิทธิ์ใหม่ของ { $reference } ใช้ได้ครั้งเดียว: { $code }
nominations-asked = ผู้ได้รับการเสนอชื่อขอถอนการเสนอชื่อ
nominations-replace-how = โปรดส่งเลขที่อ้างอิงของผู้ทดแทน ตามด้วยจุลภาค (,) และชื่อ ตัวอย่าง: { $example }
nominations-replace-late = พ้นกำหนดเสนอชื่อผู้ทดแทนแล้ว โปรดสอบถามสำนักเลขาธิการ APO
nominations-replaced = { $reference } เข้าร่วมแทน { $replaced }
nominations-replace-not = ใช้ไม่ได้ ต้องมีเลขที่อ้างอิงใหม่ จุลภาค (,) และชื่อ

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO ได้รับแล้ว
nomination-state-forwarded = ส่งถึงสำนักเลขาธิการแล้ว
nomination-state-incomplete = ยังไม่ครบถ้วน
nomination-state-under-review = กำลังพิจารณา
nomination-state-selected = ได้รับคัดเลือก
nomination-state-reserve = รายชื่อสำรอง
nomination-state-not-selected = ไม่ได้รับคัดเลือก
nomination-state-replaced = มีผู้ทดแทนแล้ว
nomination-state-withdrawn = ถอนแล้ว
nomination-state-completed = เข้าร่วมครบถ้วน

# Buttons, at most 40 characters.
nomination-button-withdraw = ถอน { $reference }
nomination-button-another = เชื่อมแชตอื่น
nomination-button-confirm = ยืนยันการถอน
nomination-button-replace = เสนอชื่อผู้ทดแทน
nomination-button-nudge = เตือนผู้ได้รับการเสนอชื่อ
nomination-button-code = รหัสยืนยันสิทธิ์ใหม่
nominations-button-incomplete = ที่ยังไม่ครบถ้วน
nominations-button-unlinked = ที่ยังไม่เชื่อมกับแชต
nominations-button-asked = คำขอถอนการเสนอชื่อ
