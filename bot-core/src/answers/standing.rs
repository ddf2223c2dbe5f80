//! Where a project stands on a given day: its nominations, and the project itself.

use jiff::civil::Date;

use crate::notification::Notification;

/// Where the nominations stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nominations {
    /// The notification names no closing date.
    NotStated,
    /// Open until this date, so many days after today.
    Open { until: Date, left: i64 },
    /// Today is the last day.
    LastDay { until: Date },
    /// Closed since this date, so many days before today.
    Closed { since: Date, ago: i64 },
}

/// Where the project itself stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Course {
    /// The notification does not say enough to tell.
    NotStated,
    /// Starts in so many days.
    Ahead { left: i64 },
    /// Under way, today being this day of so many; `None` where days are not held in a row.
    Running { day: Option<(i64, i64)> },
    /// Started; when it ends is not stated.
    Started,
    /// Ended on this date, so many days before today.
    Over { ended: Date, ago: i64 },
}

impl Nominations {
    /// Where the nominations of a project stand on `today`.
    pub(super) fn on(today: Date, notification: &Notification) -> Self {
        let Some(closing) = notification.closing_date else {
            return Self::NotStated;
        };
        match days_between(today, closing) {
            0 => Self::LastDay { until: closing },
            left if left > 0 => Self::Open { until: closing, left },
            ago => Self::Closed { since: closing, ago: -ago },
        }
    }

    /// Whether a nomination can still arrive in time.
    pub(super) fn are_open(self) -> bool {
        matches!(self, Self::Open { .. } | Self::LastDay { .. })
    }
}

impl Course {
    /// Where the project stands on `today`.
    pub(super) fn on(today: Date, notification: &Notification) -> Self {
        match (notification.starts, notification.ends) {
            (_, Some(ended)) if ended < today => Self::Over { ended, ago: days_between(ended, today) },
            (Some(starts), _) if starts > today => Self::Ahead { left: days_between(today, starts) },
            (Some(starts), Some(ends)) => Self::Running { day: day_of(today, starts, ends, notification.days) },
            (Some(_), None) => Self::Started,
            (None, _) => Self::NotStated,
        }
    }

    /// Whether the project has ended.
    pub(super) fn is_over(self) -> bool {
        matches!(self, Self::Over { .. })
    }
}

/// Whether the project still wants nominations.
pub(super) fn takes_nominations(today: Date, notification: &Notification) -> bool {
    Nominations::on(today, notification).are_open() && !Course::on(today, notification).is_over()
}

/// The days of a project: as stated, else from its first day to its last.
pub(super) fn length(notification: &Notification) -> Option<i64> {
    let span = notification.starts.zip(notification.ends).map(|(starts, ends)| days_between(starts, ends) + 1);
    notification.days.map(i64::from).or(span)
}

/// Which day of how many; only told where the stated number of days fills the span.
fn day_of(today: Date, starts: Date, ends: Date, stated: Option<u32>) -> Option<(i64, i64)> {
    let span = days_between(starts, ends) + 1;
    stated.is_none_or(|days| i64::from(days) == span).then(|| (days_between(starts, today) + 1, span))
}

fn days_between(from: Date, to: Date) -> i64 {
    i64::from((to - from).get_days())
}
