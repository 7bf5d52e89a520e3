package port.lower.symbol;

import java.util.List;
import java.util.Objects;
import port.ir.Field;

/// Where the parts of a class stand.
///
/// @param dataSize without padding at the end, in which a derived class may put its first field
/// @param virtuals the virtual functions by their place in the table; empty for a class without any
/// @param parts its bases that have a table of their own, besides the one that shares the table of the class
public record ClassLayout(
        List<Field> fields,
        long size,
        long dataSize,
        long alignment,
        boolean isEmpty,
        List<FunctionSymbol> virtuals,
        List<Part> parts) {
    public ClassLayout {
        fields = List.copyOf(fields);
        virtuals = List.copyOf(virtuals);
        parts = List.copyOf(parts);
    }

    /// A base with a table of its own.
    ///
    /// @param path the bases that lead there, the direct one first
    /// @param offset where it stands in the class, in bytes
    /// @param virtuals what the class makes of the base's virtual functions, by their place in the base's table
    public record Part(List<BaseClass> path, long offset, List<FunctionSymbol> virtuals) {
        public Part {
            path = List.copyOf(path);
            virtuals = List.copyOf(virtuals);
            Objects.checkIndex(0, path.size());
        }

        /// The class whose table it has.
        public ClassSymbol base() {
            return path.getLast().symbol();
        }
    }

    /// Whether calls of the function look for what overrides it.
    public boolean isVirtual(FunctionSymbol function) {
        return virtuals.contains(function) || parts.stream().anyMatch(part -> part.virtuals().contains(function));
    }

    /// Where a direct base stands, in bytes.
    public long offsetOf(BaseClass base) {
        return fields.stream().filter(field -> field.name().equals(base.field())).findFirst().orElseThrow().offset();
    }

    public boolean isPolymorphic() {
        return !virtuals.isEmpty();
    }
}
