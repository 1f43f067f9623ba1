"""The mock as tests in Python control it: over HTTP, as tests in any language can."""

import os
from typing import Any

import pytest
from requests import Response, request


class Mock:
    """A mock that listens already: `npx stash-mock --port 7990` starts one."""

    def __init__(self, url: str) -> None:
        self.url = url

    def reply(self, operation_id: str, reply: Any) -> None:
        """Changes the answers to an operation; a list is given in turn."""
        self._call("POST", "replies", {"operationId": operation_id, "reply": reply})

    def requests(self) -> list[dict[str, Any]]:
        return self._call("GET", "requests").json()

    def violations(self) -> list[str]:
        """What broke the description: empty after a good test."""
        return [violation["reason"] for violation in self._call("GET", "violations").json()]

    def reset(self) -> None:
        """Forgets requests, violations and replies."""
        self._call("POST", "reset")

    def _call(self, method: str, name: str, body: Any = None) -> Response:
        headers = {"X-Mock-Control": "1"}  # a page of another site cannot send it
        response = request(method, f"{self.url}/__mock/{name}", json=body, headers=headers, timeout=10)
        assert response.ok, response.text
        return response


@pytest.fixture
def mock() -> Mock:
    mock = Mock(os.environ["STASH_URL"])
    mock.reset()
    return mock
