/// Expressions: what names, operators, calls and conversions mean, and the IR that they become.
///
/// [port.lower.expression.Body] is the function around them, [port.lower.expression.Expressions] the door.
package port.lower.expression;
