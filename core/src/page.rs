use crate::error::Error;
use crate::error::decode::{DecodeError, PageError};
use crate::json::{FieldError, JsonRef};
use crate::list::List;
use crate::object::Object;
use crate::operation::{Endpoint, Host, Listing, Operation, Paging, Parts};
use crate::path::{Path, PathBuf};
use crate::reply::Reply;
use http::Method;
use std::fmt;
use std::marker::PhantomData;

/// The pages of a list: it gives the operation for each page, and takes the page that it answers with.
///
/// Every page has the path, filters and limit of the first. The account comes from the options of each call, which the
/// executors keep the same. With `ending_before` the pages go backwards, and so do the items of each page.
///
/// ```
/// # use pinstripe_core::*;
/// # fn all(client: &Client, mut ask: impl FnMut(Call<List<api::Charge>>) -> List<api::Charge>)
/// #     -> Result<Vec<api::Charge>, Error> {
/// # let entropy = || Entropy::from_random_bytes([7; 16]);
/// let mut charges = Vec::new();
/// let mut pages = Pages::new(&api::charges::list().limit(100));
/// while let Some(page) = pages.next_page()? {
///     let answer = ask(client.call(page, entropy())?);
///     charges.extend(pages.accept(&answer)?);
/// }
/// # Ok(charges)
/// # }
/// ```
pub struct Pages<T> {
    paging: Paging,
    /// The page to ask for, `None` after the last one, or why it cannot be asked for.
    next: Result<Option<Page<T>>, Error>,
    /// The cursor or URL of an earlier page, which comes up again if the pages form a loop.
    landmark: String,
    steps: u64,
}

/// The operation that asks for one page.
#[derive(Clone)]
pub struct Page<T> {
    path: PathBuf,
    host: Host,
    parts: Parts,
    item: PhantomData<fn() -> T>,
}

impl<T: Object> Operation for Page<T> {
    type Output = List<T>;

    fn endpoint(&self) -> Endpoint<'_> {
        Endpoint::new(Method::GET, self.path.as_path()).host(self.host)
    }

    fn parts(&self) -> &Parts {
        &self.parts
    }
}

impl<T: Object> Pages<T> {
    /// Starts with the page that `listing` asks for.
    pub fn new<L: Listing<Item = T> + ?Sized>(listing: &L) -> Self {
        let Endpoint { path, host, .. } = listing.endpoint();
        let parts = listing.parts().clone();
        let first = Page { path: path.to_buf(), host, parts, item: PhantomData };
        Self { paging: listing.paging(), next: Ok(Some(first)), ..Self::over() }
    }

    fn over() -> Self {
        Self { paging: Paging::Cursor, next: Ok(None), landmark: String::new(), steps: 0 }
    }

    /// Starts after a list that is part of an object, whose own items are in [`List::data`].
    ///
    /// # Errors
    ///
    /// [`Reason::Decode`](crate::Reason::Decode) if the list has no URL, or one that is not on Stripe's origin.
    pub fn after(list: &List<T>) -> Result<Self, Error> {
        let (paging, url) = match (list.next_page_url().map_err(item)?, list.url().map_err(item)?) {
            (Some(next), _) => (Paging::Url, next),
            (None, Some(url)) => (Paging::Cursor, url),
            (None, None) if list.has_more().map_err(item)? => {
                return Err(stuck(PageError::Missing));
            }
            (None, None) => return Ok(Self::over()),
        };
        let path = Path::whole(url).map_err(|_| stuck(PageError::Url))?.to_buf();
        let page = Page { path, host: Host::Api, parts: Parts::default(), item: PhantomData };
        let mut pages = Self { next: Ok(Some(page)), paging, ..Self::over() };
        if paging == Paging::Cursor {
            pages.accept(list)?;
        }
        Ok(pages)
    }

    /// The items of a list that is part of an object, and its further pages.
    pub(crate) fn with_items(list: &List<T>) -> Result<(Vec<T>, Self), Error> {
        Ok((list.data().map_err(item)?, Self::after(list)?))
    }

