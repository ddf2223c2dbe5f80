# Khmer: labels of buttons (at most 30 characters) and the name of the language. Read twice; not yet reviewed by a native speaker.

language-name = ភាសាខ្មែរ

read-on = អានបន្ត

## What a person may want to know or do, one label each.

menu-overview = សេចក្តីសង្ខេប
menu-eligibility = អ្នកណាអាចចូលរួម
menu-countries = សេដ្ឋកិច្ចចូលរួម
menu-seats = ចំនួនកន្លែង
menu-deadline = ថ្ងៃផុតកំណត់
menu-dates = កាលបរិច្ឆេទ
menu-agenda = កម្មវិធី
menu-venue = ទីកន្លែង
menu-modality = អនឡាញ ឬជួបផ្ទាល់
menu-organizer = អ្នករៀបចំ
menu-objectives = គោលបំណង
menu-outcome = អ្វីដែលទទួលបាន
menu-background = សាវតារ
menu-topics = ប្រធានបទ
menu-fees = ថ្លៃចំណាយ
menu-travel = ការធ្វើដំណើរ និងស្នាក់នៅ
menu-visa = ទិដ្ឋាការ
menu-language = ភាសាដែលប្រើ
menu-certificate = វិញ្ញាបនបត្រ
menu-materials = ឯកសារសិក្សា
menu-apply = របៀបដាក់ពាក្យ
menu-documents = ទម្រង់ និងឯកសារ
menu-selection = របៀបជ្រើសរើស
menu-nomination_status = ការស្នើឈ្មោះរបស់ខ្ញុំ
menu-withdraw = ដកខ្លួន ឬប្តូរអ្នកជំនួស
menu-join = ចូលរួមតាមអនឡាញ
menu-contact = ទាក់ទងអ្នកណា
menu-reminder_on = រំលឹកខ្ញុំ
menu-reminder_off = បញ្ឈប់ការរំលឹក
menu-calendar = បន្ថែមក្នុងប្រតិទិន
menu-timezone = តំបន់ម៉ោង
menu-announcements = ព័ត៌មាន
menu-projects = គម្រោងទាំងអស់
menu-set_language = ប្តូរភាសា
menu-privacy = ទិន្នន័យរបស់ខ្ញុំ
menu-greeting = សួស្តី
menu-thanks = អរគុណ
menu-goodbye = លាហើយ
menu-help = អ្វីដែលអាចសួរ
menu-human = និយាយជាមួយមនុស្ស
menu-out_of_scope = រឿងផ្សេង
