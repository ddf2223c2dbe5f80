# Khmer: answers and translations that the APO Secretariat adds to a notification. Not yet reviewed by a native speaker.

supplied-intro = លេខាធិការដ្ឋាន APO បានបញ្ជាក់អំពី { $title }៖
supplied-intro-general = លេខាធិការដ្ឋាន APO បានបញ្ជាក់អំពីគម្រោងជាទូទៅ៖
supplied-in-english = នេះជាភាសាអង់គ្លេស ព្រោះមិនទាន់មានការបកប្រែ។
source-supplement = ប្រភព៖ { $source }, { DATE($date, length: "long") }
source-translation = ការបកប្រែ៖ { $source }, { DATE($date, length: "long") }។ សេចក្តីជូនដំណឹងដើមជាភាសាអង់គ្លេស។
