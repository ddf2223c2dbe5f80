//! Which role allows which act: one table.

use std::fmt;
use std::str::FromStr;

use crate::economy::Economy;

/// What a person is to the organisation. Whoever has no role may ask, and act for themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Appoints others and reads the audit log; may do whatever the secretariat may.
    Administrator,
    /// Runs the programme: announcements, sessions, notifications, nominations of all economies.
    Secretariat,
    /// Looks after the nominations of one economy.
    LiaisonOfficer(Economy),
}

/// What only some may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    /// To invite someone to a role.
    Invite(Role),
    /// To take a role back.
    Revoke(Role),
    /// To see who holds which role.
    ReadRoles,
    /// To read what others did.
    ReadAudit,
    /// To write, send, pause, edit and recall announcements.
    Announce,
    /// To approve what another wants to announce.
    ApproveAnnouncement,
    /// To add to what notifications say.
    KeepNotifications,
    /// To add, move and cancel sessions.
    KeepSchedule,
    /// To say which channel is that of a project.
    KeepChannels,
    /// To be told of locked claim codes.
    HearOfLocks,
    /// To look at nominations of an economy.
    SeeNominations(Economy),
    /// To remind a nominee of what is missing.
    Nudge(Economy),
    /// To record that a nomination has come to another state.
    MoveNomination(Economy),
    /// To decide on a nomination: review, selection, reserve.
    DecideNominations,
    /// To issue a new claim code.
    IssueClaimCode(Economy),
    /// To confirm a withdrawal that a nominee asked for.
    ConfirmWithdrawal(Economy),
    /// To name a replacement.
    NameReplacement(Economy),
}

impl Role {
    /// Whether the role allows the act.
    #[must_use]
    pub fn allows(self, act: Act) -> bool {
        match act {
            Act::Invite(role) | Act::Revoke(role) => match self {
                Self::Administrator => true,
                Self::Secretariat => matches!(role, Self::LiaisonOfficer(_)),
                Self::LiaisonOfficer(_) => false,
            },
            Act::ReadAudit => self == Self::Administrator,
            Act::ReadRoles
            | Act::Announce
            | Act::ApproveAnnouncement
            | Act::KeepNotifications
            | Act::KeepSchedule
            | Act::KeepChannels
            | Act::DecideNominations
            | Act::HearOfLocks => matches!(self, Self::Administrator | Self::Secretariat),
            Act::SeeNominations(economy)
            | Act::Nudge(economy)
            | Act::MoveNomination(economy)
            | Act::IssueClaimCode(economy)
            | Act::ConfirmWithdrawal(economy)
            | Act::NameReplacement(economy) => match self {
                Self::Administrator | Self::Secretariat => true,
                Self::LiaisonOfficer(own) => own == economy,
            },
        }
    }
}

impl Act {
    /// The name under which the audit log keeps it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Invite(_) => "invite",
            Self::Revoke(_) => "revoke",
            Self::ReadRoles => "read-roles",
            Self::ReadAudit => "read-audit",
            Self::Announce => "announce",
            Self::ApproveAnnouncement => "approve-announcement",
            Self::KeepNotifications => "keep-notifications",
            Self::KeepSchedule => "keep-schedule",
            Self::KeepChannels => "keep-channels",
            Self::HearOfLocks => "lock",
            Self::SeeNominations(_) => "see-nomination",
            Self::Nudge(_) => "nudge",
            Self::MoveNomination(_) => "move-nomination",
            Self::DecideNominations => "decide-nomination",
            Self::IssueClaimCode(_) => "issue-claim-code",
            Self::ConfirmWithdrawal(_) => "confirm-withdrawal",
            Self::NameReplacement(_) => "name-replacement",
        }
    }
}

/// A text that names no role.
#[derive(Debug, thiserror::Error)]
#[error("must be administrator, secretariat, or liaison-CODE with the code of a member economy")]
pub struct InvalidRole;

impl fmt::Display for Role {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Administrator => formatter.write_str("administrator"),
            Self::Secretariat => formatter.write_str("secretariat"),
            Self::LiaisonOfficer(economy) => write!(formatter, "liaison-{economy}"),
        }
    }
}

impl FromStr for Role {
    type Err = InvalidRole;

