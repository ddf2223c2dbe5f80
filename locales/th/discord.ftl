# Thai: names of the slash commands and their options on Discord. Read twice; not yet reviewed by a native speaker.

discord-command-ask = ถาม
discord-command-project = โครงการ
discord-command-deadline = วันปิดรับ
discord-command-schedule = กำหนดการ
discord-command-language = ภาษา
discord-command-privacy = ข้อมูลส่วนตัว
discord-command-help = วิธีใช้

discord-option-question = คำถาม
discord-option-project = โครงการ
discord-option-language = ภาษา

## What each option is for (at most 100 characters).

discord-about-question = สิ่งที่คุณอยากรู้ พิมพ์ด้วยคำพูดของคุณเอง
discord-about-project = รหัสหรือชื่อโครงการ
discord-about-language = ภาษาที่ใช้ตอบ
