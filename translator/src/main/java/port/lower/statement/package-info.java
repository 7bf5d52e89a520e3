/// Statements and function bodies, with the destruction of objects on every way out.
package port.lower.statement;
