# Khmer: answers and translations that the APO Secretariat adds. Read twice; not yet reviewed by a native speaker.

supplied-intro = លេខាធិការដ្ឋាន APO បានបញ្ជាក់សម្រាប់ { $title }៖
supplied-intro-general = លេខាធិការដ្ឋាន APO បានបញ្ជាក់សម្រាប់គម្រោងរបស់ខ្លួនជាទូទៅ៖
supplied-in-english = នេះជាភាសាអង់គ្លេស ព្រោះមិនទាន់មានការបកប្រែ។
source-supplement = ប្រភព៖ { $source }, { DATE($date, length: "long") }
source-translation = ការបកប្រែ៖ { $source }, { DATE($date, length: "long") }។ សេចក្តីជូនដំណឹងដើមជាភាសាអង់គ្លេស។
