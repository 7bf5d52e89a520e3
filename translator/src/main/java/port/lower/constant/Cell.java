package port.lower.constant;

import java.util.List;
import java.util.Optional;
import port.ir.Expr;
import port.ir.Type;

/// An object while constants are worked out: a scalar or a pointer, or the parts of a struct or an array.
final class Cell {
    private final Type type;
    private final Optional<Row> parts;
    private final Row alone;
    private Optional<Value> value = Optional.empty();

    private Cell(Type type, Optional<Row> parts, Optional<Expr> origin) {
        this.type = type;
        this.parts = parts;
        this.alone = new Row(List.of(this), origin);
    }

    /// A scalar without a value.
    static Cell scalar(Type type, Optional<Expr> origin) {
        return new Cell(type, Optional.empty(), origin);
    }

    /// A struct or an array.
    static Cell of(Type type, Row parts, Optional<Expr> origin) {
        return new Cell(type, Optional.of(parts), origin);
    }

    Type type() {
        return type;
    }

    /// The elements or fields.
    Row parts() {
        return parts.orElseThrow(() -> new NotConstant("a scalar has no parts"));
    }

    /// The object as a row of one.
    Row alone() {
        return alone;
    }

    /// What can be read there.
    Value load() {
        if (parts.isPresent()) {
            return new Value.Whole(copy());
        }
        return value.orElseThrow(() -> new NotConstant("not initialised"));
    }

    boolean isBlank() {
        return parts.isEmpty() ? value.isEmpty() : parts.get().cells().stream().allMatch(Cell::isBlank);
    }

    void store(Value next) {
        if (next instanceof Value.Whole(var whole)) {
            take(whole);
        } else {
            value = Optional.of(next);
        }
    }

    private void take(Cell other) {
        if (parts.isEmpty() != other.parts.isEmpty()) {
            throw new NotConstant("of different shapes");
        }
        if (parts.isEmpty()) {
            value = other.value;
            return;
        }
        List<Cell> mine = parts.get().cells();
        List<Cell> theirs = other.parts().cells();
        if (mine.size() != theirs.size()) {
            throw new NotConstant("of different shapes");
        }
        for (int i = 0; i < mine.size(); i++) {
            mine.get(i).take(theirs.get(i));
        }
    }

    private Cell copy() {
        if (parts.isEmpty()) {
            Cell same = scalar(type, Optional.empty());
            same.value = value;
            return same;
        }
        List<Cell> copies = parts.get().cells().stream().map(Cell::copy).toList();
        return of(type, new Row(copies, Optional.empty()), Optional.empty());
    }
}
