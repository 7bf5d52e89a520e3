package port.cli;

import java.time.Duration;
import java.util.Optional;

/// The values of `--timeout`.
final class Timeouts {
    private Timeouts() {}

    static Optional<Duration> of(Optional<Double> seconds) throws UsageProblem {
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        double value = seconds.orElseThrow();
        if (!(value > 0) || value > 1e9) {
            throw new UsageProblem("--timeout needs a number of seconds above 0, not " + value);
        }
        return Optional.of(Duration.ofNanos((long) (value * 1e9)));
    }
}
