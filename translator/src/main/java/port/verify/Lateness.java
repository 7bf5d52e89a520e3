package port.verify;

import java.util.Locale;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;

/// Which of the two runs was still under way when the time was over.
final class Lateness implements Runnable {
    private final Lockstep lockstep;
    private boolean isOver;
    private boolean hadReferenceToWait;

    Lateness(Lockstep lockstep) {
        this.lockstep = lockstep;
    }

    @Override
    public synchronized void run() {
        if (!isOver && !lockstep.haveBothEnded()) {
            isOver = true;
            hadReferenceToWait = lockstep.isWaiting(Lockstep.Side.REFERENCE);
        }
    }

    /// The verdict, if the time was over: a port that hangs where the original goes on is wrong; of an original that does not end in
    /// time nothing is known.
    synchronized Optional<Verification> judge(Verification result, VerifySettings settings) {
        Optional<Code> fault = result.reference().fault().map(Diagnostic::code);
        boolean isStopped = fault.isPresent() && fault.get() == Code.TIMEOUT;
        // The reference looks at a clock of its own, and may have ended before this one was run.
        boolean isLate = isStopped || isOver && fault.isEmpty();
        if (!isLate) {
            return Optional.empty();
        }
        String limit =
                settings.timeout()
                        .map(length -> String.format(Locale.ROOT, "%.1f s", length.toMillis() / 1e3))
                        .orElse("no time");
        boolean isPortLate = fault.isEmpty() || hadReferenceToWait;
        return Optional.of(
                isPortLate
                        ? result.with(
                                Verdict.MISMATCH, "the port did not get on within " + limit + ", and the original did")
                        : result.with(Verdict.NOT_RUN, "the program did not end within " + limit));
    }
}
