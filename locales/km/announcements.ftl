# Khmer: announcements by the Secretariat, and what people want to hear of. Not yet reviewed by a native speaker.

announcement-in-english = មិនទាន់មានការបកប្រែទេ។ នេះជាអត្ថបទភាសាអង់គ្លេស។
announcement-about = អំពី { $title } ({ $code })
announcement-read = ខ្ញុំបានអានហើយ
announcement-no-more = ឈប់ទទួលដំណឹង
announcement-read-thanks = អរគុណ។ ខ្ញុំបានកត់ទុកថាអ្នកបានអានហើយ។

announcements-latest = ដំណឹងចុងក្រោយ ចុះថ្ងៃទី { DATE($date, length: "long") }៖
announcements-earlier = ដំណឹងមុនៗ៖
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = មកទល់ពេលនេះ មិនទាន់មានដំណឹងទេ។
announcements-subscribe = ផ្ញើដំណឹងឱ្យខ្ញុំ

subscription-name = { $topic ->
    [news] ដំណឹង៖ { $project }
   *[reminders] ការរំលឹក៖ { $project }
}
subscription-all = គម្រោងទាំងអស់
subscription-begun = ចាប់ពីពេលនេះទៅ អ្នកនឹងទទួល៖ { $what }
subscription-ended = អ្នកលែងទទួលទៀតហើយ៖ { $what }
subscription-none = អ្នកមិនបានស្នើទទួលដំណឹង ឬការរំលឹកទេ។
subscription-list = អ្នកបានស្នើទទួល៖
subscription-service = សារអំពីការស្នើឈ្មោះ និងវគ្គរបស់អ្នកផ្ទាល់ នឹងទៅដល់អ្នកជានិច្ច។
subscription-start = + { $what }
subscription-stop = បញ្ឈប់ { $what }

announce-first = មិនទាន់មានដំណឹងទេ។ តើចង់សរសេរមួយឬ?
announce-start = នេះជាដំណឹងចុងក្រោយៗ។
announce-project = តើដំណឹងនេះអំពីគម្រោងណា?
announce-audience = តើសម្រាប់អ្នកណា?
announce-text = សូមផ្ញើអត្ថបទមកខ្ញុំក្នុងសារតែមួយ។ ភាសាអត្ថបទ៖ { $language }
announce-markup = សម្រាប់អក្សរដិត សូមសរសេរ { $bold }។ សម្រាប់តំណ សូមសរសេរ { $link }។
announce-placeholders = ខ្ញុំបំពេញព័ត៌មានទាំងនេះពីសេចក្តីជូនដំណឹង៖ { $placeholders }
announce-language = តើអត្ថបទបន្ទាប់ជាភាសាអ្វី?
announce-economies = តើសម្រាប់សេដ្ឋកិច្ចណាខ្លះ? សូមផ្ញើឈ្មោះទាំងអស់ក្នុងសារតែមួយ។
announce-refused = ខ្ញុំមិនអាចផ្ញើអត្ថបទនេះបានទេ។ សូមផ្ញើម្តងទៀតដោយគ្មានចំណុចនេះ៖
announce-preview = មើលជាមុន៖ { $language }
announce-readers = នឹងផ្ញើទៅមនុស្ស { $count ->
   *[other] { $count } នាក់។
}
announce-nobody = គ្មាននរណាទទួលបានទេ។ សូមជ្រើសរើសក្រុមអ្នកទទួលផ្សេង។
announce-economy-unknown = មិនស្គាល់សេដ្ឋកិច្ច
announce-count = { $economy }, { $platform }៖ { $count }
announce-count-unreachable = { $economy } គ្មានការជជែកបើក៖ { $count }
announce-approval = សហការីម្នាក់ចង់ផ្ញើដំណឹងនេះទៅមនុស្ស { $count ->
   *[other] { $count } នាក់។
} តើអនុញ្ញាតឱ្យផ្ញើទេ?
announce-tested = ខ្ញុំបានផ្ញើទៅអ្នកតែម្នាក់គត់។
announce-discarded = សេចក្តីព្រាងត្រូវបានលុបចោលហើយ។
announce-begun = កំពុងផ្ញើចេញហើយ។ ខ្ញុំនឹងបង្ហាញអ្នកថាដល់ណា។
announce-waits = សហការីម្នាក់ត្រូវអនុម័តជាមុនសិន។ ខ្ញុំបានស្នើហើយ។
announce-waits-for-nobody = សហការីម្នាក់ត្រូវអនុម័តជាមុនសិន ប៉ុន្តែគ្មាននរណាផ្សេងមានសិទ្ធិទេ។ អ្នកគ្រប់គ្រងអាចអញ្ជើញមនុស្សម្នាក់បាន។
announce-not-oneself = អ្នកជាអ្នកសរសេរដំណឹងនេះ។ ត្រូវឱ្យអ្នកផ្សេងអនុម័ត។

announce-stage = { $stage ->
    [waiting] { $title }៖ រង់ចាំការអនុម័ត
    [rejected] { $title }៖ មិនបានអនុម័ត
    [paused] { $title }៖ បានផ្អាក
    [cancelled] { $title }៖ បានបញ្ឈប់
    [recalled] { $title }៖ បានដកវិញ
   *[sending] { $title }៖ បានផ្ញើ
}
announce-bar = { $bar } { $percent } %
announce-counts = បានដល់៖ { $delivered }។ បរាជ័យ៖ { $failed }។ មិនអាចទាក់ទង៖ { $unreachable }។ នៅសល់៖ { $ahead }។
announce-left = { $minutes ->
   *[other] នៅសល់ប្រហែល { $minutes } នាទីទៀត។
}
announce-read-count = បានអាន៖ { $read }

announce-new = ដំណឹងថ្មី
announce-no-project = មិនកំណត់គម្រោង
announce-to-subscriber = អ្នកដែលចង់បានដំណឹង
announce-to-nominee = អ្នកត្រូវបានស្នើឈ្មោះ
announce-to-participant = អ្នកចូលរួម
announce-to-liaison-officer = មន្ត្រីទំនាក់ទំនង
announce-send = ផ្ញើ
announce-test = ផ្ញើឱ្យខ្ញុំជាមុនសិន
announce-add-language = បន្ថែមភាសា
announce-change-text = កែអត្ថបទអង់គ្លេស
announce-choose-economies = តែសេដ្ឋកិច្ចខ្លះ
announce-confirm-on = សុំអ្នកអានបញ្ជាក់
announce-confirm-off = មិនសុំបញ្ជាក់
announce-discard = លុបចោល
announce-show = ធ្វើឱ្យទាន់សម័យ
announce-approve = អនុម័ត
announce-reject = មិនអនុម័ត
announce-pause = ផ្អាក
announce-resume = បន្ត
announce-cancel = បញ្ឈប់
announce-recall = ដកវិញ
