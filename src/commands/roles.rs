//! `usher roles`: who holds which role; inviting and revoking from the machine the program runs on.

use std::fmt::Write;
use std::process::ExitCode;

use bot_core::clock::{Clock, SystemClock};
use bot_core::people::{Actor, Administrators, Role, invitation, roles};
use bot_core::store::Database;

use super::{complain, say};
use crate::assembly::open;
use crate::settings::Settings;

/// Show who holds which role, invite to a role, take one back
#[derive(Debug, clap::Args)]
pub(crate) struct Roles {
    #[command(subcommand)]
    wish: Option<Wish>,
}

#[derive(Debug, clap::Subcommand)]
enum Wish {
    /// Make a code that gives a role once; the person sends it to the assistant in a private chat
    Invite {
        /// administrator, secretariat, or liaison-CODE such as liaison-NP
        role: Role,
    },
    /// Take a role back, at once
    Revoke {
        /// The role's identifier, as `usher roles` lists it
        id: String,
    },
}

impl Roles {
    pub(crate) async fn run(self, settings: &Settings) -> anyhow::Result<ExitCode> {
        let database = open(settings).await?;
        let done = match self.wish {
            None => list(&database, settings).await?,
            Some(Wish::Invite { role }) => {
                let code = invitation::invite(&database, &Actor::Operator, role, SystemClock.now()).await?;
                say(&format!("{}{}\n", invitation::PREFIX, code.bare()))?;
                true
            }
            Some(Wish::Revoke { id }) => revoke(&database, &id).await?,
        };
        database.close().await;
        Ok(if done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

async fn list(database: &Database, settings: &Settings) -> anyhow::Result<bool> {
    let mut text = String::new();
    for held in roles::all(database, &Administrators::new(settings.admins.clone())).await? {
        writeln!(text, "{:36}  {}  {}", held.id.as_deref().unwrap_or("settings"), held.role, held.account)?;
    }
    say(&text)?;
    Ok(true)
}

async fn revoke(database: &Database, id: &str) -> anyhow::Result<bool> {
    match roles::revoke(database, &Actor::Operator, id, SystemClock.now()).await? {
        Some(held) => {
            say(&format!("{} no longer has the role {}\n", held.account, held.role))?;
            Ok(true)
        }
        None => {
            complain(format!("no role has the identifier {id}"));
            Ok(false)
        }
    }
}
