//! Makes the client of openapi.json, with progenitor.

use serde_json::{Value, json};
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=openapi.json");
    let mut description: Value = serde_json::from_reader(fs::File::open("openapi.json")?)?;
    for path in description["paths"].as_object_mut().ok_or("no paths")?.values_mut() {
        let methods = path.as_object_mut().ok_or("no methods")?;
        methods.retain(|_, operation| !is_upload(operation));
        methods.values_mut().for_each(simplify);
    }
    let tokens = progenitor::Generator::default().generate_tokens(&serde_json::from_value(description)?)?;
    let client = prettyplease::unparse(&syn::parse2(tokens)?);
    fs::write(Path::new(&env::var("OUT_DIR")?).join("stash.rs"), client)?;
    Ok(())
}

/// Way round (no uploads): progenitor stops at a form with a file, so uploadProjectAvatar is left out.
fn is_upload(operation: &Value) -> bool {
    operation["requestBody"]["content"].get("multipart/form-data").is_some()
}

fn simplify(operation: &mut Value) {
    let Some(responses) = operation.get_mut("responses") else { return };
    // Way round (no default response): progenitor counts `default` among the successes, of which it allows one type, so it is left out.
    responses.as_object_mut().map(|all| all.remove("default"));
    // Way round (one type of success): for the same reason deleteRepository, which answers 202 with a message or 204 without, gives no message.
    if responses.get("202").is_some() && responses.get("204").is_some() {
        responses["202"] = json!({ "description": "" });
    }
}
