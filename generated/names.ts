// Made by `npm run generate` from spec/. Do not edit.
import type { components } from "./schema.ts";

type Schemas = components["schemas"];

/** The refusal of a merge check to let a pull request be merged, or of a hook to let it be rebased. */
export type Veto = Schemas["Veto"];

/** Reason why one reviewer was refused. */
export type ReviewerError = Schemas["ReviewerError"];

/** Address of a thing in the browser. Later servers send `links` alone. (Stash only.) */
export type Link = Schemas["Link"];

/** An address among `links`. */
export type HrefLink = Schemas["HrefLink"];

/** Addresses of a thing in the browser. Stash sends `link` beside it; the reference shows `link` alone. */
export type Links = Schemas["Links"];

/** An account on the server. */
export type User = Schemas["User"];

/** One cause of a failure. Some conflicts (409) add members that tell what caused them. */
export type ErrorDetail = Schemas["ErrorDetail"];

/** Answer to a request that failed. Each cause is one entry. */
export type ErrorResponse = Schemas["ErrorResponse"];

/** A number, which most servers write as digits in a text. */
export type DigitsOrNumber = Schemas["DigitsOrNumber"];

/** Name, version and build of a server. `buildDate` is the time since the epoch, in microseconds in the reference and in milliseconds on later servers. */
export type ApplicationProperties = Schemas["ApplicationProperties"];

/** Text in markdown. */
export type MarkupText = Schemas["MarkupText"];

/** Markdown, rendered. */
export type Markup = Schemas["Markup"];

/** Members that every page of a list has beside its values. The next page begins at `nextPageStart`, which need not be `start` plus `size`. */
export type Page = Schemas["Page"];

/** A project, which holds repositories. Each user has a personal one, whose key is the user's slug after a tilde. */
export type Project = Schemas["Project"];

/** A page of projects. */
export type ProjectPage = Schemas["ProjectPage"];

/** A project to create. */
export type ProjectCreate = Schemas["ProjectCreate"];

/** Changes to a project. What is left out stays as it is. */
export type ProjectUpdate = Schemas["ProjectUpdate"];

/** Bytes of a PNG image. */
export type Image = Schemas["Image"];

/** A form with one image. Stash accepts up to 1024 by 1024 pixels and 1 MB, unless its administrator chose other limits. */
export type AvatarUpload = Schemas["AvatarUpload"];

/** A repository of a project. */
export type Repository = Schemas["Repository"];

/** An address to clone a repository from. */
export type CloneLink = Schemas["CloneLink"];

/** Addresses of a repository in the browser, and those to clone it from. */
export type RepositoryLinks = Schemas["RepositoryLinks"];

/** A page of repositories. */
export type RepositoryPage = Schemas["RepositoryPage"];

/** A project, named by its key alone, as request bodies name it and the reference abbreviates it. */
export type ProjectReference = Schemas["ProjectReference"];

/** Links of a thing that a program sends back as it got them, or empty. Servers make their own. */
export type LinksInput = Schemas["LinksInput"];

/** A repository to create. Stash reads `name` and `scmId` and nothing else. */
export type RepositoryCreate = Schemas["RepositoryCreate"];

/** Changes to a repository. What is left out stays as it is; Stash reads `name` alone. */
export type RepositoryUpdate = Schemas["RepositoryUpdate"];

/** Name of a fork and the project to put it in. Every member may be left out, but no kind of version control may be named. */
export type RepositoryFork = Schemas["RepositoryFork"];

/** Notice that a request was accepted and will be carried out later. */
export type Message = Schemas["Message"];

/** A permission on a repository. From the lowest to the highest, each implies those before it: REPO_READ may read, comment and open pull requests, REPO_WRITE may push and merge, REPO_ADMIN may change settings and permissions. */
export type RepositoryPermission = Schemas["RepositoryPermission"];

/** Free-form data that the server and its plugins attach. The keys and their values differ between installations. */
export type Properties = Schemas["Properties"];

/** A branch of a repository. */
export type Branch = Schemas["Branch"];

/** A page of branches. */
export type BranchPage = Schemas["BranchPage"];

/** A branch to create, with a message. */
export type RepositoryBranchCreate = Schemas["RepositoryBranchCreate"];

/** The branch that becomes the default. */
export type DefaultBranchUpdate = Schemas["DefaultBranchUpdate"];

/** A branch or tag by its names. */
export type RefName = Schemas["RefName"];

/** A tag of a repository. */
export type Tag = Schemas["Tag"];

/** A page of tags. */
export type TagPage = Schemas["TagPage"];

/** A tag to create. */
export type TagCreate = Schemas["TagCreate"];

/** A branch to create. */
export type BranchCreate = Schemas["BranchCreate"];

/** A branch to delete. */
export type BranchDelete = Schemas["BranchDelete"];

/** A branch that contains a commit. */
export type BranchOfCommit = Schemas["BranchOfCommit"];

/** A page of branches that contain a commit. */
export type BranchOfCommitPage = Schemas["BranchOfCommitPage"];

/** A kind of branch. */
export type BranchType = Schemas["BranchType"];

/** How a repository uses its branches. */
export type BranchModel = Schemas["BranchModel"];

/** A tag to create, lightweight or annotated. */
export type GitTagCreate = Schemas["GitTagCreate"];

/** A line of a file. */
export type FileLine = Schemas["FileLine"];

/** Author or committer, as the commit names them. Where the e-mail address belongs to a user of the server, the members of that user are sent as well. */
export type Person = Schemas["Person"];

