package port.ir;

import java.util.Objects;

/// A struct, class or union by its unique name; [TypeTable] has the definition.
public record StructType(String name) implements Type {
    public StructType {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return name;
    }
}
