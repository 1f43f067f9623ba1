"""stashy, unmodified, against the mock: each call is answered, and breaks nothing."""

import os

import pytest
import stashy

P, R, ID = "PRJ", "my-repo", 101

stash = stashy.connect(os.environ["STASH_URL"], "jcitizen", "secret")
project, repo = stash.projects[P], stash.projects[P].repos[R]
pull, hook = repo.pull_requests[ID], repo.settings.hooks["com.example:hook"]

CALLS = {
    "projects.list": stash.projects.list,
    "projects.create": lambda: stash.projects.create("PRJ", "My project", "Words", None),
    "projects.get": lambda: stash.projects.get(P),
    "project.get": project.get,
    "project.update": lambda: project.update("NEW", "Name", "Words", None, True),
    "project.delete": project.delete,
    "project.permissions.grant": lambda: project.permissions.grant("PROJECT_READ"),
    "project.permissions.users.list": lambda: project.permissions.users.list("ja"),
    "project.permissions.users.none": lambda: list(project.permissions.users.none("ja")),
    "project.permissions.users.grant": lambda: project.permissions.users.grant("jcitizen", "PROJECT_READ"),
    "project.permissions.users.revoke": lambda: project.permissions.users.revoke("jcitizen"),
    "project.permissions.groups.list": lambda: project.permissions.groups.list("gr"),
    "project.permissions.groups.none": lambda: list(project.permissions.groups.none("gr")),
    "project.permissions.groups.grant": lambda: project.permissions.groups.grant("group_a", "PROJECT_READ"),
    "project.permissions.groups.revoke": lambda: project.permissions.groups.revoke("group_a"),
    "repos.list": stash.repos.list,
    "project.repos.list": project.repos.list,
    "project.repos.create": lambda: project.repos.create("My repo"),
    "repo.get": repo.get,
    "repo.update": lambda: repo.update("Renamed"),
    "repo.delete": repo.delete,
    "repo.fork": lambda: repo.fork("Fork", "FORKS"),
    "repo.forks": lambda: list(repo.forks()),
    "repo.branches": lambda: list(repo.branches("feature", "ALPHABETICAL", True)),
    "repo.get_all_branches": lambda: repo.get_all_branches(100),
    "repo.default_branch": lambda: repo.default_branch,
    "repo.default_branch = ": lambda: setattr(repo, "default_branch", "refs/heads/develop"),
    "repo.tags": lambda: list(repo.tags("v1", "MODIFICATION")),
    "repo.get_all_tags": lambda: repo.get_all_tags(100),
    "repo.files": lambda: list(repo.files("src", "refs/heads/master")),
    "repo.files of the root": lambda: list(repo.files()),
    "repo.browse": lambda: list(repo.browse("src/a b.txt", "refs/heads/master")),
    "repo.browse with blame": lambda: list(repo.browse("src/a b.txt", blame=True)),
    "repo.browse of a type": lambda: repo.browse("src", type=True),
    "repo.changes": lambda: list(repo.changes("a1b2c3", "d4e5f6")),
    "repo.commits": lambda: list(repo.commits("a1b2c3", "d4e5f6", "src")),
    "repo.get_commit": lambda: repo.get_commit("a1b2c3"),
    "repo.repo_permissions.users": lambda: repo.repo_permissions.users.list(),
    "repo.repo_permissions.grant_to_user": lambda: repo.repo_permissions.grant_to_user("jcitizen", "REPO_READ"),
    "repo.repo_permissions.revoke_from_group": lambda: repo.repo_permissions.revoke_from_group("group_a"),
    "hooks.list": lambda: repo.settings.hooks.list("PRE_RECEIVE"),
    "hook.get": hook.get,
    "hook.enable": hook.enable,
    "hook.enable with settings": lambda: hook.enable({"a": 1}),
    "hook.disable": hook.disable,
    "hook.settings": hook.settings,
    "hook.configure": lambda: hook.configure({"a": 1}),
    "pull_requests.list": repo.pull_requests.list,
    "pull_requests.all": lambda: list(repo.pull_requests.all("OUTGOING", "refs/heads/x", "ALL", "OLDEST")),
    "pull_requests.create": lambda: repo.pull_requests.create("T", "a", "b", "words", reviewers=["charlie"]),
    "pull.get": pull.get,
    "pull.update": lambda: pull.update(3, "T", "words", ["charlie"], "refs/heads/x"),
    "pull.activities": lambda: list(pull.activities(7, "COMMENT")),
    "pull.can_merge": pull.can_merge,
    "pull.merge": lambda: pull.merge(3),
    "pull.decline": lambda: pull.decline(3),
    "pull.reopen": lambda: pull.reopen(3),
    "pull.watch": pull.watch,
    "pull.unwatch": pull.unwatch,
    "pull.changes": lambda: list(pull.changes()),
    "pull.commits": lambda: list(pull.commits()),
    "pull.comment": lambda: pull.comment("Words"),
    "pull.comment on a line": lambda: pull.comment("Words", -1, "src/a.txt", 1),
    "pull.delete_comment": lambda: pull.delete_comment(1, 0),
    "pull.diff": lambda: [(diff.source and diff.source.toString, diff.hunks) for diff in pull.diff().diffs],
    "groups": lambda: list(stash.admin.groups.all("gr")),
    "groups.add": lambda: stash.admin.groups.add("group_a"),
    "groups.delete": lambda: stash.admin.groups.delete("group_a"),
    "groups.add_user": lambda: stash.admin.groups.add_user("group_a", "jcitizen"),
    "groups.remove_user": lambda: stash.admin.groups.remove_user("group_a", "jcitizen"),
    "groups.more_members": lambda: list(stash.admin.groups.more_members("group_a", "ja")),
    "groups.more_non_members": lambda: list(stash.admin.groups.more_non_members("group_a", "ja")),
    "users": lambda: list(stash.admin.users.all("ja")),
    "users.add": lambda: stash.admin.users.add("jcitizen", "secret", "Jane", "jane@example.com"),
    "users.update": lambda: stash.admin.users.update("jcitizen", "Jane", "jane@example.com"),
    "users.delete": lambda: stash.admin.users.delete("jcitizen"),
    "users.add_group": lambda: stash.admin.users.add_group("jcitizen", "group_a"),
    "users.remove_group": lambda: stash.admin.users.remove_group("jcitizen", "group_a"),
    "users.more_members": lambda: list(stash.admin.users.more_members("jcitizen")),
    "users.more_non_members": lambda: list(stash.admin.users.more_non_members("jcitizen")),
    "admin.permissions.users": lambda: stash.admin.permissions.users.list(),
    "admin.permissions.groups.grant": lambda: stash.admin.permissions.groups.grant("group_a", "ADMIN"),
}


def test_connect_asks_for_a_cookie(mock):
    # The client sends HEAD /rest for the cookie in the answer, whatever its status: no document has such a URL.
    stashy.connect(mock.url, "jcitizen", "secret")
    assert [(request["method"], request["path"]) for request in mock.requests()] == [("HEAD", "/rest")]
    assert mock.violations() == ["No such URL"]


@pytest.mark.parametrize("name", CALLS)
def test_call(mock, name):
    CALLS[name]()
    assert all(request["answer"]["status"] < 300 for request in mock.requests())
    assert len(mock.requests()) > 0
    assert mock.violations() == []


def test_reads_what_the_mock_answers(mock):
    assert project.get()["name"] == "My Cool Project"
    assert [repository["slug"] for repository in project.repos.list()] == ["my-repo", "build-tools", "user-guide"]
    assert pull.can_merge() is True
