//! What is true on every platform. Knows no platform, no terminal and no HTTP.
//!
//! | room | duty |
//! |---|---|
//! | [`message`] | the words that cross the seam between core and platforms |
//! | [`platform`] | what a platform must be able to do, and how its sends fail |
//! | [`intake`] | accepted messages: stored first, answered in order, each once |
//! | [`assistant`] | one turn of a conversation: `Inbound` in, `Outbound` out |
//! | [`understanding`] | a text becomes intent, confidence and entities |
//! | [`evaluation`] | how often questions are understood |
//! | [`answers`] | intent and facts become an `Outbound` |
//! | [`announcements`] | what the secretariat tells many: files, audience, texts; what people subscribed to |
//! | [`mail`] | e-mail: a letter, and what carries it |
//! | [`nominations`] | whose nomination it is, where it stands, who may see and move it |
//! | [`notification`] | project notifications: typed facts, reading, storing |
//! | [`delivery`] | the ledger of what must reach whom |
//! | [`schedule`] | sessions of a project, reminders, calendars |
//! | [`people`] | who is asking: language, economy, time zone, conversation |
//! | [`review`] | questions that were not understood, without anything personal |
//! | [`economy`] | the member economies of the organisation |
//! | [`keyring`] | the keys that seal names and addresses |
//! | [`privacy`] | what is kept about a person: as a file, and erased |
//! | [`locale`] | Fluent catalogues, numbers, dates, lists |
//! | [`store`] | the database: connection, migrations, where the engines differ |
//! | `table` | rows of comma-separated values or of a workbook |
//! | [`clock`] | the one source of the present moment |

pub mod announcements;
pub mod answers;
pub mod assistant;
pub mod clock;
pub mod delivery;
pub mod economy;
pub mod evaluation;
pub mod intake;
pub mod keyring;
mod likeness;
pub mod locale;
pub mod mail;
pub mod message;
pub mod nominations;
pub mod notification;
pub mod people;
pub mod platform;
pub mod privacy;
pub mod review;
pub mod schedule;
pub mod store;
mod table;
pub mod understanding;
