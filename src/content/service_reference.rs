//! What a sentence says of a service: `{ childline }` is its name, `{ childline.phone }` its number.
//!
//! Used by `words` and `service_words`: a reference that cannot be said is an error with its place, never a hole in a sentence.

use super::diagnostic::write_instead;
use super::service::{FIELDS, Service, Services};

/// A reference that cannot be said.
pub(super) struct BadReference<'a> {
    /// The part of the file that is wrong.
    pub(super) slice: &'a str,
    /// The rule's short name.
    pub(super) rule: &'static str,
    /// What is wrong.
    pub(super) message: String,
    /// What to write instead.
    pub(super) instead: String,
}

/// Finds the service that a sentence refers to; its field, if one is named, has a value.
pub(super) fn resolve<'a, 's>(
    services: &'s Services,
    id: &'a str,
    field: Option<&'a str>,
) -> Result<&'s Service, BadReference<'a>> {
    let Some(service) = services.get(id) else {
        return Err(if services.any(id).is_some() {
            BadReference {
                slice: id,
                rule: "memory",
                message: format!("`{id}` is known from memory only and is never shown"),
                instead: "name another service".to_owned(),
            }
        } else {
            BadReference {
                slice: id,
                rule: "unknown-service",
                message: format!("there is no service `{id}`"),
                instead: write_instead(id, services.ids()),
            }
        });
    };
    match field {
        Some(field) if !FIELDS.contains(&field) => Err(BadReference {
            slice: field,
            rule: "unknown-service",
            message: format!("a service has no `.{field}`"),
            instead: write_instead(field, FIELDS),
        }),
        Some(field) if service.field(field).is_none() => Err(BadReference {
            slice: field,
            rule: "unknown-service",
            message: format!("`{id}` has no {field} in the facts"),
            instead: "name the service alone, or another one".to_owned(),
        }),
        _ => Ok(service),
    }
}
