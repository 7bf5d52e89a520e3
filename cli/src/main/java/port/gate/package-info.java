/// The gate of a pull request: a committed baseline, and what a report may not do against it.
///
/// In: a [port.report.Report] and the baseline of the repository. Out: what fails the gate, in sentences, and the next baseline. Works from
/// the report alone, so that it applies to a merged one as well. Knows the day only from its caller.
package port.gate;
