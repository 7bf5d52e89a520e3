package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import port.ir.ArrayType;
import port.ir.Field;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;

/// The bytes of a value that mean something: those between the members of a struct belong to none, and nobody need give them a value.
public final class SolidBytes {
    /// Beyond so many stretches a value is copied as a whole.
    private static final int MOST = 16;

    /// A stretch of bytes without gaps.
    public record Stretch(long offset, long length) {}

    private final TypeTable types;
    private final List<Stretch> found = new ArrayList<>();

    private SolidBytes(TypeTable types) {
        this.types = types;
    }

    /// The stretches in order; the whole value where there are too many.
    static List<Stretch> of(Type type, TypeTable types) {
        var bytes = new SolidBytes(types);
        bytes.collect(type, 0);
        boolean isWhole = bytes.found.size() > MOST || bytes.found.isEmpty();
        return isWhole ? List.of(new Stretch(0, types.sizeOf(type))) : List.copyOf(bytes.found);
    }

    /// What lies between the stretches and behind the last one.
    public static List<Stretch> gaps(Type type, TypeTable types) {
        var gaps = new ArrayList<Stretch>();
        long end = 0;
        for (Stretch stretch : of(type, types)) {
            if (stretch.offset() > end) {
                gaps.add(new Stretch(end, stretch.offset() - end));
            }
            end = stretch.offset() + stretch.length();
        }
        if (types.sizeOf(type) > end) {
            gaps.add(new Stretch(end, types.sizeOf(type) - end));
        }
        return gaps;
    }

    private void collect(Type type, long offset) {
        switch (type) {
            case StructType struct when types.definition(struct).kind() != StructDefinition.Kind.UNION -> {
                for (Field field : types.definition(struct).fields()) {
                    collect(field.type(), offset + field.offset());
                }
            }
            case ArrayType(var element, var count) when element.isStruct() -> {
                for (long i = 0; i < count && found.size() <= MOST; i++) {
                    collect(element, offset + i * types.sizeOf(element));
                }
            }
            default -> add(offset, types.sizeOf(type));
        }
    }

    private void add(long offset, long length) {
        Stretch last = found.isEmpty() ? new Stretch(0, 0) : found.getLast();
        long end = last.offset() + last.length();
        if (!found.isEmpty() && offset <= end) {
            found.set(found.size() - 1, new Stretch(last.offset(), Math.max(end, offset + length) - last.offset()));
        } else {
            found.add(new Stretch(offset, length));
        }
    }
}