/** The commit that last changed some neighbouring lines. */
export type Blame = Schemas["Blame"];

/** A page of the lines of a file. `size` and `limit` count lines. */
export type FileLines = Schemas["FileLines"];

/** A path in a repository, whole and in parts. */
export type Path = Schemas["Path"];

/** A file, directory or submodule in a directory. Its path is relative to that directory. */
export type DirectoryEntry = Schemas["DirectoryEntry"];

/** A page of the entries of a directory. */
export type DirectoryEntryPage = Schemas["DirectoryEntryPage"];

/** Listing of a directory. */
export type Directory = Schemas["Directory"];

/** Type of what is at a path; the answer where `type` was asked for. */
export type PathType = Schemas["PathType"];

/** Who last changed the lines of a file, and nothing else: the answer to `blame` with `noContent`. Public clients read it as a bare array, not a page; of which era is unknown. */
export type BlameList = Schemas["BlameList"];

/** A file that is not text, and so has no lines. `getRawFile` gets its bytes. (Data Center only.) */
export type BinaryFile = Schemas["BinaryFile"];

/** Answer to browsing a path: a page of lines for a file, a listing for a directory, the path of a binary file, or the type or the blame alone where only that was asked for. Tell them apart by `children`, `type` and `binary`; the blame alone is an array. */
export type BrowseResult = Schemas["BrowseResult"];

/** A form with the new content of a file. */
export type FileEdit = Schemas["FileEdit"];

/** A commit that another one follows. Servers send its two ids, or all of it. */
export type CommitParent = Schemas["CommitParent"];

/** Names with a list of texts each, which Stash sent where later servers send `properties`. Always empty on comments. (Up to Stash 3.) */
export type Attributes = Schemas["Attributes"];

/** A commit; Stash calls it a changeset. */
export type Commit = Schemas["Commit"];

/** The bytes of a file, of whatever type. */
export type RawFile = Schemas["RawFile"];

/** The bytes of an archive, zip or tar. */
export type Archive = Schemas["Archive"];

/** The commits that last changed the files of a directory, by the names of the files. */
export type LastModifiedFiles = Schemas["LastModifiedFiles"];

/** The last commit of each file of a directory. */
export type LastModified = Schemas["LastModified"];

/** The change that one side of a conflict made. */
export type ConflictChange = Schemas["ConflictChange"];

/** The changes of the two sides of a pull request that conflict in a file. */
export type ChangeConflict = Schemas["ChangeConflict"];

/** An address among `links`, or null where the server has no page to show. */
export type NullableHrefLink = Schemas["NullableHrefLink"];

/** Addresses of a change in the browser. (Known from Bitbucket Server on.) */
export type ChangeLinks = Schemas["ChangeLinks"];

/** A file that differs between two commits. */
export type Change = Schemas["Change"];

/** A page of changes between two commits. */
export type ChangePage = Schemas["ChangePage"];

/** A page of commits. */
export type CommitPage = Schemas["CommitPage"];

/** A path in a repository, whole and in parts; null on the side of a diff where there is no file. */
export type NullablePath = Schemas["NullablePath"];

/** A line of a diff. */
export type DiffLine = Schemas["DiffLine"];

/** Neighbouring lines to which the same thing happened. */
export type DiffSegment = Schemas["DiffSegment"];

/** A stretch of a file that differs. */
export type DiffHunk = Schemas["DiffHunk"];

/** A remark on a pull request, a commit, a file or a line, with the replies to it. */
export type Comment = Schemas["Comment"];

/** Whether the caller may change, delete or resolve a comment or a task. */
export type PermittedOperations = Schemas["PermittedOperations"];

/** The comment that a task belongs to, without its replies. Later servers only. */
export type CommentTaskAnchor = Schemas["CommentTaskAnchor"];

/** A task of a comment. Later servers only. */
export type CommentTask = Schemas["CommentTask"];

/** First line of a comment on several lines, which ends at the line of its anchor. (Known from Data Center 9.2 on.) */
export type MultilineMarker = Schemas["MultilineMarker"];

/** The lines that a comment on several lines covers, on both sides of the diff. (Known from Data Center 9.4 on.) */
export type MultilineSpan = Schemas["MultilineSpan"];

/** The file that a comment is on, and the line in its diff where it is on one. */
export type CommentAnchor = Schemas["CommentAnchor"];

/** The comment that another one replies to, by its id. */
export type CommentParent = Schemas["CommentParent"];

/** The differences in one file. A binary file has no `hunks`. */
export type FileDiff = Schemas["FileDiff"];

/** The differences between two commits, file by file. A diff has no pages: what exceeds the server's limit is cut off, and `truncated` tells where. */
export type Diff = Schemas["Diff"];

/** The differences between two commits, as git prints them. */
export type UnifiedDiff = Schemas["UnifiedDiff"];

/** The project of a repository in a pull request. Servers send it whole; the examples of the reference often show its key alone. */
export type PullRequestProject = Schemas["PullRequestProject"];

/** The repository of a ref in a pull request. Servers send it whole; most examples of the reference abbreviate it to the slug, a name that is null, and the key of the project. */
export type PullRequestRepository = Schemas["PullRequestRepository"];

/** A branch at one end of a pull request, and the repository that it is in. */
export type PullRequestRef = Schemas["PullRequestRef"];

/** A user who takes part in a pull request, with role and verdict. */
export type Participant = Schemas["Participant"];

/** A request to merge one branch (`fromRef`) into another (`toRef`). */
export type PullRequest = Schemas["PullRequest"];

