# Nepali: a notification that the Secretariat sends as a file. Read twice; not yet reviewed by a native speaker.

file-read = मैले { $title } ({ $code }) पढेँ। अहिलेसम्म केही सुरक्षित गरिएको छैन।
file-new = यो यस परियोजनाको पहिलो सूचना हो:
file-revises = यसले हाल लागू संस्करणको ठाउँ लिन्छ। यो बदलिन्छ:
file-known = हाल लागू संस्करणमा पनि यही छ, त्यसैले सुरक्षित गर्नुपर्ने केही छैन।
file-older = हाल लागू संस्करण अझ नयाँ छ, त्यसैले यसलाई म सुरक्षित गर्दिनँ।
file-same-revision = हाल लागू संस्करणको संशोधन र मिति उही छ, तर कुरा फरक छ। कृपया आफ्नै संशोधन नम्बर भएको फाइल पठाउनुहोस्। फरक यहाँ छ:
file-nothing-to-amend = यो { $code } को परिशिष्ट हो, र त्यस परियोजनाको कुनै सूचना सुरक्षित छैन। कृपया पहिले सूचना पठाउनुहोस्।
file-doubts = कृपया यी ठाउँ जाँच्नुहोस्, यिनमा म ढुक्क छैन:
file-ask = सुरक्षित गरूँ? फाइल एक दिनसम्म पर्खन्छ।
file-keep = सुरक्षित गर्नुहोस्
file-drop = हटाउनुहोस्
file-kept = { $title } सुरक्षित गरियो। अब म यसैबाट जवाफ दिन्छु।
file-dropped = फाइल हटाइयो। केही सुरक्षित गरिएन।
file-gone = यो फाइल अब पर्खिरहेको छैन: यो सुरक्षित गरियो वा हटाइयो, यसपछि अर्को आयो, वा एक दिन बित्यो। चाहिएमा कृपया फेरि पठाउनुहोस्।
file-refused = यो फाइल म लिन सक्दिनँ।
file-too-large = फाइल धेरै ठूलो छ: म बढीमा { $megabytes } MB लिन्छु।
file-not-fetched = फाइल ल्याउन सकिनँ। कृपया फेरि पठाउनुहोस्।

# Names of fields that have no label elsewhere.
field-code = परियोजना कोड
field-issued = जारी मिति
field-revision = संशोधन
field-reference = सन्दर्भ नं.

# What is doubtful about a field, after its name and a colon; no full stop. $why is one of those below, $text stands in the file.
doubt-place = { $why } (पङ्क्ति { $line }: { $text })
doubt-not-understood = मलाई प्रस्ट भएन
doubt-nothing-found = केही भेटिएन
doubt-several = यहाँ फरक-फरक कुरा छन्, र कुन लागू हुन्छ भन्ने थाहा हुँदैन
doubt-too-long = यस ठाउँका लागि धेरै लामो छ
doubt-from-remarks = मिति कैफियतबाट लिएँ, जसले यसलाई सारेको छ
doubt-undated = मिति नभएको संशोधन
doubt-closes-late = यो परियोजना सुरु भएपछि पर्छ
doubt-issued-late = यो मनोनयनको अन्तिम मितिपछि पर्छ
doubt-issued-early = यो मनोनयनको अन्तिम मितिभन्दा एक वर्षभन्दा बढी अघि पर्छ
doubt-days = पहिलो र अन्तिम दिनबीच यति धेरै दिन छैनन्
doubt-unclear-date = मिति प्रस्ट छैन
refused-date = यस्तो मिति छैन
refused-reversed = अन्तिम दिन ({ DATE($ends, length: "long") }) पहिलो दिन ({ DATE($starts, length: "long") }) भन्दा अघि छ

# Why a file is not taken.
refused-empty = फाइल खाली छ।
refused-too-long = यो कुनै पनि सूचनाभन्दा लामो छ।
refused-not-utf8 = यसको पाठ UTF-8 मा छैन।
refused-no-notification = यो परियोजनाको सूचना होइन।
refused-format = म पाठ (UTF-8), DOCX र PDF पढ्छु।
refused-damaged = फाइल बिग्रिएको छ।
refused-locked = फाइल पासवर्डले बन्द छ।
refused-scanned = यो पाठ नभएको स्क्यान हो। कृपया पहिले यसको पाठ पहिचान (OCR) गराउनुहोस्।
