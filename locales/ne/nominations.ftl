# Nepali: nominations: where they stand, linking to a chat, withdrawing, and the liaison officer's view. Read twice; not yet reviewed by a native speaker.

## Where it stands (also sent unasked when it changes)

nomination-news = { $title } का लागि तपाईंको मनोनयनबारे समाचार:
nomination-about = { $title } का लागि तपाईंको मनोनयन ({ $reference }):
nomination-is-received = तपाईंको NPO ले यो पाएको छ।
nomination-is-forwarded = तपाईंको NPO ले यो APO सचिवालयमा पठाएको छ।
nomination-is-incomplete = यो अझै पूरा भएको छैन।
nomination-is-under-review = APO सचिवालयले यो हेर्दै छ।
nomination-is-selected = तपाईं छानिनुभयो। तपाईं सहभागी हुनुहुन्छ।
nomination-is-reserve = तपाईं वैकल्पिक सूचीमा हुनुहुन्छ। ठाउँ खाली भए तपाईं सहभागी हुनुहुन्छ।
nomination-is-not-selected = यस पटक तपाईं छानिनुभएन।
nomination-is-replaced = तपाईंको ठाउँमा अर्को व्यक्ति सहभागी हुनुहुन्छ।
nomination-is-withdrawn = यो फिर्ता लिइएको छ।
nomination-is-completed = तपाईं अन्त्यसम्म सहभागी हुनुभयो। धन्यवाद!
nomination-missing = यो पुगेको छैन: { $missing }
nomination-next-npo = अब तपाईंको NPO ले यो पठाउने कि नपठाउने निर्णय गर्छ।
nomination-next-npo-by = अब तपाईंको NPO ले यो पठाउने कि नपठाउने निर्णय गर्छ। { $date } सम्म समय छ।
nomination-next-papers = अब नपुगेको कुरा सकेसम्म चाँडो आफ्नो NPO लाई दिनुहोस्।
nomination-next-review = अब सचिवालयले निर्णय गर्छ। थाहा पाउनासाथ म तपाईंलाई यहीँ लेख्छु।
nomination-next-begins = परियोजना { $date } मा सुरु हुन्छ।
nomination-asked = तपाईंले नाम फिर्ता लिन भन्नुभएको छ। तपाईंको सम्पर्क अधिकृतले अझै पुष्टि गर्नुभएको छैन।
nomination-not-linked = यो च्याट तपाईंको मनोनयनसँग जोडिएपछि म यहीँ बताउन सक्छु। त्यसका लागि मलाई आफ्नो दाबी कोड पठाउनुहोस्। त्यो तपाईंले आफ्नो NPO वा APO सचिवालयबाट पाउनुहुन्छ।

## Linking a chat

claim-linked = भयो: यो च्याट { $title } का लागि तपाईंको मनोनयनसँग जोडियो। केही बदलिएमा म तपाईंलाई यहीँ लेख्छु।
claim-kept = अबदेखि म यो सम्बन्ध राख्छु। म के राख्छु भनी हेर्न वा मेटाउन /privacy लेख्नुहोस्।
claim-not-valid = यो कोड चलेन। गलत लेखिएको, प्रयोग भइसकेको वा धेरै पुरानो हुन सक्छ। कृपया आफ्नो NPO वा APO सचिवालयसँग नयाँ माग्नुहोस्।
claim-wait = धेरै पटक गलत कोड आए। कृपया एक घण्टापछि फेरि प्रयास गर्नुहोस्।
claim-other = { $title } का लागि तपाईंको मनोनयनसँग अर्को च्याट जोडिएको छ। तपाईंले गर्नुभएको होइन भने कृपया APO सचिवालयलाई भन्नुहोस्।
claim-own-code = यो कोड आफ्नो अर्को च्याटबाट मलाई पठाउनुहोस्। यो एक पटक मात्र चल्छ: { $code }
claim-alarm-account = एउटै खाताबाट धेरै गलत दाबी कोड आए। अब त्यसले पर्खनुपर्छ: { $about }
claim-alarm-overall = धेरै खाताबाट धेरै गलत दाबी कोड आए। सबै दाबी एक घण्टा रोकिएका छन्।
claim-alarm-code = एउटा मनोनयनको दाबी कोड धेरै पटक प्रयास गरियो र अब रद्द भयो: { $about }

## Withdrawing