/** A page of pull requests. */
export type PullRequestPage = Schemas["PullRequestPage"];

/** A page of comments. */
export type CommentPage = Schemas["CommentPage"];

/** The comment to reply to. */
export type CommentParentInput = Schemas["CommentParentInput"];

/** Place to put a comment: a file by its `path`, a line by `line` and `lineType` as well. Comments on whole files are experimental in Stash. */
export type CommentAnchorInput = Schemas["CommentAnchorInput"];

/** A comment to add. With neither `parent` nor `anchor` it is on the pull request or commit as a whole, with `parent` it is a reply, with `anchor` it is on a file or a line. */
export type CommentCreate = Schemas["CommentCreate"];

/** Changes to a comment. What is left out stays as it is. */
export type CommentUpdate = Schemas["CommentUpdate"];

/** Commits as git prints them to be mailed, each with its author, message and differences. */
export type MailboxPatch = Schemas["MailboxPatch"];

/** A page of paths of files. */
export type FileNamePage = Schemas["FileNamePage"];

/** A repository, named by slug and project alone, as request bodies name it and the reference abbreviates it. */
export type RepositoryReference = Schemas["RepositoryReference"];

/** A branch at one end of a pull request that is to be created or updated. Without `repository` it is in the repository of the URL. */
export type PullRequestRefInput = Schemas["PullRequestRefInput"];

/** A user by name, as callers send one. */
export type UserReference = Schemas["UserReference"];

/** A user to ask for a review. */
export type ReviewerInput = Schemas["ReviewerInput"];

/** A pull request to create, which merges `fromRef` into `toRef`. Both branches must be in repositories of one hierarchy. */
export type PullRequestCreate = Schemas["PullRequestCreate"];

/** One cause of a conflict over a pull request, with the pull request itself where it caused the conflict. */
export type PullRequestErrorDetail = Schemas["PullRequestErrorDetail"];

/** Answer to a conflict over a pull request. It is `ErrorResponse` with whole pull requests; a schema of its own, so that not every error of every operation is as large as a pull request. */
export type PullRequestErrorResponse = Schemas["PullRequestErrorResponse"];

/** The branch to merge an open pull request into from now on. */
export type PullRequestTargetInput = Schemas["PullRequestTargetInput"];

/** Changes to a pull request. The author and the participants cannot be changed here. */
export type PullRequestUpdate = Schemas["PullRequestUpdate"];

/** The version of the pull request that is meant to be deleted. */
export type PullRequestDelete = Schemas["PullRequestDelete"];

/** Commits that a pull request gained or lost when one of its branches moved. */
export type RescopedCommits = Schemas["RescopedCommits"];

/** Something that happened to a pull request. `action` tells what; the members beyond the first four come with some actions only: `comment` with COMMENTED, and with it `commentAnchor` and `diff` where the comment is on a line; `added` and `removed` with RESCOPED; `commit` with MERGED. Servers and plugins add kinds, so expect unknown ones. */
export type PullRequestActivity = Schemas["PullRequestActivity"];

/** A page of the activities of a pull request. */
export type PullRequestActivityPage = Schemas["PullRequestActivityPage"];

/** How to decline a pull request. Every member may be left out. */
export type PullRequestDecline = Schemas["PullRequestDecline"];

/** Whether a pull request can be merged now, and what prevents it. */
export type Mergeability = Schemas["Mergeability"];

/** How to merge a pull request. Every member may be left out. (Known from Bitbucket Server on.) */
export type PullRequestMerge = Schemas["PullRequestMerge"];

/** The version of the pull request to reopen. */
export type PullRequestReopen = Schemas["PullRequestReopen"];

/** A page of the participants of a pull request. */
export type ParticipantPage = Schemas["ParticipantPage"];

/** A role to assign to a user. The role of the author cannot be replaced. */
export type ParticipantAssign = Schemas["ParticipantAssign"];

/** A permission that a user or group has on the server (LICENSED_USER to SYS_ADMIN), a project or a repository. The examples of the reference show ADMIN everywhere; for projects and repositories servers send the PROJECT_ and REPO_ values. Known values: `LICENSED_USER`, `PROJECT_CREATE`, `ADMIN`, `SYS_ADMIN`, `PROJECT_READ`, `PROJECT_WRITE`, `REPO_CREATE`, `PROJECT_ADMIN`, `REPO_READ`, `REPO_WRITE`, `REPO_ADMIN`. */
export type GrantedPermission = Schemas["GrantedPermission"];

/** A user and the highest permission that was granted to the user. */
export type UserPermission = Schemas["UserPermission"];

/** A page of users with their permissions. */
export type UserPermissionPage = Schemas["UserPermissionPage"];

/** A permission on a project. From the lowest to the highest, each implies those before it, and the repository permission of the same kind (PROJECT_READ implies REPO_READ) on every repository of the project. PROJECT_READ may read, comment and open pull requests, PROJECT_WRITE may push and merge, REPO_CREATE may create repositories, PROJECT_ADMIN may change settings and permissions. Later servers only know REPO_CREATE; before them PROJECT_ADMIN creates repositories. */
export type ProjectPermission = Schemas["ProjectPermission"];

/** A group of users, by its name. */
export type Group = Schemas["Group"];

/** A group and the highest permission that was granted to it. */
export type GroupPermission = Schemas["GroupPermission"];

/** A page of groups with their permissions. */
export type GroupPermissionPage = Schemas["GroupPermissionPage"];

/** Whether every logged-in user has a permission on a project by default. */
export type PermittedResponse = Schemas["PermittedResponse"];

