/// The report model: everything a command finds out, as records that become one JSON document.
///
/// In: findings and results of the translator and the verifier, put into these records by the commands. Out: a document whose shape is
/// named by [port.report.Report#SCHEMA]. Renderings work from these records alone. Depends on `port.source` and `port.diagnostic`.
package port.report;
