/// What stood in a git repository at a revision.
///
/// In: a folder in a repository and a revision as git names it. Out: whether a file is as it was then. Reading repositories is JGit's; nothing
/// is ever written to one.
package port.revision;
