# Thai: answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = สำนักเลขาธิการ APO แจ้งไว้สำหรับ { $title }:
supplied-intro-general = สำนักเลขาธิการ APO แจ้งไว้สำหรับโครงการโดยทั่วไป:
supplied-in-english = ข้อความนี้เป็นภาษาอังกฤษ เพราะยังไม่มีคำแปล
source-supplement = ที่มา: { $source }, { DATE($date, length: "long") }
source-translation = คำแปล: { $source }, { DATE($date, length: "long") } ประกาศต้นฉบับเป็นภาษาอังกฤษ
