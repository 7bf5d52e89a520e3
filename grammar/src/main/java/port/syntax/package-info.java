/// The syntax tree of CUDA C++ and its builder over the ANTLR parser: expanded tokens in, records out.
///
/// Knows names only as far as parsing needs them; meaning is given in `port.lower`. Depends on `port.source` and `port.diagnostic`.
package port.syntax;
