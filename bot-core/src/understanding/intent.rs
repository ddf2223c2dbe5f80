//! The closed list of what people want: identifiers are a public contract.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Declares the list once: variant, public identifier, meaning.
macro_rules! intents {
    ($($variant:ident $identifier:literal $meaning:literal)+) => {
        /// What the person wants to know or do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Intent {
            $(#[doc = $meaning] $variant,)+
        }

        impl Intent {
            /// All of them, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The public identifier.
            #[must_use]
            pub fn identifier(self) -> &'static str {
                match self {
                    $(Self::$variant => $identifier,)+
                }
            }
        }

        impl FromStr for Intent {
            type Err = UnknownIntent;

            fn from_str(identifier: &str) -> Result<Self, UnknownIntent> {
                match identifier {
                    $($identifier => Ok(Self::$variant),)+
                    other => Err(UnknownIntent(other.to_owned())),
                }
            }
        }
    };
}

intents! {
    Overview "overview" "What this project is, a summary."
    Eligibility "eligibility" "Who may attend, required qualifications, am I eligible, age, experience, profession."
    Countries "countries" "Which economies may take part, is mine included."
    Seats "seats" "How many participants, how many places (overseas, local, per country)."
    Deadline "deadline" "Closing date of nominations, how long is left, is it still open."
    Dates "dates" "When the project takes place: start, end, duration in days."
    Agenda "agenda" "The programme: which session is when, what time it starts today or tomorrow, the next session."
    Venue "venue" "Host country, city, address."
    Modality "modality" "Online, face-to-face or hybrid."
    Organizer "organizer" "Who organises, implements, hosts."
    Objectives "objectives" "Its aim and purpose."
    Outcome "outcome" "What participants take away, gain, can do afterwards."
    Background "background" "Why it is held, the context, the rationale."
    Topics "topics" "Subjects and themes covered, the scope."
    Fees "fees" "Cost of taking part, is it free, who pays."
    Travel "travel" "Flights, hotel, daily allowance, insurance."
    Visa "visa" "Visa, passport, invitation letter for entry."
    Language "language" "Working language of the project, interpretation, required English."
    Certificate "certificate" "A certificate of attendance or completion and what it takes."
    Materials "materials" "Slides, recordings, handouts, readings."
    Apply "apply" "How and through whom to apply or be nominated."
    Documents "documents" "Which forms and papers have to be sent in."
    Selection "selection" "How participants are chosen and when results come out, in general."
    NominationStatus "nomination_status" "The state of MY nomination: received, accepted, rejected."
    Withdraw "withdraw" "Cancel my participation, be replaced by a colleague."
    Join "join" "Getting into the online session: link, password, cannot connect."
    Contact "contact" "Contact details: e-mail, phone, the NPO of my country, the officer in charge."
    ReminderOn "reminder_on" "Remind me before a session or deadline."
    ReminderOff "reminder_off" "Stop reminders."
    Calendar "calendar" "Add the project to my calendar, an .ics file."
    Timezone "timezone" "Session times in my time zone, set my time zone."
    Announcements "announcements" "The latest news and announcements."
    Projects "projects" "Which projects are open or coming, list them."
    SetLanguage "set_language" "Have the assistant speak another language."
    Privacy "privacy" "What data of mine is kept, delete my data."
    Greeting "greeting" "Hello."
    Thanks "thanks" "Thank you."
    Goodbye "goodbye" "Bye."
    Help "help" "What can you do, how do I use this."
    Human "human" "Let me talk to a real person."
    OutOfScope "out_of_scope" "Anything else: far (weather, sport, jokes), near (jobs at the organisation, company registration, other bodies' scholarships, tax, publications), noise (keyboard mash, emoji alone, a lone number)."
}

/// An identifier that is not in the list.
#[derive(Debug, thiserror::Error)]
#[error("unknown intent '{0}'")]
pub struct UnknownIntent(String);

impl fmt::Display for Intent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.identifier())
    }
}
