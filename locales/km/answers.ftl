# Khmer: answers from a project's notification. Read twice; not yet reviewed by a native speaker.

## Where an answer comes from

source-with-details = ប្រភព៖ សេចក្តីជូនដំណឹងគម្រោង { $code }, { $details }
source-code-only = ប្រភព៖ សេចក្តីជូនដំណឹងគម្រោង { $code }
source-reference = លេខយោង { $reference }
source-issued = ចេញនៅថ្ងៃទី { DATE($date, length: "long") }
source-revision = កំណែទី { $revision }
source-revised = កំណែទី { $revision } ចុះថ្ងៃទី { DATE($date, length: "long") }
joined-clauses = { $first }, { $second }

## Whom to ask

ask-npo-of = សូមសួរ NPO របស់អ្នកជាមុនសិន ({ $npo }, { $economy }) បន្ទាប់មកសូមសួរលេខាធិការដ្ឋាន APO នៅទីក្រុងតូក្យូ។
ask-own-npo = សូមសួរអង្គការផលិតភាពជាតិ (NPO) នៃសេដ្ឋកិច្ចរបស់អ្នកជាមុនសិន បន្ទាប់មកសូមសួរលេខាធិការដ្ឋាន APO នៅទីក្រុងតូក្យូ។
ask-secretariat = បច្ចុប្បន្ន { $economy } មិនមាន NPO ដែលកំពុងដំណើរការទេ ដូច្នេះសូមសួរលេខាធិការដ្ឋាន APO នៅទីក្រុងតូក្យូ។
procedures = សម្រាប់ព័ត៌មានលម្អិតបន្ថែម សេចក្តីជូនដំណឹងសំដៅលើនីតិវិធីអនុវត្តដែលបានផ្ញើជូនជាមួយគ្នា។

## Closing date

deadline-open = { $days ->
    [1] ការស្នើឈ្មោះសម្រាប់ { $title } នឹងបិទនៅថ្ងៃស្អែក គឺថ្ងៃ{ $date }។
   *[other] ការស្នើឈ្មោះសម្រាប់ { $title } នឹងបិទនៅថ្ងៃ{ $date } នៅសល់ { $days } ថ្ងៃទៀត។
}
deadline-today = ថ្ងៃនេះ គឺថ្ងៃ{ $date } ជាថ្ងៃចុងក្រោយនៃការស្នើឈ្មោះសម្រាប់ { $title }។
deadline-closed = { $days ->
    [1] ការស្នើឈ្មោះសម្រាប់ { $title } បានបិទកាលពីម្សិលមិញ គឺថ្ងៃ{ $date }។
   *[other] ការស្នើឈ្មោះសម្រាប់ { $title } បានបិទកាលពី { $days } ថ្ងៃមុន គឺនៅថ្ងៃ{ $date }។
}
deadline-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ថ្ងៃផុតកំណត់ស្នើឈ្មោះសម្រាប់ { $title } ទេ។
deadline-npo-earlier = NPO របស់អ្នកកំណត់ថ្ងៃផ្ទាល់ខ្លួនឱ្យមុននេះ ដើម្បីជ្រើសរើសបេក្ខជន ដូច្នេះសូមទាក់ទងឱ្យបានឆាប់។
deadline-hurry = សូមទាក់ទង NPO របស់អ្នកភ្លាមៗ៖ ការស្នើឈ្មោះត្រូវធ្វើដោយ NPO ហើយសេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ម៉ោងទេ។
deadline-replacements = NPO នៅតែអាចស្នើឈ្មោះបេក្ខជនជំនួសបានមួយរយៈទៀត តាមដែលសេចក្តីជូនដំណឹងអនុញ្ញាត។ មានតែ NPO របស់អ្នកទេដែលអាចប្រាប់ថានៅមានកន្លែងទំនេរឬអត់។
deadline-ended = { $days ->
    [1] ចំណែកគម្រោងផ្ទាល់បានបញ្ចប់កាលពីម្សិលមិញ។
   *[other] ចំណែកគម្រោងផ្ទាល់បានបញ្ចប់កាលពី { $days } ថ្ងៃមុន។
}
deadline-remarks = កំណត់សម្គាល់ក្នុងសេចក្តីជូនដំណឹង៖
deadline-still-tokyo = តាមប្រតិទិនរបស់អ្នក ការស្នើឈ្មោះសម្រាប់ { $title } បានបិទកាលពីម្សិលមិញ គឺថ្ងៃ{ $date }។ នៅលេខាធិការដ្ឋាន APO ក្នុងទីក្រុងតូក្យូ ថ្ងៃនោះមិនទាន់ផុតទេ ដូច្នេះសូមទាក់ទង NPO របស់អ្នកភ្លាមៗ។
deadline-over-tokyo = តាមប្រតិទិនរបស់អ្នក ថ្ងៃនេះ គឺថ្ងៃ{ $date } ជាថ្ងៃចុងក្រោយនៃការស្នើឈ្មោះសម្រាប់ { $title }។ នៅលេខាធិការដ្ឋាន APO ក្នុងទីក្រុងតូក្យូ ថ្ងៃនោះបានកន្លងផុតហើយ ដូច្នេះសូមទាក់ទង NPO របស់អ្នកភ្លាមៗ។
deadline-tokyo = ចំនួនថ្ងៃគិតតាមកាលបរិច្ឆេទនៅទីក្រុងតូក្យូ។

