# Thai: going on with an earlier question, and questions not understood. Read twice; not yet reviewed by a native speaker.

privacy-unclear-questions = หากไม่เข้าใจคำถามใด Usher อาจเก็บคำทั่วไปในคำถามนั้นไว้ 90 วันเพื่อเรียนรู้ โดยตัดชื่อ ตัวเลข และที่อยู่ออก และไม่มีสิ่งใดบ่งบอกว่าใครเป็นผู้ถาม

why-closed = ประกาศกำหนดวันปิดรับการเสนอชื่อไว้เป็น{ $date } ซึ่งผ่านไปแล้ว
why-closing-date = ประกาศกำหนดวันปิดรับการเสนอชื่อไว้เป็น{ $date }
why-qualifications = ประกาศกำหนดคุณสมบัติไว้ดังนี้:
why-countries = ประกาศระบุรายชื่อเขตเศรษฐกิจที่เข้าร่วมได้ไว้
why-notification = Usher ถ่ายทอดเฉพาะสิ่งที่ประกาศระบุ และไม่ทราบเหตุผลนอกเหนือจากนั้น

no-other-project = ขณะนี้มีโครงการนี้เพียงโครงการเดียว
