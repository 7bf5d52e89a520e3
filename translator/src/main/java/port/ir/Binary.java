package port.ir;

import java.util.Objects;
import port.source.Span;

/// An arithmetic, bitwise or comparison operator on two values, both always evaluated.
///
/// Operands have one type, after C++'s usual conversions; only the right operand of a shift may differ. Comparisons give `BOOL`
/// and also take two pointers. Overflow wraps, a shift by the width or more is undefined in C++ and as PTX has it (0, or the sign),
/// floats are never contracted.
public record Binary(BinaryOperator operator, Expr left, Expr right, Type type, Span span) implements Expr {
    public Binary {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }
}
