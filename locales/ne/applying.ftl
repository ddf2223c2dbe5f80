# Nepali: being nominated, withdrawing, and whom to contact. Read twice; not yet reviewed by a native speaker.

## How to apply

apply-intro = मनोनयनमार्फत भाग लिइन्छ: तपाईंको अर्थतन्त्रको राष्ट्रिय उत्पादकत्व संस्था (NPO) ले तपाईंको नाम पठाउँछ।
apply-step-form = APO को बायोडाटा फारम भर्नुहोस्, यो Excel फाइल हो।
apply-step-npo = समयमै आफ्नो NPO लाई बुझाउनुहोस्।
apply-step-npo-of = समयमै आफ्नो NPO लाई बुझाउनुहोस्: { $npo } ({ $economy })।
apply-step-secretariat = { $economy } मा हाल कुनै सक्रिय NPO छैन: तपाईंलाई मनोनयन गर्न सकिन्छ कि सकिँदैन, टोकियोस्थित APO सचिवालयलाई सोध्नुहोस्।
apply-step-nomination = कसलाई मनोनयन गर्ने भन्ने तपाईंको NPO ले निर्णय गर्छ र अन्तिम मितिअघि मनोनयन पठाउँछ।
apply-step-nomination-by = कसलाई मनोनयन गर्ने भन्ने तपाईंको NPO ले निर्णय गर्छ र { $date } सम्म मनोनयन पठाउँछ।
apply-not-direct = सिधै APO मा पठाइएका आवेदनको जवाफ दिइँदैन।
apply-over = { $title } सकिएको छ: अन्तिम दिन { $date } थियो।
documents-biodata = APO को बायोडाटा फारम (Excel फाइल) तपाईंको NPO लाई बुझाउनुपर्छ। NPO ले अरू कागजात पनि माग्न सक्छ।
documents-not-stated = मसँग भएको सूचनाको विवरणमा अरू कुनै फारम उल्लेख छैन।
documents-not-here = कृपया मलाई कागजात नपठाउनुहोस्: म ती अरूलाई पठाउन सक्दिनँ।

## After the nomination

withdraw-not-here = म तपाईंको सहभागिता रद्द गर्न सक्दिनँ।
withdraw-npo = सकेसम्म चाँडो आफ्नो NPO लाई भन्नुहोस्: मनोनयन फिर्ता लिन वा वैकल्पिक नाम दिन NPO ले मात्र सक्छ।

## Whom to contact

contact-npo = पहिले आफ्नो NPO लाई सम्पर्क गर्नुहोस्: { $npo } ({ $economy })।
contact-npo-of = { $economy }: { $npo }
contact-none-of = { $economy }: हाल कुनै सक्रिय NPO छैन; टोकियोस्थित APO सचिवालय
contact-several = सम्पर्क गर्नुपर्ने NPO:
contact-unknown = पहिले आफ्नो अर्थतन्त्रको राष्ट्रिय उत्पादकत्व संस्था (NPO) लाई सम्पर्क गर्नुहोस्। तपाईं कुन अर्थतन्त्रबाट हुनुहुन्छ?
contact-unknown-public = पहिले आफ्नो अर्थतन्त्रको राष्ट्रिय उत्पादकत्व संस्था (NPO) लाई सम्पर्क गर्नुहोस्।
contact-secretariat = त्यसपछि टोकियोस्थित APO सचिवालयलाई सम्पर्क गर्न सकिन्छ।
contact-details = मसँग फोन नम्बर वा इमेल ठेगाना छैनन्, र NPO का नाम बेलाबेलामा फेरिन्छन्। कृपया APO को वेबसाइटमा जाँच्नुहोस्: { $website }
