//! Bodies held against Discord's own description of its API.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use serde_json::{Value, json};

use super::Request;

/// Where the description is, beside the repository; it is not part of it.
const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/discord/openapi.json");

static API: LazyLock<Option<Value>> = LazyLock::new(|| {
    let text = std::fs::read_to_string(PATH).ok()?;
    Some(serde_json::from_str(&text).unwrap())
});
static VALIDATORS: LazyLock<Mutex<HashMap<String, jsonschema::Validator>>> = LazyLock::new(Mutex::default);

/// Checks every request that has a body; gives how many were checked, 0 where there is no description.
pub(crate) fn check(requests: &[Request]) -> usize {
    let Some(api) = API.as_ref() else {
        println!("SKIPPED: bodies were not validated, {PATH} is not here");
        return 0;
    };
    let mut checked = 0;
    for request in requests {
        let Some(body) = &request.body else { continue };
        let pointer = pointer(api, request).unwrap_or_else(|| panic!("no such call: {} {}", request.method, request.path));
        let mut validators = VALIDATORS.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let validator = validators.entry(pointer.clone()).or_insert_with(|| {
            let schema = json!({"$ref": pointer, "components": api["components"], "paths": api["paths"]});
            jsonschema::validator_for(&schema).unwrap()
        });
        let errors: Vec<String> = validator.iter_errors(body).map(|error| format!("{}: {error}", error.instance_path)).collect();
        assert!(errors.is_empty(), "{} {}\n{}\n{body:#}", request.method, request.path, errors.join("\n"));
        checked += 1;
    }
    checked
}

/// Where the description has the schema of a call's body.
fn pointer(api: &Value, request: &Request) -> Option<String> {
    let parts: Vec<&str> = request.path.split('/').collect();
    let fits = |template: &str| {
        let template: Vec<&str> = template.split('/').collect();
        template.len() == parts.len() && template.iter().zip(&parts).all(|(own, part)| own == part || own.starts_with('{'))
    };
    let method = request.method.to_lowercase();
    let paths = api["paths"].as_object()?;
    // A path without a variable in a place wins over one with.
    let mut found: Vec<&String> = paths.keys().filter(|path| fits(path) && api["paths"][*path][&method].is_object()).collect();
    found.sort_by_key(|path| path.matches('{').count());
    let path = found.first()?.replace('~', "~0").replace('/', "~1");
    let path = path.replace('{', "%7B").replace('}', "%7D");
    Some(format!("#/paths/{path}/{method}/requestBody/content/application~1json/schema"))
}
