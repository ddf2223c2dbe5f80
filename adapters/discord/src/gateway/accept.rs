//! Messages on their way into the intake: in the order they were written, safe before anything else happens.

use std::time::Duration;

use bot_core::intake::{Backoff, Intake, NotAccepted};
use bot_core::message::Inbound;
use tokio::sync::mpsc::Receiver;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// Messages accepted together.
const TOGETHER: usize = 256;
/// serenity hands every event to a task of its own, so neighbours may change places: so long is waited for them.
const NEIGHBOURS: Duration = Duration::from_millis(5);
/// Failed attempts after the end before what is left is given up.
const LAST_ATTEMPTS: u32 = 3;

/// Accepts what is received until `end`, and then what is still there.
pub(crate) async fn accept(mut received: Receiver<Inbound>, intake: Intake, end: CancellationToken) {
    loop {
        let first = tokio::select! {
            first = received.recv() => first,
            () = end.cancelled() => {
                received.close();
                received.recv().await
            }
        };
        let Some(first) = first else {
            return;
        };
        let mut together = vec![first];
        let _ = timeout(NEIGHBOURS, async {
            while together.len() < TOGETHER
                && let Some(next) = received.recv().await
            {
                together.push(next);
            }
        })
        .await;
        // Identifiers count up with time.
        together.sort_by_key(|message| message.id.parse::<u64>().unwrap_or_default());
        keep(together, &intake, &end).await;
    }
}

async fn keep(messages: Vec<Inbound>, intake: &Intake, end: &CancellationToken) {
    let mut backoff = Backoff::new(Duration::from_millis(100), Duration::from_secs(5));
    let mut last_attempts = 0;
    loop {
        match intake.accept(messages.clone()).await {
            Ok(()) => return,
            Err(error @ (NotAccepted::Closed | NotAccepted::Unwritable(_))) => {
                return tracing::error!(%error, messages = messages.len(), "messages are lost");
            }
            Err(error) => tracing::error!(%error, "messages are not accepted yet"),
        }
        last_attempts += u32::from(end.is_cancelled());
        if last_attempts >= LAST_ATTEMPTS {
            return tracing::error!(messages = messages.len(), "messages are lost");
        }
        sleep(backoff.pause()).await;
    }
}
