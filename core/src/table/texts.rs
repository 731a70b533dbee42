//! What an open enum has because it stands for a text.

/// The derives of an enum, at a fraction of their build time: two enums are equal if their texts are.
macro_rules! open_enum {
    ($enum:ident) => {
        impl Clone for $enum {
            #[inline]
            fn clone(&self) -> Self {
                Self::from(self.as_str())
            }
        }

        impl std::fmt::Debug for $enum {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        $crate::table::texts::open_text! { $enum }

        impl $crate::table::getters::Open for $enum {}

        impl $crate::table::argument::Sent for $enum {
            #[inline]
            fn sent(self, slot: $crate::params::slot::Slot<'_>) {
                slot.text(self.as_str());
            }
        }
    };
}

/// What an open enum has because it stands for a text: it is compared, ordered, hashed, displayed and
/// serialized as its text.
macro_rules! open_text {
    ($enum:ident) => {
        impl std::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self.as_str(), f)
            }
        }

        impl PartialEq for $enum {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $enum {}

        impl PartialOrd for $enum {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $enum {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl std::hash::Hash for $enum {
            #[inline]
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl From<String> for $enum {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::str::FromStr for $enum {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl serde::Serialize for $enum {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $enum {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::table::getters::deserialize_text(deserializer)
            }
        }
    };
}

pub(crate) use {open_enum, open_text};
