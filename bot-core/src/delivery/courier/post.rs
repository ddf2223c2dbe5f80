//! The courier's own loop.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::flight::{self, Flight, Lesson};
use super::recorder::Entry;
use super::{DRAIN, Inner};
use crate::delivery::agenda::{Agenda, Next};
use crate::delivery::bell;
use crate::delivery::store::{self, Claimed, Mark};
use crate::intake::Backoff;
use crate::store::StoreError;

/// So many sends in a row that came to nothing mean that the platform is down.
const DOWN_AFTER: u32 = 5;
/// Of what is more urgent than news so many are taken even where the hands are full.
const URGENT: usize = 16;

/// A courier at work.
pub(super) struct Post {
    inner: Arc<Inner>,
    entries: mpsc::Sender<Entry>,
    agenda: Agenda,
    flights: JoinSet<Flight>,
    bell: watch::Receiver<u64>,
    /// There is, or may be, something to be taken.
    wanted: bool,
    /// Something new was written.
    rung: bool,
    /// Something becomes due before the next look.
    wake: Option<Instant>,
    failures: u32,
    /// Nothing is sent before this moment: the platform, or the database, is down.
    closed_until: Instant,
    backoff: Backoff,
    /// What is to be given back and is not yet.
    left: Vec<String>,
}

impl Post {
    pub(super) fn new(inner: Arc<Inner>, entries: mpsc::Sender<Entry>) -> Self {
        let backoff = Backoff::new(inner.haste.first_pause, Duration::from_secs(60));
        Self {
            inner,
            entries,
            agenda: Agenda::default(),
            flights: JoinSet::new(),
            bell: bell::listen(),
            wanted: true,
            rung: false,
            wake: None,
            failures: 0,
            closed_until: Instant::now(),
            backoff,
            left: Vec::new(),
        }
    }

