# Khmer: who may do more than ask. Read twice; not yet reviewed by a native speaker.

not-allowed = ខ្ញុំមិនអាចធ្វើការនេះជូនអ្នកបានទេ។ វាសម្រាប់តែលេខាធិការដ្ឋាន ឬមន្ត្រីទំនាក់ទំនងប៉ុណ្ណោះ។

role-administrator = អ្នកគ្រប់គ្រង
role-secretariat = លេខាធិការដ្ឋាន
role-liaison = មន្ត្រីទំនាក់ទំនង
role-liaison-of = មន្ត្រីទំនាក់ទំនង { $economy }

invite-whom = តើអ្នកចង់អញ្ជើញគេឱ្យកាន់តួនាទីអ្វី?
invite-economy = នៃសេដ្ឋកិច្ចណា?
invite-made = សូមឱ្យកូដនេះទៅអ្នកដែលអ្នកអញ្ជើញ ({ $role })។ គាត់ត្រូវផ្ញើកូដនេះមកខ្ញុំក្នុងការជជែកឯកជន៖ { $code }
invite-link = នៅលើ Telegram អាចប្រើតំណនេះជំនួសបាន៖ { $link }
invite-once = កូដនេះប្រើបានតែម្តង រហូតដល់ថ្ងៃ{ $date }។
invite-accepted = សូមស្វាគមន៍។ តួនាទីរបស់អ្នកឥឡូវនេះគឺ៖ { $role }។
invite-not-valid = ការអញ្ជើញនេះលែងមានសុពលភាពហើយ។ សូមស្នើសុំថ្មី។

roles-show = អ្នកណាមានតួនាទី
roles-held = គណនីដែលមានតួនាទី៖
roles-none = មិនទាន់មានអ្នកណាមានតួនាទីទេ។
roles-holder = { $role }៖ { $account }
roles-revoke = ដកវិញ៖ { $role }, { $account }
roles-revoked = { $account } លែងមានតួនាទីនេះហើយ៖ { $role }។