withdraw-which = कुन मनोनयन फिर्ता लिन चाहनुहुन्छ? तपाईंको सम्पर्क अधिकृतले पुष्टि गर्नुपर्छ, र वैकल्पिक नाम दिन सक्नुहुन्छ।
withdraw-sent = तपाईंको इच्छा पठाइदिएको छु। पुष्टि भएपछि मात्र यो लागू हुन्छ, र त्यसपछि म तपाईंलाई लेख्छु।
withdraw-nobody = यो पठाउन मलाई कुनै सम्पर्क अधिकृत थाहा छैन। कृपया आफ्नो NPO लाई आफैँ भन्नुहोस्।
withdraw-request = एक जना मनोनीत उम्मेदवार नाम फिर्ता लिन चाहनुहुन्छ: { $reference }, { $title }।

## The liaison officer's view

nominations-none = देखाउनुपर्ने कुनै मनोनयन छैन।
nominations-project = { $title } ({ $economy })
nominations-closing = { $days ->
    [one] मनोनयन { $date } मा बन्द हुन्छ: { $days } दिन बाँकी छ।
   *[other] मनोनयन { $date } मा बन्द हुन्छ: { $days } दिन बाँकी छ।
}
nominations-closed = मनोनयन { $date } मा बन्द भयो।
nominations-counts = { $state }: { $number }
nominations-unlinked = च्याटसँग नजोडिएका: { $number }
nominations-search = खोज्न /nominations सँगै नाम वा सन्दर्भ नम्बर लेख्नुहोस्।
nominations-more = अरू पनि छन्। कृपया नाम वा नम्बरबाट खोज्नुहोस्।
nominations-line = { $reference }, { $name }: { $state }
nominations-moved = { $reference } अब: { $state }।
nominations-not-moved = यो हुन सक्दैन, वा अब हुन सक्दैन।
nominations-nudged = मनोनीत उम्मेदवारलाई सम्झाएको छु।
nominations-not-nudged = यो मनोनयनसँग कुनै च्याट जोडिएको छैन, त्यसैले सम्झाउन सक्दिनँ।
nominations-nudge = तपाईंको सम्पर्क अधिकृतले { $title } का लागि तपाईंको मनोनयन हेर्न अनुरोध गर्नुभएको छ।
nominations-code = { $reference } को नयाँ दाबी कोड, एक पटक प्रयोगका लागि: { $code }
nominations-asked = मनोनीत उम्मेदवार नाम फिर्ता लिन चाहनुहुन्छ।
nominations-replace-how = वैकल्पिक व्यक्तिको सन्दर्भ नम्बर, अल्पविराम (,) र नाम मलाई पठाउनुहोस्। उदाहरण: { $example }
nominations-replace-late = वैकल्पिक नाम दिने मिति बितिसक्यो। कृपया APO सचिवालयलाई सोध्नुहोस्।
nominations-replaced = { $replaced } को ठाउँमा अब { $reference } छ।
nominations-replace-not = यो भएन: नयाँ सन्दर्भ नम्बर, अल्पविराम (,) र नाम चाहिन्छ।

# States in a list of counts, and on the buttons that move a nomination (at most 40 characters).
nomination-state-received = NPO ले पाएको
nomination-state-forwarded = सचिवालयमा पठाइएको
nomination-state-incomplete = अपूर्ण
nomination-state-under-review = विचाराधीन
nomination-state-selected = छानिएको
nomination-state-reserve = वैकल्पिक सूचीमा
nomination-state-not-selected = नछानिएको
nomination-state-replaced = साटिएको
nomination-state-withdrawn = फिर्ता लिइएको
nomination-state-completed = सम्पन्न

# Buttons, at most 40 characters.
nomination-button-withdraw = { $reference } फिर्ता लिनुहोस्
nomination-button-another = अर्को च्याट जोड्नुहोस्
nomination-button-confirm = फिर्ताको पुष्टि गर्नुहोस्
nomination-button-replace = वैकल्पिक नाम दिनुहोस्
nomination-button-nudge = उम्मेदवारलाई सम्झाउनुहोस्
nomination-button-code = नयाँ दाबी कोड
nominations-button-incomplete = अपूर्ण मनोनयन
nominations-button-unlinked = च्याट नजोडिएका
nominations-button-asked = नाम फिर्ता लिन चाहने
