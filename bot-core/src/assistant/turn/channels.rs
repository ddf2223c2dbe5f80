//! `/channel`: the Secretariat says, in a group, which project it is the channel of.

use super::{Turn, project};
use crate::announcements;
use crate::answers;
use crate::assistant::ChannelAction;
use crate::message::{Outbound, Place};
use crate::people::{Account, Act, Actor};
use crate::store::StoreError;

impl Turn<'_> {
    /// `/channel [project]`: connects the group, or shows what it is connected to.
    pub(super) async fn channel(&mut self, about: &str) -> Result<Outbound, StoreError> {
        if let Some(refused) = self.may_not_keep_channels().await? {
            return Ok(refused);
        }
        if about.is_empty() {
            return self.show_channel().await;
        }
        match project::find(&self.projects, about) {
            Some(project) => self.connect(&project.code.clone()).await,
            None => Ok(answers::unknown_project(&self.question(None), about)),
        }
    }

    /// A button of the answer. What it says grants nothing: the right is asked for anew.
    pub(super) async fn channel_pressed(&mut self, action: ChannelAction) -> Result<Outbound, StoreError> {
        if let Some(refused) = self.may_not_keep_channels().await? {
            return Ok(refused);
        }
        match action {
            ChannelAction::Connect(code) => match project::find(&self.projects, &code) {
                Some(project) => self.connect(&project.code.clone()).await,
                None => Ok(answers::unknown_project(&self.question(None), &code)),
            },
            ChannelAction::Disconnect => {
                let (database, actor) = (&self.assistant.database, Actor::from(Account::of(self.inbound)));
                announcements::disconnect(database, &self.inbound.address, &actor, self.now).await?;
                Ok(answers::channel_disconnected(&self.question(None)))
            }
        }
    }

    /// What to say to someone who may not, or not here.
    async fn may_not_keep_channels(&self) -> Result<Option<Outbound>, StoreError> {
        if self.inbound.place != Place::Group {
            return Ok(Some(answers::channel_only_in_group(&self.question(None))));
        }
        let allowed = self.roles().await?.allows(Act::KeepChannels);
        Ok((!allowed).then(|| answers::not_allowed(&self.question(None))))
    }

    async fn show_channel(&self) -> Result<Outbound, StoreError> {
        let code = announcements::connected_to(&self.assistant.database, &self.inbound.address).await?;
        let project = code.as_deref().and_then(|code| project::find(&self.projects, code));
        Ok(match project {
            Some(project) => answers::channel_connected(&self.question(Some(&project)), false),
            None => answers::channel_of_which_project(&self.question(None)),
        })
    }

    async fn connect(&mut self, code: &str) -> Result<Outbound, StoreError> {
        let (database, actor) = (&self.assistant.database, Actor::from(Account::of(self.inbound)));
        announcements::connect(database, &self.inbound.address, code, &actor, self.now).await?;
        let project = project::find(&self.projects, code);
        Ok(answers::channel_connected(&self.question(project.as_deref()), true))
    }
}
