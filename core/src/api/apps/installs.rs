//! [Installs](https://docs.stripe.com/api/apps/installs).

// Written by `cargo run -p pinstripe-codegen` from facts; see core/codegen/src/overrides.rs.
use crate::table::argument::TimeRange;
use crate::table::table;
use crate::timestamp::Timestamp;

table! {
    operations {
        /// [Creates](https://docs.stripe.com/api/apps/installs/create) an install.
        ///
        /// Required: `app`.
        POST "/v1/apps/installs" create() Create
            at "api/apps/installs/create#create_apps_install" -> Install {
            /// Required.
            app: String,
            /// One of `private_live`, `private_test`, `public`, `testing`.
            channel: CreateInstallChannel,
            code_challenge: String,
            code_challenge_method: String,
            expand: Vec<String>,
        }

        /// [Retrieves](https://docs.stripe.com/api/apps/installs/retrieve) an install.
        GET "/v1/apps/installs/{id}" retrieve(id) Retrieve
            at "api/apps/installs/retrieve#retrieve_apps_install" -> Install {
            expand: Vec<String>,
        }

        /// [Updates](https://docs.stripe.com/api/apps/installs/update) an install.
        POST "/v1/apps/installs/{id}" update(id) Update
            at "api/apps/installs/update#update_apps_install" -> Install {
            expand: Vec<String>,
        }

        /// [Lists](https://docs.stripe.com/api/apps/installs/list) installs.
        GET "/v1/apps/installs" list() List
            at "api/apps/installs/list#list_apps_installs" => [Install] Cursor {
            account: String,
            app: String,
            approval_required: bool,
            /// One of `private_live`, `private_test`, `public`, `testing`.
            channel: ListInstallChannel,
            created: TimeRange,
            created_by: String,
            /// The id of an object: the page ends before it.
            ending_before: String,
            expand: Vec<String>,
            /// How many objects a page has at most.
            limit: i64,
            /// The id of an object: the page starts after it.
            starting_after: String,
            /// One of `install_failed`, `installed`, `installing`, `uninstall_failed`,
            /// `uninstalling`.
            status: InstallStatus,
        }

        /// [Uninstalls](https://docs.stripe.com/api/apps/installs/uninstall) an install.
        POST "/v1/apps/installs/{id}/uninstall" uninstall(id) Uninstall
            at "api/apps/installs/uninstall#uninstall_apps_install" -> Install {
            expand: Vec<String>,
        }
    }

    objects {
        /// An [install](https://docs.stripe.com/api/apps/installs/object).
        Install "apps.install" at "api/apps/installs/object#apps_install_object" id {
            account: &'a str,
            app: &'a str,
            approval_required: bool,
            auth_code: Option<&'a str>,
            /// One of `private_live`, `private_test`, `public`, `review`, `testing`.
            channel: InstallChannel,
            content_security_policy_granted: ContentSecurityPolicyGranted<'a>,
            content_security_policy_pending: ContentSecurityPolicyPending<'a>,
            /// When it was created.
            created: Timestamp,
            created_by: Option<&'a str>,
            endpoints_granted: Vec<&'a str>,
            endpoints_pending: Vec<&'a str>,
            /// Whether it is live and not a test.
            livemode: bool,
            object: &'a str,
            permissions_granted: Vec<&'a str>,
            permissions_pending: Vec<&'a str>,
            /// One of `install_failed`, `installed`, `installing`, `uninstall_failed`,
            /// `uninstalling`.
            status: InstallStatus,
        }
    }

    views {
        /// `content_security_policy_granted` in an answer.
        ContentSecurityPolicyGranted
            at "api/apps/installs/object#apps_install_object-content_security_policy_granted" {
            connect_src: Vec<&'a str>,
            image_src: Vec<&'a str>,
        }
    }

    enums {
        /// `channel`.
        CreateInstallChannel {
            PrivateLive = "private_live",
            PrivateTest = "private_test",
            Public = "public",
            Testing = "testing",
        }

        /// `channel`.
        InstallChannel {
            PrivateLive = "private_live",
            PrivateTest = "private_test",
            Public = "public",
            Review = "review",
            Testing = "testing",
        }

        /// `status`.
        InstallStatus {
            InstallFailed = "install_failed",
            Installed = "installed",
            Installing = "installing",
            UninstallFailed = "uninstall_failed",
            Uninstalling = "uninstalling",
        }
    }
}

/// [`content_security_policy_pending`](https://docs.stripe.com/api/apps/installs/object#apps_install_object-content_security_policy_pending)
/// in an answer: another name of [`ContentSecurityPolicyGranted`].
pub type ContentSecurityPolicyPending<'a> = ContentSecurityPolicyGranted<'a>;

/// `channel`: another name of [`CreateInstallChannel`].
pub type ListInstallChannel = CreateInstallChannel;
