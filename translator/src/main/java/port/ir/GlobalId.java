package port.ir;

import java.util.Objects;

/// The unique name of a global variable within a program.
public record GlobalId(String name) {
    public GlobalId {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return name;
    }
}
