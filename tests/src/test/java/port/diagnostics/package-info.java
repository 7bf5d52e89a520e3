/// Bad input from the outside: what is said, where, and with which exit status.
///
/// A case is a folder in `src/test/resources/diagnostics`, named by its code and what is wrong; see [port.diagnostics.Expectation].
package port.diagnostics;
