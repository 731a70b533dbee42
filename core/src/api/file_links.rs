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
        POST "/v1/file_links" create() Create
            at "api/file_links/create#create_file_link" -> FileLink {
            expand: Vec<String>,
            expires_at: Timestamp,
            /// Required.
            file: String,
            metadata: Emptyable<Metadata>,
        }

        /// [Retrieves](https://docs.stripe.com/api/file_links/retrieve) a file link.
        GET "/v1/file_links/{link}" retrieve(link) Retrieve
            at "api/file_links/retrieve#retrieve_file_link" -> FileLink {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/file_links/update) a file link.
        POST "/v1/file_links/{link}" update(link) Update
            at "api/file_links/update#update_file_link" -> FileLink {
            expand: Vec<String>,
            expires_at: Emptyable<Either<Timestamp, Now>>,
            metadata: Emptyable<Metadata>,
        }

        /// [Lists](https://docs.stripe.com/api/file_links/list) file links.
        GET "/v1/file_links" list() List
            at "api/file_links/list#list_file_links" => [FileLink] Cursor {
            created: TimeRange,
            ending_before: String,
            expand: Vec<String>,
            expired: bool,
            file: String,
            limit: i64,
            starting_after: String,
        }
    }

    objects {
        /// A [file link](https://docs.stripe.com/api/file_links/object).
        FileLink "file_link" at "api/file_links/object#file_link_object" id {
            created: Timestamp,
            expired: bool,
            expires_at: Option<Timestamp>,
            file: Expandable<'a, File>,
            livemode: bool,
            metadata: BTreeMap<&'a str, &'a str>,
            object: &'a str,
            url: Option<BearerUrl<'a>>,
        }
    }
}
