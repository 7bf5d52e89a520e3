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
/// @param maker who makes the object that it stands for, see [Handles]; empty where it stands for itself
record Input(String place, String path, Type type, String spelling, String maker) {
    Input {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(spelling, "spelling");
        Objects.requireNonNull(maker, "maker");
    }

    /// One that stands for itself.
    Input(String place, String path, Type type, String spelling) {
        this(place, path, type, spelling, "");
    }

    /// The same, known to stand for an object where its uses say so.
    Input made(Slices slices) {
        return isNumber() ? new Input(place, path, type, spelling, Handles.maker(slices.of(path)).orElse("")) : this;
    }

    boolean isNumber() {
        return type instanceof ScalarType && maker.isEmpty();
    }

    /// What the kernel does with what this input holds: with the memory behind a pointer, with the value of anything else.
    Uses contents(Slices slices) {
        return type instanceof PointerType
                ? slices.below(path + "*")
                : isNumber() ? slices.of(path) : slices.below(path);
    }
}
