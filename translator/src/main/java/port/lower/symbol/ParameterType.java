package port.lower.symbol;

import java.util.Objects;

/// A template type parameter while a template's signature is matched against arguments.
public record ParameterType(TemplateParameter parameter) implements CxxType {
    public ParameterType {
        Objects.requireNonNull(parameter, "parameter");
    }

    @Override
    public String toString() {
        return parameter.name();
    }
}
