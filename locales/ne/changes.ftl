# Nepali: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = के बदलियो?
changes-intro = अघिल्लो संस्करणपछि { $title } मा यो बदलियो:
changes-no-fact = अघिल्लो संस्करणपछि { $title } मा मैले भन्न सक्ने कुनै कुरा बदलिएको छैन।
changes-none = { $title } मा कुनै परिवर्तन भएको मलाई थाहा छैन: यसको सूचनाको एउटै संस्करण छ।
changes-field = { $new } (पहिले: { $old })
changes-not-stated = उल्लेख छैन
changes-reworded = नयाँ शब्दमा
changes-title = शीर्षक
source-compared = यससँग तुलना गरियो: परियोजना सूचना { $code }, { $details }
source-compared-code-only = यससँग तुलना गरियो: परियोजना सूचना { $code }
# Not shown: how people ask for it, short and in their own words, parted by |. Say it in several ways.
changes-asked = के बदलियो|के के बदलियो|के बदलिएको छ|केही बदलियो|केही परिवर्तन छ|के परिवर्तन भयो|अहिले के फरक छ|सूचनामा नयाँ के छ|परिवर्तन देखाउनुहोस्|परिवर्तनको सूची|संशोधनले के बदल्यो|ke badliyo|ke pariwartan bhayo
