# Thai: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = Usher ทำสิ่งนี้ให้คุณไม่ได้ เพราะสงวนไว้สำหรับสำนักเลขาธิการหรือเจ้าหน้าที่ประสานงาน

role-administrator = ผู้ดูแลระบบ
role-secretariat = สำนักเลขาธิการ
role-liaison = เจ้าหน้าที่ประสานงาน
role-liaison-of = เจ้าหน้าที่ประสานงาน { $economy }

invite-whom = ต้องการเชิญบุคคลมารับบทบาทใด
invite-economy = ของเขตเศรษฐกิจใด
invite-made = โปรดให้รหัสนี้แก่ผู้ที่คุณเชิญ ({ $role }) เพื่อส่งถึง Usher ในแชตส่วนตัว: { $code }
invite-link = ใน Telegram ใช้ลิงก์นี้แทนได้: { $link }
invite-once = รหัสใช้ได้ครั้งเดียว จนถึง{ $date }
invite-accepted = ยินดีต้อนรับ บทบาทของคุณตอนนี้คือ: { $role }
invite-not-valid = คำเชิญนี้ใช้ไม่ได้แล้ว โปรดขอคำเชิญใหม่

roles-show = ใครมีบทบาทบ้าง
roles-held = บัญชีที่มีบทบาท:
roles-none = ยังไม่มีใครมีบทบาท
roles-holder = { $role }: { $account }
roles-revoke = ยกเลิก: { $role }, { $account }
roles-revoked = { $account } ไม่มีบทบาทนี้แล้ว: { $role }
