//! The [balance](https://docs.stripe.com/api/balance) of an account.

super::macros::table! {
    operations {
        /// [Retrieves](https://docs.stripe.com/api/balance/balance_retrieve) the balance of the account that the
        /// call acts on.
        GET "/v1/balance" retrieve() Retrieve -> Balance {
            expand: Vec<String>,
        }
    }

    objects {
        /// What an account has, by [currency](https://docs.stripe.com/api/balance/balance_object).
        Balance "balance" {
            /// What can be paid out.
            available: Vec<Amount<'a>>,
            connect_reserved: Option<Vec<Amount<'a>>>,
            livemode: bool,
            /// What has not settled yet.
            pending: Vec<Amount<'a>>,
        }
    }

    views {
        /// An amount in one currency.
        Amount {
            /// In the currency's smallest unit; it can be negative.
            amount: i64,
            currency: &'a str,
        }
    }
}
