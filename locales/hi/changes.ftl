# Hindi: what changed between two versions of a notification. Read twice; not yet reviewed by a native speaker.

menu-changes = क्या बदला?
changes-intro = पिछले संस्करण के बाद { $title } में यह बदला:
changes-no-fact = पिछले संस्करण के बाद { $title } में बताने लायक कोई बदलाव नहीं दिखता।
changes-none = { $title } में किसी बदलाव की जानकारी नहीं है: इसकी अधिसूचना का एक ही संस्करण है।
changes-field = { $new } (पहले: { $old })
changes-not-stated = नहीं बताया गया
changes-reworded = नए शब्दों में
changes-title = शीर्षक
source-compared = तुलना इससे: परियोजना अधिसूचना { $code }, { $details }
source-compared-code-only = तुलना इससे: परियोजना अधिसूचना { $code }
# Not shown: how people ask for it, short and in their own words, parted by |.
changes-asked = क्या बदला|क्या बदला है|क्या बदल गया|कुछ बदला है क्या|कोई बदलाव है|क्या बदलाव हुए|अब क्या अलग है|अधिसूचना में नया क्या है|बदलाव दिखाएँ|बदलावों की सूची|संशोधन में क्या बदला|kya badla|kya badla hai|koi badlav hai kya|kya changes hue