/** A group of users, as administrators see it. */
export type DetailedGroup = Schemas["DetailedGroup"];

/** A page of groups. */
export type DetailedGroupPage = Schemas["DetailedGroupPage"];

/** A page of users. */
export type UserPage = Schemas["UserPage"];

/** Description of a hook, the same in every repository. */
export type HookDetails = Schemas["HookDetails"];

/** Place that a setting was made for: the server, a project or a repository. What comes from further up is inherited. */
export type Scope = Schemas["Scope"];

/** A hook of a repository or a project, and whether it runs. */
export type Hook = Schemas["Hook"];

/** A page of hooks of a repository or a project. */
export type HookPage = Schemas["HookPage"];

/** Settings of a hook, in whatever form its plugin defines; at most 32 KB once serialized. */
export type HookSettings = Schemas["HookSettings"];

/** A page of the names of groups. */
export type GroupNamePage = Schemas["GroupNamePage"];

/** Changes to the caller's own account. */
export type CurrentUserUpdate = Schemas["CurrentUserUpdate"];

/** A user as administrators see it. */
export type DetailedUser = Schemas["DetailedUser"];

/** A new password for the caller. */
export type CurrentUserPasswordUpdate = Schemas["CurrentUserPasswordUpdate"];

/** A page of users as administrators see them. */
export type DetailedUserPage = Schemas["DetailedUserPage"];

/** Changes to a user's account, by an administrator. */
export type UserUpdate = Schemas["UserUpdate"];

/** A new password for a user, set by an administrator. */
export type UserPasswordUpdate = Schemas["UserPasswordUpdate"];

/** A group, and the user to add to it or remove from it. `UserMembership` has the two the other way round. */
export type GroupMembership = Schemas["GroupMembership"];

/** A user, and the group to add the user to or remove the user from. `GroupMembership` has the two the other way round. */
export type UserMembership = Schemas["UserMembership"];

/** State of the server with regard to its license. Warnings, that the license ends soon or that there are too many users, may come with it; the reference does not name the member. */
export type LicenseStatus = Schemas["LicenseStatus"];

/** The license of the server, decoded, and how the server stands to it. */
export type License = Schemas["License"];

/** A license to install. */
export type LicenseUpdate = Schemas["LicenseUpdate"];

/** How the server sends mails. The vendor's later documents spell the names with hyphens as `useStartTls`, `requireStartTls` and `senderAddress`; those with hyphens are what programs send and read. */
export type MailServer = Schemas["MailServer"];

/** How the server is to send mails. */
export type MailServerUpdate = Schemas["MailServerUpdate"];

/** A permission on the whole server. From the lowest to the highest, each implies those before it: LICENSED_USER may log in, PROJECT_CREATE may create projects, ADMIN administers users, groups and every project, SYS_ADMIN administers the server itself. */
export type GlobalPermission = Schemas["GlobalPermission"];

/** The log level of a logger. */
export type LogLevelResponse = Schemas["LogLevelResponse"];

/** A reviewer's verdict. */
export type ParticipantStatusUpdate = Schemas["ParticipantStatusUpdate"];

/** How many comments there are in each state. A state without comments is left out. There are fewer members than a page has, which tells the two apart. */
export type CommentCounts = Schemas["CommentCounts"];

/** A page of comments, or their numbers alone where `count` was asked for. Tell them apart by `values`. */
export type BlockerCommentResult = Schemas["BlockerCommentResult"];

/** A page of a pull request's tasks. */
export type TaskPage = Schemas["TaskPage"];

/** What a call for tasks that failed is answered with: `errors` by servers that have tasks, the other members by Data Center 8.0 and later, which have none. */
export type TaskErrorResponse = Schemas["TaskErrorResponse"];

/** How many tasks a pull request has. */
export type TaskCounts = Schemas["TaskCounts"];

/** The comment to hang a task on. */
export type TaskAnchorInput = Schemas["TaskAnchorInput"];

/** What the caller may do with a task. A client sends it empty; the server finds it out by itself. */
export type TaskPermittedOperationsInput = Schemas["TaskPermittedOperationsInput"];

/** A task to add to a comment. */
export type TaskCreate = Schemas["TaskCreate"];

/** What to change in a task: its text, its state, or both. */
export type TaskUpdate = Schemas["TaskUpdate"];

/** A failure told as a page of HTML, for a person to read. */
export type ErrorPage = Schemas["ErrorPage"];

/** A request to merge a pull request as soon as nothing stands in the way. */
export type AutoMergeRequest = Schemas["AutoMergeRequest"];

/** What came of an attempt to merge a pull request automatically. */
export type AutoMergeResult = Schemas["AutoMergeResult"];

/** Whether a pull request can be rebased: what stands in the way. */
export type Rebaseability = Schemas["Rebaseability"];

/** The version of the pull request that is meant to be rebased. */
export type PullRequestRebase = Schemas["PullRequestRebase"];

/** A change of a branch or tag. */
export type PullRequestRefChange = Schemas["PullRequestRefChange"];

/** What a rebase did to the source branch. */
export type RebaseResult = Schemas["RebaseResult"];

/** How to finish a review. Every member may be left out. */
export type ReviewFinish = Schemas["ReviewFinish"];

/** What finishing a review published. */
export type ReviewResult = Schemas["ReviewResult"];

/** Which suggestion of a comment to apply, and how to commit it. */
export type SuggestionApply = Schemas["SuggestionApply"];

