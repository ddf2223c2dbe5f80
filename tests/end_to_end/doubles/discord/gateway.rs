//! The gateway: uncompressed JSON over a web socket, sessions that can be taken up again.

use axum::Router;
use axum::extract::ws::{CloseFrame, Message, WebSocket};
use axum::extract::{State as Shared, WebSocketUpgrade};
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use serde_json::{Value, json};

use super::{Discord, ME, Order, TOKEN};

pub(super) fn routes(discord: Discord) -> Router {
    Router::new().route("/gateway", any(connect)).route("/resume", any(connect)).with_state(discord)
}

async fn connect(Shared(discord): Shared<Discord>, uri: Uri, upgrade: WebSocketUpgrade) -> Response {
    if discord.state().gateway_down {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let path = uri.path().to_owned();
    upgrade.on_upgrade(move |socket| async move {
        let mut connection = Connection { discord, socket, path, sent: None };
        let _ = connection.serve().await;
    })
}

struct Connection {
    discord: Discord,
    socket: WebSocket,
    path: String,
    /// The number of the last event sent; none before the connection has a session.
    sent: Option<u64>,
}

/// The connection has ended.
struct Ended;

impl From<axum::Error> for Ended {
    fn from(_: axum::Error) -> Self {
        Self
    }
}

impl Connection {
    async fn serve(&mut self) -> Result<(), Ended> {
        let mut orders = self.discord.0.orders.subscribe();
        let interval = self.discord.state().heartbeat_interval;
        self.send(&json!({ "op": 10, "d": { "heartbeat_interval": interval } })).await?;
        let inner = self.discord.0.clone();
        loop {
            let news = inner.news.notified();
            tokio::pin!(news);
            news.as_mut().enable();
            self.send_events().await?;
            tokio::select! {
                received = self.socket.recv() => self.receive(received.ok_or(Ended)??).await?,
                () = news => {}
                order = orders.recv() => match order.map_err(|_| Ended)? {
                    Order::Cut => return Ok(()),
                    Order::Close(code) => return self.close(code).await,
                    Order::Send(frame) => self.send(&frame).await?,
                },
            }
        }
    }

    async fn receive(&mut self, message: Message) -> Result<(), Ended> {
        let Message::Text(text) = message else {
            return Ok(());
        };
        assert!(text.len() <= 4_096, "a frame of {} bytes", text.len());
        let frame: Value = serde_json::from_str(&text).unwrap();
        match frame["op"].as_u64() {
            Some(1) => {
                let silent = {
                    let mut state = self.discord.state();
                    state.heartbeats += 1;
                    state.silent
                };
                if silent { Ok(()) } else { self.send(&json!({ "op": 11 })).await }
            }
            Some(2) => self.identify(&frame["d"]).await,
            Some(6) => self.resume(&frame["d"]).await,
            _ => Ok(()),
        }
    }

    async fn identify(&mut self, data: &Value) -> Result<(), Ended> {
        if data["token"] != format!("Bot {TOKEN}") && data["token"] != TOKEN {
            return self.close(4004).await;
        }
        let session = {
            let mut state = self.discord.state();
            state.connections.push((self.path.clone(), "identify"));
            state.session += 1;
            state.events.clear();
            state.session
        };
        self.sent = Some(1);
        let host = self.discord.0.host.clone();
        let user =
            json!({ "id": ME.to_string(), "username": "usher", "discriminator": "0", "avatar": null, "bot": true });
        self.send(&json!({ "op": 0, "s": 1, "t": "READY", "d": {
            "v": 10, "user": user, "guilds": [], "session_id": session.to_string(),
            "resume_gateway_url": format!("ws://{host}/resume"),
            "shard": data["shard"], "application": { "id": ME.to_string(), "flags": 0 },
        } }))
        .await
    }

    async fn resume(&mut self, data: &Value) -> Result<(), Ended> {
        let known = {
            let mut state = self.discord.state();
            state.connections.push((self.path.clone(), "resume"));
            let session = state.session.to_string();
            state.resumable && data["session_id"].as_str() == Some(session.as_str())
        };
        if !known {
            return self.send(&json!({ "op": 9, "d": false })).await;
        }
        self.sent = data["seq"].as_u64();
        self.send_events().await?;
        let number = self.sent.unwrap_or_default();
        self.send(&json!({ "op": 0, "s": number, "t": "RESUMED", "d": { "_trace": [] } })).await
    }

    async fn send_events(&mut self) -> Result<(), Ended> {
        let Some(sent) = self.sent else {
            return Ok(());
        };
        let due: Vec<_> = self.discord.state().events.iter().filter(|(number, _)| *number > sent).cloned().collect();
        for (number, event) in due {
            self.send(&event).await?;
            self.sent = Some(number);
        }
        Ok(())
    }

    async fn send(&mut self, frame: &Value) -> Result<(), Ended> {
        Ok(self.socket.send(Message::Text(frame.to_string().into())).await?)
    }

    async fn close(&mut self, code: u16) -> Result<(), Ended> {
        self.socket.send(Message::Close(Some(CloseFrame { code, reason: "".into() }))).await?;
        Err(Ended)
    }
}
