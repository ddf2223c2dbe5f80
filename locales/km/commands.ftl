# Khmer: what the commands do, as shown in the platforms' menus. Read twice; not yet reviewed by a native speaker.

command-start = និយាយសួស្តី ឬបើកគម្រោងតាមកូដ
command-ask = សួរសំណួរអំពីគម្រោង
command-project = បង្ហាញគម្រោងមួយ ឬរាយគម្រោងទាំងអស់
command-deadline = ថ្ងៃផុតកំណត់ស្នើឈ្មោះ
command-schedule = គម្រោងប្រព្រឹត្តទៅនៅពេលណា
command-join = របៀបចូលវគ្គអនឡាញ
command-calendar = កាលបរិច្ឆេទសម្រាប់ប្រតិទិនរបស់អ្នក
command-reminders = ការរំលឹករបស់អ្នក
command-timezone = មើល ឬកំណត់តំបន់ម៉ោងរបស់អ្នក
command-language = ជ្រើសរើសភាសាសម្រាប់ចម្លើយ
command-subscribe = ដំណឹងដែលអ្នកចង់ទទួល
command-unsubscribe = បញ្ឈប់ដំណឹង និងការរំលឹក
command-privacy = អ្វីដែលខ្ញុំរក្សាទុកអំពីអ្នក
command-help = អ្វីដែលអ្នកអាចសួរខ្ញុំ
command-announce = សរសេរដំណឹង
command-channel = ធ្វើឱ្យទីនេះជាឆានែលនៃគម្រោង
command-invite = អញ្ជើញអ្នកណាម្នាក់ឱ្យកាន់តួនាទី
command-nominations = ការស្នើឈ្មោះ សម្រាប់មន្ត្រីទំនាក់ទំនង

# What is shown beside the name, at most 120 characters.
about-me = ឆ្លើយសំណួរអំពីគម្រោង APO៖ អ្នកណាអាចចូលរួម ដល់ពេលណា និងដាក់ពាក្យដូចម្តេច។
