/// The renderings of a report: HTML, Markdown, SARIF, JUnit, GitLab's code quality and GitHub's workflow commands.
///
/// In: a [port.report.Report] and nothing else. Out: a text within the limits of whoever reads it. Each keeps to the rules of its consumer:
/// what does not fit is left out from the light end, and the text says how much.
package port.report.render;
