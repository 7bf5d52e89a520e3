/// Constant expressions: what they are worth, and what types expressions have that are never run.
package port.lower.constant;
