package port.ir;

import java.util.List;
import java.util.Objects;
import port.source.Span;

/// The layout of a struct, as CUDA lays it out.
///
/// @param sourceName what the author calls it, with template arguments, such as `Grid<float>::Cell`
/// @param size in bytes, a multiple of `alignment`
public record StructDefinition(
        StructType type,
        String sourceName,
        Kind kind,
        List<Field> fields,
        long size,
        long alignment,
        Mapping mapping,
        Span span) {
    public StructDefinition {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(sourceName, "sourceName");
        Objects.requireNonNull(kind, "kind");
        fields = List.copyOf(fields);
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(span, "span");
    }

    /// What the author declared.
    public enum Kind {
        STRUCT,
        UNION,
        /// The closure of a lambda: one field per capture.
        LAMBDA
    }

    /// @throws IllegalArgumentException if there is no such field
    public Field field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " has no field " + name));
    }
}
