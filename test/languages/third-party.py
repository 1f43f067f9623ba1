#!/usr/bin/env python3
"""Points two unmodified Python clients at the mock: stashy and atlassian-python-api.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install stashy==0.7 atlassian-python-api==5.0.5
    /tmp/venv/bin/python test/languages/third-party.py

Each call must return what the client makes of the answer. What the mock has against a request is printed, too: these
clients also send what only later servers know.
"""
import logging
import subprocess
import sys

import stashy
from atlassian import Bitbucket

P, R, ID = "PRJ", "my-repo", 101


def stashy_calls(url):
    stash = stashy.connect(url, "jcitizen", "secret")
    project, repo = stash.projects[P], stash.projects[P].repos[R]
    pull, hook = repo.pull_requests[ID], repo.settings.hooks["com.example:hook"]
    diff = lambda: [(d.source and d.source.toString, d.hunks) for d in pull.diff().diffs]
    yield from {
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
        "pull.diff": diff,
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
    }.items()


def atlassian_calls(url):
    stash = Bitbucket(url=url, username="jcitizen", password="secret", cloud=False)
    walked = lambda call, *args, **options: lambda: list(call(*args, **options))
    yield from {
        "markup_preview": lambda: stash.markup_preview("# Heading"),
        "get_groups": lambda: stash.get_groups("gr"),
        "group_members": walked(stash.group_members, "group_a"),
        "get_users": lambda: stash.get_users("ja"),
        "get_users_info": lambda: stash.get_users_info("ja"),
        "get_current_license": stash.get_current_license,
        "project_list": walked(stash.project_list),
        "create_project": lambda: stash.create_project("PRJ", "Name", "words"),
        "project": lambda: stash.project(P),
        "project_exists": lambda: stash.project_exists(P),
        "update_project": lambda: stash.update_project(P, name="Name"),
        "project_summary": lambda: stash.project_summary(P),
        "project_avatar": lambda: stash.project_avatar(P),
        "set_project_avatar": lambda: stash.set_project_avatar(P, b"\x89PNG\r\n\x1a\n"),
        "project_users": walked(stash.project_users, P, filter_str="ja"),
        "project_users_with_administrator_permissions": lambda: stash.project_users_with_administrator_permissions(P),
        "project_grant_user_permissions": lambda: stash.project_grant_user_permissions(P, "jcitizen", "PROJECT_READ"),
        "project_remove_user_permissions": lambda: stash.project_remove_user_permissions(P, "jcitizen"),
        "project_groups": walked(stash.project_groups, P),
        "project_grant_group_permissions": lambda: stash.project_grant_group_permissions(P, "group_a", "PROJECT_READ"),
        "project_remove_group_permissions": lambda: stash.project_remove_group_permissions(P, "group_a"),
        "project_default_permissions": lambda: stash.project_default_permissions(P, "PROJECT_READ"),
        "project_grant_default_permissions": lambda: stash.project_grant_default_permissions(P, "PROJECT_READ"),
        "project_remove_default_permissions": lambda: stash.project_remove_default_permissions(P, "PROJECT_READ"),
        "repo_list": walked(stash.repo_list, P),
        "create_repo": lambda: stash.create_repo(P, "My repo", forkable=True),
        "get_repo": lambda: stash.get_repo(P, R),
        "repo_exists": lambda: stash.repo_exists(P, R),
        "update_repo": lambda: stash.update_repo(P, R, name="Renamed"),
        "delete_repo": lambda: stash.delete_repo(P, R),
        "fork_repository": lambda: stash.fork_repository(P, R, "fork"),
        "fork_repository_new_project": lambda: stash.fork_repository_new_project(P, R, "FORKS", "fork"),
        "repo_users": walked(stash.repo_users, P, R),
        "repo_grant_user_permissions": lambda: stash.repo_grant_user_permissions(P, R, "jcitizen", "REPO_READ"),
        "repo_remove_user_permissions": lambda: stash.repo_remove_user_permissions(P, R, "jcitizen"),
        "repo_groups": walked(stash.repo_groups, P, R),
        "repo_grant_group_permissions": lambda: stash.repo_grant_group_permissions(P, R, "group_a", "REPO_READ"),
        "repo_remove_group_permissions": lambda: stash.repo_remove_group_permissions(P, R, "group_a", "REPO_READ"),
        "get_branches": walked(stash.get_branches, P, R, filter="feature"),
        "get_default_branch": lambda: stash.get_default_branch(P, R),
        "set_default_branch": lambda: stash.set_default_branch(P, R, "refs/heads/develop"),
        "get_tags": walked(stash.get_tags, P, R, filter="v1"),
        "all_repo_hook_settings": walked(stash.all_repo_hook_settings, P, R, filter_type="PRE_RECEIVE"),
        "get_repo_hook_settings": lambda: stash.get_repo_hook_settings(P, R, "com.example:hook"),
        "enable_repo_hook_settings": lambda: stash.enable_repo_hook_settings(P, R, "com.example:hook"),
        "disable_repo_hook_settings": lambda: stash.disable_repo_hook_settings(P, R, "com.example:hook"),
        "get_pull_requests": walked(stash.get_pull_requests, P, R, "ALL", "oldest"),
        "open_pull_request": lambda: stash.open_pull_request(P, R, P, R, "a", "b", "T", "words", ["charlie"]),
        "get_pull_request": lambda: stash.get_pull_request(P, R, ID),
        "update_pull_request": lambda: stash.update_pull_request(P, R, ID, {"version": 3, "title": "T"}),
        "get_pull_requests_activities": walked(stash.get_pull_requests_activities, P, R, ID),
        "get_pull_requests_changes": walked(stash.get_pull_requests_changes, P, R, ID),
        "get_pull_requests_commits": walked(stash.get_pull_requests_commits, P, R, ID),
        "get_pull_requests_participants": walked(stash.get_pull_requests_participants, P, R, ID),
        "assign_pull_request_participant_role": lambda: stash.assign_pull_request_participant_role(
            P, R, ID, "REVIEWER", "charlie"
        ),
        "add_pull_request_comment": lambda: stash.add_pull_request_comment(P, R, ID, "Words", 1),
        "get_pull_request_comment": lambda: stash.get_pull_request_comment(P, R, ID, 1),
        "update_pull_request_comment": lambda: stash.update_pull_request_comment(P, R, ID, 1, "Words", 2),
        "delete_pull_request_comment": lambda: stash.delete_pull_request_comment(P, R, ID, 1, 2),
        "decline_pull_request": lambda: stash.decline_pull_request(P, R, ID, 3),
        "is_pull_request_can_be_merged": lambda: stash.is_pull_request_can_be_merged(P, R, ID),
        "merge_pull_request": lambda: stash.merge_pull_request(P, R, ID, "Words", pr_version=3),
        "reopen_pull_request": lambda: stash.reopen_pull_request(P, R, ID, 3),
        "get_commits": walked(stash.get_commits, P, R, "a1b2c3", "d4e5f6"),
        "get_commit_info": lambda: stash.get_commit_info(P, R, "a1b2c3"),
        "get_file_list": walked(stash.get_file_list, P, R, "src", "refs/heads/master"),
        "remove_mail_server": lambda: stash.delete("rest/api/1.0/admin/mail-server"),
    }.items()


def main():
    logging.disable(logging.CRITICAL)
    mock = subprocess.Popen(
        ["node_modules/.bin/tsx", "src/mock/cli.ts", "--port", "0"], stdout=subprocess.PIPE, text=True
    )
    url = mock.stdout.readline().split(" at ", 1)[1].split(",", 1)[0]
    failures = total = 0
    try:
        for client, calls in {"stashy": stashy_calls, "atlassian-python-api": atlassian_calls}.items():
            for name, call in calls(url):
                total += 1
                try:
                    call()
                except Exception as error:
                    failures += 1
                    print(f"{client} {name}: {type(error).__name__}: {str(error)[:200]}")
    finally:
        mock.terminate()
    for line in mock.stdout:
        if "  ! " in line:
            print("the mock:", line.strip())
    print(f"{total} calls, {total - failures} answered, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
