# Khmer: messages that go on with an earlier one, and questions not understood. Not yet reviewed by a native speaker.

privacy-unclear-questions = បើខ្ញុំមិនយល់សំណួរ ខ្ញុំអាចរក្សាទុកពាក្យទូទៅក្នុងនោះ 90 ថ្ងៃ ដើម្បីរៀន។ ឈ្មោះ លេខ និងអាសយដ្ឋានត្រូវដកចេញ ហើយគ្មានអ្វីបង្ហាញថាអ្នកណាសួរទេ។

why-closed = សេចក្តីជូនដំណឹងកំណត់ថ្ងៃ{ $date } ជាថ្ងៃផុតកំណត់ស្នើឈ្មោះ ហើយថ្ងៃនោះបានកន្លងផុតទៅហើយ។
why-closing-date = សេចក្តីជូនដំណឹងកំណត់ថ្ងៃ{ $date } ជាថ្ងៃផុតកំណត់ស្នើឈ្មោះ។
why-qualifications = សេចក្តីជូនដំណឹងតម្រូវលក្ខណសម្បត្តិទាំងនេះ៖
why-countries = សេចក្តីជូនដំណឹងរាយសេដ្ឋកិច្ចដែលអាចចូលរួម។
why-notification = ខ្ញុំគ្រាន់តែប្រាប់តាមសេចក្តីជូនដំណឹង។ ខ្ញុំមិនដឹងហេតុផលផ្សេងពីនេះទេ។

no-other-project = បច្ចុប្បន្ននេះជាគម្រោងតែមួយគត់ដែលខ្ញុំដឹង។