    /// Carries out until `stop`.
    pub(super) async fn work(mut self, stop: &CancellationToken) {
        let mut poll = tokio::time::interval(self.inner.haste.poll);
        poll.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        let inner = Arc::clone(&self.inner);
        while !stop.is_cancelled() {
            self.take_what_is_due().await;
            let next = self.send_what_may_go().await.into_iter().chain(self.wake).min();
            let alarm = async {
                match next {
                    Some(at) => tokio::time::sleep_until(at.into()).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                biased;
                () = stop.cancelled() => {}
                _ = poll.tick() => self.poll().await,
                _ = self.bell.changed() => self.look_again().await,
                () = inner.lease.lost.notified() => self.look_again().await,
                () = inner.lease.extended.notified() => {}
                Some(flight) = self.flights.join_next() => self.came_back(flight).await,
                () = alarm => {}
            }
        }
        self.end().await;
    }

    async fn take_what_is_due(&mut self) {
        let window = self.inner.haste.window;
        let now = Instant::now();
        let room = window.saturating_sub(self.agenda.len());
        let woken = self.wake.take_if(|at| *at <= now).is_some();
        self.wanted |= woken;
        let urgent = std::mem::take(&mut self.rung) && self.agenda.len() < window * 4;
        if now < self.closed_until || !self.inner.lease.holds(now) {
            self.wanted |= urgent;
            return;
        }
        if !urgent && (!self.wanted || room <= window / 2) {
            return;
        }
        let limits = [room.max(URGENT), room.max(URGENT), room];
        let Inner { swift, id, outlet, clock, .. } = self.inner.as_ref();
        match store::claim(swift, id, &outlet.name, clock.now(), limits).await {
            Ok(taken) => {
                self.wanted = taken.more;
                self.agenda.add(taken.deliveries);
                if woken {
                    self.foresee().await;
                }
            }
            Err(error) => {
                tracing::error!(platform = outlet.name, %error, "deliveries could not be taken");
                self.wanted = true;
                self.closed_until = now + self.backoff.pause();
            }
        }
    }

    /// Sends as much as may go now; when to try again, unless something else has to happen first.
    async fn send_what_may_go(&mut self) -> Option<Instant> {
        loop {
            let now = Instant::now();
            let lines = if self.failures < DOWN_AFTER { self.inner.haste.lines } else { 1 };
            if self.flights.len() >= lines || !self.inner.lease.holds(now) {
                return None;
            }
            if now < self.closed_until {
                return Some(self.closed_until);
            }
            let outlet = &self.inner.outlet;
            let take = |delivery: &Claimed| {
                let shared = outlet.platform.is_shared(&delivery.address);
                outlet.pacer.take(&delivery.address.chat, shared, now)
            };
            match self.agenda.next(now, take) {
                Next::Go(delivery) => self.send(*delivery),
                Next::GiveBack(delivery, wait) => self.put(flight::again(&self.inner, &delivery, wait)).await,
                Next::Wait(until) => return Some(until),
                Next::Nothing => return None,
            }
        }
    }

    fn send(&mut self, delivery: Claimed) {
        let (inner, entries) = (Arc::clone(&self.inner), self.entries.clone());
        self.flights.spawn(async move {
            let (mark, news, lesson) = flight::carry(&inner, &delivery).await;
            let (written, done) = oneshot::channel();
            let _ = entries.send(Entry { mark, news, written: Some(written) }).await;
            let _ = done.await;
            inner.unsynced.notify_one();
            Flight { chat: delivery.address.chat, lesson }
        });
    }

    async fn put(&self, mark: Mark) {
        let _ = self.entries.send(Entry { mark, news: Vec::new(), written: None }).await;
    }

    async fn came_back(&mut self, flight: Result<Flight, tokio::task::JoinError>) {
        let Ok(Flight { chat, lesson }) = flight else { return };
        self.agenda.back(&chat);
        match lesson {
            Lesson::Nothing => {}
            Lesson::Well => self.is_up(),
            Lesson::Trouble => self.had_trouble().await,
            Lesson::Closed => {
                self.is_up();
                for delivery in self.agenda.take_out(&chat) {
                    self.put(flight::unreachable(&self.inner, &delivery)).await;
                }
                self.wanted = true;
            }
            Lesson::Moved => {
                self.is_up();
                let left = self.agenda.take_out(&chat);
                self.give_back(left).await;
                self.wanted = true;
            }
        }
    }

    fn is_up(&mut self) {
        if self.failures >= DOWN_AFTER {
            tracing::info!(platform = self.inner.outlet.name, "deliveries get through again");
        }
        self.failures = 0;
        self.backoff.reset();
    }

    /// While the platform is down only one delivery at a time tries whether it is up again.
    async fn had_trouble(&mut self) {
        self.failures = self.failures.saturating_add(1);
        if self.failures == DOWN_AFTER {
            tracing::warn!(platform = self.inner.outlet.name, "deliveries do not get through; they wait");
        }
        if self.failures >= DOWN_AFTER {
            self.closed_until = Instant::now() + self.backoff.pause();
            let left = self.agenda.clear();
            self.give_back(left).await;
        }
    }

    async fn give_back(&mut self, deliveries: Vec<Claimed>) {
        if deliveries.is_empty() {
            return;
        }
        self.wanted = true;
        self.left.extend(deliveries.into_iter().map(|delivery| delivery.id));
        self.release().await;
    }

    async fn release(&mut self) {
        match store::release(&self.inner.swift, &self.inner.id, &self.left).await {
            Ok(()) => self.left.clear(),
            Err(error) => {
                tracing::error!(platform = self.inner.outlet.name, %error, "deliveries could not be given back yet");
            }
        }
    }

    /// Something was written, or lost: what is in hand may be paused, cancelled or in other hands, and there may be more.
    async fn look_again(&mut self) {
        (self.wanted, self.rung) = (true, true);
        self.foresee().await;
        if self.agenda.len() == 0 {
            return;
        }
        match store::held(&self.inner.swift, &self.inner.id).await {
            Ok(held) => {
                let held: HashSet<String> = held.into_iter().map(|(id,)| id).collect();
                let dropped = self.agenda.keep(&held);
                self.give_back(dropped).await;
            }
            Err(error) => {
                tracing::error!(platform = self.inner.outlet.name, %error, "deliveries in hand could not be looked up");
            }
        }
    }

    async fn poll(&mut self) {
        if !self.left.is_empty() {
            self.release().await;
        }
        match store::expire(&self.inner.database, self.inner.clock.now()).await {
            Ok(0) => {}
            Ok(expired) => tracing::warn!(expired, "deliveries came too late and were dropped"),
            Err(error) => self.complain(&error),
        }
        self.foresee().await;
    }

    /// Looks when the next one is due, and wakes up at that moment where it comes before the next look.
    async fn foresee(&mut self) {
        let next = match store::next_due(&self.inner.database, &self.inner.outlet.name).await {
            Ok(Some(next)) => next,
            Ok(None) => return self.wake = None,
            Err(error) => return self.complain(&error),
        };
        let now = self.inner.now();
        self.wanted |= next <= now;
        // A moment later: the clock may show the millisecond before.
        let ahead =
            u64::try_from(next.saturating_sub(now)).map_or(Duration::ZERO, |ahead| Duration::from_millis(ahead + 1));
        self.wake = (next > now && ahead < self.inner.haste.poll).then(|| Instant::now() + ahead);
    }

    fn complain(&self, error: &StoreError) {
        tracing::error!(platform = self.inner.outlet.name, %error, "the ledger could not be looked through");
    }

    /// Gives back what is in hand and waits for what is on its way.
    async fn end(mut self) {
        let left = self.agenda.clear();
        self.give_back(left).await;
        let back = async { while self.flights.join_next().await.is_some() {} };
        if tokio::time::timeout(DRAIN, back).await.is_err() {
            tracing::warn!(platform = self.inner.outlet.name, "some deliveries were on their way at the end");
            self.flights.abort_all();
        }
    }
}
