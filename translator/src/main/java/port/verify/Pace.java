package port.verify;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/// How long the two engines have been under way since they met last.
final class Pace {
    /// A port that takes this many times as long as the interpreter that it is compared with will hardly come at all.
    private static final int HOPELESS = 10;

    private final LongSupplier clock;
    private long metAt;
    private OptionalLong referenceCameAt = OptionalLong.empty();

    /// @param clock nanoseconds since any time
    Pace(LongSupplier clock) {
        this.clock = clock;
        this.metAt = clock.getAsLong();
    }

    void met() {
        metAt = clock.getAsLong();
        referenceCameAt = OptionalLong.empty();
    }

    /// The reference has come to the next launch, or to its end.
    void referenceCame() {
        referenceCameAt = OptionalLong.of(clock.getAsLong());
    }

    boolean hasReferenceCome() {
        return referenceCameAt.isPresent();
    }

    /// Whether the port has taken so much longer than the reference that it hangs, as far as one can tell.
    boolean isPortLost() {
        if (referenceCameAt.isEmpty()) {
            return false;
        }
        long reference = referenceCameAt.getAsLong() - metAt;
        return (clock.getAsLong() - metAt) / HOPELESS > reference;
    }
}