## Dates

dates-span = { $days ->
   *[other] { $title }៖ ពីថ្ងៃ{ $starts } ដល់ថ្ងៃ{ $ends } ({ $days } ថ្ងៃ)។
}
dates-one-day = { $title }៖ ថ្ងៃ{ $starts } តែមួយថ្ងៃប៉ុណ្ណោះ។
dates-start-only = { $title } ចាប់ផ្តើមនៅថ្ងៃ{ $starts }។ សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ថ្ងៃចុងក្រោយទេ។
dates-end-only = { $title } បញ្ចប់នៅថ្ងៃ{ $ends }។ សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ថ្ងៃដំបូងទេ។
dates-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់កាលបរិច្ឆេទនៃ { $title } ទេ។
dates-ahead = { $days ->
    [1] គម្រោងចាប់ផ្តើមនៅថ្ងៃស្អែក។
   *[other] គម្រោងចាប់ផ្តើមក្នុងរយៈពេល { $days } ថ្ងៃទៀត។
}
dates-only-day = គម្រោងប្រព្រឹត្តទៅនៅថ្ងៃនេះ។
dates-running-day = គម្រោងកំពុងដំណើរការ៖ ថ្ងៃនេះជាថ្ងៃទី { $day } ក្នុងចំណោម { $days } ថ្ងៃ។
dates-running = គម្រោងកំពុងដំណើរការ។
dates-over = { $days ->
    [1] គម្រោងបានបញ្ចប់កាលពីម្សិលមិញ។
   *[other] គម្រោងបានបញ្ចប់កាលពី { $days } ថ្ងៃមុន។
}

## Programme and time zone

agenda-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ម៉ោងនៃវគ្គនានារបស់ { $title } ទេ។
timezone-not-stated = សេចក្តីជូនដំណឹងមានតែកាលបរិច្ឆេទ គ្មានម៉ោងទេ ដូច្នេះមិនទាន់មានម៉ោងវគ្គសម្រាប់បំប្លែងនៅឡើយ។
timezone-here = នៅតំបន់ម៉ោងរបស់អ្នក ({ $zone }) ឥឡូវនេះម៉ោង { $time } ថ្ងៃ{ $date }។
timezone-tokyo = នៅលេខាធិការដ្ឋាន APO ក្នុងទីក្រុងតូក្យូ ឥឡូវនេះម៉ោង { $time } ថ្ងៃ{ $date }។
timezone-counted = ខ្ញុំរាប់ចំនួនថ្ងៃរហូតដល់ថ្ងៃផុតកំណត់តាមប្រតិទិនរបស់អ្នក។
timezone-several = { $economy } មានតំបន់ម៉ោងច្រើន ដូច្នេះខ្ញុំរាប់ចំនួនថ្ងៃរហូតដល់ថ្ងៃផុតកំណត់តាមកាលបរិច្ឆេទនៅទីក្រុងតូក្យូ។
timezone-choose = សូមប្រាប់ខ្ញុំពីសេដ្ឋកិច្ចរបស់អ្នក នោះខ្ញុំនឹងរាប់ចំនួនថ្ងៃរហូតដល់ថ្ងៃផុតកំណត់តាមប្រតិទិនរបស់អ្នក។

