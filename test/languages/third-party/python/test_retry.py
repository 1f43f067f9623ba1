"""A program that calls again when the server is busy is tested against a mock that is busy twice."""

import pytest
import requests
from requests.adapters import HTTPAdapter, Retry


def patient(retries: int) -> requests.Session:
    session = requests.Session()
    session.auth = ("jcitizen", "secret")
    session.mount("http://", HTTPAdapter(max_retries=Retry(total=retries, status_forcelist=[503])))
    return session


def test_calls_again_until_there_is_an_answer(mock):
    mock.reply("getProject", {"status": 503, "undescribed": True, "times": 2})
    project = patient(retries=2).get(f"{mock.url}/rest/api/1.0/projects/PRJ", timeout=10).json()
    assert project["key"] == "PRJ"
    assert [request["answer"]["status"] for request in mock.requests()] == [503, 503, 200]
    assert mock.violations() == []


def test_gives_up_when_the_server_stays_busy(mock):
    mock.reply("getProject", {"status": 503, "undescribed": True, "times": "always"})
    with pytest.raises(requests.exceptions.RetryError):
        patient(retries=2).get(f"{mock.url}/rest/api/1.0/projects/PRJ", timeout=10)
    assert len(mock.requests()) == 3


def test_a_parameter_that_nothing_describes_is_a_violation(mock):
    patient(retries=0).get(f"{mock.url}/rest/api/1.0/projects/PRJ?verbose=1", timeout=10)
    assert mock.violations() == ['Unknown query parameter "verbose"']
