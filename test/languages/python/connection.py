"""How to reach the server: the client that openapi-python-client made, with credentials and two ways round."""

import base64
import os

import httpx

from stash import AuthenticatedClient


def keep_slashes(request: httpx.Request) -> None:
    """Way round (slashes in paths): a slash in a path parameter is sent as %2F, which servers refuse; an httpx event hook puts it back."""
    path, *query = request.url.raw_path.split(b"?", 1)
    request.url = request.url.copy_with(raw_path=b"?".join([path.replace(b"%2F", b"/"), *query]))


credentials = f"{os.environ['STASH_USER']}:{os.environ['STASH_PASSWORD']}"
stash = AuthenticatedClient(
    base_url=os.environ["STASH_URL"],
    prefix="Basic",
    token=base64.b64encode(credentials.encode()).decode(),
    headers={"X-Atlassian-Token": "no-check"},  # a POST without a JSON body is refused without it
    httpx_args={"event_hooks": {"request": [keep_slashes]}},
)