    fn from_str(text: &str) -> Result<Self, InvalidRole> {
        match text.trim().to_lowercase().as_str() {
            "administrator" => Ok(Self::Administrator),
            "secretariat" => Ok(Self::Secretariat),
            other => {
                let code = other.strip_prefix("liaison-").ok_or(InvalidRole)?;
                code.parse().map(Self::LiaisonOfficer).map_err(|_| InvalidRole)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YES: bool = true;
    const NO: bool = false;

    /// Administrator, secretariat, officer of the economy in question, officer of another, nobody.
    type Row = (Act, [bool; 5]);

    fn matrix(own: Economy, other: Economy) -> Vec<Row> {
        let all_but_others = [YES, YES, YES, NO, NO];
        let house = [YES, YES, NO, NO, NO];
        let administrator = [YES, NO, NO, NO, NO];
        vec![
            (Act::Invite(Role::Administrator), administrator),
            (Act::Invite(Role::Secretariat), administrator),
            (Act::Invite(Role::LiaisonOfficer(own)), house),
            (Act::Invite(Role::LiaisonOfficer(other)), house),
            (Act::Revoke(Role::Administrator), administrator),
            (Act::Revoke(Role::Secretariat), administrator),
            (Act::Revoke(Role::LiaisonOfficer(own)), house),
            (Act::Revoke(Role::LiaisonOfficer(other)), house),
            (Act::ReadRoles, house),
            (Act::ReadAudit, administrator),
            (Act::Announce, house),
            (Act::ApproveAnnouncement, house),
            (Act::KeepNotifications, house),
            (Act::KeepSchedule, house),
            (Act::KeepChannels, house),
            (Act::DecideNominations, house),
            (Act::HearOfLocks, house),
            (Act::SeeNominations(own), all_but_others),
            (Act::Nudge(own), all_but_others),
            (Act::MoveNomination(own), all_but_others),
            (Act::IssueClaimCode(own), all_but_others),
            (Act::ConfirmWithdrawal(own), all_but_others),
            (Act::NameReplacement(own), all_but_others),
        ]
    }

    /// Names every act, so that a new one does not compile until the matrix has its rows; counts the rows it takes.
    fn rows_of(act: Act) -> usize {
        match act {
            Act::Invite(_) | Act::Revoke(_) => 4,
            Act::ReadRoles
            | Act::ReadAudit
            | Act::Announce
            | Act::ApproveAnnouncement
            | Act::KeepNotifications
            | Act::KeepSchedule
            | Act::KeepChannels
            | Act::DecideNominations
            | Act::HearOfLocks
            | Act::SeeNominations(_)
            | Act::Nudge(_)
            | Act::MoveNomination(_)
            | Act::IssueClaimCode(_)
            | Act::ConfirmWithdrawal(_)
            | Act::NameReplacement(_) => 1,
        }
    }

    /// The number of acts there are, without what they are about.
    const ACTS: usize = 17;

    #[test]
    fn every_cell_of_role_and_act_is_as_the_matrix_says() {
        let economies: Vec<Economy> = Economy::all().collect();
        for own in &economies {
            for other in economies.iter().filter(|other| *other != own) {
                for (act, expected) in matrix(*own, *other) {
                    let roles = [
                        Role::Administrator,
                        Role::Secretariat,
                        Role::LiaisonOfficer(*own),
                        Role::LiaisonOfficer(*other),
                    ];
                    let mut allowed: Vec<bool> = roles.iter().map(|role| role.allows(act)).collect();
                    allowed.push(crate::people::Roles::default().allows(act));
                    assert_eq!(allowed, expected, "{act:?}");
                }
            }
        }
    }

    #[test]
    fn the_matrix_has_every_act() {
        let economies: Vec<Economy> = Economy::all().collect();
        let rows = matrix(economies[0], economies[1]);
        let mut names: Vec<&str> = rows.iter().map(|(act, _)| act.name()).collect();
        names.dedup();
        assert_eq!(names.len(), ACTS, "an act is missing, or two share a name");
        for (act, _) in &rows {
            let found = rows.iter().filter(|(other, _)| other.name() == act.name()).count();
            assert_eq!(found, rows_of(*act), "{act:?}");
        }
    }

    #[test]
    fn roles_read_back_and_nothing_else_does() {
        let mut roles = vec![Role::Administrator, Role::Secretariat];
        roles.extend(Economy::all().map(Role::LiaisonOfficer));
        for role in roles {
            assert_eq!(role.to_string().parse::<Role>().ok(), Some(role));
        }
        for text in ["", "admin", "liaison", "liaison-", "liaison-XX", "liaison-NP-IN"] {
            assert!(text.parse::<Role>().is_err(), "{text}");
        }
    }
}
