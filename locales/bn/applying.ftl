# Bengali: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = মনোনয়নের মাধ্যমে অংশ নেওয়া যায়: আপনার অর্থনীতির জাতীয় উৎপাদনশীলতা সংস্থা (NPO) আপনার নাম পাঠায়।
apply-step-form = APO-র বায়োডাটা ফরম পূরণ করুন, এটি একটি Excel ফাইল।
apply-step-npo = সময় থাকতে ফরমটি আপনার NPO-কে দিন।
apply-step-npo-of = সময় থাকতে ফরমটি আপনার NPO-কে দিন: { $npo } ({ $economy })।
apply-step-secretariat = { $economy }: এখানে বর্তমানে কোনো সক্রিয় NPO নেই; আপনাকে মনোনয়ন দেওয়া যায় কি না, টোকিওর APO সচিবালয়কে জিজ্ঞাসা করুন।
apply-step-nomination = কাকে মনোনয়ন দেবে, তা আপনার NPO ঠিক করে এবং শেষ তারিখের আগে মনোনয়ন পাঠায়।
apply-step-nomination-by = কাকে মনোনয়ন দেবে, তা আপনার NPO ঠিক করে এবং { $date } তারিখের মধ্যে মনোনয়ন পাঠায়।
apply-not-direct = সরাসরি APO-তে পাঠানো আবেদনের উত্তর দেওয়া হয় না।
apply-over = { $title } শেষ হয়ে গেছে: শেষ দিন ছিল { $date }।
documents-biodata = APO-র বায়োডাটা ফরম (একটি Excel ফাইল) আপনার NPO-কে দিতে হয়। NPO আরও কাগজ চাইতে পারে।
documents-not-stated = আমার কাছে থাকা বিজ্ঞপ্তির তথ্যে আর কোনো ফরমের উল্লেখ নেই।
documents-not-here = অনুগ্রহ করে আমাকে কাগজপত্র পাঠাবেন না: আমি তা আর কারও কাছে পৌঁছে দিতে পারি না।

## After the nomination

withdraw-not-here = আমি আপনার অংশগ্রহণ বাতিল করতে পারি না।
withdraw-npo = যত তাড়াতাড়ি পারেন আপনার NPO-কে জানান: মনোনয়ন প্রত্যাহার করতে বা বিকল্প নাম দিতে শুধু NPO-ই পারে।

## Whom to contact

contact-npo = প্রথমে আপনার NPO-র সঙ্গে যোগাযোগ করুন: { $npo } ({ $economy })।
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: বর্তমানে কোনো সক্রিয় NPO নেই; টোকিওর APO সচিবালয়
contact-several = যে NPO-গুলোর সঙ্গে যোগাযোগ করবেন:
contact-unknown = প্রথমে আপনার অর্থনীতির জাতীয় উৎপাদনশীলতা সংস্থার (NPO) সঙ্গে যোগাযোগ করুন। আপনি কোন অর্থনীতির?
contact-unknown-public = প্রথমে আপনার অর্থনীতির জাতীয় উৎপাদনশীলতা সংস্থার (NPO) সঙ্গে যোগাযোগ করুন।
contact-secretariat = এরপর টোকিওর APO সচিবালয়ের সঙ্গে যোগাযোগ করতে পারেন।
contact-details = আমার কাছে ফোন নম্বর বা ই-মেইল ঠিকানা নেই, আর NPO-র নাম মাঝে মাঝে বদলায়। অনুগ্রহ করে APO-র ওয়েবসাইটে মিলিয়ে নিন: { $website }