    /// The operation that asks for the next page; `None` after the last one.
    ///
    /// # Errors
    ///
    /// [`Reason::Decode`](crate::Reason::Decode) if more pages follow, but asking for them would loop or leave Stripe;
    /// the pages so far are complete.
    pub fn next_page(&self) -> Result<Option<&Page<T>>, Error> {
        self.next.as_ref().map(Option::as_ref).map_err(Clone::clone)
    }

    /// Whether there is no further page.
    pub(crate) const fn is_over(&self) -> bool {
        matches!(self.next, Ok(None))
    }

    /// Drops all further pages.
    pub(crate) fn end(&mut self) {
        self.next = Ok(None);
    }

    /// Takes the answer to [`Pages::next_page`] and returns its items.
    ///
    /// # Errors
    ///
    /// [`Reason::Decode`](crate::Reason::Decode) if the page or one of its items cannot be read; no page follows then.
    pub fn accept(&mut self, page: &List<T>) -> Result<Vec<T>, Error> {
        let Ok(Some(asked)) = std::mem::replace(&mut self.next, Ok(None)) else {
            return Ok(Vec::new());
        };
        let mut items = page.data().map_err(item)?;
        let backwards = self.paging == Paging::Cursor && asked.parts.params.get(BEFORE).is_some();
        self.next = self.follow(asked, page, &items, backwards);
        if backwards {
            items.reverse();
        }
        Ok(items)
    }

    /// Takes a page with its reply, so that errors name the call: those of this page, and one that
    /// [`Pages::next_page`] returns later.
    pub(crate) fn accept_reply(&mut self, reply: &Reply<List<T>>) -> Result<Vec<T>, Error> {
        let found = |error: Error| error.in_answer(reply.call(), &reply.answer);
        let items = self.accept(&reply.data).map_err(found);
        let next = std::mem::replace(&mut self.next, Ok(None));
        self.next = next.map_err(found);
        items
    }

    fn follow(
        &mut self,
        mut page: Page<T>,
        list: &List<T>,
        items: &[T],
        backwards: bool,
    ) -> Result<Option<Page<T>>, Error> {
        let more = list.has_more().map_err(item)?;
        let name = match self.paging {
            Paging::Url => match list.next_page_url().map_err(item)? {
                None | Some("") => return Ok(None),
                Some(url) => url,
            },
            _ if !more => return Ok(None),
            Paging::Search => list.next_page().map_err(item)?.unwrap_or_default(),
            Paging::Cursor => {
                let edge = if backwards { items.first() } else { items.last() };
                let edge = edge.ok_or(stuck(PageError::Empty))?.json();
                edge.field("id").and_then(JsonRef::as_str).unwrap_or_default()
            }
        };
        if name.is_empty() {
            return Err(stuck(PageError::Missing));
        }
        let cursor = match self.paging {
            Paging::Url => {
                let next = Path::whole(name).map_err(|_| stuck(PageError::Url))?;
                if next == page.path.as_path() {
                    return Err(stuck(PageError::Stuck));
                }
                page.path = next.to_buf();
                page.parts = Parts::default();
                None
            }
            Paging::Search => Some("page"),
            Paging::Cursor => Some(if backwards { BEFORE } else { AFTER }),
        };
        if let Some(cursor) = cursor {
            if page.parts.params.get(cursor) == Some(name.into()) {
                return Err(stuck(PageError::Stuck));
            }
            page.parts.params.set(cursor, name);
        }
        self.remember(name)?;
        Ok(Some(page))
    }

    /// Finds loops in constant space by Brent's algorithm: one cursor is kept, and replaced at every power of two.
    fn remember(&mut self, name: &str) -> Result<(), Error> {
        if self.landmark == name {
            return Err(stuck(PageError::Stuck));
        }
        self.steps += 1;
        if self.steps.is_power_of_two() {
            name.clone_into(&mut self.landmark);
        }
        Ok(())
    }
}

const AFTER: &str = "starting_after";
const BEFORE: &str = "ending_before";

fn stuck(error: PageError) -> Error {
    DecodeError::page(error).into()
}

fn item(error: FieldError) -> Error {
    DecodeError::item(error).into()
}

impl<T> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page").field("params", &self.parts).finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("paging", &self.paging)
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}
