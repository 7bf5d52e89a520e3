package port.gate;

import java.util.Objects;
import port.diagnostic.Code;

/// A reason why the gate is shut.
///
/// @param name of the kernel or program, as in the baseline
/// @param place `file:line`; may be empty
/// @param help the way out
public record Objection(Code code, String name, String place, String message, String help) {
    public Objection {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(help, "help");
    }
}
