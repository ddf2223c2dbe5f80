# Khmer: sessions, reminders, calendars and the time zone. Read twice; not yet reviewed by a native speaker.

## Sessions

agenda-programme = កម្មវិធីរបស់ { $title } តាមដែលអ្នករៀបចំបានផ្តល់៖
agenda-now = ឥឡូវនេះ៖ { $title } ដល់ម៉ោង { $time }។
agenda-next = បន្ទាប់៖ { $title } ម៉ោង { $time } ថ្ងៃ{ $date }។
agenda-next-official = ម៉ោងផ្លូវការគឺម៉ោង { $time } ថ្ងៃ{ $date } ({ $zone })។
agenda-other-date = នៅតំបន់ម៉ោងរបស់អ្នក នោះជាថ្ងៃផ្សេង។
agenda-over = វគ្គទាំងអស់បានបញ្ចប់ហើយ។
agenda-free-day = ថ្ងៃនោះគ្មានវគ្គទេ។
agenda-day = ថ្ងៃទី { $day } នៃគម្រោង៖ ថ្ងៃ{ $date }
agenda-zones = ម៉ោងគិតតាមតំបន់ម៉ោងរបស់អ្នក ({ $zone }) ហើយម៉ោងផ្លូវការនៅក្នុងវង់ក្រចក ({ $official })។
agenda-day-differs = នៅតំបន់ម៉ោងរបស់អ្នក ថ្ងៃនេះចាប់ផ្តើមនៅម៉ោង { $time } ថ្ងៃ{ $date }។
agenda-official = ម៉ោងជាម៉ោងផ្លូវការ ({ $zone })។
agenda-times = { $starts } ដល់ { $ends }
agenda-times-both = { $times } ({ $official })
agenda-session = { $times }៖ { $title }
agenda-session-details = { $times }៖ { $title }, { $details }
agenda-day-button = ថ្ងៃទី { $day } នៃគម្រោង
join-link = តំណចូល { $title }៖ { $link }
join-early = ខ្ញុំបង្ហាញតំណចូល { $title } ចាប់ពីម៉ោង { $time } ថ្ងៃ{ $date } គឺកន្លះម៉ោងមុនចាប់ផ្តើម។
join-participants = ខ្ញុំបង្ហាញតំណរបស់ { $title } ជូនតែអ្នកចូលរួមដែលបានបញ្ជាក់ប៉ុណ្ណោះ។

## Time zone

zone-time = ម៉ោងនៅ{ $city }
timezone-set = តំបន់ម៉ោងរបស់អ្នកឥឡូវនេះគឺ { $zone }។
timezone-how = ដើម្បីកំណត់តំបន់ផ្សេង សូមសរសេរ ឧទាហរណ៍៖ { $example }

## Reminders

reminder-set = ខ្ញុំនឹងរំលឹកអ្នកអំពី { $title }។
reminder-usual = ថ្ងៃផុតកំណត់៖ 7 ថ្ងៃ និង 1 ថ្ងៃមុន។ ការរៀបចំ៖ 2 សប្តាហ៍មុនចាប់ផ្តើម។ វគ្គ៖ មួយថ្ងៃមុន និង 15 នាទីមុន។ វិញ្ញាបនបត្រ និងរបាយការណ៍៖ ក្រោយបញ្ចប់។
reminder-sessions-lead = វគ្គ៖ { $lead } មុន និងមួយថ្ងៃមុន។ ថ្ងៃផុតកំណត់ ការរៀបចំ និងកិច្ចការបន្ទាប់៖ តាមពេលធម្មតា។
reminder-closing = ថ្ងៃផុតកំណត់៖ 7 ថ្ងៃ និង 1 ថ្ងៃមុន។
reminder-closing-lead = ថ្ងៃផុតកំណត់៖ { $lead } មុន។
reminder-day-lead = ថ្ងៃទី { $day } នៃគម្រោង៖ { $lead } មុនចាប់ផ្តើម។
reminder-next = ការរំលឹកបន្ទាប់នៅម៉ោង { $time } ថ្ងៃ{ $date }។
reminder-nothing-ahead = បច្ចុប្បន្នគ្មានអ្វីនៅខាងមុខទេ។ ខ្ញុំនឹងចាប់ផ្តើមភ្លាមពេលមានកាលបរិច្ឆេទ។
reminder-zone = ម៉ោងគិតតាម{ $zone }។
reminder-list = ខ្ញុំរំលឹកអ្នកអំពី៖
reminder-entry = { $title }។ { $topic }
reminder-entry-next = { $title }។ { $topic } { $next }
reminder-none-yet = ខ្ញុំមិនទាន់រំលឹកអ្នកអំពីអ្វីទេ។
reminder-ended = បានបញ្ឈប់ហើយ។ ខ្ញុំនឹងលែងរំលឹកអ្នកអំពីរឿងនោះទៀត។
reminder-snoozed = ខ្ញុំនឹងរំលឹកអ្នកម្តងទៀតបន្តិចក្រោយ។
reminder-on-button = រំលឹកខ្ញុំ
reminder-stop-button = បញ្ឈប់ការរំលឹក
reminder-stop-one-button = បញ្ឈប់ { $code }
reminder-stop-all-button = បញ្ឈប់ទាំងអស់
reminder-snooze-button = រំលឹកខ្ញុំពេលក្រោយ
reminder-lead-button = { $lead } មុនវគ្គ
duration-minutes =
    { $count ->
       *[other] { $count } នាទី
    }
