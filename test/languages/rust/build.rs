//! Makes the client of openapi.json, with progenitor. It cannot take all of the description: what is adapted in the copy that
//! it gets is said below, and the document itself stays as it is.

use serde_json::{Map, Value};
use std::{env, error::Error, fs, path::Path};

type Responses = Map<String, Value>;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=openapi.json");
    let mut description: Value = serde_json::from_reader(fs::File::open("openapi.json")?)?;
    let shared = description["components"]["responses"].clone();
    for path in description["paths"].as_object_mut().ok_or("no paths")?.values_mut() {
        let methods = path.as_object_mut().ok_or("no methods")?;
        methods.retain(|_, operation| !is_upload(operation));
        for operation in methods.values_mut() {
            if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
                // Way round (no default response): progenitor counts `default` among the successes, of which it allows one type, so it is left out.
                responses.remove("default");
                keep_one_success(responses);
                keep_one_error(responses, &shared);
            }
        }
    }
    let tokens = progenitor::Generator::default().generate_tokens(&serde_json::from_value(description)?)?;
    let client = prettyplease::unparse(&syn::parse2(tokens)?);
    fs::write(Path::new(&env::var("OUT_DIR")?).join("stash.rs"), client)?;
    Ok(())
}

/// Way round (no uploads): progenitor stops at a form with a file, so uploadProjectAvatar and editFile are left out.
fn is_upload(operation: &Value) -> bool {
    operation["requestBody"]["content"].get("multipart/form-data").is_some()
}

/// Way round (one type of success): progenitor allows an operation one, and an answer without a body counts as one. Beside an
/// answer with a body such a one is left out of the copy, and arrives as `Error::UnexpectedResponse`, of which `status()` is 204.
fn keep_one_success(responses: &mut Responses) {
    let is_success = |status: &str| status.starts_with('2');
    let has_body = |response: &Value| response.get("content").is_some();
    if responses.iter().any(|(status, response)| is_success(status) && has_body(response)) {
        responses.retain(|status, response| !is_success(status) || has_body(response));
    }
}

/// Way round (one type of error): progenitor allows an operation one. Errors with a type of their own, such as the 409 of a pull
/// request, have all members of `ErrorResponse` and some more, so that the operation's other errors can be read as that type.
fn keep_one_error(responses: &mut Responses, shared: &Value) {
    let is_error = |status: &str| status.starts_with(['4', '5']);
    let own = responses.iter().find(|(status, response)| is_error(status) && !is_common(response, shared));
    let Some(own) = own.map(|(_, response)| response.clone()) else { return };
    for (_, response) in responses.iter_mut().filter(|(status, _)| is_error(status)) {
        *response = own.clone();
    }
}

fn is_common(response: &Value, shared: &Value) -> bool {
    let name = response["$ref"].as_str().and_then(|reference| reference.rsplit('/').next());
    let schema = &name.map_or(response, |name| &shared[name])["content"]["application/json"]["schema"];
    schema["$ref"] == "#/components/schemas/ErrorResponse"
}
