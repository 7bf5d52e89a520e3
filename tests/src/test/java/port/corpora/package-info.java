/// Measures `port` on public CUDA code bases that are fetched for the purpose: verifies each of their programs and writes the state of
/// every one into a table. In: a checkout of the code base and its description in `corpora/NAME.json`. Out: `tests/corpora/NAME.md`.
package port.corpora;
