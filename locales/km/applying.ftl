# Khmer: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = អ្នកចូលរួមតាមរយៈការស្នើឈ្មោះ៖ អង្គការផលិតភាពជាតិ (NPO) នៃសេដ្ឋកិច្ចរបស់អ្នកជាអ្នកស្នើឈ្មោះអ្នក។
apply-step-form = បំពេញទម្រង់ប្រវត្តិរូបរបស់ APO ដែលជាឯកសារ Excel។
apply-step-npo = ប្រគល់ឱ្យ NPO របស់អ្នកឱ្យបានមុនពេល។
apply-step-npo-of = ប្រគល់ឱ្យ NPO របស់អ្នកឱ្យបានមុនពេល៖ { $npo } ({ $economy })។
apply-step-secretariat = បច្ចុប្បន្ន { $economy } មិនមាន NPO ដែលកំពុងដំណើរការទេ៖ សូមសួរលេខាធិការដ្ឋាន APO នៅទីក្រុងតូក្យូថាតើអ្នកអាចត្រូវបានស្នើឈ្មោះឬទេ។
apply-step-nomination = NPO របស់អ្នកសម្រេចថាស្នើឈ្មោះអ្នកណា ហើយផ្ញើការស្នើឈ្មោះមុនថ្ងៃផុតកំណត់។
apply-step-nomination-by = NPO របស់អ្នកសម្រេចថាស្នើឈ្មោះអ្នកណា ហើយផ្ញើការស្នើឈ្មោះយ៉ាងយូរត្រឹមថ្ងៃ{ $date }។
apply-not-direct = ពាក្យសុំដែលផ្ញើត្រង់ទៅ APO នឹងមិនត្រូវបានឆ្លើយតបទេ។
apply-over = { $title } បានបញ្ចប់ហើយនៅថ្ងៃ{ $date }។
documents-biodata = ទម្រង់ប្រវត្តិរូបរបស់ APO (ឯកសារ Excel) ត្រូវប្រគល់ឱ្យ NPO របស់អ្នក។ NPO អាចសុំឯកសារបន្ថែម។
documents-not-stated = ព័ត៌មានពីសេចក្តីជូនដំណឹងដែលខ្ញុំមាន មិនបានរាយទម្រង់ផ្សេងទៀតទេ។
documents-not-here = សូមកុំផ្ញើឯកសារមកខ្ញុំ៖ ខ្ញុំមិនអាចបញ្ជូនបន្តបានទេ។

## After the nomination

withdraw-not-here = ខ្ញុំមិនអាចលុបចោលការចូលរួមជំនួសអ្នកបានទេ។
withdraw-npo = សូមជូនដំណឹងដល់ NPO របស់អ្នកឱ្យឆាប់តាមដែលអាចធ្វើបាន៖ មានតែ NPO ទេដែលអាចដកការស្នើឈ្មោះ ឬស្នើឈ្មោះអ្នកជំនួស។

## Whom to contact

contact-npo = សូមទាក់ទង NPO របស់អ្នកជាមុនសិន៖ { $npo } ({ $economy })។
contact-npo-of = { $economy }៖ { $npo }
contact-none-of = { $economy }៖ បច្ចុប្បន្នមិនមាន NPO ដែលកំពុងដំណើរការទេ សូមទាក់ទងលេខាធិការដ្ឋាន APO នៅទីក្រុងតូក្យូ
contact-several = NPO ដែលអាចទាក់ទងបាន៖
contact-unknown = សូមទាក់ទងអង្គការផលិតភាពជាតិ (NPO) នៃសេដ្ឋកិច្ចរបស់អ្នកជាមុនសិន។ តើអ្នកមកពីសេដ្ឋកិច្ចណា?
contact-unknown-public = សូមទាក់ទងអង្គការផលិតភាពជាតិ (NPO) នៃសេដ្ឋកិច្ចរបស់អ្នកជាមុនសិន។
contact-secretariat = បន្ទាប់មក អ្នកអាចទាក់ទងលេខាធិការដ្ឋាន APO នៅទីក្រុងតូក្យូ។
contact-details = ខ្ញុំមិនមានលេខទូរស័ព្ទ ឬអាសយដ្ឋានអ៊ីមែលទេ ហើយឈ្មោះ NPO ផ្លាស់ប្តូរម្តងម្កាល។ សូមពិនិត្យនៅគេហទំព័ររបស់ APO៖ { $website }
