package port.verify;

import java.util.Locale;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;

/// Which of the two runs was still under way when the time was over.
final class Lateness implements Runnable {
    private final Lockstep lockstep;
    private boolean isOver;
    private boolean hadReferenceCome;
    private boolean hadReferenceEnded;
    private boolean wasPortLost;

    Lateness(Lockstep lockstep) {
        this.lockstep = lockstep;
    }

    @Override
    public synchronized void run() {
        if (!isOver && !lockstep.haveBothEnded()) {
            isOver = true;
            hadReferenceCome = lockstep.asks(Pace::hasReferenceCome);
            hadReferenceEnded = lockstep.hasEnded(Lockstep.Side.REFERENCE);
            wasPortLost = lockstep.asks(Pace::isPortLost);
        }
    }

    /// The verdict, if the time was over: a port that hangs where the original goes on is wrong; of one that is slow nothing is known, nor of
    /// an original that does not end in time.
    synchronized Optional<Verification> judge(Verification result, VerifySettings settings) {
        Optional<Code> fault = result.reference().fault().map(Diagnostic::code);
        boolean isStopped = fault.isPresent() && fault.get() == Code.TIMEOUT;
        boolean isLate = isStopped || isOver && fault.isEmpty();
        if (!isLate) {
            return Optional.empty();
        }
        String limit =
                settings.timeout()
                        .map(length -> String.format(Locale.ROOT, "%.1f s", length.toMillis() / 1e3))
                        .orElse("no time");
        // The reference looks at a clock of its own: stopped by that, it may have ended before this one was run.
        if (isStopped && (!hadReferenceCome || hadReferenceEnded)) {
            return Optional.of(result.with(Verdict.NOT_RUN, "the program did not end within " + limit));
        }
        return Optional.of(
                wasPortLost
                        ? result.with(
                                Verdict.MISMATCH, "the port did not get on within " + limit + ", and the original did")
                        : result.with(
                                Verdict.NOT_RUN,
                                "the port did not get on within "
                                        + limit
                                        + ", which the original took a good part of"));
    }
}
