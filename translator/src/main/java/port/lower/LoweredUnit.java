package port.lower;

import java.util.List;
import java.util.Objects;
import port.diagnostic.Diagnostic;
import port.syntax.ParsedUnit;

/// A translation unit before it is linked.
///
/// @param name tells the units of a program apart
/// @param diagnostics what was found in it alone
record LoweredUnit(String name, ParsedUnit syntax, UnitParts parts, List<Diagnostic> diagnostics) {
    LoweredUnit {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(parts, "parts");
        diagnostics = List.copyOf(diagnostics);
    }

    boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
