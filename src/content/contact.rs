//! Ways to reach a service: numbers and addresses that were parsed, so that nothing else can be shown as one.
//!
//! Each `parse` answers with what is wrong and what to write. The text is kept as people know it ("0800 1111").

use std::fmt;

use serde::Serialize;
use url::{Host, Url};

/// What is wrong with a contact, and what to write instead.
#[derive(Debug, PartialEq, Eq)]
pub struct BadContact {
    /// What is wrong.
    pub message: &'static str,
    /// What to write instead.
    pub instead: &'static str,
}

/// A telephone or text number, written the way the service writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Parses a number. E.164 allows at most 15 digits and no country's subscriber numbers have fewer than 7; whatever is shorter must be a short
    /// code that `is_short_code` knows for one of the service's places.
    ///
    /// # Errors
    /// Says what is wrong and what to write.
    pub fn parse(text: &str, is_short_code: impl Fn(&str) -> bool) -> Result<Self, BadContact> {
        let local = text.strip_prefix('+').unwrap_or(text);
        let digits: String = local.chars().filter(char::is_ascii_digit).collect();
        let shaped = local.starts_with(|c: char| c.is_ascii_digit() || c == '(')
            && local.ends_with(|c: char| c.is_ascii_digit())
            && local.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')'))
            && !local.contains("  ");
        if !shaped {
            return Err(BadContact {
                message: "this is not a phone number",
                instead: "write digits with single spaces or hyphens, such as \"0800 1111\"",
            });
        }
        if digits.len() > 15 {
            return Err(BadContact {
                message: "a phone number has at most 15 digits",
                instead: "check it against the service's own page",
            });
        }
        if digits.len() < 7 && !is_short_code(&digits) {
            return Err(BadContact {
                message: "this number is too short, and no place of this service lists it as a short code",
                instead: "check the number, or add it with its source to `short_codes` of the place in `responses/places.toml`",
            });
        }
        if text.starts_with('+') && digits.len() < 8 {
            return Err(BadContact {
                message: "a number with a country code is longer than this",
                instead: "check it against the service's own page",
            });
        }
        Ok(Self(text.to_owned()))
    }

    /// The number as the service writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The digits alone, for comparing.
    pub fn digits(&self) -> String {
        self.0.chars().filter(char::is_ascii_digit).collect()
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A web address: `https`, a named host, no password, no port.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct HttpsUrl(String);

impl HttpsUrl {
    /// Parses an address.
    ///
    /// # Errors
    /// Says what is wrong and what to write.
    pub fn parse(text: &str) -> Result<Self, BadContact> {
        let bad = |message, instead| Err(BadContact { message, instead });
        let Ok(url) = Url::parse(text) else {
            return bad("this is not a web address", "write the whole address, such as \"https://www.childline.org.uk/\"");
        };
        if url.scheme() != "https" {
            return bad("an address begins with https://", "find the service's https address, or leave the key out");
        }
        let named = matches!(url.host(), Some(Host::Domain(host)) if host.contains('.') && !host.ends_with('.'));
        if !named || text.contains(char::is_whitespace) {
            return bad("this address has no host name", "write the whole address, such as \"https://www.childline.org.uk/\"");
        }
        if !url.username().is_empty() || url.password().is_some() || url.port().is_some() {
            return bad("an address has no user name, password or port", "copy it from the service's own page");
        }
        Ok(Self(text.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for HttpsUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An electronic mail address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Email(String);

impl Email {
    /// Parses an address of the shape `name@host.tld`.
    ///
    /// # Errors
    /// Says what is wrong and what to write.
    pub fn parse(text: &str) -> Result<Self, BadContact> {
        let whole = text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.contains('@') && !host.starts_with('.') && !host.ends_with('.')
        });
        if whole && text.chars().all(|c| c.is_ascii_graphic()) {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadContact { message: "this is not an e-mail address", instead: "write it like help@nspcc.org.uk" })
        }
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_number_needs_its_place_to_know_it() {
        assert!(PhoneNumber::parse("999", |code| code == "999").is_ok());
        assert!(PhoneNumber::parse("998", |code| code == "999").is_err());
        assert!(PhoneNumber::parse("0800 1111", |_| false).is_ok());
        assert!(PhoneNumber::parse("08088 01 03 02", |_| false).is_ok());
        assert!(PhoneNumber::parse("+61 2 5126 8323", |_| false).is_ok());
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for wrong in ["", "call us", "0800-CHILD", "0800 1111 ", "0800  1111", "1234567890123456", "+999"] {
            assert!(PhoneNumber::parse(wrong, |_| true).is_err(), "{wrong}");
        }
    }

    #[test]
    fn an_address_is_https_with_a_host() {
        assert!(HttpsUrl::parse("https://www.childline.org.uk/get-support/").is_ok());
        for wrong in [
            "http://a.org",
            "https://",
            "https://localhost/",
            "https://10.0.0.1/",
            "https://a:b@c.org",
            "www.a.org",
            "https://a .org",
        ] {
            assert!(HttpsUrl::parse(wrong).is_err(), "{wrong}");
        }
    }
}