## Place and form

venue-cities = { $title } ប្រព្រឹត្តទៅនៅ { $cities }, { $countries }។
venue-cities-only = { $title } ប្រព្រឹត្តទៅនៅ { $cities }។
venue-countries = { $title } ប្រព្រឹត្តទៅនៅ { $countries }។ សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ទីក្រុងទេ។
venue-no-address = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់អាសយដ្ឋានទេ។
venue-online = { $title } ប្រព្រឹត្តទៅតាមអនឡាញ ដូច្នេះមិនចាំបាច់ធ្វើដំណើរទៅទីកន្លែងណាទេ។
venue-online-host = { $title } ប្រព្រឹត្តទៅតាមអនឡាញ ដូច្នេះមិនចាំបាច់ធ្វើដំណើរទៅទីកន្លែងណាទេ។ ម្ចាស់ផ្ទះគឺ { $countries }។
venue-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ថា { $title } ប្រព្រឹត្តទៅនៅទីណាទេ។
modality-online = { $title } ប្រព្រឹត្តទៅតាមអនឡាញ។
modality-onsite = { $title } ប្រព្រឹត្តទៅដោយជួបផ្ទាល់។
modality-hybrid = { $title } ប្រព្រឹត្តទៅតាមទម្រង់ចម្រុះ៖ ផ្នែកខ្លះតាមអនឡាញ ផ្នែកខ្លះជួបផ្ទាល់។
modality-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ថា { $title } ប្រព្រឹត្តទៅតាមអនឡាញ ឬជួបផ្ទាល់ទេ។
organizer-intro = ស្ថាប័នអនុវត្ត { $title }៖
organizer-host = ម្ចាស់ផ្ទះ៖ { $countries }
organizer-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ស្ថាប័នអនុវត្ត { $title } ទេ។

## Summary card

label-dates = កាលបរិច្ឆេទ
label-modality = ទម្រង់
label-venue = ទីកន្លែង
label-host = ម្ចាស់ផ្ទះ
label-organizers = អ្នករៀបចំ
label-economies = បើកទទួល
label-places = ចំនួនកន្លែង
label-closing = ថ្ងៃផុតកំណត់ស្នើឈ្មោះ
label-objectives = គោលបំណង
label-remarks = កំណត់សម្គាល់
overview-span = { $days ->
   *[other] ថ្ងៃ{ $starts } ដល់ថ្ងៃ{ $ends } ({ $days } ថ្ងៃ)
}
overview-one-day = ថ្ងៃ{ $starts }
overview-from = ចាប់ពីថ្ងៃ{ $starts }
overview-until = រហូតដល់ថ្ងៃ{ $ends }
overview-online = អនឡាញ
overview-onsite = ជួបផ្ទាល់
overview-hybrid = ចម្រុះ អនឡាញ និងជួបផ្ទាល់
overview-all-economies = { $count ->
   *[other] សេដ្ឋកិច្ចសមាជិក APO ទាំង { $count }
}
overview-places = មិនលើស { $overseas } នាក់សម្រាប់សេដ្ឋកិច្ចផ្សេង មិនលើស { $local } នាក់សម្រាប់ម្ចាស់ផ្ទះ
overview-places-total = មិនលើស { $overseas } នាក់
overview-places-local = មិនលើស { $local } នាក់សម្រាប់ម្ចាស់ផ្ទះ
overview-closing-open = { $days ->
    [1] ថ្ងៃ{ $date } (ថ្ងៃស្អែក)
   *[other] ថ្ងៃ{ $date } (នៅសល់ { $days } ថ្ងៃទៀត)
}
overview-closing-today = ថ្ងៃ{ $date } (ថ្ងៃនេះជាថ្ងៃចុងក្រោយ)
overview-closing-closed = ថ្ងៃ{ $date } (បិទហើយ)
overview-over = គម្រោងនេះបានបញ្ចប់ហើយ។

## What the project is about

