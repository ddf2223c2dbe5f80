# Thai: a notification that the Secretariat sends as a file, before it is stored. Read twice; not yet reviewed by a native speaker.

file-read = อ่าน { $title } ({ $code }) แล้ว แต่ยังไม่ได้บันทึก
file-new = เป็นประกาศฉบับแรกของโครงการนี้:
file-revises = ฉบับนี้จะใช้แทนฉบับปัจจุบัน สิ่งที่เปลี่ยนไป:
file-known = ฉบับปัจจุบันมีเนื้อหาเหมือนกัน จึงไม่มีอะไรต้องบันทึก
file-older = ฉบับปัจจุบันใหม่กว่า จึงไม่บันทึกฉบับนี้
file-same-revision = ฉบับปัจจุบันมีครั้งที่แก้ไขและวันที่เดียวกันแต่เนื้อหาต่างกัน โปรดส่งไฟล์ที่มีครั้งที่แก้ไขของตนเอง จุดที่ต่างกัน:
file-nothing-to-amend = นี่คือเอกสารเพิ่มเติมของ { $code } แต่ยังไม่มีประกาศของโครงการนั้น โปรดส่งประกาศมาก่อน
file-doubts = โปรดตรวจสอบจุดต่อไปนี้ซึ่งยังไม่แน่ใจ:
file-ask = ต้องการให้บันทึกไหม ไฟล์จะรออยู่หนึ่งวัน
file-keep = บันทึก
file-drop = ทิ้ง
file-kept = บันทึก { $title } แล้ว จากนี้ไป Usher จะตอบตามฉบับนี้
file-dropped = ทิ้งไฟล์แล้ว ไม่ได้บันทึกอะไร
file-gone = ไฟล์นี้ไม่ได้รออยู่แล้ว เพราะบันทึกหรือทิ้งไปแล้ว มีไฟล์อื่นมาแทน หรือพ้นหนึ่งวันไปแล้ว หากจำเป็นโปรดส่งมาใหม่
file-refused = รับไฟล์นี้ไม่ได้
file-too-large = ไฟล์ใหญ่เกินไป รับได้ไม่เกิน { $megabytes } MB
file-not-fetched = ดึงไฟล์ไม่สำเร็จ โปรดส่งมาใหม่

# Names of fields that have no label elsewhere.
field-code = รหัสโครงการ
field-issued = วันที่ออก
field-revision = ฉบับแก้ไข
field-reference = เลขที่อ้างอิง

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (บรรทัดที่ { $line }: { $text })
doubt-not-understood = อ่านแล้วไม่ชัดเจน
doubt-nothing-found = ไม่พบข้อมูล
doubt-several = มีค่าต่างกัน และไม่มีอะไรบอกว่าค่าใดใช้จริง
doubt-too-long = ยาวเกินไปสำหรับช่องนี้
doubt-from-remarks = ใช้วันที่จากหมายเหตุซึ่งเลื่อนวันนี้
doubt-undated = ฉบับแก้ไขที่ไม่มีวันที่
doubt-closes-late = อยู่หลังวันเริ่มโครงการ
doubt-issued-late = อยู่หลังวันปิดรับการเสนอชื่อ
doubt-issued-early = อยู่ก่อนวันปิดรับการเสนอชื่อกว่าหนึ่งปี
doubt-days = มากกว่าจำนวนวันตั้งแต่วันแรกถึงวันสุดท้าย
doubt-unclear-date = วันที่ไม่ชัดเจน
refused-date = ไม่มีวันที่นี้
refused-reversed = วันสุดท้าย ({ DATE($ends, length: "long") }) อยู่ก่อนวันแรก ({ DATE($starts, length: "long") })

# Why a file is not taken.
refused-empty = ไฟล์ว่างเปล่า
refused-too-long = ยาวกว่าประกาศใด ๆ
refused-not-utf8 = ข้อความไม่ใช่ UTF-8
refused-no-notification = ไม่ใช่ประกาศโครงการ
refused-format = อ่านได้เฉพาะข้อความ (UTF-8), DOCX และ PDF
refused-damaged = ไฟล์เสียหาย
refused-locked = ไฟล์ล็อกด้วยรหัสผ่าน
refused-scanned = เป็นภาพสแกนที่ไม่มีข้อความ โปรดแปลงเป็นข้อความ (OCR) ก่อน
