/// The C++ preprocessor: source files in, expanded tokens out, each with the place where the author wrote it.
///
/// Depends on `port.source` and `port.diagnostic`.
package port.preprocess;
