package port.lower.constant;

import java.util.Objects;
import port.ir.Expr;

/// What an expression is worth.
sealed interface Value {
    /// A number, a null pointer, the address of a function or of a string literal.
    record Plain(Expr constant) implements Value {
        public Plain {
            Objects.requireNonNull(constant, "constant");
        }
    }

    /// Where an object stands.
    ///
    /// @param index in the row; that behind the last object can be named, but holds nothing
    record Address(Row row, long index) implements Value {
        public Address {
            Objects.requireNonNull(row, "row");
        }

        Cell cell() {
            return row.at(index);
        }
    }

    /// A struct or an array that stands nowhere yet.
    record Whole(Cell cell) implements Value {
        public Whole {
            Objects.requireNonNull(cell, "cell");
        }
    }

    /// What a function that returns nothing gives.
    record Nothing() implements Value {}

    Value NOTHING = new Nothing();
}
