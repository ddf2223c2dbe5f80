# Khmer: nominations: where they stand, linking a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = ដំណឹងអំពីការស្នើឈ្មោះរបស់អ្នកសម្រាប់ { $title }៖
nomination-about = ការស្នើឈ្មោះរបស់អ្នកសម្រាប់ { $title } ({ $reference })៖
nomination-is-received = NPO របស់អ្នកបានទទួលហើយ។
nomination-is-forwarded = NPO របស់អ្នកបានផ្ញើទៅលេខាធិការដ្ឋាន APO ហើយ។
nomination-is-incomplete = មិនទាន់គ្រប់គ្រាន់ទេ។
nomination-is-under-review = លេខាធិការដ្ឋាន APO កំពុងពិនិត្យ។
nomination-is-selected = អ្នកត្រូវបានជ្រើសរើស។ អ្នកនឹងចូលរួម។
nomination-is-reserve = អ្នកស្ថិតក្នុងបញ្ជីបម្រុង។ អ្នកនឹងចូលរួម បើមានកន្លែងទំនេរ។
nomination-is-not-selected = លើកនេះអ្នកមិនត្រូវបានជ្រើសរើសទេ។
nomination-is-replaced = មានអ្នកផ្សេងចូលរួមជំនួសអ្នក។
nomination-is-withdrawn = ការស្នើឈ្មោះត្រូវបានដកវិញហើយ។
nomination-is-completed = អ្នកបានចូលរួមរហូតដល់ចប់។ សូមអរគុណ!
nomination-missing = អ្វីដែលនៅខ្វះ៖ { $missing }
nomination-next-npo = បន្ទាប់មក NPO របស់អ្នកសម្រេចថាបញ្ជូនបន្តឬទេ។
nomination-next-npo-by = បន្ទាប់មក NPO របស់អ្នកសម្រេចថាបញ្ជូនបន្តឬទេ។ មានពេលរហូតដល់ថ្ងៃ{ $date }។
nomination-next-papers = បន្ទាប់មក សូមប្រគល់អ្វីដែលនៅខ្វះឱ្យ NPO របស់អ្នកឱ្យឆាប់តាមដែលអាចធ្វើបាន។
nomination-next-review = បន្ទាប់មក លេខាធិការដ្ឋានសម្រេច។ ខ្ញុំនឹងសរសេរមកអ្នកនៅទីនេះភ្លាមពេលខ្ញុំដឹង។
nomination-next-begins = គម្រោងចាប់ផ្តើមនៅថ្ងៃ{ $date }។
nomination-asked = អ្នកបានស្នើសុំដកខ្លួន។ មន្ត្រីទំនាក់ទំនងរបស់អ្នកមិនទាន់បញ្ជាក់ទេ។
nomination-not-linked = ខ្ញុំអាចប្រាប់អ្នកនៅទីនេះ ពេលការជជែកនេះភ្ជាប់ជាមួយការស្នើឈ្មោះរបស់អ្នក។ សម្រាប់ការនេះ សូមផ្ញើកូដបញ្ជាក់សិទ្ធិរបស់អ្នកមកខ្ញុំ។ អ្នកអាចទទួលកូដពី NPO របស់អ្នក ឬពីលេខាធិការដ្ឋាន APO។

## Linking a chat

claim-linked = រួចហើយ៖ ការជជែកនេះបានភ្ជាប់ជាមួយការស្នើឈ្មោះរបស់អ្នកសម្រាប់ { $title }។ ពេលមានអ្វីផ្លាស់ប្តូរ ខ្ញុំនឹងសរសេរមកអ្នកនៅទីនេះ។
claim-kept = ចាប់ពីពេលនេះ ខ្ញុំរក្សាទុកការភ្ជាប់នេះ។ សូមសរសេរ /privacy ដើម្បីមើលអ្វីដែលខ្ញុំរក្សាទុក ឬដើម្បីលុប។
claim-not-valid = កូដនេះប្រើមិនបានទេ។ វាអាចវាយខុស បានប្រើហើយ ឬចាស់ពេក។ សូមសុំកូដថ្មីពី NPO របស់អ្នក ឬលេខាធិការដ្ឋាន APO។
claim-wait = មានកូដខុសច្រើនពេក។ សូមសាកល្បងម្តងទៀតក្នុងមួយម៉ោងទៀត។
claim-other = ការជជែកមួយផ្សេងបានភ្ជាប់ជាមួយការស្នើឈ្មោះរបស់អ្នកសម្រាប់ { $title }។ បើមិនមែនជាអ្នកទេ សូមប្រាប់លេខាធិការដ្ឋាន APO។
claim-own-code = សូមផ្ញើកូដនេះមកខ្ញុំពីការជជែកផ្សេងរបស់អ្នក។ កូដប្រើបានតែម្តង៖ { $code }
claim-alarm-account = មានកូដបញ្ជាក់សិទ្ធិខុសច្រើនមកពីគណនីមួយ។ ឥឡូវគណនីនោះត្រូវរង់ចាំ៖ { $about }
claim-alarm-overall = មានកូដបញ្ជាក់សិទ្ធិខុសច្រើនមកពីគណនីជាច្រើន។ ការបញ្ជាក់សិទ្ធិទាំងអស់ផ្អាកមួយម៉ោង។
claim-alarm-code = កូដបញ្ជាក់សិទ្ធិនៃការស្នើឈ្មោះមួយត្រូវបានសាកល្បងញឹកញាប់ពេក ហើយលែងមានសុពលភាព៖ { $about }

