/// The C++ preprocessor: source files in, expanded tokens out, each with the place where the author wrote it.
///
/// In: a source file, [port.preprocess.Options], [port.preprocess.SourceFiles] to read from and the
/// [port.preprocess.HeaderModels] for what the user's directories do not have. Out: [port.preprocess.Preprocessed].
/// How tokens are cut is written down in [port.preprocess.TokenKind]; the macros that every program finds defined stand
/// in the resources `port/preprocess/predefined-*.h`.
///
/// Depends on `port.source` and `port.diagnostic`; knows no parser.
package port.preprocess;