/** A message for the merge commit, as the server's template makes it. */
export type CommitMessageSuggestion = Schemas["CommitMessageSuggestion"];

/** How much a diff changes. */
export type DiffStats = Schemas["DiffStats"];

/** An emoticon, by its name, as a character and as a picture. */
export type EmoticonDetails = Schemas["EmoticonDetails"];

/** A user's reaction to a comment. */
export type CommentReaction = Schemas["CommentReaction"];

/** An issue of Jira that a commit message names. */
export type JiraIssue = Schemas["JiraIssue"];

/** The issues that the commits of a pull request name. */
export type JiraIssueList = Schemas["JiraIssueList"];

/** A pull request that you may want to open, because of a branch that you pushed to. */
export type PullRequestSuggestion = Schemas["PullRequestSuggestion"];

/** The pull requests that you may want to open, on one page. */
export type PullRequestSuggestionPage = Schemas["PullRequestSuggestionPage"];

/** How many pull requests wait for you. */
export type InboxCount = Schemas["InboxCount"];

/** How a matcher chooses its branches. */
export type RefMatcherType = Schemas["RefMatcherType"];

/** The branches that a restriction or a condition is for. */
export type RefMatcher = Schemas["RefMatcher"];

/** The public part of an SSH key. */
export type SshKey = Schemas["SshKey"];

/** An SSH key with access to a project or a repository, no matter who holds it. */
export type AccessKey = Schemas["AccessKey"];

/** Something that is forbidden on some branches to everyone but the users, groups and access keys that are named. */
export type BranchRestriction = Schemas["BranchRestriction"];

/** A page of restrictions. */
export type BranchRestrictionPage = Schemas["BranchRestrictionPage"];

/** How the branches are to be chosen. */
export type RefMatcherTypeInput = Schemas["RefMatcherTypeInput"];

/** The branches that a restriction or a condition shall be for. */
export type RefMatcherInput = Schemas["RefMatcherInput"];

/** A restriction to set. */
export type BranchRestrictionCreate = Schemas["BranchRestrictionCreate"];

/** Restrictions to set at once. */
export type BranchRestrictionCreateList = Schemas["BranchRestrictionCreateList"];

/** A restriction to set, or an array of them. */
export type BranchRestrictionRequest = Schemas["BranchRestrictionRequest"];

/** Restrictions, in the order in which they were sent. */
export type BranchRestrictionList = Schemas["BranchRestrictionList"];

/** What creating restrictions answers: one where one was sent, an array where an array was sent. */
export type BranchRestrictionResult = Schemas["BranchRestrictionResult"];

/** A link as the value of a datum. */
export type InsightLink = Schemas["InsightLink"];

/** The value of a datum, of whatever JSON type its `type` asks for. */
export type InsightValue = Schemas["InsightValue"];

/** A line of a report: what it is about, and a value. */
export type InsightDatum = Schemas["InsightDatum"];

/** What a tool found about a commit, as pull requests show it. */
export type InsightReport = Schemas["InsightReport"];

/** A page of reports. */
export type InsightReportPage = Schemas["InsightReportPage"];

/** A line of a report to be shown: what it is about, and a value. */
export type InsightDatumInput = Schemas["InsightDatumInput"];

/** A report to store. What is left out is not kept from a report that is replaced. */
export type InsightReportSet = Schemas["InsightReportSet"];

/** A remark of a report about a line, a file or the whole commit. */
export type InsightAnnotation = Schemas["InsightAnnotation"];

/** Annotations, all of them at once. */
export type InsightAnnotations = Schemas["InsightAnnotations"];

/** A remark about a line, a file or the whole commit. Pull requests show those on lines that they change. */
export type InsightAnnotationInput = Schemas["InsightAnnotationInput"];

/** Annotations to add to a report. */
export type InsightAnnotationsAdd = Schemas["InsightAnnotationsAdd"];

/** Users, all of them at once. */
export type UserList = Schemas["UserList"];

/** Users who can be asked for a review together. */
export type ReviewerGroup = Schemas["ReviewerGroup"];

/** Who is asked for a review of pull requests between branches that the two matchers take, and how many of them must approve. */
export type DefaultReviewerCondition = Schemas["DefaultReviewerCondition"];

/** Conditions, all of them at once. */
export type DefaultReviewerConditionList = Schemas["DefaultReviewerConditionList"];

/** A user to be a default reviewer. A whole user, as servers answer it, is taken too; the number alone is looked at. */
export type DefaultReviewerInput = Schemas["DefaultReviewerInput"];

/** A reviewer group to be asked: its number alone, or the whole group as servers answer it. */
export type ReviewerGroupReference = Schemas["ReviewerGroupReference"];

/** A condition to store. Its matchers have other names than in answers. */
export type DefaultReviewerConditionInput = Schemas["DefaultReviewerConditionInput"];

/** A page of reviewer groups. */
export type ReviewerGroupPage = Schemas["ReviewerGroupPage"];

/** A user to be in a reviewer group, as servers answer users. Which of the members is looked at, nobody found out: send whole users. */
export type ReviewerGroupUserInput = Schemas["ReviewerGroupUserInput"];

/** A reviewer group to create. */
export type ReviewerGroupCreate = Schemas["ReviewerGroupCreate"];

/** What is to change of a reviewer group. What is left out stays. */
export type ReviewerGroupUpdate = Schemas["ReviewerGroupUpdate"];

/** A way to merge pull requests. */
export type MergeStrategy = Schemas["MergeStrategy"];

/** What the message of a merge is made from, with names in `${…}` for what differs. */
export type CommitMessageTemplate = Schemas["CommitMessageTemplate"];

