# Khmer: announcements by the Secretariat, and what people want to hear of. Read twice; not yet reviewed by a native speaker.

## Under every announcement.

announcement-in-english = មិនទាន់មានការបកប្រែទេ។ នេះជាអត្ថបទភាសាអង់គ្លេស។
announcement-about = អំពី { $title } ({ $code })
announcement-reader = អ្នកចូលរួម
announcement-read = ខ្ញុំបានអានហើយ
announcement-no-more = ឈប់ទទួលដំណឹង
announcement-read-thanks = សូមអរគុណ។ ខ្ញុំបានកត់ទុកថាអ្នកបានអានហើយ។

## The latest announcements.

announcements-latest = ដំណឹងថ្មីបំផុត ចុះថ្ងៃទី { DATE($date, length: "long") }៖
announcements-earlier = ដំណឹងមុនៗ៖
announcements-item = { $headline } ({ DATE($date, length: "long") })
announcements-none = មិនទាន់មានដំណឹងទេ។
announcements-subscribe = ទទួលដំណឹង

## What people want to hear of.

subscription-name = { $topic ->
    [news] ដំណឹង៖ { $project }
   *[reminders] ការរំលឹក៖ { $project }
}
subscription-all = គម្រោងទាំងអស់
subscription-begun = ចាប់ពីពេលនេះទៅ អ្នកនឹងទទួលបាន៖ { $what }
subscription-ended = អ្នកនឹងលែងទទួលបានវាទៀត៖ { $what }
subscription-none = អ្នកមិនបានស្នើសុំដំណឹង ឬការរំលឹកទេ។
subscription-list = អ្នកបានស្នើសុំ៖
subscription-service = សារអំពីការស្នើឈ្មោះ និងវគ្គរបស់អ្នកផ្ទាល់ នឹងផ្ញើជូនអ្នកជានិច្ច។
subscription-start = + { $what }
subscription-stop = បញ្ឈប់ { $what }

## Writing an announcement, for the Secretariat.

announce-first = មិនទាន់មានដំណឹងទេ។ តើអ្នកចង់សរសេរមួយទេ?
announce-start = នេះជាដំណឹងថ្មីៗបំផុត។
announce-project = តើវាអំពីគម្រោងណា?
announce-audience = តើសម្រាប់អ្នកណា?
announce-text = សូមផ្ញើអត្ថបទក្នុងសារតែមួយ។ ភាសា៖ { $language }
announce-markup = សម្រាប់អក្សរដិត សូមសរសេរ { $bold }។ សម្រាប់តំណ សូមសរសេរ { $link }។
announce-placeholders = ខ្ញុំនឹងបំពេញចំណុចទាំងនេះពីសេចក្តីជូនដំណឹង៖ { $placeholders }
# Labels of two fields to be filled in, at most 45 characters.
announce-form-name = ឈ្មោះ (អ្នកអានមើលមិនឃើញ)
announce-form-text = អត្ថបទ ({ $language })
announce-language = តើអត្ថបទបន្ទាប់ជាភាសាអ្វី?
announce-economies = តើសម្រាប់សេដ្ឋកិច្ចណាខ្លះ? សូមផ្ញើឈ្មោះក្នុងសារតែមួយ។
announce-refused = ខ្ញុំមិនអាចផ្ញើអត្ថបទនេះបានទេ។ សូមផ្ញើម្តងទៀតដោយគ្មានចំណុចនេះ៖
announce-preview = មើលជាមុន៖ { $language }
announce-readers = { $count ->
   *[other] នឹងផ្ញើទៅមនុស្ស { $count } នាក់។
}
announce-nobody = គ្មានអ្នកណានឹងទទួលបានទេ។ សូមជ្រើសរើសអ្នកទទួលផ្សេង។
announce-channel = វានឹងត្រូវបង្ហោះក្នុងឆានែលគម្រោងនៅ { $platform } ផងដែរ។
announce-economy-unknown = មិនស្គាល់សេដ្ឋកិច្ច
announce-count = { $economy }, { $platform }៖ { $count }
announce-count-unreachable = { $economy }, គ្មានការជជែកបើកទេ៖ { $count }
announce-approval = { $count ->
   *[other] សហការីម្នាក់ចង់ផ្ញើនេះទៅមនុស្ស { $count } នាក់។ តើអាចផ្ញើបានទេ?
}
announce-tested = ខ្ញុំបានផ្ញើទៅអ្នកតែម្នាក់ហើយ។
announce-discarded = សេចក្តីព្រាងត្រូវបានបោះបង់ហើយ។
announce-begun = កំពុងផ្ញើ។ ខ្ញុំនឹងបង្ហាញវឌ្ឍនភាព។
announce-waits = ត្រូវឱ្យសហការីម្នាក់អនុម័តជាមុនសិន។ ខ្ញុំបានស្នើសុំហើយ។
announce-waits-for-nobody = ត្រូវឱ្យសហការីម្នាក់អនុម័តជាមុនសិន ប៉ុន្តែគ្មានអ្នកផ្សេងមានសិទ្ធិទេ។ អ្នកគ្រប់គ្រងអាចអញ្ជើញអ្នកណាម្នាក់។
announce-not-oneself = អ្នកបានសរសេរដំណឹងនេះ។ ត្រូវឱ្យអ្នកផ្សេងអនុម័ត។

