package port.ir;

import java.util.Objects;
import port.source.Span;

/// A member variable. Base classes are fields, too, named `base$N`; an anonymous union or struct is a field named `anonymous$N`.
///
/// @param offset in bytes from the start of the struct; for a bit-field, of its storage unit of type `type`
/// @param bitOffset least significant bit within the storage unit
/// @param bitWidth number of bits of a bit-field; 0 for every other member
/// @param span where the author declares it; [Span#NONE] where nobody does
public record Field(String name, Type type, long offset, int bitOffset, int bitWidth, Span span) {
    /// How the names of base classes begin.
    public static final String BASE = "base$";

    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(span, "span");
    }

    /// One that nobody declares.
    public static Field of(String name, Type type, long offset) {
        return new Field(name, type, offset, 0, 0, Span.NONE);
    }

    public boolean isBase() {
        return name.startsWith(BASE);
    }

    public boolean isBitField() {
        return bitWidth != 0;
    }
}
