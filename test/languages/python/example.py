"""Stash from Python, with the client that openapi-python-client makes of openapi.yaml.

    pip install -r requirements.txt
    openapi-python-client generate --path openapi.yaml --config generator.yaml --meta none --output-path stash
    STASH_URL=https://stash.example.com STASH_USER=me STASH_PASSWORD=secret python example.py
"""

from connection import stash
from stash.api.content import browse_path
from stash.api.projects import get_project
from stash.api.pull_requests import create_pull_request, merge_pull_request
from stash.api.repositories import list_repositories
from stash.models import (
    ErrorResponse,
    FileLines,
    Project,
    ProjectReference,
    PullRequest,
    PullRequestCreate,
    PullRequestErrorResponse,
    PullRequestRefInput,
    RepositoryPage,
    RepositoryReference,
)

project = get_project.sync("PRJ", client=stash)
assert isinstance(project, Project), project
print("getProject:", project.name)

start = 0
while True:
    page = list_repositories.sync("PRJ", client=stash, start=start, limit=2)
    assert isinstance(page, RepositoryPage), page
    print("listRepositories:", ", ".join(repository.slug for repository in page.values))
    if page.is_last_page or not page.next_page_start:
        break
    start = page.next_page_start

repository = RepositoryReference(slug="my-repo", project=ProjectReference(key="PRJ"))
body = PullRequestCreate(
    title="Say hello",
    from_ref=PullRequestRefInput(id="refs/heads/hello", repository=repository),
    to_ref=PullRequestRefInput(id="refs/heads/master", repository=repository),
)
opened = create_pull_request.sync("PRJ", "my-repo", client=stash, body=body)
assert isinstance(opened, PullRequest), opened
print("createPullRequest:", opened.state)

merged = merge_pull_request.sync("PRJ", "my-repo", opened.id, client=stash, version=opened.version)
assert isinstance(merged, PullRequest), merged
print("mergePullRequest:", merged.state)

file = browse_path.sync("PRJ", "my-repo", "docs/50% faster/read me.md", client=stash)
assert isinstance(file, FileLines) and file.lines, file
print("browsePath:", file.lines[0].text)

# An error is a result like any other: the type tells which it is, and `sync_detailed` the status, too.
missing = get_project.sync_detailed("NOPE", client=stash)
assert isinstance(missing.parsed, ErrorResponse), missing
print(f"getProject: {missing.status_code} {missing.parsed.errors[0].message}")

vetoed = merge_pull_request.sync_detailed("PRJ", "my-repo", opened.id, client=stash, version=opened.version)
assert isinstance(vetoed.parsed, PullRequestErrorResponse), vetoed
print(f"mergePullRequest: {vetoed.status_code} {vetoed.parsed.errors[0].message}")
