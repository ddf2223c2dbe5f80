//! Many small statements that come at the same time, made one: a statement costs the embedded engine less than the way to it.

use std::future::Future;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::oneshot;

/// The most that goes into one statement.
pub(crate) const MOST: usize = 64;

/// Gathers questions that arrive while an earlier statement is under way. Whoever comes to the fore asks for all that wait;
/// nothing waits for company.
#[derive(Debug)]
pub(crate) struct Gather<Q, A> {
    waiting: Mutex<Vec<(Q, oneshot::Sender<A>)>>,
    foremost: tokio::sync::Mutex<()>,
}

impl<Q, A> Default for Gather<Q, A> {
    fn default() -> Self {
        Self { waiting: Mutex::default(), foremost: tokio::sync::Mutex::default() }
    }
}

impl<Q, A> Gather<Q, A> {
    /// Asks `question` together with what else waits; `ask` takes at most [`MOST`] questions and returns as many answers in
    /// their order, or nothing where it fails. `None` means that the question has to be asked alone, to learn what is wrong with it.
    pub(crate) async fn ask<F>(&self, question: Q, ask: impl Fn(Vec<Q>) -> F) -> Option<A>
    where
        F: Future<Output = Option<Vec<A>>>,
    {
        let (sender, mut answer) = oneshot::channel();
        self.waiting().push((question, sender));
        loop {
            let foremost = tokio::select! {
                biased;
                answered = &mut answer => return answered.ok(),
                foremost = self.foremost.lock() => foremost,
            };
            let (questions, senders): (Vec<Q>, Vec<_>) = {
                let mut waiting = self.waiting();
                let size = waiting.len().min(MOST);
                waiting.drain(..size).unzip()
            };
            if questions.is_empty() {
                drop(foremost);
                return answer.await.ok();
            }
            for (sender, answer) in senders.into_iter().zip(ask(questions).await.unwrap_or_default()) {
                // Who no longer waits needs no answer.
                let _ = sender.send(answer);
            }
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Vec<(Q, oneshot::Sender<A>)>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The items, and the last one again until their number is a power of two: few statements have to be prepared that way.
pub(crate) fn padded<T>(items: &[T]) -> impl Iterator<Item = &T> {
    let missing = items.len().next_power_of_two() - items.len();
    items.iter().chain(items.last().into_iter().cycle().take(missing))
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures::future::join_all;
    use tokio::sync::Semaphore;

    use super::*;

    #[tokio::test]
    async fn what_comes_while_one_is_under_way_goes_together_and_each_gets_its_own_answer() {
        let (gather, statements, gate) = (Gather::default(), AtomicUsize::new(0), Semaphore::new(0));
        let ask = |number: usize| {
            gather.ask(number, |numbers| async {
                let _open = gate.acquire().await;
                statements.fetch_add(1, Ordering::Relaxed);
                Some(numbers.into_iter().map(|number| number * 2).collect())
            })
        };
        let asking = join_all((0..150).map(ask));
        let (answers, ()) = tokio::join!(asking, async { gate.add_permits(1) });
        assert_eq!(answers, (0..150).map(|number| Some(number * 2)).collect::<Vec<_>>());
        // The first goes alone, the others wait for it: 1, 64, 64, 21.
        assert_eq!(statements.into_inner(), 4);
    }

    #[tokio::test]
    async fn a_failure_sends_each_its_own_way() {
        let gather: Gather<usize, usize> = Gather::default();
        let ask = |number| gather.ask(number, |_| async { None });
        assert_eq!(join_all((0..3).map(ask)).await, [None, None, None]);
    }

    #[test]
    fn sizes_are_powers_of_two() {
        assert_eq!(padded(&[1, 2, 3]).copied().collect::<Vec<_>>(), [1, 2, 3, 3]);
        assert_eq!(padded(&[1]).count(), 1);
        assert_eq!(padded::<u8>(&[]).count(), 0);
    }
}