/** How pull requests are merged. */
export type MergeConfig = Schemas["MergeConfig"];

/** A merge check that counts something. */
export type RequiredCount = Schemas["RequiredCount"];

/** How pull requests of a repository are merged, and what must be before. Apps add members of their own. */
export type PullRequestSettings = Schemas["PullRequestSettings"];

/** A way to merge pull requests, by its name. A whole strategy, as servers answer it, is taken too. */
export type MergeStrategyReference = Schemas["MergeStrategyReference"];

/** How pull requests are to be merged. Empty (`{}`), it takes back what was set here, so that what is set further up holds again. */
export type MergeConfigInput = Schemas["MergeConfigInput"];

/** A merge check that counts something. */
export type RequiredCountInput = Schemas["RequiredCountInput"];

/** What is to change of a repository's settings of pull requests. What is left out stays. What `getPullRequestSettings` answers can be sent back. */
export type PullRequestSettingsUpdate = Schemas["PullRequestSettingsUpdate"];

/** How pull requests of a project are merged. */
export type MergeSettings = Schemas["MergeSettings"];

/** How pull requests are to be merged. */
export type MergeSettingsUpdate = Schemas["MergeSettingsUpdate"];

/** How pull requests of the server are merged. Programs read `mergeConfig`; the documents have its members here. */
export type GlobalMergeSettings = Schemas["GlobalMergeSettings"];

/** A label, a word by which repositories can be found. */
export type Label = Schemas["Label"];

/** A page of labels. */
export type LabelPage = Schemas["LabelPage"];

/** A label to put on a repository. It need not exist before. */
export type LabelCreate = Schemas["LabelCreate"];

/** A repository that has a label. */
export type LabeledRepository = Schemas["LabeledRepository"];

/** A page of what has a label. */
export type LabeledRepositoryPage = Schemas["LabeledRepositoryPage"];

/** A permission of a user or of a group, granted or implied by another. */
export type FoundPermission = Schemas["FoundPermission"];

/** A page of permissions. */
export type FoundPermissionPage = Schemas["FoundPermissionPage"];

/** How many tests a build ran, by outcome. */
export type TestResults = Schemas["TestResults"];

/** A build of a commit, as a build server reported it. Lists have been seen to send key, state, name, url, description and dateAdded alone; `getBuild` sends the rest as well. */
export type BuildStatus = Schemas["BuildStatus"];

/** A page of the builds of a commit. */
export type BuildStatusPage = Schemas["BuildStatusPage"];

/** A build of a commit, to be reported without naming a repository. Texts hold 255 characters at most. */
export type BuildStatusCreate = Schemas["BuildStatusCreate"];

/** How many builds a commit has, by state. */
export type BuildStatusCounts = Schemas["BuildStatusCounts"];

/** Hashes of commits, 40 hexadecimal digits each. */
export type CommitHashes = Schemas["CommitHashes"];

/** Counts of builds by the hash of their commit. Commits without builds are left out. */
export type BuildStatusCountsByCommit = Schemas["BuildStatusCountsByCommit"];

/** Number of a run of a build plan. Documented as a text; the plugin of Jenkins sends a number, which servers take. */
export type BuildNumber = Schemas["BuildNumber"];

/** How many tests a build ran, by outcome; null for none. */
export type NullableTestResults = Schemas["NullableTestResults"];

/** A build of a commit in one repository, to be reported. */
export type BuildCreate = Schemas["BuildCreate"];

/** What a server can do with builds. */
export type BuildCapabilities = Schemas["BuildCapabilities"];

/** An environment that something was deployed to. */
export type DeploymentEnvironment = Schemas["DeploymentEnvironment"];

/** The commit that the environment had before a deployment, or null where none is known. */
export type NullableDeploymentCommit = Schemas["NullableDeploymentCommit"];

/** The commit that a deployment brought. Documented with its two ids; servers send all of it. */
export type DeploymentCommit = Schemas["DeploymentCommit"];

/** A deployment of a commit to an environment, as a deployment tool reported it. */
export type Deployment = Schemas["Deployment"];

/** The environment that something was deployed to. */
export type DeploymentEnvironmentInput = Schemas["DeploymentEnvironmentInput"];

/** A deployment of a commit, to be reported, or to be changed where its key, environment and number are known. */
export type DeploymentCreate = Schemas["DeploymentCreate"];

/** What a server can do with deployments; an empty object, where it was seen. */
export type DeploymentCapabilities = Schemas["DeploymentCapabilities"];

/** Settings of a webhook, in whatever form; servers keep members that they do not know. */
export type WebhookConfiguration = Schemas["WebhookConfiguration"];

/** User name and password for Basic authentication at the address of a webhook. (Known from Data Center 8.9 on.) */
export type WebhookCredentials = Schemas["WebhookCredentials"];

/** The repository or project that an event happened in. */
export type WebhookScope = Schemas["WebhookScope"];

/** Headers of a request or response, by their names. */
export type WebhookHeaders = Schemas["WebhookHeaders"];

/** The request that was sent. Only `getLatestWebhookInvocation` and `getLatestProjectWebhookInvocation` send more than its method and address. */
export type WebhookInvocationRequest = Schemas["WebhookInvocationRequest"];

/** What became of a call. */
export type WebhookInvocationResult = Schemas["WebhookInvocationResult"];

/** One call of a webhook's address. */
export type WebhookInvocation = Schemas["WebhookInvocation"];

