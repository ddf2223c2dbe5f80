//! A broadcast that is killed again and again: everybody gets it once, for a repetition has the nonce of the first.

use std::collections::BTreeMap;
use std::time::Duration;

use super::{Service, inoffensive};
use crate::crowd::{Crowd, kills, moments};
use crate::doubles::discord::{Discord, State, TOKEN};
use crate::program::Program;

const RATE: (&str, &str) = ("USHER_DISCORD_RATE", "100");

async fn survives_kills(crowd: Crowd, program: Program) {
    let discord = Discord::start().await;
    let environment = [("USHER_DATABASE_URL", crowd.url.as_str()), RATE];
    let mut service = Service::start_with(program, &discord, TOKEN, &environment);
    crowd.announce(&service.program, &[("USHER_DISCORD_TOKEN", TOKEN)]);
    for moment in moments(kills().0, crowd.count) {
        discord.until("sending", |state: &State| state.shown.len() >= moment).await;
        service = Service::start_with(service.kill(), &discord, TOKEN, &environment);
    }
    crowd.until_done(Duration::from_secs(60 + crowd.count.unsigned_abs() / 10)).await;
    assert_eq!(crowd.of("delivered").await, crowd.count);
    let mut shown: BTreeMap<u64, usize> = BTreeMap::new();
    for message in &discord.state().shown {
        *shown.entry(message.channel).or_default() += 1;
    }
    assert_eq!(shown.len(), usize::try_from(crowd.count).unwrap(), "nobody is missing");
    assert!(shown.values().all(|count| *count == 1), "nobody gets it twice");
    inoffensive(&discord);
    drop(service);
    crowd.leave().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broadcast_that_is_killed_repeats_nothing() {
    let program = Program::new();
    let crowd = Crowd::on_sqlite(&program, "discord", kills().1).await;
    survives_kills(crowd, program).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broadcast_that_is_killed_repeats_nothing_on_postgres() {
    if let Some(crowd) = Crowd::on_postgres("discord", kills().1).await {
        survives_kills(crowd, Program::new()).await;
    }
}
