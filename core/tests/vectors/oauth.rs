//! Runs the vectors for the URL of OAuth's authorization page.

use crate::input;
use pinstripe_core::oauth::authorize;
use pinstripe_core::{BuildError, Client};
use pinstripe_workshop::vectors::{self, Input};

#[test]
fn authorizations() {
    let client = Client::new("sk_test_123").unwrap().client_id("ca_default");
    for v in vectors::authorizations() {
        let Input::Map(entries) = &v.input else { panic!("{}", v.id) };
        let start = if v.express { authorize().express() } else { authorize() };
        let asked = entries
            .iter()
            .fold(start, |asked, (name, value)| asked.param(name.clone(), input::param(value)));
        assert_eq!(client.authorize_url(&asked).unwrap(), v.url, "{}", v.id);
    }
}

#[test]
fn the_setters_write_the_names_of_the_reference_and_a_client_id_is_needed() {
    let client = Client::new("sk_test_123").unwrap();
    assert_eq!(client.authorize_url(&authorize()), Err(BuildError::ClientId));
    let asked = authorize()
        .express()
        .client_id("ca_1")
        .always_prompt(true)
        .stripe_landing(pinstripe_core::oauth::StripeLanding::Register)
        .suggested_capabilities(["transfers"])
        .stripe_user(|user| {
            user.email("a@example.test").dob_year(1990).state("CA").physical_product(true)
        });
    let url = client.base_url("http://127.0.0.1:4010/").unwrap().authorize_url(&asked).unwrap();
    assert_eq!(
        url,
        "http://127.0.0.1:4010/express/oauth/authorize?client_id=ca_1&always_prompt=true&stripe_landing=register\
         &suggested_capabilities[0]=transfers&stripe_user[email]=a%40example.test&stripe_user[dob_year]=1990\
         &stripe_user[state]=CA&stripe_user[physical_product]=true&response_type=code"
    );
}
