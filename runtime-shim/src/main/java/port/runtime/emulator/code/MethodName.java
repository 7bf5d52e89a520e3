package port.runtime.emulator.code;

import static java.util.Objects.requireNonNull;

/// A method of a class.
///
/// @param owner the binary name of its class
/// @param type its descriptor
public record MethodName(String owner, String name, String type) {
    public MethodName {
        requireNonNull(owner, "owner");
        requireNonNull(name, "name");
        requireNonNull(type, "type");
    }
}