## Withdrawing

withdraw-which = តើអ្នកចង់ដកការស្នើឈ្មោះណា? មន្ត្រីទំនាក់ទំនងរបស់អ្នកត្រូវបញ្ជាក់ ហើយអាចស្នើឈ្មោះអ្នកជំនួស។
withdraw-sent = ខ្ញុំបានបញ្ជូនបំណងរបស់អ្នកហើយ។ វាមានសុពលភាពភ្លាមពេលបានបញ្ជាក់ ហើយពេលនោះខ្ញុំនឹងសរសេរមកអ្នក។
withdraw-nobody = ខ្ញុំមិនស្គាល់មន្ត្រីទំនាក់ទំនងដែលត្រូវបញ្ជូនរឿងនេះទៅទេ។ សូមប្រាប់ NPO របស់អ្នកដោយខ្លួនឯង។
withdraw-request = អ្នកត្រូវបានស្នើឈ្មោះម្នាក់ស្នើសុំដកខ្លួន៖ { $reference }, { $title }។

## The liaison officer's view

nominations-none = គ្មានការស្នើឈ្មោះសម្រាប់បង្ហាញទេ។
nominations-project = { $title } ({ $economy })
nominations-closing = ការស្នើឈ្មោះបិទនៅថ្ងៃ{ $date }៖ { $days ->
   *[other] នៅសល់ { $days } ថ្ងៃទៀត។
}
nominations-closed = ការស្នើឈ្មោះបានបិទនៅថ្ងៃ{ $date }។
nominations-counts = { $state }៖ { $number }
nominations-unlinked = មិនទាន់ភ្ជាប់ជាមួយការជជែក៖ { $number }
nominations-search = ដើម្បីស្វែងរក សូមសរសេរ /nominations ជាមួយឈ្មោះ ឬលេខយោង។
nominations-more = នៅមានទៀត។ សូមស្វែងរកតាមឈ្មោះ ឬលេខ។
nominations-line = { $reference }, { $name }៖ { $state }
nominations-moved = { $reference } ឥឡូវនេះ៖ { $state }។
nominations-not-moved = ធ្វើការនេះមិនបានទេ ឬលែងធ្វើបានហើយ។
nominations-nudged = ខ្ញុំបានរំលឹកអ្នកត្រូវបានស្នើឈ្មោះហើយ។
nominations-not-nudged = គ្មានការជជែកភ្ជាប់ជាមួយការស្នើឈ្មោះនេះទេ ដូច្នេះខ្ញុំមិនអាចរំលឹកអ្នកត្រូវបានស្នើឈ្មោះបានទេ។
nominations-nudge = មន្ត្រីទំនាក់ទំនងរបស់អ្នកសុំឱ្យអ្នកយកចិត្តទុកដាក់លើការស្នើឈ្មោះរបស់អ្នកសម្រាប់ { $title }។
nominations-code = កូដបញ្ជាក់សិទ្ធិថ្មីសម្រាប់ { $reference } ប្រើបានតែម្តង៖ { $code }
nominations-asked = អ្នកត្រូវបានស្នើឈ្មោះស្នើសុំដកខ្លួន។
nominations-replace-how = សូមផ្ញើលេខយោងរបស់អ្នកជំនួស សញ្ញាក្បៀស និងឈ្មោះមកខ្ញុំ។ ឧទាហរណ៍៖ { $example }
nominations-replace-late = ថ្ងៃកំណត់សម្រាប់អ្នកជំនួសបានកន្លងផុតហើយ។ សូមសួរលេខាធិការដ្ឋាន APO។
nominations-replaced = { $reference } ជំនួស { $replaced }។
nominations-replace-not = មិនបានទេ៖ ខ្ញុំត្រូវការលេខយោងថ្មី សញ្ញាក្បៀស និងឈ្មោះ។

nomination-state-received = NPO បានទទួល
nomination-state-forwarded = បានផ្ញើទៅលេខាធិការដ្ឋាន
nomination-state-incomplete = មិនគ្រប់គ្រាន់
nomination-state-under-review = កំពុងពិនិត្យ
nomination-state-selected = បានជ្រើសរើស
nomination-state-reserve = បម្រុង
nomination-state-not-selected = មិនបានជ្រើសរើស
nomination-state-replaced = បានជំនួស
nomination-state-withdrawn = បានដកវិញ
nomination-state-completed = បានបញ្ចប់

nomination-button-withdraw = ដក { $reference }
nomination-button-another = ភ្ជាប់ការជជែកផ្សេង
nomination-button-confirm = បញ្ជាក់ការដកខ្លួន
nomination-button-replace = ស្នើឈ្មោះអ្នកជំនួស
nomination-button-nudge = រំលឹកអ្នកត្រូវបានស្នើឈ្មោះ
nomination-button-code = កូដបញ្ជាក់សិទ្ធិថ្មី
nominations-button-incomplete = មិនគ្រប់គ្រាន់
nominations-button-unlinked = គ្មានការជជែក
nominations-button-asked = ចង់ដកខ្លួន
