# Tamil: answers and translations that the Secretariat adds to a notification. Read twice; not yet reviewed by a native speaker.

supplied-intro = { $title } பற்றி APO செயலகம் கூறியது:
supplied-intro-general = தன் திட்டங்கள் பற்றிப் பொதுவாக APO செயலகம் கூறியது:
supplied-in-english = இன்னும் மொழிபெயர்ப்பு இல்லாததால் இது ஆங்கிலத்தில் உள்ளது.
source-supplement = ஆதாரம்: { $source }, { DATE($date, length: "long") }
source-translation = மொழிபெயர்ப்பு: { $source }, { DATE($date, length: "long") }. அறிவிக்கை ஆங்கிலத்தில் உள்ளது.
