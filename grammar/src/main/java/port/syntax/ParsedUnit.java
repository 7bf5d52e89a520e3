package port.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.diagnostic.Diagnostic;

/// A translation unit as a CUDA compiler reads it: once for the host, and once for the device where the text differs.
public record ParsedUnit(TranslationUnit host, Optional<TranslationUnit> device) {
    public ParsedUnit {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(device, "device");
    }

    /// What was found wrong in either.
    public List<Diagnostic> diagnostics() {
        var all = new ArrayList<>(host.diagnostics());
        device.ifPresent(unit -> all.addAll(unit.diagnostics()));
        return all;
    }
}
