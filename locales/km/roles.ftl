# Khmer: who may do more than ask: the Secretariat, liaison officers, administrators. Not yet reviewed by a native speaker.

not-allowed = ខ្ញុំមិនមានសិទ្ធិធ្វើការនេះឱ្យអ្នកទេ។ មានតែលេខាធិការដ្ឋាន ឬមន្ត្រីទំនាក់ទំនងប៉ុណ្ណោះ។

role-administrator = អ្នកគ្រប់គ្រង
role-secretariat = លេខាធិការដ្ឋាន
role-liaison = មន្ត្រីទំនាក់ទំនង
role-liaison-of = មន្ត្រីទំនាក់ទំនង { $economy }

invite-whom = តើអ្នកចង់អញ្ជើញឱ្យកាន់តួនាទីអ្វី?
invite-economy = នៃសេដ្ឋកិច្ចណា?
invite-made = សូមប្រគល់កូដនេះឱ្យអ្នកដែលអ្នកអញ្ជើញ ({ $role })។ អ្នកនោះត្រូវផ្ញើកូដមកខ្ញុំក្នុងការជជែកឯកជន៖ { $code }
invite-link = លើ Telegram តំណនេះក៏ប្រើបានដូចគ្នា៖ { $link }
invite-once = កូដនេះប្រើបានតែម្តង រហូតដល់ថ្ងៃ{ $date }។
invite-accepted = សូមស្វាគមន៍។ តួនាទីរបស់អ្នកឥឡូវនេះ៖ { $role }។
invite-not-valid = ការអញ្ជើញនេះលែងមានសុពលភាពហើយ។ សូមស្នើសុំថ្មី។

roles-show = អ្នកណាមានតួនាទី
roles-held = គណនីទាំងនេះមានតួនាទី៖
roles-none = មិនទាន់មាននរណាមានតួនាទីទេ។
roles-holder = { $role }៖ { $account }
roles-revoke = ដកវិញ៖ { $role }, { $account }
roles-revoked = { $account } លែងមានតួនាទីនេះហើយ៖ { $role }។
