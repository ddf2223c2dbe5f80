# Khmer: a notification that the Secretariat sends as a file, before it is stored. Read twice; not yet reviewed by a native speaker.

file-read = ខ្ញុំបានអាន { $title } ({ $code }) ហើយ។ មិនទាន់រក្សាទុកអ្វីទេ។
file-new = នេះជាសេចក្តីជូនដំណឹងដំបូងនៃគម្រោងនេះ៖
file-revises = វាជំនួសកំណែដែលមានសុពលភាព។ អ្វីដែលផ្លាស់ប្តូរ៖
file-known = កំណែដែលមានសុពលភាពមានខ្លឹមសារដូចគ្នា ដូច្នេះគ្មានអ្វីត្រូវរក្សាទុកទេ។
file-older = កំណែដែលមានសុពលភាពថ្មីជាង ដូច្នេះខ្ញុំមិនរក្សាទុកកំណែនេះទេ។
file-same-revision = កំណែដែលមានសុពលភាពមានលេខកំណែ និងកាលបរិច្ឆេទដូចគ្នា ប៉ុន្តែខ្លឹមសារខុសគ្នា។ សូមផ្ញើឯកសារដែលមានលេខកំណែផ្ទាល់ខ្លួន។ ចំណុចខុសគ្នា៖
file-nothing-to-amend = នេះជាឯកសារបន្ថែមនៃ { $code } ប៉ុន្តែមិនទាន់មានសេចក្តីជូនដំណឹងនៃគម្រោងនោះទេ។ សូមផ្ញើសេចក្តីជូនដំណឹងមុន។
file-doubts = សូមពិនិត្យកន្លែងទាំងនេះដែលខ្ញុំមិនប្រាកដ៖
file-ask = តើត្រូវរក្សាទុកទេ? ឯកសារនឹងរង់ចាំមួយថ្ងៃ។
file-keep = រក្សាទុក
file-drop = បោះបង់
file-kept = បានរក្សាទុក { $title } ហើយ។ ចាប់ពីពេលនេះ ខ្ញុំឆ្លើយផ្អែកលើវា។
file-dropped = បានបោះបង់ឯកសារ។ គ្មានអ្វីត្រូវបានរក្សាទុកទេ។
file-gone = ឯកសារនេះលែងរង់ចាំហើយ៖ វាត្រូវបានរក្សាទុក ឬបោះបង់ មានឯកសារផ្សេងមកជំនួស ឬហួសមួយថ្ងៃហើយ។ បើចាំបាច់ សូមផ្ញើម្តងទៀត។
file-refused = ខ្ញុំមិនអាចទទួលឯកសារនេះបានទេ។
file-too-large = ឯកសារធំពេក៖ ខ្ញុំទទួលបានមិនលើស { $megabytes } MB។
file-not-fetched = ខ្ញុំមិនអាចទាញយកឯកសារបានទេ។ សូមផ្ញើម្តងទៀត។

# Names of fields that have no label elsewhere.
field-code = លេខកូដគម្រោង
field-issued = ថ្ងៃចេញ
field-revision = កំណែ
field-reference = លេខយោង

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (បន្ទាត់ទី { $line }៖ { $text })
doubt-not-understood = ខ្ញុំមិនយល់ច្បាស់
doubt-nothing-found = រកមិនឃើញអ្វីទេ
doubt-several = មានតម្លៃខុសគ្នា ហើយមិនដឹងថាមួយណាត្រឹមត្រូវ
doubt-too-long = វែងពេកសម្រាប់ផ្នែកនេះ
doubt-from-remarks = ខ្ញុំយកកាលបរិច្ឆេទពីកំណត់សម្គាល់ដែលបានប្តូរវា
doubt-undated = កំណែគ្មានកាលបរិច្ឆេទ
doubt-closes-late = នេះក្រោយថ្ងៃចាប់ផ្តើមគម្រោង
doubt-issued-late = នេះក្រោយថ្ងៃផុតកំណត់ស្នើឈ្មោះ
doubt-issued-early = នេះមុនថ្ងៃផុតកំណត់ស្នើឈ្មោះជាងមួយឆ្នាំ
doubt-days = នេះច្រើនជាងចំនួនថ្ងៃពីថ្ងៃដំបូងដល់ថ្ងៃចុងក្រោយ
doubt-unclear-date = កាលបរិច្ឆេទមិនច្បាស់
refused-date = គ្មានកាលបរិច្ឆេទនេះទេ
refused-reversed = ថ្ងៃចុងក្រោយ ({ DATE($ends, length: "long") }) មុនថ្ងៃដំបូង ({ DATE($starts, length: "long") })

# Why a file is not taken.
refused-empty = ឯកសារទទេ។
refused-too-long = វាវែងជាងសេចក្តីជូនដំណឹងណាៗទាំងអស់។
refused-not-utf8 = អត្ថបទមិនមែនជា UTF-8 ទេ។
refused-no-notification = នេះមិនមែនជាសេចក្តីជូនដំណឹងគម្រោងទេ។
refused-format = ខ្ញុំអានអត្ថបទ (UTF-8), DOCX និង PDF។
refused-damaged = ឯកសារខូច។
refused-locked = ឯកសារត្រូវបានចាក់សោដោយពាក្យសម្ងាត់។
refused-scanned = នេះជារូបស្កេនគ្មានអត្ថបទ។ សូមបំប្លែងជាអត្ថបទ (OCR) មុន។