objectives-intro = គោលបំណងរបស់ { $title } តាមពាក្យក្នុងសេចក្តីជូនដំណឹង៖
objectives-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់គោលបំណងរបស់ { $title } ទេ។
outcome-intro = លទ្ធផលរំពឹងទុករបស់ { $title } តាមពាក្យក្នុងសេចក្តីជូនដំណឹង៖
outcome-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ថាអ្នកចូលរួមទទួលបានអ្វីពី { $title } ទេ។
background-intro = មូលហេតុនៃការរៀបចំ { $title } តាមពាក្យក្នុងសេចក្តីជូនដំណឹង៖
background-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់មូលហេតុនៃការរៀបចំ { $title } ទេ។
topics-intro = ប្រធានបទរបស់ { $title } តាមដែលសេចក្តីជូនដំណឹងរាយ៖
topics-not-stated = សេចក្តីជូនដំណឹងមិនបានរាយប្រធានបទរបស់ { $title } ទេ។
quote-cut = សេចក្តីជូនដំណឹងនៅមានបន្តទៀត ឯកសារពេញលេញមាននៅ NPO របស់អ្នក។

## Who may take part

eligibility-intro = លក្ខណសម្បត្តិដែលសេចក្តីជូនដំណឹងរបស់ { $title } ទាមទារ៖
eligibility-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់លក្ខណសម្បត្តិដែល { $title } ទាមទារទេ។
eligibility-npo-decides = បេក្ខជនត្រូវបានស្នើឈ្មោះដោយ NPO នៃសេដ្ឋកិច្ចរបស់ខ្លួន ហើយ NPO នោះជាអ្នកសម្រេចថាស្នើឈ្មោះអ្នកណា។
countries-yes = { $economy }៖ បាន ពលរដ្ឋអាចត្រូវបានស្នើឈ្មោះ។
countries-host = { $economy }៖ បាន ក្នុងនាមជាម្ចាស់ផ្ទះ មានកន្លែងសម្រាប់អ្នកចូលរួមក្នុងស្រុក។
countries-no = { $economy }៖ មិនបានទេ មិនស្ថិតក្នុងចំណោមសេដ្ឋកិច្ចចូលរួមនៃគម្រោងនេះទេ។
countries-all = { $count ->
   *[other] { $title } បើកទទួលសេដ្ឋកិច្ចសមាជិក APO ទាំង { $count }៖ { $economies }។
}
countries-only = { $title } បើកទទួល { $economies }។
countries-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ថាសេដ្ឋកិច្ចណាអាចចូលរួម { $title } ទេ។
countries-members-only = មានតែពលរដ្ឋនៃសេដ្ឋកិច្ចសមាជិក APO ប៉ុណ្ណោះដែលអាចត្រូវបានស្នើឈ្មោះ។
countries-which = តើអ្នកមកពីសេដ្ឋកិច្ចណា?
seats-both = ចំនួនកន្លែងក្នុង { $title }៖ មិនលើស { $overseas } នាក់សម្រាប់សេដ្ឋកិច្ចផ្សេង និងមិនលើស { $local } នាក់សម្រាប់សេដ្ឋកិច្ចម្ចាស់ផ្ទះ។
seats-total = ចំនួនកន្លែងក្នុង { $title }៖ មិនលើស { $overseas } នាក់។ សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ចំនួនដាច់ដោយឡែកសម្រាប់សេដ្ឋកិច្ចម្ចាស់ផ្ទះទេ។
seats-local = ចំនួនកន្លែងក្នុង { $title }៖ មិនលើស { $local } នាក់សម្រាប់សេដ្ឋកិច្ចម្ចាស់ផ្ទះ។ សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ចំនួនសម្រាប់សេដ្ឋកិច្ចផ្សេងទេ។
seats-not-stated = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ថា { $title } មានប៉ុន្មានកន្លែងទេ។
seats-shares = សេចក្តីជូនដំណឹងមិនបានបញ្ជាក់ពីរបៀបបែងចែកកន្លែងតាមសេដ្ឋកិច្ចទេ។
seats-host = { $economy } ជាម្ចាស់ផ្ទះ ដូច្នេះកន្លែងក្នុងស្រុកគឺសម្រាប់ពលរដ្ឋនៅទីនោះ។
selection-npo = NPO នីមួយៗសម្រេចថាស្នើឈ្មោះអ្នកណា ហើយផ្ញើការស្នើឈ្មោះមុនថ្ងៃផុតកំណត់។ បើគ្មានការស្នើឈ្មោះទេ អ្នកមិនអាចត្រូវបានជ្រើសរើសឡើយ។
selection-results = ពេលវេលាប្រកាសលទ្ធផលមិនបានបញ្ជាក់ទេ អ្នកនឹងដឹងលទ្ធផលតាមរយៈ NPO របស់អ្នក។

