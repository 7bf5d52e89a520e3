/// Findings about the input, with stable codes: collected and returned, never thrown.
///
/// Depends on `port.source` alone.
package port.diagnostic;
