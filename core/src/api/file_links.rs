//! [File links](https://docs.stripe.com/api/file_links).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::api::File;
use crate::object::Expandable;
use crate::secret::BearerUrl;
use crate::table::argument::{Either, Emptyable, Metadata, Now, TimeRange};
use crate::table::table;
use crate::timestamp::Timestamp;
use std::collections::BTreeMap;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/file_links/create) a file link.
        ///
        /// Required: `file`.
        POST "/v1/file_links" create() Create
            at "api/file_links/create#create_file_link" -> FileLink {
            /// Fields that expand: `file`.
            expand: Vec<String>,
            expires_at: Timestamp,
            /// Required.
            file: String,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Retrieves](https://docs.stripe.com/api/file_links/retrieve) a file link.
        GET "/v1/file_links/{link}" retrieve(link) Retrieve
            at "api/file_links/retrieve#retrieve_file_link" -> FileLink {
            /// Fields that expand: `file`.
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/file_links/update) a file link.
        POST "/v1/file_links/{link}" update(link) Update
            at "api/file_links/update#update_file_link" -> FileLink {
            /// Fields that expand: `file`.
            expand: Vec<String>,
            expires_at: Emptyable<Either<Timestamp, Now>>,
            /// Names and values of your own.
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/file_links/list) file links.
        GET "/v1/file_links" list() List
            at "api/file_links/list#list_file_links" => [FileLink] Cursor {
            created: TimeRange,
            /// The id of an object: the page ends before it.
            ending_before: String,
            /// Fields that expand: `data.file`.
            expand: Vec<String>,
            expired: bool,
            file: String,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
        }
    }

    objects {
        /// A [file link](https://docs.stripe.com/api/file_links/object).
        FileLink "file_link" at "api/file_links/object#file_link_object" id {
            /// When it was created.
            created: Timestamp,
            expired: bool,
            expires_at: Option<Timestamp>,
            file: Expandable<'a, File>,
            /// Whether it is live and not a test.
            livemode: bool,
            /// Names and values of your own.
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            url: Option<BearerUrl<'a>>,
        }
    }
}
