//! Answers to questions typed into some other chat.

use bot_core::message::{Inbound, Outbound};
use bot_core::platform::SendError;
use serde::de::IgnoredAny;
use teloxide::payloads::{AnswerInlineQuery, AnswerInlineQuerySetters};
use teloxide::types::{
    InlineQueryId, InlineQueryResult, InlineQueryResultArticle, InputMessageContent, InputMessageContentText, ParseMode,
};

use crate::render;
use crate::send::{NO_PREVIEW, Sender};

/// How long Telegram may show an inline answer again, in seconds: days left change, and so do notifications.
const INLINE_CACHE: u32 = 10;
/// The longest title and description of an inline answer.
const INLINE_TITLE: usize = 64;
const INLINE_DESCRIPTION: usize = 160;

impl Sender {
    /// Answers a question typed into some other chat with one text to insert there.
    pub(crate) async fn answer_inline(&self, to: &Inbound, message: &Outbound) -> Result<(), SendError> {
        let query = InlineQueryId(to.reply.token.clone().unwrap_or_default());
        let mut texts = render::plain(message).into_iter();
        let words = texts.next().unwrap_or_default();
        let (title, rest) = words.split_once('\n').unwrap_or((&words, ""));
        let text = render::html(message).into_iter().next().unwrap_or_default();
        let content = InputMessageContentText::new(text).parse_mode(ParseMode::Html).link_preview_options(NO_PREVIEW);
        let article =
            InlineQueryResultArticle::new("1", shortened(title, INLINE_TITLE), InputMessageContent::Text(content))
                .description(shortened(rest.trim(), INLINE_DESCRIPTION));
        let call = AnswerInlineQuery::new(query, [InlineQueryResult::Article(article)])
            .cache_time(INLINE_CACHE)
            .is_personal(true);
        match self.api.call::<_, IgnoredAny>(&call).await {
            // The person has typed on: nobody waits for this answer any more.
            Err(failure) if failure.says("query is too old") => Ok(()),
            outcome => Ok(outcome.map(|_| ())?),
        }
    }
}

/// The text cut to `longest` characters, between words where possible.
fn shortened(text: &str, longest: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(longest) else {
        return text.to_owned();
    };
    let end = text[..end].rfind(' ').filter(|space| *space > end / 2).unwrap_or(end);
    format!("{}…", text[..end].trim_end())
}
