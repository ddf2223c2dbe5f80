# Thai: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = ที่มา: ประกาศโครงการ { $code }, { $details }
source-code-only = ที่มา: ประกาศโครงการ { $code }
source-reference = เลขที่อ้างอิง { $reference }
source-issued = ออกเมื่อวันที่ { DATE($date, length: "long") }
source-revision = ฉบับแก้ไขครั้งที่ { $revision }
source-revised = ฉบับแก้ไขครั้งที่ { $revision } วันที่ { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = โปรดสอบถาม NPO ของคุณก่อน ({ $npo }, { $economy }) แล้วจึงสอบถามสำนักเลขาธิการ APO ที่กรุงโตเกียว
ask-own-npo = โปรดสอบถามองค์การเพิ่มผลผลิตแห่งชาติ (NPO) ในเขตเศรษฐกิจของคุณก่อน แล้วจึงสอบถามสำนักเลขาธิการ APO ที่กรุงโตเกียว
ask-secretariat = ขณะนี้{ $economy }ไม่มี NPO ที่ดำเนินงานอยู่ โปรดสอบถามสำนักเลขาธิการ APO ที่กรุงโตเกียว
procedures = สำหรับรายละเอียดเพิ่มเติม ประกาศให้ดูที่ระเบียบวิธีดำเนินงานซึ่งเวียนมาพร้อมกัน

## Closing date

deadline-open = { $days ->
    [1] การเสนอชื่อสำหรับ { $title } จะปิดรับพรุ่งนี้ คือ{ $date }
   *[other] การเสนอชื่อสำหรับ { $title } จะปิดรับใน{ $date } เหลือเวลาอีก { $days } วัน
}
deadline-today = วันนี้ คือ{ $date } เป็นวันสุดท้ายของการเสนอชื่อสำหรับ { $title }
deadline-closed = { $days ->
    [1] การเสนอชื่อสำหรับ { $title } ปิดรับไปแล้วเมื่อวานนี้ คือ{ $date }
   *[other] การเสนอชื่อสำหรับ { $title } ปิดรับไปแล้วเมื่อ { $days } วันก่อน ใน{ $date }
}
deadline-not-stated = ประกาศไม่ได้ระบุวันปิดรับการเสนอชื่อสำหรับ { $title }
deadline-npo-earlier = NPO ของคุณกำหนดวันปิดรับของตนเองไว้เร็วกว่านี้เพื่อคัดเลือกผู้สมัคร จึงควรติดต่อโดยเร็ว
deadline-hurry = โปรดติดต่อ NPO ของคุณทันที เพราะต้องให้ NPO เป็นผู้เสนอชื่อ และประกาศไม่ได้ระบุเวลาปิดรับไว้
deadline-replacements = NPO ยังเสนอชื่อผู้สมัครทดแทนได้อีกระยะหนึ่งเท่าที่ประกาศอนุญาต มีเพียง NPO ของคุณที่ตอบได้ว่ายังมีที่ว่างหรือไม่
deadline-ended = { $days ->
    [1] ตัวโครงการสิ้นสุดไปแล้วเมื่อวานนี้
   *[other] ตัวโครงการสิ้นสุดไปแล้วเมื่อ { $days } วันก่อน
}
deadline-remarks = หมายเหตุในประกาศ:
deadline-still-tokyo = ตามปฏิทินของคุณ การเสนอชื่อสำหรับ { $title } ปิดรับไปแล้วเมื่อวานนี้ คือ{ $date } แต่ที่สำนักเลขาธิการ APO ในกรุงโตเกียวยังเป็นวันนั้นอยู่ โปรดติดต่อ NPO ของคุณทันที
deadline-over-tokyo = ตามปฏิทินของคุณ วันนี้ คือ{ $date } เป็นวันสุดท้ายของการเสนอชื่อสำหรับ { $title } แต่ที่สำนักเลขาธิการ APO ในกรุงโตเกียวพ้นวันนั้นไปแล้ว โปรดติดต่อ NPO ของคุณทันที
deadline-tokyo = นับวันตามวันที่ในกรุงโตเกียว

## Dates

dates-span = { $days ->
   *[other] { $title }: ตั้งแต่{ $starts } ถึง{ $ends } (รวม { $days } วัน)
}
dates-one-day = { $title }: { $starts } จัดเพียงวันเดียว
dates-start-only = { $title } เริ่ม{ $starts } ประกาศไม่ได้ระบุวันสุดท้าย
dates-end-only = { $title } สิ้นสุด{ $ends } ประกาศไม่ได้ระบุวันแรก
dates-not-stated = ประกาศไม่ได้ระบุวันจัด { $title }
dates-ahead = { $days ->
    [1] โครงการจะเริ่มพรุ่งนี้
   *[other] โครงการจะเริ่มในอีก { $days } วัน
}
dates-only-day = โครงการจัดในวันนี้
dates-running-day = โครงการกำลังดำเนินอยู่ วันนี้เป็นวันที่ { $day } จากทั้งหมด { $days } วัน
dates-running = โครงการกำลังดำเนินอยู่
dates-over = { $days ->
    [1] โครงการสิ้นสุดไปแล้วเมื่อวานนี้
   *[other] โครงการสิ้นสุดไปแล้วเมื่อ { $days } วันก่อน
}

## Programme and time zone

agenda-not-stated = ประกาศไม่ได้ระบุเวลาของแต่ละช่วงกิจกรรมใน { $title }
timezone-not-stated = ประกาศระบุเพียงวันที่โดยไม่ระบุเวลา จึงยังไม่มีเวลาของช่วงกิจกรรมให้แปลง
timezone-here = ในเขตเวลาของคุณ ({ $zone }) ขณะนี้เป็นเวลา { $time } น. { $date }
timezone-tokyo = ที่สำนักเลขาธิการ APO ในกรุงโตเกียว ขณะนี้เป็นเวลา { $time } น. { $date }
timezone-counted = Usher นับวันถึงวันปิดรับตามปฏิทินของคุณ
timezone-several = { $economy }มีหลายเขตเวลา Usher จึงนับวันถึงวันปิดรับตามวันที่ในกรุงโตเกียว
timezone-choose = บอกเขตเศรษฐกิจของคุณ แล้ว Usher จะนับวันถึงวันปิดรับตามปฏิทินของคุณ

## Place and form

venue-cities = { $title } จัดที่ { $cities } { $countries }
venue-cities-only = { $title } จัดที่ { $cities }
venue-countries = { $title } จัดที่{ $countries } ประกาศไม่ได้ระบุเมือง
venue-no-address = ประกาศไม่ได้ระบุที่อยู่
venue-online = { $title } จัดทางออนไลน์ จึงไม่ต้องเดินทางไปยังสถานที่จัด
venue-online-host = { $title } จัดทางออนไลน์ จึงไม่ต้องเดินทางไปยังสถานที่จัด เจ้าภาพคือ{ $countries }
venue-not-stated = ประกาศไม่ได้ระบุสถานที่จัด { $title }
modality-online = { $title } จัดทางออนไลน์
modality-onsite = { $title } จัดแบบออนไซต์ ผู้เข้าร่วมต้องมาด้วยตนเอง
modality-hybrid = { $title } จัดแบบไฮบริด บางส่วนออนไลน์ บางส่วนออนไซต์
modality-not-stated = ประกาศไม่ได้ระบุว่า { $title } จัดแบบออนไลน์หรือออนไซต์
organizer-intro = หน่วยงานที่ดำเนินการ { $title }:
organizer-host = เจ้าภาพ: { $countries }
organizer-not-stated = ประกาศไม่ได้ระบุหน่วยงานที่ดำเนินการ { $title }

## Summary card

label-dates = วันที่จัด
label-modality = รูปแบบ
label-venue = สถานที่จัด
label-host = เจ้าภาพ
label-organizers = ผู้จัด
label-economies = เปิดรับจาก
label-places = จำนวนที่รับ
label-closing = ปิดรับการเสนอชื่อ
label-objectives = วัตถุประสงค์
label-remarks = หมายเหตุ
overview-span = { $days ->
   *[other] { $starts } ถึง{ $ends } (รวม { $days } วัน)
}
overview-one-day = { $starts }
overview-from = ตั้งแต่{ $starts }
overview-until = จนถึง{ $ends }
overview-online = ออนไลน์
overview-onsite = ออนไซต์
overview-hybrid = ไฮบริด ทั้งออนไลน์และออนไซต์
overview-all-economies = { $count ->
   *[other] เขตเศรษฐกิจสมาชิก APO ทั้ง { $count } แห่ง
}
overview-places = ไม่เกิน { $overseas } คนจากเขตเศรษฐกิจอื่น และไม่เกิน { $local } คนจากเจ้าภาพ
overview-places-total = ไม่เกิน { $overseas } คน
overview-places-local = ไม่เกิน { $local } คนจากเจ้าภาพ
overview-closing-open = { $days ->
    [1] { $date } (พรุ่งนี้)
   *[other] { $date } (เหลืออีก { $days } วัน)
}
overview-closing-today = { $date } (วันนี้เป็นวันสุดท้าย)
overview-closing-closed = { $date } (ปิดรับแล้ว)
overview-over = โครงการนี้สิ้นสุดแล้ว

## What the project is about

objectives-intro = วัตถุประสงค์ของ { $title } ตามข้อความในประกาศ:
objectives-not-stated = ประกาศไม่ได้ระบุวัตถุประสงค์ของ { $title }
outcome-intro = ผลที่คาดว่าจะได้จาก { $title } ตามข้อความในประกาศ:
outcome-not-stated = ประกาศไม่ได้ระบุว่าผู้เข้าร่วมจะได้อะไรจาก { $title }
background-intro = เหตุผลที่จัด { $title } ตามข้อความในประกาศ:
background-not-stated = ประกาศไม่ได้ระบุเหตุผลที่จัด { $title }
topics-intro = หัวข้อของ { $title } ตามที่ประกาศระบุไว้:
topics-not-stated = ประกาศไม่ได้ระบุหัวข้อของ { $title }
quote-cut = ประกาศยังมีข้อความต่อจากนี้ เอกสารฉบับเต็มอยู่ที่ NPO ของคุณ

## Who may take part

eligibility-intro = คุณสมบัติผู้เข้าร่วมตามประกาศของ { $title }:
eligibility-not-stated = ประกาศไม่ได้ระบุคุณสมบัติผู้เข้าร่วม { $title }
eligibility-npo-decides = ผู้สมัครต้องได้รับการเสนอชื่อจาก NPO ในเขตเศรษฐกิจของตน ซึ่งเป็นผู้ตัดสินว่าจะเสนอชื่อใคร
countries-yes = { $economy }: ได้ พลเมืองมีสิทธิ์ได้รับการเสนอชื่อ
countries-host = { $economy }: ได้ ในฐานะเจ้าภาพมีที่สำหรับผู้เข้าร่วมในท้องถิ่น
countries-no = { $economy }: ไม่ได้ ไม่อยู่ในกลุ่มเขตเศรษฐกิจที่เข้าร่วมโครงการนี้
countries-all = { $count ->
   *[other] { $title } เปิดรับจากเขตเศรษฐกิจสมาชิก APO ทั้ง { $count } แห่ง: { $economies }
}
countries-only = { $title } เปิดรับจาก{ $economies }
countries-not-stated = ประกาศไม่ได้ระบุว่าเขตเศรษฐกิจใดเข้าร่วม { $title } ได้
countries-members-only = เฉพาะพลเมืองของเขตเศรษฐกิจสมาชิก APO เท่านั้นที่ได้รับการเสนอชื่อได้
countries-which = คุณมาจากเขตเศรษฐกิจใด
seats-both = จำนวนที่รับใน { $title }: ไม่เกิน { $overseas } คนจากเขตเศรษฐกิจอื่น และไม่เกิน { $local } คนจากเขตเศรษฐกิจเจ้าภาพ
seats-total = จำนวนที่รับใน { $title }: ไม่เกิน { $overseas } คน ประกาศไม่ได้แยกจำนวนสำหรับเจ้าภาพ
seats-local = จำนวนที่รับใน { $title }: ไม่เกิน { $local } คนจากเขตเศรษฐกิจเจ้าภาพ ประกาศไม่ได้ระบุจำนวนสำหรับเขตเศรษฐกิจอื่น
seats-not-stated = ประกาศไม่ได้ระบุจำนวนที่รับใน { $title }
seats-shares = ประกาศไม่ได้ระบุว่าแบ่งจำนวนที่รับให้แต่ละเขตเศรษฐกิจอย่างไร
seats-host = { $economy }เป็นเจ้าภาพ ที่สำหรับผู้เข้าร่วมในท้องถิ่นจึงเป็นของพลเมืองที่นั่น
selection-npo = NPO แต่ละแห่งตัดสินว่าจะเสนอชื่อใคร และส่งการเสนอชื่อก่อนวันปิดรับ หากไม่ได้รับการเสนอชื่อ คุณจะไม่มีสิทธิ์ได้รับคัดเลือก
selection-results = ประกาศไม่ได้ระบุวันแจ้งผล คุณจะทราบผลผ่าน NPO

## What the notification leaves to other papers

fees-not-stated = รายละเอียดประกาศที่มีอยู่ไม่ได้ระบุค่าใช้จ่ายของ { $title } หรือผู้รับผิดชอบค่าใช้จ่าย
travel-not-stated = รายละเอียดประกาศที่มีอยู่ไม่ได้กล่าวถึงตั๋วเครื่องบิน โรงแรม หรือเบี้ยเลี้ยงสำหรับ { $title }
travel-online = { $title } จัดทางออนไลน์ จึงไม่ต้องเดินทาง
visa-not-stated = รายละเอียดประกาศที่มีอยู่ไม่ได้กล่าวถึงวีซ่าหรือหนังสือเชิญสำหรับ { $title }
visa-online = { $title } จัดทางออนไลน์ จึงไม่ต้องใช้วีซ่า
language-not-stated = รายละเอียดประกาศที่มีอยู่ไม่ได้ระบุภาษาที่ใช้ใน { $title } หรือการมีล่าม
certificate-not-stated = รายละเอียดประกาศที่มีอยู่ไม่ได้ระบุว่า { $title } มอบประกาศนียบัตรหรือไม่
materials-not-stated = รายละเอียดประกาศที่มีอยู่ไม่ได้กล่าวถึงสไลด์ บันทึกวิดีโอ หรือเอกสารประกอบของ { $title }
join-onsite = { $title } จัดแบบออนไซต์ จึงไม่มีช่วงกิจกรรมออนไลน์ให้เข้าร่วม
join-not-stated = Usher ไม่มีลิงก์หรือรหัสผ่านสำหรับ { $title } และมองไม่เห็นแพลตฟอร์มออนไลน์
join-trouble = หากเข้าระบบไม่ได้ โปรดติดต่อผู้ที่ส่งคำเชิญให้คุณด้วย

## Lists of projects

projects-open = โครงการที่กำลังเปิดรับการเสนอชื่อ:
projects-none-open = ขณะนี้ไม่มีโครงการที่เปิดรับการเสนอชื่อ ต่อไปนี้คือโครงการล่าสุด:
projects-others = โครงการอื่น:
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code }): { $details }
projects-more = { $count ->
   *[other] ยังมีอีก { $count } โครงการที่ไม่ได้แสดง โปรดพิมพ์รหัสหรือคำจากชื่อโครงการ
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") } ถึง { DATE($ends, length: "long") } (รวม { $days } วัน)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = เสนอชื่อได้ถึงวันที่ { DATE($date, length: "long") }
standing-today = เสนอชื่อได้ถึงวันนี้
standing-closed = ปิดรับการเสนอชื่อแล้ว
standing-running = กำลังดำเนินอยู่
standing-over = สิ้นสุดแล้ว
