package port.ir;

import java.util.Objects;

/// A 64-bit address of a `pointee`. A C++ reference is a pointer that remembers that it was one.
public record PointerType(Type pointee, boolean reference) implements Type {
    public PointerType {
        Objects.requireNonNull(pointee, "pointee");
    }

    /// The type `pointee*`.
    public static PointerType to(Type pointee) {
        return new PointerType(pointee, false);
    }

    /// The type `pointee&`.
    public static PointerType reference(Type pointee) {
        return new PointerType(pointee, true);
    }

    @Override
    public String toString() {
        return pointee + (reference ? "&" : "*");
    }
}
