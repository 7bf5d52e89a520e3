package port.reference.coverage;

/// What a run is told, and tells, that looks for launches of a kernel: how long it may go on, counted in turns of loops so that each machine
/// comes to the same end, and at which branches lanes of one warp have parted.
///
/// Public methods are called by compiled code.
public final class Exploration {
    private final long most;
    private final Divergence divergence = new Divergence();
    private long turns;

    private Exploration(long most) {
        this.most = most;
    }

    /// Of a run that does not explore.
    public static Exploration none() {
        return new Exploration(Long.MAX_VALUE);
    }

    /// One that ends after so many turns.
    public static Exploration of(long turns) {
        return new Exploration(turns);
    }

    public boolean isOn() {
        return most != Long.MAX_VALUE;
    }

    public Divergence divergence() {
        return divergence;
    }

    /// How many turns there may be.
    public long most() {
        return most;
    }

    /// How many turns there were.
    public long turns() {
        return turns;
    }

    /// Counts turns, those of each thread for itself.
    public void add(int more) {
        turns += more;
    }

    /// Whether there have been too many.
    public boolean isSpent() {
        return turns > most;
    }
}
