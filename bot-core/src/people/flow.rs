//! A guided dialogue that goes over several messages: where it stands.

use serde::{Deserialize, Serialize};

/// Where a guided dialogue stands; one variant a dialogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flow {}
