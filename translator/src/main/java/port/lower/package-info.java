/// From syntax to IR: what C++'s names, types, overloads, templates and lifetimes mean, spelled out.
///
/// In: the [port.syntax.TranslationUnit]s of a program. Out: one linked [port.ir.Program] and what was found wrong.
/// Depends on `port.syntax`, `port.ir` and `port.cuda`.
package port.lower;
