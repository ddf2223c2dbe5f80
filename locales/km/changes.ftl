# Khmer: what changed between two versions of a notification. Not yet reviewed by a native speaker.

menu-changes = មានអ្វីប្រែប្រួល?
changes-intro = អ្វីដែលប្រែប្រួលក្នុង { $title } ធៀបនឹងកំណែមុន៖
changes-no-fact = តាមដែលខ្ញុំដឹង គ្មានអ្វីប្រែប្រួលក្នុង { $title } ធៀបនឹងកំណែមុនទេ។
changes-none = ខ្ញុំមិនឃើញមានការប្រែប្រួលក្នុង { $title } ទេ៖ សេចក្តីជូនដំណឹងមានតែមួយកំណែ។
changes-field = { $new } (មុន៖ { $old })
changes-not-stated = មិនបានបញ្ជាក់
changes-reworded = សរសេរឡើងវិញ
changes-title = ចំណងជើង
source-compared = ប្រៀបធៀបជាមួយ៖ សេចក្តីជូនដំណឹងគម្រោង { $code }, { $details }
source-compared-code-only = ប្រៀបធៀបជាមួយ៖ សេចក្តីជូនដំណឹងគម្រោង { $code }
changes-asked = មានអ្វីប្រែប្រួល|មានអ្វីផ្លាស់ប្តូរ|មានការផ្លាស់ប្តូរអ្វីខ្លះ|មានការប្រែប្រួលទេ|មានការផ្លាស់ប្តូរទេ|មានអ្វីថ្មី|មានអ្វីថ្មីក្នុងសេចក្តីជូនដំណឹង|ឥឡូវខុសពីមុនត្រង់ណា|បង្ហាញការផ្លាស់ប្តូរ|បញ្ជីការផ្លាស់ប្តូរ|មានអ្វីត្រូវបានកែ|កែត្រង់ណាខ្លះ