/** The stretch of time that was counted. */
export type WebhookWindow = Schemas["WebhookWindow"];

/** How many deliveries went how, in a stretch of time. */
export type WebhookCounts = Schemas["WebhookCounts"];

/** How the deliveries of a webhook went. */
export type WebhookStatistics = Schemas["WebhookStatistics"];

/** A webhook of a repository or project, which posts events to an address. */
export type Webhook = Schemas["Webhook"];

/** A page of webhooks. */
export type WebhookPage = Schemas["WebhookPage"];

/** A webhook, to be created or to replace one. In a replacement, what is left out is cleared. */
export type WebhookInput = Schemas["WebhookInput"];

/** The request that a server sent to try an address. */
export type WebhookTestRequest = Schemas["WebhookTestRequest"];

/** What came back when a server tried an address. */
export type WebhookTestResponse = Schemas["WebhookTestResponse"];

/** What a server sent to try an address, and what came back. Authorization headers are among it. */
export type WebhookTest = Schemas["WebhookTest"];

/** How the deliveries of a webhook went, by the key of the event. */
export type WebhookStatisticsByEvent = Schemas["WebhookStatisticsByEvent"];

/** A page of access keys. */
export type AccessKeyPage = Schemas["AccessKeyPage"];

/** An SSH key to add. */
export type SshKeyInput = Schemas["SshKeyInput"];

/** An SSH key that is to have access to a repository. */
export type RepositoryAccessKeyCreate = Schemas["RepositoryAccessKeyCreate"];

/** Why an access key was not found. Where the key has no access to the project or repository, servers send one bare error, outside of `errors`; where the project or repository does not exist, `errors` as everywhere else. */
export type AccessKeyError = Schemas["AccessKeyError"];

/** An SSH key that is to have access to a project. */
export type ProjectAccessKeyCreate = Schemas["ProjectAccessKeyCreate"];

/** The projects and repositories that a key is to lose its access to. Others keep it. */
export type AccessKeyRevoke = Schemas["AccessKeyRevoke"];

/** A page of a user's SSH keys. */
export type SshKeyPage = Schemas["SshKeyPage"];

/** The fingerprint of a server's own SSH key, to know the server by. */
export type SshFingerprint = Schemas["SshFingerprint"];

/** How a server takes SSH with access keys. */
export type SshAccessKeySettings = Schemas["SshAccessKeySettings"];

/** How a server takes SSH. */
export type SshSettings = Schemas["SshSettings"];

/** An access token, without its secret. */
export type AccessToken = Schemas["AccessToken"];

/** A page of access tokens, without their secrets. */
export type AccessTokenPage = Schemas["AccessTokenPage"];

/** What a token may do at most, of what its user may. One of each kind is usual: PROJECT_READ, PROJECT_WRITE or PROJECT_ADMIN, and REPO_READ, REPO_WRITE or REPO_ADMIN. The one for repositories is at least as high as the one for projects. */
export type AccessTokenPermission = Schemas["AccessTokenPermission"];

/** An access token to create. */
export type AccessTokenCreate = Schemas["AccessTokenCreate"];

/** A new access token with its secret, which no other call answers. */
export type CreatedAccessToken = Schemas["CreatedAccessToken"];

/** What to change of an access token. What is left out stays. */
export type AccessTokenUpdate = Schemas["AccessTokenUpdate"];

/** Settings of a user, by keys that plugins choose. Values are texts, numbers or booleans. */
export type UserSettings = Schemas["UserSettings"];

/** The user name of whoever asks, as plain text; empty for those who are not logged in. */
export type CurrentUserName = Schemas["CurrentUserName"];

/** Users who are to join a group. */
export type GroupUsersAdd = Schemas["GroupUsersAdd"];

/** Groups that a user is to join. */
export type UserGroupsAdd = Schemas["UserGroupsAdd"];

/** A user, and the name to come. */
export type UserRename = Schemas["UserRename"];

/** Where the other nodes of a cluster find a node. Programs read `hostName`, the vendor's later documents say `address`. */
export type ClusterAddress = Schemas["ClusterAddress"];

/** A node of a cluster. */
export type ClusterNode = Schemas["ClusterNode"];

/** The nodes that make up a server. */
export type Cluster = Schemas["Cluster"];

/** What a server is doing. */
export type ServerStatus = Schemas["ServerStatus"];

/** Which part of a list of hits to answer. All members may be left out. */
export type SearchWindow = Schemas["SearchWindow"];

/** What kind of thing to find, and which part of the list. */
export type SearchEntities = Schemas["SearchEntities"];

/** How many hits to answer, at most, as the server's own pages ask for them. */
export type SearchLimits = Schemas["SearchLimits"];

/** What to search for. */
export type SearchRequest = Schemas["SearchRequest"];

/** The part of the server that was searched. */
export type SearchScope = Schemas["SearchScope"];

/** A line of a file that was found. */
export type SearchedLine = Schemas["SearchedLine"];

/** A piece of the path of a file that was found. */
export type SearchedPathPart = Schemas["SearchedPathPart"];

/** A file with hits. */
export type SearchCodeHit = Schemas["SearchCodeHit"];

/** A part of the files that have hits. It is not a page like those of lists; its next part begins at `nextStart`. */
export type SearchCodePage = Schemas["SearchCodePage"];

/** What became of the query; null where a server says nothing of it. */
export type NullableSearchedQuery = Schemas["NullableSearchedQuery"];

/** What a search found. */
export type SearchResult = Schemas["SearchResult"];

/** A mirror, from which repositories are cloned faster. */
export type MirrorServer = Schemas["MirrorServer"];

