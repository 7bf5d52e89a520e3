package port.translate;

import java.util.ArrayList;
import java.util.List;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.source.Span;

/// Leaves out the errors that only follow from others: the reader mends the first, and they are gone.
final class Consequences {
    private Consequences() {}

    static List<Diagnostic> leaveOut(List<Diagnostic> found) {
        var kept = new ArrayList<Diagnostic>();
        for (Diagnostic diagnostic : found) {
            boolean follows = diagnostic.isError() && kept.stream().anyMatch(earlier -> follows(diagnostic, earlier));
            if (!follows) {
                kept.add(diagnostic);
            }
        }
        return kept;
    }

    private static boolean follows(Diagnostic later, Diagnostic earlier) {
        Span place = later.span();
        Span cause = earlier.span();
        boolean isSameFile = !place.equals(Span.NONE) && place.file() == cause.file();
        boolean isMisreading = earlier.code() == Code.BAD_MACRO_USE && place.start() == cause.start();
        boolean isSwallowed =
                earlier.code() == Code.UNBALANCED && later.code() == Code.SYNTAX && place.start() > cause.start();
        return earlier.isError() && isSameFile && (isMisreading || isSwallowed);
    }
}
