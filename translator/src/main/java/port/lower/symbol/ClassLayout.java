package port.lower.symbol;

import java.util.List;
import java.util.Objects;
import port.ir.Field;

/// Where the parts of a class stand.
///
/// @param dataSize without padding at the end, in which a derived class may put its first field
/// @param virtuals the virtual functions by their place in the table; empty for a class without any
public record ClassLayout(
        List<Field> fields, long size, long dataSize, long alignment, boolean isEmpty, List<FunctionSymbol> virtuals) {
    public ClassLayout {
        fields = List.copyOf(fields);
        virtuals = List.copyOf(virtuals);
        Objects.requireNonNull(virtuals, "virtuals");
    }

    public boolean isPolymorphic() {
        return !virtuals.isEmpty();
    }
}
