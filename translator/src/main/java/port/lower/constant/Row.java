package port.lower.constant;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.ir.Expr;

/// Objects side by side, among which addresses can move: the elements of an array, the fields of a struct, or one object alone.
///
/// @param origin the address of the first one as the program writes it; empty for what lives only while a constant is worked out
record Row(List<Cell> cells, Optional<Expr> origin) {
    Row {
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(origin, "origin");
    }

    Cell at(long index) {
        if (index < 0 || index >= cells.size()) {
            throw new NotConstant("out of bounds");
        }
        return cells.get((int) index);
    }

    /// Rows are told apart by where they are.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
