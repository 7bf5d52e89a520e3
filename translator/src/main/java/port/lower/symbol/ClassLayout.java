package port.lower.symbol;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import port.ir.Field;

/// Where the parts of a class stand.
///
/// @param dataSize without virtual bases and padding at the end, in which a derived class may put its first field
/// @param virtuals the virtual functions by their place in the table; empty for a class without a table of its own
/// @param parts its bases that have a table of their own, besides the one that shares the table of the class
/// @param virtualBases in the order in which they are made
public record ClassLayout(
        List<Field> fields,
        long size,
        long dataSize,
        long alignment,
        boolean isEmpty,
        List<FunctionSymbol> virtuals,
        List<Part> parts,
        List<VirtualBase> virtualBases) {
    public ClassLayout {
        fields = List.copyOf(fields);
        virtuals = List.copyOf(virtuals);
        parts = List.copyOf(parts);
        virtualBases = List.copyOf(virtualBases);
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

    /// A virtual base of an object that is not itself a part of another one.
    ///
    /// Before one with virtual functions stands the number of bytes that it is farther away from the part that is being made or destroyed
    /// than it is in an object of that part's class.
    public record VirtualBase(ClassSymbol symbol, String field, long offset) {
        public VirtualBase {
            Objects.requireNonNull(symbol, "symbol");
            Objects.requireNonNull(field, "field");
        }
    }

    /// Where a virtual base stands in an object that is not itself a part of another one, in bytes.
    public VirtualBase virtualBase(ClassSymbol symbol) {
        return virtualBases.stream().filter(base -> base.symbol() == symbol).findFirst().orElseThrow();
    }

    /// Whether calls of the function look for what overrides it.
    public boolean isVirtual(FunctionSymbol function) {
        return virtuals.contains(function) || parts.stream().anyMatch(part -> part.virtuals().contains(function));
    }

    /// Where a direct base that is not virtual stands, in bytes.
    public long offsetOf(BaseClass base) {
        return fields.stream().filter(field -> field.name().equals(base.field())).findFirst().orElseThrow().offset();
    }

    /// Whether there are virtual functions.
    public boolean isPolymorphic() {
        return hasTable() || !parts.isEmpty();
    }

    /// Whether objects keep the address of a table for the class itself, not only for virtual bases.
    public boolean hasTable() {
        return !virtuals.isEmpty();
    }

    /// Whether there are functions that derived classes have to define.
    public boolean isAbstract() {
        return Stream.concat(virtuals.stream(), parts.stream().flatMap(part -> part.virtuals().stream()))
                .anyMatch(FunctionSymbol::isPure);
    }
}
