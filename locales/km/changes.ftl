# Khmer: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = តើមានអ្វីផ្លាស់ប្តូរ?
changes-intro = អ្វីដែលបានផ្លាស់ប្តូរក្នុង { $title } ពីកំណែមុន៖
changes-no-fact = ខ្ញុំមិនឃើញមានអ្វីផ្លាស់ប្តូរក្នុង { $title } ពីកំណែមុនទេ។
changes-none = ខ្ញុំមិនដឹងថាមានការផ្លាស់ប្តូរក្នុង { $title } ទេ៖ សេចក្តីជូនដំណឹងមានតែមួយកំណែប៉ុណ្ណោះ។
changes-field = { $new } (ពីមុន៖ { $old })
changes-not-stated = មិនបានបញ្ជាក់
changes-reworded = បានសរសេរពាក្យថ្មី
changes-title = ចំណងជើង
source-compared = ប្រៀបធៀបជាមួយ៖ សេចក្តីជូនដំណឹងគម្រោង { $code }, { $details }
source-compared-code-only = ប្រៀបធៀបជាមួយ៖ សេចក្តីជូនដំណឹងគម្រោង { $code }
changes-asked = មានអ្វីផ្លាស់ប្តូរ|មានអ្វីប្រែប្រួល|អ្វីខ្លះផ្លាស់ប្តូរ|អ្វីបានផ្លាស់ប្តូរ|មានការផ្លាស់ប្តូរ|មានការកែប្រែ|មានអីប្តូរ|ប្តូរអីខ្លះ|កែអ្វីខ្លះ|មានអ្វីថ្មីក្នុងសេចក្តីជូនដំណឹង|ខុសពីមុន|បង្ហាញការផ្លាស់ប្តូរ|បញ្ជីការផ្លាស់ប្តូរ
