/// What declarations declare: symbols from syntax, types, classes and their layout, templates and their instances.
///
/// [port.lower.declaration.Unit] joins the parts, since in C++ each needs all others: a type may hold a constant, a constant an
/// expression, an expression a template, a template a type.
package port.lower.declaration;
