//! Names of things: places, services, topics, locales, readers. Parsed once at the border, then only compared.

use std::fmt;
use std::sync::Arc;

use serde::{Serialize, Serializer};
use unic_langid::LanguageIdentifier;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Parses an id: lower-case letters, digits and single hyphens, 2 to 60 characters.
            pub fn parse(text: &str) -> Option<Self> {
                is_id(text).then(|| Self(text.into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
    )+ };
}

ids! {
    /// A country or nation of `places.toml`.
    PlaceId,
    /// A service of `responses/services/`.
    ServiceId,
    /// A topic: a folder of `responses/`.
    TopicId,
}

/// Lower-case letters, digits and single inner hyphens.
fn is_id(text: &str) -> bool {
    (2..=60).contains(&text.len())
        && text.split('-').all(|part| !part.is_empty())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// A language that Waymark has words in, such as `en-GB`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(LanguageIdentifier);

impl Locale {
    /// Parses a BCP 47 tag in its usual spelling; `en_gb` is refused so that folder names have one spelling.
    pub fn parse(text: &str) -> Option<Self> {
        let tag: LanguageIdentifier = text.parse().ok()?;
        (tag == text && language_exists(tag.language.as_str())).then_some(Self(tag))
    }

    /// The language alone: `en` of `en-GB`.
    pub fn language(&self) -> &str {
        self.0.language.as_str()
    }

    /// The tag for Fluent.
    pub(crate) fn identifier(&self) -> LanguageIdentifier {
        self.0.clone()
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// Whether ISO 639 knows this language subtag.
pub(super) fn language_exists(subtag: &str) -> bool {
    match subtag.len() {
        2 => isolang::Language::from_639_1(subtag).is_some(),
        3 => isolang::Language::from_639_3(subtag).is_some(),
        _ => false,
    }
}

/// Who is asking, when a button or their own words said so. Never asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// A child or young person.
    Victim,
    /// A friend of one.
    Friend,
    /// A parent or carer.
    Parent,
    /// An adult who was hurt as a child.
    AdultSurvivor,
    /// Somebody whose work it is.
    Professional,
    /// Somebody worried about their own thoughts or actions.
    OwnThoughts,
}

impl Reader {
    /// All six, in the order of product.md.
    pub const ALL: [Self; 6] =
        [Self::Victim, Self::Friend, Self::Parent, Self::AdultSurvivor, Self::Professional, Self::OwnThoughts];

    /// The name in files, on the command line and in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Victim => "victim",
            Self::Friend => "friend",
            Self::Parent => "parent",
            Self::AdultSurvivor => "adult-survivor",
            Self::Professional => "professional",
            Self::OwnThoughts => "own-thoughts",
        }
    }

    /// Parses that name.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reader| reader.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_has_one_spelling() {
        assert!(TopicId::parse("in-danger-now").is_some());
        for wrong in ["", "a", "In-Danger", "a--b", "-a", "a_b", "../x"] {
            assert!(TopicId::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_locale_names_a_language_that_exists() {
        assert!(Locale::parse("en-GB").is_some());
        assert!(Locale::parse("pt-BR").is_some());
        for wrong in ["english", "en_GB", "EN-gb", "qq", ""] {
            assert!(Locale::parse(wrong).is_none(), "{wrong}");
        }
    }
}
