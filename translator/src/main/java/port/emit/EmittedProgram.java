package port.emit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.diagnostic.Diagnostic;

/// A program as Java.
///
/// @param packageName of all files
/// @param mainClass the full name of the class with `main`, if there is one
/// @param diagnostics what could not be emitted
public record EmittedProgram(
        String packageName, List<JavaFile> files, Optional<String> mainClass, List<Diagnostic> diagnostics) {
    public EmittedProgram {
        Objects.requireNonNull(packageName, "packageName");
        files = List.copyOf(files);
        Objects.requireNonNull(mainClass, "mainClass");
        diagnostics = List.copyOf(diagnostics);
    }
}
