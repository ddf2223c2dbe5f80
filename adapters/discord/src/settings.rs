//! What an operator sets for Discord.

use bot_core::delivery::Rates;
use secrecy::SecretString;

/// What an operator sets for Discord.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The bot's token, without the word `Bot`.
    pub token: SecretString,
    /// An API proxy in place of `https://discord.com`, as `http://host:port`. It is expected to keep the rate limits
    /// itself; without it the limits are kept here.
    pub api_url: Option<String>,
    /// How fast Discord may be written to.
    pub rates: Rates,
}
