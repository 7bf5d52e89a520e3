package port.lower.constant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.ArrayType;
import port.ir.Expr;
import port.ir.Field;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.NullPointer;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.lower.declaration.Storage;
import port.source.Span;

/// New objects of types, and where their fields are found.
final class Shapes {
    private static final int MOST_CELLS = 1 << 20;

    private final Storage storage;
    private int cells;

    Shapes(Storage storage) {
        this.storage = storage;
    }

    /// An object without a value.
    Cell blank(Type type) {
        return make(type, false, Optional.empty(), Optional.empty());
    }

    /// An object all of whose parts are zero.
    Cell zero(Type type) {
        return make(type, true, Optional.empty(), Optional.empty());
    }

    /// An object without a value that the program has.
    ///
    /// @param address how the program writes its address
    /// @param first for an array, how it writes the address of the first element
    Cell named(Type type, Expr address, Optional<Expr> first) {
        return make(type, false, Optional.of(address), first);
    }

    /// The characters of a string literal.
    Row text(List<Byte> bytes, Expr literal) {
        var row = new ArrayList<Cell>();
        for (int i = 0; i <= bytes.size(); i++) {
            Cell cell = blank(ScalarType.CHAR);
            long code = i < bytes.size() ? bytes.get(i) : 0;
            cell.store(new Value.Plain(IntConstant.of(code, ScalarType.CHAR, literal.span())));
            row.add(cell);
        }
        return new Row(row, Optional.of(literal));
    }

    Field field(StructType type, String name) {
        return fields(type).get(indexOf(type, name));
    }

    Cell part(Cell object, String field) {
        if (!(object.type() instanceof StructType struct)) {
            throw new NotConstant("no struct");
        }
        return object.parts().at(indexOf(struct, field));
    }

    private int indexOf(StructType type, String name) {
        List<Field> fields = fields(type);
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new NotConstant("no field " + name);
    }

    private List<Field> fields(StructType type) {
        return storage.fields(type).orElseThrow(() -> new NotConstant("incomplete"));
    }

    private Cell make(Type type, boolean isZero, Optional<Expr> address, Optional<Expr> first) {
        if (++cells > MOST_CELLS) {
            throw new NotConstant("too large");
        }
        return switch (type) {
            case ArrayType(var element, var count) -> {
                var row = new ArrayList<Cell>();
                for (long i = 0; i < count; i++) {
                    row.add(make(element, isZero, Optional.empty(), Optional.empty()));
                }
                yield Cell.of(type, new Row(row, first), address);
            }
            case StructType struct -> {
                var row = new ArrayList<Cell>();
                for (Field field : fields(struct)) {
                    row.add(make(field.type(), isZero, Optional.empty(), Optional.empty()));
                }
                yield Cell.of(type, new Row(row, Optional.empty()), address);
            }
            default -> {
                Cell scalar = Cell.scalar(type, address);
                if (isZero) {
                    scalar.store(zeroOf(type));
                }
                yield scalar;
            }
        };
    }

    private static Value zeroOf(Type type) {
        return new Value.Plain(
                switch (type) {
                    case ScalarType scalar when scalar.isFloating() -> FloatConstant.of(0, scalar, Span.NONE);
                    case ScalarType scalar -> IntConstant.of(0, scalar, Span.NONE);
                    case PointerType pointer -> new NullPointer(pointer, Span.NONE);
                    default -> throw new NotConstant("no value of type " + type);
                });
    }
}
