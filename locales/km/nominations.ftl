# Khmer: nominations: where they stand, linking them to a chat, withdrawing, and the liaison officer's view. Not yet reviewed by a native speaker.

## Where it stands

nomination-news = ដំណឹងអំពីការស្នើឈ្មោះរបស់អ្នកសម្រាប់ { $title }៖
nomination-about = ការស្នើឈ្មោះរបស់អ្នកសម្រាប់ { $title } ({ $reference })៖
nomination-is-received = NPO របស់អ្នកបានទទួលហើយ។
nomination-is-forwarded = NPO របស់អ្នកបានផ្ញើទៅលេខាធិការដ្ឋាន APO ហើយ។
nomination-is-incomplete = មិនទាន់គ្រប់គ្រាន់ទេ។
nomination-is-under-review = លេខាធិការដ្ឋាន APO កំពុងពិនិត្យ។
nomination-is-selected = អ្នកត្រូវបានជ្រើសរើស។ អ្នកនឹងចូលរួម។
nomination-is-reserve = អ្នកស្ថិតក្នុងបញ្ជីបម្រុង។ អ្នកនឹងចូលរួម បើមានកន្លែងទំនេរ។
nomination-is-not-selected = លើកនេះអ្នកមិនត្រូវបានជ្រើសរើសទេ។
nomination-is-replaced = អ្នកផ្សេងនឹងចូលរួមជំនួសអ្នក។
nomination-is-withdrawn = ការស្នើឈ្មោះត្រូវបានដកហើយ។
nomination-is-completed = អ្នកបានចូលរួមរហូតដល់ចប់។ អរគុណ!
nomination-missing = នៅខ្វះ៖ { $missing }
nomination-next-npo = បន្ទាប់ NPO របស់អ្នកសម្រេចថាបញ្ជូនបន្តឬអត់។
nomination-next-npo-by = បន្ទាប់ NPO របស់អ្នកសម្រេចថាបញ្ជូនបន្តឬអត់ យ៉ាងយូរត្រឹមថ្ងៃ{ $date }។
nomination-next-papers = បន្ទាប់ សូមប្រគល់អ្វីដែលនៅខ្វះឱ្យ NPO របស់អ្នកឱ្យឆាប់តាមដែលអាចធ្វើបាន។
nomination-next-review = បន្ទាប់ លេខាធិការដ្ឋានជាអ្នកសម្រេច។ ខ្ញុំនឹងសរសេរប្រាប់អ្នកនៅទីនេះភ្លាមៗពេលខ្ញុំដឹង។
nomination-next-begins = គម្រោងចាប់ផ្តើមនៅថ្ងៃ{ $date }។
nomination-asked = អ្នកបានស្នើដកខ្លួន។ មន្ត្រីទំនាក់ទំនងរបស់អ្នកមិនទាន់បានបញ្ជាក់ទេ។
nomination-not-linked = ខ្ញុំអាចប្រាប់អ្នកនៅទីនេះ ពេលការជជែកនេះភ្ជាប់ទៅការស្នើឈ្មោះរបស់អ្នក។ សម្រាប់ការនេះ សូមផ្ញើកូដភ្ជាប់មកខ្ញុំ។ អ្នកទទួលកូដនេះពី NPO របស់អ្នក ឬលេខាធិការដ្ឋាន APO។

## Linking a chat

claim-linked = រួចរាល់៖ ការជជែកនេះបានភ្ជាប់ទៅការស្នើឈ្មោះរបស់អ្នកសម្រាប់ { $title }។ ខ្ញុំនឹងសរសេរប្រាប់អ្នកនៅទីនេះ ពេលមានការប្រែប្រួល។
claim-kept = ចាប់ពីពេលនេះ ខ្ញុំរក្សាទុកការភ្ជាប់នេះ។ សូមសរសេរ /privacy ដើម្បីមើលអ្វីដែលខ្ញុំរក្សាទុក ឬលុបវា។
claim-not-valid = កូដនេះប្រើមិនបានទេ។ ប្រហែលជាវាយខុស ត្រូវបានប្រើរួច ឬចាស់ពេក។ សូមសុំកូដថ្មីពី NPO របស់អ្នក ឬលេខាធិការដ្ឋាន APO។
claim-wait = មានកូដខុសច្រើនពេក។ សូមសាកល្បងម្តងទៀតក្រោយមួយម៉ោង។
claim-other = ការជជែកមួយផ្សេងទៀតបានភ្ជាប់ទៅការស្នើឈ្មោះរបស់អ្នកសម្រាប់ { $title }។ បើមិនមែនជាអ្នកទេ សូមជូនដំណឹងដល់លេខាធិការដ្ឋាន APO។
claim-own-code = សូមផ្ញើកូដនេះមកខ្ញុំពីការជជែកផ្សេងរបស់អ្នក។ ប្រើបានតែម្តង៖ { $code }
claim-alarm-account = គណនីមួយបានផ្ញើកូដភ្ជាប់ខុសជាច្រើន។ ឥឡូវវាត្រូវរង់ចាំ៖ { $about }
claim-alarm-overall = គណនីជាច្រើនបានផ្ញើកូដភ្ជាប់ខុសជាច្រើន។ ការភ្ជាប់ទាំងអស់ត្រូវរង់ចាំមួយម៉ោង។
claim-alarm-code = កូដភ្ជាប់នៃការស្នើឈ្មោះមួយត្រូវបានសាកល្បងច្រើនដងពេក ហើយលែងមានសុពលភាព៖ { $about }

