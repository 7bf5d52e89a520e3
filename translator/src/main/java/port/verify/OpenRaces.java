package port.verify;

import java.util.ArrayList;
import java.util.List;
import port.diagnostic.Diagnostic;
import port.diagnostic.Severity;
import port.ir.Program;
import port.reference.check.Checks;
import port.reference.launch.Schedule;

/// Decides whether races matter in which a value is set while others only test it, as where many threads of a search find the same element:
/// the program runs again with blocks and threads in other orders. If memory, output and exit code stay the same, no result depends on who
/// comes first.
final class OpenRaces {
    private OpenRaces() {}

    /// The races as errors if they matter, else as warnings.
    static List<Diagnostic> thatMatter(Program program, VerifySettings settings, List<Diagnostic> races) {
        var plain = RunTrace.of(program, settings, Checks.NONE, Schedule.PLAIN);
        int number = 1;
        while (number <= Schedules.TELLING
                && plain.equals(RunTrace.of(program, settings, Checks.NONE, schedule(number, settings)))) {
            number++;
        }
        boolean same = number > Schedules.TELLING;
        var judged = new ArrayList<Diagnostic>();
        for (Diagnostic race : races) {
            judged.add(same ? asWarning(race) : race);
        }
        return judged;
    }

    private static Schedule schedule(int number, VerifySettings settings) {
        return new Schedule(number, settings.assessment().seed());
    }

    private static Diagnostic asWarning(Diagnostic race) {
        return new Diagnostic(
                race.code(),
                Severity.WARNING,
                "%s; no result depends on it under %d other schedules".formatted(race.message(), Schedules.TELLING),
                race.span(),
                race.help(),
                race.notes());
    }
}
