//! Stash from Rust, with the client that progenitor makes of openapi.json (see build.rs).
//!
//! ```sh
//! cargo build
//! STASH_URL=https://stash.example.com STASH_USER=me STASH_PASSWORD=secret cargo run
//! ```

mod events;
mod tour;

use base64::prelude::{BASE64_STANDARD, Engine};
use progenitor_client::{ClientHooks, OperationInfo};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use serde_json::json;
use stash::{Client, Error, types};
use std::{env, num::NonZeroU32};

/// The client that the generator made.
mod stash {
    #![allow(dead_code)]
    include!(concat!(env!("OUT_DIR"), "/stash.rs"));
}

impl ClientHooks<()> for Client {
    /// Way round (slashes in paths): a slash in a path parameter is sent as %2F, which servers refuse; a hook puts it back.
    async fn pre<E>(&self, request: &mut reqwest::Request, _: &OperationInfo) -> Result<(), Error<E>> {
        let path = request.url().path().replace("%2F", "/");
        request.url_mut().set_path(&path);
        Ok(())
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let credentials = BASE64_STANDARD.encode(format!("{}:{}", env::var("STASH_USER")?, env::var("STASH_PASSWORD")?));
    let mut headers = HeaderMap::new();
    headers.insert(AUTHORIZATION, format!("Basic {credentials}").parse()?);
    // A POST without a JSON body is refused without it.
    headers.insert("X-Atlassian-Token", HeaderValue::from_static("no-check"));
    let http = reqwest::Client::builder().default_headers(headers).build()?;
    let stash = Client::new_with_client(&env::var("STASH_URL")?, http);

    let project = stash.get_project("PRJ").await?;
    println!("getProject: {}", project.name);

    let mut start = Some(0);
    while start.is_some() {
        let page = stash.list_repositories("PRJ", NonZeroU32::new(2), start).await?.into_inner();
        let slugs: Vec<_> = page.values.iter().map(|repository| repository.slug.as_str()).collect();
        println!("listRepositories: {}", slugs.join(", "));
        start = page.next_page_start; // None on the last page
    }

    // The members of a struct are all to be written, the optional ones, too: JSON says what matters.
    let repository = json!({ "slug": "my-repo", "project": { "key": "PRJ" } });
    let body = serde_json::from_value(json!({
        "title": "Say hello",
        "fromRef": { "id": "refs/heads/hello", "repository": repository },
        "toRef": { "id": "refs/heads/master", "repository": repository },
    }))?;
    let opened = stash.create_pull_request("PRJ", "my-repo", None, None, &body).await?;
    println!("createPullRequest: {}", opened.state);

    let (id, version) = (opened.id, Some(opened.version));
    let how = serde_json::from_value(json!({}))?;
    let merged = stash.merge_pull_request("PRJ", "my-repo", id, None, None, version, &how).await?;
    println!("mergePullRequest: {}", merged.state);

    let path = "docs/50% faster/read me.md";
    let found = stash.browse_path("PRJ", "my-repo", path, None, None, None, None, None, None).await?;
    // A path holds one of several forms.
    if let types::BrowseResult::FileLines(file) = found.into_inner() {
        println!("browsePath: {}", file.lines[0].text);
    }

    if let Err(Error::ErrorResponse(error)) = stash.get_project("NOPE").await {
        println!("getProject: {} {}", error.status().as_u16(), error.errors[0].message);
    }
    let again = stash.merge_pull_request("PRJ", "my-repo", id, None, None, version, &how).await;
    if let Err(Error::ErrorResponse(error)) = again {
        println!("mergePullRequest: {} {}", error.status().as_u16(), error.errors[0].message);
    }

    tour::run(&stash).await?;
    events::run()
}