## Withdrawing

withdraw-which = តើអ្នកចង់ដកការស្នើឈ្មោះណា? មន្ត្រីទំនាក់ទំនងរបស់អ្នកត្រូវបញ្ជាក់ ហើយអាចស្នើឈ្មោះអ្នកជំនួស។
withdraw-sent = ខ្ញុំបានបញ្ជូនសំណើរបស់អ្នកហើយ។ វាមានសុពលភាពពេលមានការបញ្ជាក់ ហើយពេលនោះខ្ញុំនឹងសរសេរប្រាប់អ្នក។
withdraw-nobody = ខ្ញុំមិនស្គាល់មន្ត្រីទំនាក់ទំនងដែលត្រូវបញ្ជូនទៅទេ។ សូមជូនដំណឹងដល់ NPO របស់អ្នកដោយផ្ទាល់។
withdraw-request = អ្នកត្រូវបានស្នើឈ្មោះម្នាក់សុំដកខ្លួន៖ { $reference }, { $title }។

## The liaison officer's view

nominations-none = គ្មានការស្នើឈ្មោះសម្រាប់បង្ហាញទេ។
nominations-project = { $title } ({ $economy })
nominations-closing = ការស្នើឈ្មោះបិទនៅថ្ងៃ{ $date }៖ { $days ->
   *[other] នៅសល់ { $days } ថ្ងៃទៀត។
}
nominations-closed = ការស្នើឈ្មោះបានបិទនៅថ្ងៃ{ $date }។
nominations-counts = { $state }៖ { $number }
nominations-unlinked = មិនទាន់ភ្ជាប់ការជជែក៖ { $number }
nominations-search = ដើម្បីស្វែងរក សូមសរសេរ /nominations ជាមួយឈ្មោះ ឬលេខយោង។
nominations-more = នៅមានទៀត។ សូមស្វែងរកតាមឈ្មោះ ឬលេខ។
nominations-line = { $reference }, { $name }៖ { $state }
nominations-moved = { $reference } ឥឡូវនេះ៖ { $state }។
nominations-not-moved = មិនអាចធ្វើបានទេ ឬលែងអាចធ្វើបានហើយ។
nominations-nudged = ខ្ញុំបានរំលឹកអ្នកត្រូវបានស្នើឈ្មោះហើយ។
nominations-not-nudged = គ្មានការជជែកភ្ជាប់ទៅការស្នើឈ្មោះនេះទេ ដូច្នេះខ្ញុំមិនអាចរំលឹកបានទេ។
nominations-nudge = មន្ត្រីទំនាក់ទំនងសុំឱ្យអ្នកយកចិត្តទុកដាក់លើការស្នើឈ្មោះរបស់អ្នកសម្រាប់ { $title }។
nominations-code = កូដភ្ជាប់ថ្មីសម្រាប់ { $reference } ប្រើបានតែម្តង៖ { $code }
nominations-asked = អ្នកត្រូវបានស្នើឈ្មោះសុំដកខ្លួន។
nominations-replace-how = សូមផ្ញើលេខយោងរបស់អ្នកជំនួស សញ្ញាក្បៀស និងឈ្មោះមកខ្ញុំ។ ឧទាហរណ៍៖ { $example }
nominations-replace-late = កាលកំណត់ប្តូរអ្នកជំនួសបានផុតហើយ។ សូមសួរលេខាធិការដ្ឋាន APO។
nominations-replaced = { $reference } ជំនួស { $replaced }។
nominations-replace-not = ធ្វើមិនបានទេ៖ ខ្ញុំត្រូវការលេខយោងថ្មី សញ្ញាក្បៀស និងឈ្មោះ។

nomination-state-received = NPO បានទទួល
nomination-state-forwarded = បានផ្ញើទៅលេខាធិការដ្ឋាន
nomination-state-incomplete = មិនទាន់គ្រប់គ្រាន់
nomination-state-under-review = កំពុងពិនិត្យ
nomination-state-selected = បានជ្រើសរើស
nomination-state-reserve = បម្រុង
nomination-state-not-selected = មិនបានជ្រើសរើស
nomination-state-replaced = មានអ្នកជំនួស
nomination-state-withdrawn = បានដក
nomination-state-completed = បានបញ្ចប់

nomination-button-withdraw = ដក { $reference }
nomination-button-another = ភ្ជាប់ការជជែកផ្សេង
nomination-button-confirm = បញ្ជាក់ការដកខ្លួន
nomination-button-replace = ស្នើឈ្មោះអ្នកជំនួស
nomination-button-nudge = រំលឹកអ្នកត្រូវបានស្នើឈ្មោះ
nomination-button-code = កូដភ្ជាប់ថ្មី
nominations-button-incomplete = មិនទាន់គ្រប់គ្រាន់
nominations-button-unlinked = គ្មានការជជែក
nominations-button-asked = សុំដកខ្លួន
