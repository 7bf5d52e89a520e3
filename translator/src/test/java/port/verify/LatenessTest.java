package port.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.source.Span;

final class LatenessTest {
    private final Lockstep lockstep = new Lockstep(Examiner.bytes());
    private final Lateness lateness = new Lateness(lockstep);

    @Test
    void originalThatItsOwnClockStopsFirstDidNotEnd() {
        lockstep.end(Lockstep.Side.REFERENCE);
        lateness.run();

        assertEquals("the program did not end within 1.0 s", judged(Optional.of(timeout())).reason());
    }

    @Test
    void originalThatGoesOnBehindTheLimitDidNotEnd() {
        lateness.run();
        lockstep.end(Lockstep.Side.REFERENCE);

        assertEquals("the program did not end within 1.0 s", judged(Optional.of(timeout())).reason());
    }

    @Test
    void portIsLateWhereTheOriginalHasEndedByItself() {
        lockstep.end(Lockstep.Side.REFERENCE);
        lateness.run();

        assertEquals("the port did not get on within 1.0 s", judged(Optional.empty()).reason().split(", ")[0]);
    }

    private Verification judged(Optional<Diagnostic> fault) {
        var reference = new Execution(0, fault, 0);
        var result = new Verification(Verdict.EXACT, "", List.of(), 0, 0, new TreeSet<>(), reference, Optional.empty());
        return lateness.judge(result, settings()).orElseThrow();
    }

    private static Diagnostic timeout() {
        return Diagnostic.error(Code.TIMEOUT, Span.NONE, "the time limit was reached");
    }

    private static VerifySettings settings() {
        return new VerifySettings(
                "program", List.of(), RecordedInput.none(), Path.of("."), Map.of(), Optional.of(Duration.ofSeconds(1)));
    }
}
