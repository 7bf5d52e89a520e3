package port.reference.check;

import java.util.List;
import port.diagnostic.Diagnostic;
import port.source.Span;

/// From what is being executed to places in the author's files.
public interface Callers {
    /// What was found in a function of a header model, with the place that called it for its own.
    ///
    /// @param calls those that the lanes have made together, innermost last
    Diagnostic placed(Diagnostic found, List<Span> calls);
}
