//! The times of v2.

use pinstripe_core::api::v2::core::Account;
use pinstripe_core::{DateTime, Object, Timestamp};
use serde_json::json;

#[test]
fn a_time_of_v2_has_its_seconds_and_its_text() {
    let text = "2026-11-21T06:40:11.250Z";
    let account = Account::from_json(json!({"id": "acct_1", "created": text})).unwrap();
    let created: DateTime<'_> = account.created().unwrap();
    assert_eq!(created.timestamp(), Timestamp::from_unix(1_795_243_211));
    assert_eq!(Timestamp::from(created), created.timestamp());
    assert_eq!((created.as_str(), created.to_string()), (text, text.to_owned()));
    assert_eq!(serde_json::to_value(created).unwrap(), text);
}

#[test]
fn other_texts_are_no_time_and_stay_readable() {
    for text in ["", "2026-11-21", "1795243211", "2026-13-21T06:40:11Z"] {
        let account = Account::from_json(json!({"id": "acct_1", "created": text})).unwrap();
        let error = account.created().unwrap_err();
        assert_eq!((error.path(), error.expected()), ("created", "a time in RFC 3339"), "{text}");
        assert_eq!(account.at::<&str>("created"), Ok(Some(text)));
    }
}
