package port.lower.symbol;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// `vector<T>` with template parameters among the arguments, while a signature is matched.
///
/// @param template a [ClassTemplateSymbol], or a [TemplateParameter] that stands for one
public record TemplateIdType(Symbol template, List<TemplateArgument> arguments) implements CxxType {
    public TemplateIdType {
        Objects.requireNonNull(template, "template");
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        return template.name()
                + arguments.stream().map(TemplateArgument::toString).collect(Collectors.joining(", ", "<", ">"));
    }
}
