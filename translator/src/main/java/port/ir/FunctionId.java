package port.ir;

import java.util.Objects;

/// The unique name of a function within a program: qualified, with parameter types where it is overloaded and template arguments where it is instantiated.
public record FunctionId(String name) {
    public FunctionId {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return name;
    }
}
