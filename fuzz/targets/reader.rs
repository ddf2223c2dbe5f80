//! Any bytes, taken for a file that was handed in: text, PDF or DOCX by content. Reading may refuse but never panics, and
//! what it takes keeps to its own promises.

#![no_main]

use bot_core::notification::{Document, read_file};
use libfuzzer_sys::fuzz_target;

fuzz_target!(
    // The reader itself catches what the PDF library panics at: only a panic that gets out of it counts.
    init: std::panic::set_hook(Box::new(|_| {})),
    |bytes: &[u8]| {
        if let Ok(Document::Notification(reading)) = read_file(bytes) {
            let notification = &reading.notification;
            assert!(!notification.code.is_empty(), "a notification without a code");
            if let (Some(starts), Some(ends)) = (notification.starts, notification.ends) {
                assert!(starts <= ends, "ends before it starts");
            }
        }
    }
);
