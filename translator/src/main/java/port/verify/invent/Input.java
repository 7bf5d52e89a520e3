package port.verify.invent;

import java.util.Objects;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.Type;

/// One thing that a launch has to be given: a number, memory behind a pointer, or a value that is filled as memory is.
///
/// @param place where it goes in the case program, as C++: `p0`, `p0.rows`
/// @param path what [Slices] call it
/// @param spelling how the author wrote its type; empty where that is not known
record Input(String place, String path, Type type, String spelling) {
    Input {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(spelling, "spelling");
    }

    boolean isNumber() {
        return type instanceof ScalarType;
    }

    /// What the kernel does with what this input holds: with the memory behind a pointer, with the value of anything else.
    Uses contents(Slices slices) {
        return type instanceof PointerType
                ? slices.below(path + "*")
                : isNumber() ? slices.of(path) : slices.below(path);
    }
}
