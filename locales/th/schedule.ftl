# Thai: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = กำหนดการของ { $title } ตามที่ผู้จัดแจ้งไว้:
agenda-now = ขณะนี้: { $title } ถึงเวลา { $time } น.
agenda-next = ถัดไป: { $title } เวลา { $time } น. { $date }
agenda-next-official = เวลาทางการคือ { $time } น. { $date } ({ $zone })
agenda-other-date = ในเขตเวลาของคุณเป็นคนละวัน
agenda-over = ช่วงกิจกรรมทั้งหมดสิ้นสุดแล้ว
agenda-free-day = วันนั้นไม่มีช่วงกิจกรรม
agenda-day = วันที่ { $day } ของโครงการ: { $date }
agenda-zones = เวลาที่แสดงเป็นเขตเวลาของคุณ ({ $zone }) โดยมีเวลาทางการอยู่ในวงเล็บ ({ $official })
agenda-day-differs = ในเขตเวลาของคุณ วันนี้ของโครงการเริ่มเวลา { $time } น. { $date }
agenda-official = เวลาที่แสดงเป็นเวลาทางการ ({ $zone })
agenda-times = { $starts } ถึง { $ends } น.
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }: { $title }
agenda-session-details = { $times }: { $title }, { $details }
agenda-day-button = วันที่ { $day } ของโครงการ
join-link = ลิงก์เข้า { $title }: { $link }
join-early = Usher จะแสดงลิงก์เข้า { $title } ตั้งแต่เวลา { $time } น. { $date } ซึ่งเป็นเวลาครึ่งชั่วโมงก่อนเริ่ม
join-participants = Usher แสดงลิงก์ของ { $title } เฉพาะแก่ผู้เข้าร่วมที่ยืนยันแล้ว

## Time zone

zone-time = เวลา{ $city }
timezone-set = เขตเวลาของคุณตอนนี้คือ { $zone }
timezone-how = หากต้องการตั้งเป็นเขตอื่น ให้พิมพ์ เช่น { $example }

## Reminders

reminder-set = Usher จะแจ้งเตือนคุณเรื่อง { $title }
reminder-usual = วันปิดรับ: ล่วงหน้า 7 วันและ 1 วัน การเตรียมตัว: 2 สัปดาห์ก่อนเริ่ม ช่วงกิจกรรม: หนึ่งวันก่อนและ 15 นาทีก่อน ประกาศนียบัตรและรายงาน: หลังสิ้นสุด
reminder-sessions-lead = ช่วงกิจกรรม: { $lead }ก่อนเริ่ม และหนึ่งวันก่อน ส่วนวันปิดรับ การเตรียมตัว และสิ่งที่ต้องทำหลังจากนั้น: ตามเวลาปกติ
reminder-closing = วันปิดรับ: ล่วงหน้า 7 วันและ 1 วัน
reminder-closing-lead = วันปิดรับ: ล่วงหน้า { $lead }
reminder-day-lead = วันที่ { $day } ของโครงการ: { $lead }ก่อนเริ่ม
reminder-next = การแจ้งเตือนครั้งถัดไปเวลา { $time } น. { $date }
reminder-nothing-ahead = ขณะนี้ยังไม่มีกำหนดข้างหน้า จะเริ่มแจ้งเตือนทันทีที่มีวันที่
reminder-zone = เวลาที่แสดงเป็น{ $zone }
reminder-list = เรื่องที่ Usher แจ้งเตือนคุณ:
reminder-entry = { $title } – { $topic }
reminder-entry-next = { $title } – { $topic } { $next }
reminder-none-yet = ยังไม่มีการแจ้งเตือนสำหรับคุณ
reminder-ended = หยุดแล้ว จะไม่แจ้งเตือนคุณเรื่องนี้อีก
reminder-snoozed = จะแจ้งเตือนคุณอีกครั้งในอีกสักครู่
reminder-on-button = เตือนฉัน
reminder-stop-button = หยุดการแจ้งเตือน
reminder-stop-one-button = หยุด { $code }
reminder-stop-all-button = หยุดทั้งหมด
reminder-snooze-button = เตือนอีกครั้งภายหลัง
reminder-lead-button = { $lead }ก่อนช่วงกิจกรรม
duration-minutes =
    { $count ->
       *[other] { $count } นาที
    }
duration-hours =
    { $count ->
       *[other] { $count } ชั่วโมง
    }
duration-days =
    { $count ->
       *[other] { $count } วัน
    }

## What reminders say

remind-closing = การเสนอชื่อสำหรับ { $title } จะปิดรับใน{ $date }
remind-closing-npo = เอกสารของคุณต้องถึง NPO ก่อนวันนั้น
remind-closing-officer = การเสนอชื่อของคุณต้องถึงสำนักเลขาธิการ APO ภายในวันนั้น
remind-starts = { $title } จะเริ่มใน{ $date }
remind-prepare = หากคุณเข้าร่วม โปรดตรวจสอบเอกสาร วีซ่า และตั๋วเดินทางตั้งแต่ตอนนี้
remind-session = { $title } จะเริ่มเวลา { $time } น. { $date } ({ $project })
remind-room = ห้อง: { $room }
remind-follow-up = { $title } สิ้นสุดแล้ว ขอบคุณที่เข้าร่วม!
remind-certificate = โปรดตรวจสอบว่าต้องส่งรายงานหรือไม่ และสอบถามเรื่องประกาศนียบัตรของคุณ
remind-late = ขออภัย การแจ้งเตือนนี้มาช้า
remind-moved = เปลี่ยนแปลง: { $title } เลื่อนไปเริ่มเวลา { $time } น. { $date }
remind-cancelled = ยกเลิก: { $title } ซึ่งเดิมจะเริ่มเวลา { $time } น. { $date }

## Calendars

calendar-which = ต้องการปฏิทินของโครงการใด โปรดระบุรหัสโครงการ
calendar-no-dates = ยังไม่มีวันที่ของ { $title } จึงยังไม่มีอะไรให้ใส่ในปฏิทิน
calendar-file =
    { $sessions ->
        [0] ไฟล์ปฏิทินนี้มีวันที่ของ { $title }
       *[other] ไฟล์ปฏิทินนี้มีวันที่และช่วงกิจกรรมทั้งหมด { $sessions } ช่วงของ { $title }
    }
calendar-links = หรือเพิ่มวันลงใน { $google } หรือ { $outlook }
calendar-feed = ติดตามที่อยู่นี้ แล้วปฏิทินของคุณจะเป็นปัจจุบันเสมอ: { $link } ที่อยู่นี้เป็นของคุณคนเดียว โปรดอย่าส่งต่อ
calendar-feed-button = ให้ปฏิทินเป็นปัจจุบันเสมอ
calendar-closing-title = ปิดรับการเสนอชื่อ

## The option of a command on Discord

discord-option-city = เมือง
discord-about-city = เมืองหรือผลต่างเวลา เช่น Kathmandu หรือ UTC+5:45