/** A page of mirrors. */
export type MirrorServerPage = Schemas["MirrorServerPage"];

/** Addresses of a repository on a mirror. */
export type MirroredRepositoryLinks = Schemas["MirroredRepositoryLinks"];

/** A mirror, and where a repository is on it. */
export type RepositoryMirror = Schemas["RepositoryMirror"];

/** A page of mirrors of a repository. */
export type RepositoryMirrorPage = Schemas["RepositoryMirrorPage"];

/** The user who caused an event. */
export type EventActor = Schemas["EventActor"];

/** A project was renamed: what it was, and what it is. */
export type ProjectModifiedEvent = Schemas["ProjectModifiedEvent"];

/** A branch or a tag. */
export type EventRef = Schemas["EventRef"];

/** A branch or tag that was created, moved or deleted. A hash of forty zeros stands for no commit. */
export type EventRefChange = Schemas["EventRefChange"];

/** A moment in an event: milliseconds since the epoch, and from Data Center 10 on a text such as `2026-05-04T09:15:30.123+0000`. */
export type EventDate = Schemas["EventDate"];

/** A commit that another one follows. Servers send its two ids, or all of it. */
export type EventCommitParent = Schemas["EventCommitParent"];

/** A commit as events tell of it: what calls answer, but for the dates. */
export type EventCommit = Schemas["EventCommit"];

/** Branches or tags were created, moved or deleted. */
export type RepositoryRefsChangedEvent = Schemas["RepositoryRefsChangedEvent"];

/** A repository was renamed or moved: what it was, and what it is. */
export type RepositoryModifiedEvent = Schemas["RepositoryModifiedEvent"];

/** A repository was forked. `repository` is the fork. */
export type RepositoryForkedEvent = Schemas["RepositoryForkedEvent"];

/** A comment as events tell of it: what calls answer, but for the dates, and without what you may do with it. */
export type EventComment = Schemas["EventComment"];

/** Someone commented on a commit. */
export type RepositoryCommentAddedEvent = Schemas["RepositoryCommentAddedEvent"];

/** The text of a comment on a commit was changed. */
export type RepositoryCommentEditedEvent = Schemas["RepositoryCommentEditedEvent"];

/** A comment on a commit was deleted. */
export type RepositoryCommentDeletedEvent = Schemas["RepositoryCommentDeletedEvent"];

/** A line of a commit that a secret was found in. */
export type EventSecretLocation = Schemas["EventSecretLocation"];

/** A push brought something that looks like a secret. */
export type RepositorySecretDetectedEvent = Schemas["RepositorySecretDetectedEvent"];

/** A mirror of the server. */
export type EventMirrorServer = Schemas["EventMirrorServer"];

/** A mirror has finished synchronizing a repository. */
export type MirrorRepositorySynchronizedEvent = Schemas["MirrorRepositorySynchronizedEvent"];

/** A pull request as events tell of it: what calls answer, but for the dates. */
export type EventPullRequest = Schemas["EventPullRequest"];

/** A pull request was opened. */
export type PullRequestOpenedEvent = Schemas["PullRequestOpenedEvent"];

/** The source branch of a pull request moved. */
export type PullRequestFromRefUpdatedEvent = Schemas["PullRequestFromRefUpdatedEvent"];

/** The target branch of a pull request moved. */
export type PullRequestToRefUpdatedEvent = Schemas["PullRequestToRefUpdatedEvent"];

/** The branch that a pull request was to be merged into before. */
export type EventPreviousTarget = Schemas["EventPreviousTarget"];

/** The title, the description or the target of a pull request was changed. */
export type PullRequestModifiedEvent = Schemas["PullRequestModifiedEvent"];

/** Reviewers were added to a pull request or taken off. */
export type PullRequestReviewerUpdatedEvent = Schemas["PullRequestReviewerUpdatedEvent"];

/** A reviewer approved of a pull request. */
export type PullRequestReviewerApprovedEvent = Schemas["PullRequestReviewerApprovedEvent"];

/** A reviewer took back an approval, or the mark that a pull request needs work. */
export type PullRequestReviewerUnapprovedEvent = Schemas["PullRequestReviewerUnapprovedEvent"];

/** A reviewer marked a pull request as in need of work. */
export type PullRequestReviewerNeedsWorkEvent = Schemas["PullRequestReviewerNeedsWorkEvent"];

/** A reviewer asked for changes. Servers call it `pr:reviewer:needs_work`. */
export type PullRequestReviewerChangesRequestedEvent = Schemas["PullRequestReviewerChangesRequestedEvent"];

/** A pull request was merged. */
export type PullRequestMergedEvent = Schemas["PullRequestMergedEvent"];

/** A pull request was declined. */
export type PullRequestDeclinedEvent = Schemas["PullRequestDeclinedEvent"];

/** A pull request was deleted. */
export type PullRequestDeletedEvent = Schemas["PullRequestDeletedEvent"];

/** Someone commented on a pull request. */
export type PullRequestCommentAddedEvent = Schemas["PullRequestCommentAddedEvent"];

/** The text of a comment on a pull request was changed. */
export type PullRequestCommentEditedEvent = Schemas["PullRequestCommentEditedEvent"];

/** A comment on a pull request was deleted. */
export type PullRequestCommentDeletedEvent = Schemas["PullRequestCommentDeletedEvent"];

/** Someone tests the connection. The body has neither key nor date. */
export type DiagnosticsPingEvent = Schemas["DiagnosticsPingEvent"];
