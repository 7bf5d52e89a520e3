/// IR to Java: names, expressions, statements, comments, imports, line links.
///
/// In: a [port.ir.Program] after all rewrites. Out: an [port.emit.EmittedProgram]. Depends on `port.ir` and `port.diagnostic`; knows
/// the shim by the names of its classes alone.
package port.emit;
