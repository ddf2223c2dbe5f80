# Tamil: messages that go on with an earlier one, and questions that were not understood. Read twice; not yet reviewed by a native speaker.

# Under "What I keep about you".
privacy-unclear-questions = ஒரு கேள்வி எனக்குப் புரியாவிட்டால், கற்றுக்கொள்வதற்காக அதன் பொதுவான சொற்களை 90 நாள்கள் வரை வைத்திருக்கலாம். பெயர்கள், எண்கள், முகவரிகள் நீக்கப்படும்; கேட்டவர் யார் என எதுவும் காட்டாது.

# After an answer somebody asks "why?".
# $date (date) - the closing date
why-closed = பரிந்துரைக்கக் கடைசி நாள் { $date } என அறிவிக்கை குறிப்பிடுகிறது; அந்த நாள் கடந்துவிட்டது.
# $date (date) - the closing date
why-closing-date = பரிந்துரைக்கக் கடைசி நாள் { $date } என அறிவிக்கை குறிப்பிடுகிறது.
why-qualifications = அறிவிக்கை கேட்கும் தகுதிகள்:
why-countries = பங்கேற்கக்கூடிய பொருளாதாரங்களை அறிவிக்கை பட்டியலிடுகிறது.
why-notification = அறிவிக்கை சொல்வதை மட்டுமே தெரிவிக்கிறேன். அதற்கு அப்பாற்பட்ட காரணங்களை நான் அறியேன்.

# Somebody asks about "the other project", and there is none.
no-other-project = இப்போது நான் அறிந்த ஒரே திட்டம் இதுவே.
