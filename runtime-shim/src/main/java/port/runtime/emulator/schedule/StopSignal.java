package port.runtime.emulator.schedule;

/// Ends all launches of a device, those that run and those that would begin.
public final class StopSignal {
    private volatile boolean given;

    /// Has every launch end with `PORT6006` as soon as its threads notice. May be called from any thread.
    public void give() {
        given = true;
    }

    boolean isGiven() {
        return given;
    }
}
