use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A time in whole seconds since 1970-01-01 00:00:00 UTC, as in v1 of Stripe's API.
///
/// The core never reads a clock: `now` is always an argument, for instance
/// `Timestamp::from(std::time::SystemTime::now())`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// Makes a timestamp from seconds since the epoch.
    pub const fn from_unix(seconds: i64) -> Self {
        Self(seconds)
    }

    /// The time in seconds since the epoch.
    pub const fn as_unix(self) -> i64 {
        self.0
    }

    /// Reads a time of v2, such as `2026-11-21T06:40:11.250Z`; `None` if the text is not such a time. Fractions of a
    /// second are dropped. See [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6).
    ///
    /// ```
    /// use pinstripe_core::Timestamp;
    ///
    /// let at = Timestamp::from_rfc3339("1970-01-02T01:00:00.500+01:00");
    /// assert_eq!(at, Some(Timestamp::from_unix(86_400)));
    /// assert_eq!(Timestamp::from_rfc3339("2026-02-29T00:00:00Z"), None);
    /// ```
    pub fn from_rfc3339(text: &str) -> Option<Self> {
        let (moment, rest) = text.as_bytes().split_first_chunk::<19>()?;
        let [
            y1,
            y2,
            y3,
            y4,
            b'-',
            m1,
            m2,
            b'-',
            d1,
            d2,
            b'T' | b't',
            h1,
            h2,
            b':',
            n1,
            n2,
            b':',
            s1,
            s2,
        ] = *moment
        else {
            return None;
        };
        let year = number(&[y1, y2, y3, y4])?;
        let [month, day] = [number(&[m1, m2])?, number(&[d1, d2])?];
        let [hour, minute] = [number(&[h1, h2])?, number(&[n1, n2])?];
        // A leap second counts as the first second of the next minute.
        let second = number(&[s1, s2]).filter(|second| *second <= 60)?;
        let rest = match rest.strip_prefix(b".") {
            Some(fraction) => {
                let digits = fraction.iter().take_while(|b| b.is_ascii_digit()).count();
                fraction.get(digits..).filter(|_| digits > 0)?
            }
            None => rest,
        };
        let east = match *rest {
            [b'Z' | b'z'] => 0,
            [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
                let east = of_day(number(&[h1, h2])?, number(&[m1, m2])?)?;
                if sign == b'+' { east } else { -east }
            }
            _ => return None,
        };
        let seconds = days(year, month, day)? * 86_400 + of_day(hour, minute)? + second - east;
        Some(Self(seconds))
    }

    /// The seconds from `earlier` to this time; negative if `earlier` is later.
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

fn number(digits: &[u8]) -> Option<i64> {
    let digit = |n, &b: &u8| b.is_ascii_digit().then(|| n * 10 + i64::from(b - b'0'));
    digits.iter().try_fold(0, digit)
}

fn of_day(hour: i64, minute: i64) -> Option<i64> {
    (hour < 24 && minute < 60).then_some(hour * 3_600 + minute * 60)
}

/// Days since 1970-01-01. Years start in March, so that a leap day is the last day of its year.
fn days(year: i64, month: i64, day: i64) -> Option<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if !(1..=last).contains(&day) {
        return None;
    }
    let year = year - i64::from(month <= 2);
    let of_year = ((month + 9) % 12 * 153 + 2) / 5 + day - 1;
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    Some(year * 365 + leap_days + of_year - 719_468)
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
            // Rounds down: a time before the epoch is in the second below.
            Err(before) => {
                let before = before.duration();
                let whole = i64::try_from(before.as_secs()).unwrap_or(i64::MAX);
                -whole - i64::from(before > Duration::from_secs(before.as_secs()))
            }
        };
        Self(seconds)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The expected values are from Python's `datetime`.
    #[test]
    fn the_times_of_v2_are_read() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T12:30:45Z", 951_827_445),
            ("2026-11-21T06:40:11.250Z", 1_795_243_211),
            ("2024-12-31T23:59:60Z", 1_735_689_600),
            ("1969-12-31T23:59:59Z", -1),
            ("2026-03-01T00:00:00-05:30", 1_772_343_000),
            ("0000-01-01T00:00:00Z", -62_167_219_200),
            ("9999-12-31T23:59:59z", 253_402_300_799),
        ] {
            assert_eq!(Timestamp::from_rfc3339(text), Some(Timestamp(seconds)), "{text}");
        }
        for bad in [
            "",
            "2026-11-21",
            "2026-11-21T06:40:11",
            "2026-11-21 06:40:11Z",
            "2026-11-21T06:40:11.Z",
            "2026-11-21T06:40:11+1:00",
            "2026-11-21T06:40:11Z ",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-04-31T00:00:00Z",
            "1900-02-29T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z",
            "2026-01-01T00:00:61Z",
            "+026-01-01T00:00:00Z",
            "2026-01-01T00:00:00.5\u{e9}",
        ] {
            assert_eq!(Timestamp::from_rfc3339(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_system_time_becomes_whole_seconds_rounded_down() {
        let at = |d: Duration| Timestamp::from(UNIX_EPOCH + d).as_unix();
        assert_eq!(at(Duration::from_millis(1_999)), 1);
        assert_eq!(Timestamp::from(UNIX_EPOCH - Duration::from_millis(500)).as_unix(), -1);
        assert_eq!(Timestamp::from(UNIX_EPOCH - Duration::from_secs(2)).as_unix(), -2);
    }
}