## What the notification leaves to other papers

fees-not-stated = ព័ត៌មានពីសេចក្តីជូនដំណឹងដែលខ្ញុំមាន មិនបានបញ្ជាក់ថា { $title } ចំណាយប៉ុន្មាន ឬអ្នកណាជាអ្នកចេញថ្លៃទេ។
travel-not-stated = ព័ត៌មានពីសេចក្តីជូនដំណឹងដែលខ្ញុំមាន មិនបាននិយាយអំពីសំបុត្រយន្តហោះ សណ្ឋាគារ ឬប្រាក់ឧបត្ថម្ភប្រចាំថ្ងៃសម្រាប់ { $title } ទេ។
travel-online = { $title } ប្រព្រឹត្តទៅតាមអនឡាញ ដូច្នេះមិនចាំបាច់ធ្វើដំណើរទេ។
visa-not-stated = ព័ត៌មានពីសេចក្តីជូនដំណឹងដែលខ្ញុំមាន មិនបាននិយាយអំពីទិដ្ឋាការ ឬលិខិតអញ្ជើញសម្រាប់ { $title } ទេ។
visa-online = { $title } ប្រព្រឹត្តទៅតាមអនឡាញ ដូច្នេះមិនត្រូវការទិដ្ឋាការទេ។
language-not-stated = ព័ត៌មានពីសេចក្តីជូនដំណឹងដែលខ្ញុំមាន មិនបានបញ្ជាក់ភាសាដែលប្រើក្នុង { $title } ឬការបកប្រែផ្ទាល់មាត់ទេ។
certificate-not-stated = ព័ត៌មានពីសេចក្តីជូនដំណឹងដែលខ្ញុំមាន មិនបានបញ្ជាក់ថា { $title } ផ្តល់វិញ្ញាបនបត្រឬអត់ទេ។
materials-not-stated = ព័ត៌មានពីសេចក្តីជូនដំណឹងដែលខ្ញុំមាន មិនបាននិយាយអំពីស្លាយ ការថតទុក ឬឯកសារចែករបស់ { $title } ទេ។
join-onsite = { $title } ប្រព្រឹត្តទៅដោយជួបផ្ទាល់ ដូច្នេះគ្មានវគ្គអនឡាញសម្រាប់ចូលរួមទេ។
join-not-stated = ខ្ញុំគ្មានតំណ ឬពាក្យសម្ងាត់សម្រាប់ { $title } ទេ ហើយខ្ញុំមិនអាចមើលឃើញវេទិកាអនឡាញទេ។
join-trouble = បើអ្នកចូលមិនបាន សូមសរសេរទៅអ្នកដែលបានផ្ញើការអញ្ជើញឱ្យអ្នកផង។

## Lists of projects

projects-open = គម្រោងដែលកំពុងទទួលការស្នើឈ្មោះ៖
projects-none-open = បច្ចុប្បន្នគ្មានគម្រោងណាទទួលការស្នើឈ្មោះទេ។ នេះជាគម្រោងថ្មីៗបំផុត៖
projects-others = គម្រោងផ្សេងទៀត៖
projects-item = { $title } ({ $code })
projects-item-with-details = { $title } ({ $code })៖ { $details }
projects-more = { $count ->
   *[other] នៅមាន { $count } គម្រោងទៀតដែលមិនបានបង្ហាញ។ សូមសរសេរកូដ ឬពាក្យក្នុងចំណងជើង។
}
projects-span = { $days ->
   *[other] { DATE($starts, length: "long") } ដល់ { DATE($ends, length: "long") } ({ $days } ថ្ងៃ)
}
projects-one-day = { DATE($starts, length: "long") }
standing-open = ស្នើឈ្មោះដល់ថ្ងៃទី { DATE($date, length: "long") }
standing-today = ស្នើឈ្មោះដល់ថ្ងៃនេះ
standing-closed = ការស្នើឈ្មោះបិទហើយ
standing-running = កំពុងដំណើរការ
standing-over = បានបញ្ចប់
