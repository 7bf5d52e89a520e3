/// What C++ names mean: types, symbols, scopes and the lookup in them.
///
/// Knows no syntax: what a symbol means is filled in by `port.lower.declaration`, lazily, through [port.lower.symbol.Lazy].
package port.lower.symbol;