## How far an announcement is.

announce-stage = { $stage ->
    [waiting] { $title }៖ កំពុងរង់ចាំការអនុម័ត
    [rejected] { $title }៖ មិនបានអនុម័ត
    [paused] { $title }៖ ផ្អាក
    [cancelled] { $title }៖ បានបញ្ឈប់
    [recalled] { $title }៖ បានដកវិញ
   *[sending] { $title }៖ បានផ្ញើ
}
announce-bar = { $bar } { $percent } %
announce-counts = បានដល់៖ { $delivered }។ បរាជ័យ៖ { $failed }។ ទាក់ទងមិនបាន៖ { $unreachable }។ នៅសល់៖ { $ahead }។
announce-left = { $minutes ->
   *[other] នៅសល់ប្រហែល { $minutes } នាទី។
}
announce-read-count = បានអាន៖ { $read }

## Buttons, at most 30 characters.

announce-new = ដំណឹងថ្មី
announce-no-project = មិនចំពោះគម្រោងណាមួយ
announce-to-subscriber = អ្នកដែលចង់ទទួលដំណឹង
announce-to-nominee = អ្នកត្រូវបានស្នើឈ្មោះ
announce-to-participant = អ្នកចូលរួម
announce-to-liaison-officer = មន្ត្រីទំនាក់ទំនង
announce-send = ផ្ញើ
announce-test = ផ្ញើមកខ្ញុំមុន
announce-add-language = បន្ថែមភាសា
announce-change-text = កែអត្ថបទភាសាអង់គ្លេស
announce-choose-economies = តែសេដ្ឋកិច្ចខ្លះ
announce-confirm-on = សុំឱ្យអ្នកអានបញ្ជាក់
announce-confirm-off = មិនសុំឱ្យបញ្ជាក់
announce-discard = បោះបង់
announce-show = ធ្វើឱ្យថ្មី
announce-approve = អនុម័ត
announce-reject = មិនអនុម័ត
announce-pause = ផ្អាក
announce-resume = បន្ត
announce-cancel = បញ្ឈប់
announce-recall = ដកវិញ

## The channel of a project, for the Secretariat.

channel-only-in-group = សូមផ្ញើវាមកខ្ញុំនៅក្នុងឆានែល ឬក្រុមនោះផ្ទាល់។
channel-which = នេះជាឆានែលនៃគម្រោងណា?
channel-connected = ឥឡូវនេះជាឆានែលនៃ { $title } ({ $code })។
channel-is = នេះជាឆានែលនៃ { $title } ({ $code })។
channel-what = ដំណឹងនៃគម្រោងនឹងមកទីនេះ ហើយការរំលឹកអំពីវគ្គសម្រាប់អ្នកដែលខ្ញុំមិនអាចសរសេរទៅក្នុងការជជែកឯកជន ក៏មកទីនេះដែរ។
channel-no-events = វគ្គទាំងនេះអាចបង្ហាញក្នុងបញ្ជីព្រឹត្តិការណ៍នៅទីនេះ ប៉ុន្តែខ្ញុំមិនមានសិទ្ធិបង្កើតព្រឹត្តិការណ៍ទេ។ អ្នកគ្រប់គ្រងទីនេះអាចផ្តល់សិទ្ធិ រួចផ្ញើ { $command } ម្តងទៀត។
channel-disconnected = ឆានែលនេះលែងជារបស់គម្រោងណាទៀតហើយ។
# A button, at most 30 characters.
channel-disconnect = មិនមែនឆានែលគម្រោងនេះទេ
