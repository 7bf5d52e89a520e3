package port.reference.check;

import java.util.List;
import port.diagnostic.Diagnostic;
import port.source.Span;

/// From what is being executed to places in the author's files.
public interface Callers {
    /// Those of a program that calls nothing.
    Callers NONE =
            new Callers() {
                @Override
                public Diagnostic placed(Diagnostic found, List<Span> calls) {
                    return found;
                }

                @Override
                public List<Span> possible(Span place, String kernel) {
                    return List.of();
                }
            };

    /// What was found in a function of a header model, with the place that called it for its own.
    ///
    /// @param calls those that the lanes have made together, innermost last
    Diagnostic placed(Diagnostic found, List<Span> calls);

    /// The author's places from which a kernel may have come to a place in a header model.
    List<Span> possible(Span place, String kernel);
}
