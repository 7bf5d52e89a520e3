package port.verify;

import java.util.ArrayList;
import java.util.List;
import port.diagnostic.Diagnostic;
import port.diagnostic.Severity;
import port.ir.Program;
import port.reference.check.Checks;
import port.reference.launch.Schedule;
import port.reference.memory.Blank;

/// Decides whether reads of memory without a value matter: the program runs again with two different contents of such memory. If memory,
/// output and exit code stay the same, no value that was not there has reached a branch, an address or an output.
final class UndefinedReads {
    private UndefinedReads() {}

    /// The reads as errors if they matter, else as warnings.
    static List<Diagnostic> thatMatter(Program program, VerifySettings settings, List<Diagnostic> reads) {
        List<Object> first = RunTrace.of(program, settings, Checks.MEMORY.with(Blank.ZEROS), Schedule.PLAIN);
        boolean same = first.equals(RunTrace.of(program, settings, Checks.MEMORY.with(Blank.NUMBERS), Schedule.PLAIN));
        var judged = new ArrayList<Diagnostic>();
        for (Diagnostic read : reads) {
            judged.add(same ? asWarning(read) : read);
        }
        return judged;
    }

    private static Diagnostic asWarning(Diagnostic read) {
        return new Diagnostic(
                read.code(),
                Severity.WARNING,
                read.message() + "; no result depends on them",
                read.span(),
                read.help(),
                read.notes());
    }
}
