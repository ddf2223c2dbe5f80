//! What people do in their clients: write, call a command, type, press.

use serde_json::{Value, json};

use super::{Discord, ME, Shown, rest};

/// A guild with the bot in it.
pub(crate) const GUILD: u64 = 900;

/// Where a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Where {
    /// Alone with the bot.
    Private,
    /// In this channel of the guild.
    Channel(u64),
}

/// A person with a client in some language.
#[derive(Clone)]
pub(crate) struct Person {
    discord: Discord,
    id: u64,
    language: &'static str,
}

impl Discord {
    pub(crate) fn person(&self, id: u64) -> Person {
        Person { discord: self.clone(), id, language: "en-US" }
    }
}

impl Person {
    /// The same person with a client in another language.
    pub(crate) fn speaking(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    /// The channel between the bot and this person.
    pub(crate) fn private_channel(&self) -> u64 {
        rest::private_channel(self.id)
    }

    fn user(&self) -> Value {
        json!({ "id": self.id.to_string(), "username": "person", "discriminator": "0", "avatar": null })
    }

    fn channel(&self, place: Where) -> u64 {
        match place {
            Where::Private => self.private_channel(),
            Where::Channel(channel) => channel,
        }
    }

    /// Writes a message; its identifier.
    pub(crate) fn writes(&self, place: Where, text: &str) -> u64 {
        let id = self.discord.state().next_id();
        let mut message = self.message(id, place, text);
        if place != Where::Private && text.contains(&format!("<@{ME}>")) {
            let bot =
                json!({ "id": ME.to_string(), "username": "usher", "discriminator": "0", "avatar": null, "bot": true });
            message["mentions"] = json!([bot]);
        }
        self.discord.dispatch("MESSAGE_CREATE", message);
        id
    }

    /// Sends a file to the bot.
    pub(crate) fn sends(&self, name: &str, content: &[u8]) {
        self.discord.state().files.insert(name.to_owned(), content.to_vec());
        let id = self.discord.state().next_id();
        let mut message = self.message(id, Where::Private, "");
        let url = format!("http://{}/attachments/{name}", self.discord.0.host);
        message["attachments"] = json!([
            { "id": "3", "filename": name, "size": content.len(), "url": url, "proxy_url": url },
        ]);
        self.discord.dispatch("MESSAGE_CREATE", message);
    }

    fn message(&self, id: u64, place: Where, text: &str) -> Value {
        let mut message = json!({
            "id": id.to_string(), "channel_id": self.channel(place).to_string(), "type": 0, "content": text,
            "author": self.user(), "timestamp": "2026-11-23T10:00:00+00:00", "edited_timestamp": null, "tts": false,
            "mention_everyone": false, "mentions": [], "mention_roles": [], "attachments": [], "embeds": [],
            "pinned": false,
        });
        if place != Where::Private {
            message["guild_id"] = json!(GUILD.to_string());
        }
        message
    }

    /// Calls a command; the identifier of the interaction.
    pub(crate) fn calls(&self, place: Where, command: &str, options: &[(&str, &str)]) -> u64 {
        let options: Vec<Value> =
            options.iter().map(|(name, value)| json!({ "name": name, "type": 3, "value": value })).collect();
        self.interacts(place, 2, json!({ "id": "5", "name": command, "type": 1, "options": options }), None)
    }

    /// Types into an option of a command that is completed.
    pub(crate) fn types(&self, command: &str, option: &str, text: &str) -> u64 {
        let options = json!([{ "name": option, "type": 3, "value": text, "focused": true }]);
        self.interacts(Where::Private, 4, json!({ "id": "5", "name": command, "type": 1, "options": options }), None)
    }

    /// Presses the button, or chooses the entry of a menu, with this action.
    pub(crate) fn presses(&self, place: Where, shown: &Shown, action: &str) -> u64 {
        let rows = shown.body["components"].as_array().into_iter().flatten();
        let mut parts = rows.flat_map(|row| row["components"].as_array().into_iter().flatten());
        let menu = parts.find(|part| part["options"].to_string().contains(&format!("\"{action}\"")));
        let data = match menu {
            Some(menu) => json!({ "component_type": 3, "custom_id": menu["custom_id"], "values": [action] }),
            None => json!({ "component_type": 2, "custom_id": action }),
        };
        self.interacts(place, 3, data, Some(shown))
    }

    /// Fills in a form that was opened by a button of `shown`, and sends it.
    pub(crate) fn fills(&self, place: Where, form: &Value, shown: Option<&Shown>, values: &[(&str, &str)]) -> u64 {
        let rows: Vec<Value> = values
            .iter()
            .map(|(name, value)| {
                let field = json!({ "type": 4, "id": 2, "custom_id": name, "value": value });
                json!({ "type": 1, "id": 1, "components": [field] })
            })
            .collect();
        self.interacts(place, 5, json!({ "custom_id": form["custom_id"], "components": rows }), shown)
    }

    fn interacts(&self, place: Where, kind: u64, data: Value, on: Option<&Shown>) -> u64 {
        let channel = self.channel(place);
        let (id, token) = {
            let mut state = self.discord.state();
            let id = state.next_id();
            let token = rest::begin(&mut state, (id, kind), channel, self.id, on.map(|shown| shown.id));
            (id, token)
        };
        let mut interaction = json!({
            "id": id.to_string(), "application_id": ME.to_string(), "type": kind, "data": data, "token": token,
            "version": 1, "channel_id": channel.to_string(), "locale": self.language, "entitlements": [],
            "app_permissions": "0", "attachment_size_limit": 10_000_000, "authorizing_integration_owners": {},
        });
        match place {
            Where::Private => {
                interaction["user"] = self.user();
                interaction["context"] = json!(1);
            }
            Where::Channel(_) => {
                interaction["guild_id"] = json!(GUILD.to_string());
                interaction["context"] = json!(0);
                interaction["member"] = json!({
                    "user": self.user(), "roles": [], "joined_at": "2026-01-01T00:00:00+00:00", "deaf": false,
                    "mute": false, "flags": 0, "permissions": "0",
                });
            }
        }
        if let Some(shown) = on {
            interaction["message"] = self.pressed(shown, place);
        }
        self.discord.dispatch("INTERACTION_CREATE", interaction);
        id
    }

    /// The message whose button is pressed, as it comes with the press.
    fn pressed(&self, shown: &Shown, place: Where) -> Value {
        let mut message = self.message(shown.id, place, "");
        message["author"] =
            json!({ "id": ME.to_string(), "username": "usher", "discriminator": "0", "avatar": null, "bot": true });
        message["flags"] = json!(if shown.ephemeral { 64 } else { 0 });
        message["components"] = shown.body["components"].clone();
        if let Some(asker) = shown.asker {
            let user = json!({ "id": asker.to_string(), "username": "person", "discriminator": "0", "avatar": null });
            message["interaction_metadata"] = json!({
                "id": "6", "type": 2, "user": user, "authorizing_integration_owners": {}, "name": "ask",
            });
        }
        message
    }
}