duration-hours =
    { $count ->
       *[other] { $count } ម៉ោង
    }
duration-days =
    { $count ->
       *[other] { $count } ថ្ងៃ
    }

## What reminders say

remind-closing = ការស្នើឈ្មោះសម្រាប់ { $title } នឹងបិទនៅថ្ងៃ{ $date }។
remind-closing-npo = ឯកសាររបស់អ្នកត្រូវទៅដល់ NPO មុនថ្ងៃនោះ។
remind-closing-officer = ការស្នើឈ្មោះរបស់អ្នកត្រូវទៅដល់លេខាធិការដ្ឋាន APO ត្រឹមថ្ងៃនោះ។
remind-starts = { $title } ចាប់ផ្តើមនៅថ្ងៃ{ $date }។
remind-prepare = បើអ្នកចូលរួម សូមពិនិត្យឯកសារ ទិដ្ឋាការ និងសំបុត្រធ្វើដំណើរឥឡូវនេះ។
remind-session = { $title } ចាប់ផ្តើមនៅម៉ោង { $time } ថ្ងៃ{ $date } ({ $project })។
remind-room = បន្ទប់៖ { $room }
remind-follow-up = { $title } បានបញ្ចប់ហើយ។ សូមអរគុណដែលបានចូលរួម!
remind-certificate = សូមពិនិត្យថាតើអ្នកត្រូវផ្ញើរបាយការណ៍ឬទេ ហើយសួរអំពីវិញ្ញាបនបត្ររបស់អ្នក។
remind-late = សូមទោស ការរំលឹកនេះមកយឺត។
remind-moved = ផ្លាស់ប្តូរ៖ { $title } ឥឡូវចាប់ផ្តើមនៅម៉ោង { $time } ថ្ងៃ{ $date }។
remind-cancelled = លុបចោល៖ { $title } ដែលត្រូវចាប់ផ្តើមនៅម៉ោង { $time } ថ្ងៃ{ $date }។

## Calendars

calendar-which = តើប្រតិទិនសម្រាប់គម្រោងណា? សូមបន្ថែមកូដគម្រោង។
calendar-no-dates = ខ្ញុំមិនទាន់មានកាលបរិច្ឆេទរបស់ { $title } ទេ ដូច្នេះមិនទាន់មានអ្វីត្រូវដាក់ក្នុងប្រតិទិនទេ។
calendar-file =
    { $sessions ->
        [0] នេះជាកាលបរិច្ឆេទរបស់ { $title } ជាឯកសារប្រតិទិន។
       *[other] នេះជាកាលបរិច្ឆេទ និងវគ្គទាំង { $sessions } របស់ { $title } ជាឯកសារប្រតិទិន។
    }
calendar-links = ឬបន្ថែមថ្ងៃទាំងនេះទៅ { $google } ឬ { $outlook }។
calendar-feed = សូមជាវអាសយដ្ឋាននេះ នោះប្រតិទិនរបស់អ្នកនឹងទាន់សម័យជានិច្ច៖ { $link } វាសម្រាប់អ្នកតែម្នាក់ ដូច្នេះសូមកុំចែកបន្ត។
calendar-feed-button = ធ្វើឱ្យប្រតិទិនទាន់សម័យ
calendar-closing-title = ថ្ងៃផុតកំណត់ស្នើឈ្មោះ

## The option of a command on Discord

discord-option-city = ទីក្រុង
discord-about-city = ទីក្រុង ឬគម្លាតម៉ោង ដូចជា Kathmandu ឬ UTC+5:45
