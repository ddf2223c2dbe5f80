# Hindi: messages that go on with an earlier one, and questions that were not understood. Read twice; not yet reviewed by a native speaker.

privacy-unclear-questions = जो सवाल समझ में नहीं आता, उसके आम शब्द 90 दिन तक रखे जा सकते हैं, ताकि मैं सीख सकूँ। नाम, संख्याएँ और पते हटा दिए जाते हैं, और यह पता नहीं चलता कि किसने पूछा।

why-closed = अधिसूचना में नामांकन की अंतिम तिथि { $date } है, और वह दिन बीत चुका है।
why-closing-date = अधिसूचना में नामांकन की अंतिम तिथि { $date } है।
why-qualifications = अधिसूचना में ये योग्यताएँ माँगी गई हैं:
why-countries = अधिसूचना में वे अर्थव्यवस्थाएँ दी गई हैं जो भाग ले सकती हैं।
why-notification = यहाँ केवल वही बताया जाता है जो अधिसूचना में है। उससे आगे के कारणों की जानकारी मुझे नहीं है।

no-other-project = इस समय मेरी जानकारी में यही एक परियोजना है।
