package port.reference.process;

import java.util.List;
import java.util.concurrent.Semaphore;

/// A thread of the host: a Java thread that runs only while it is its turn.
final class HostThread {
    /// No end to waiting.
    static final long NEVER = Long.MAX_VALUE;

    private static final long STACK_BYTES = 64L << 20;

    private final int number;
    private final Semaphore turn = new Semaphore(0);
    private final Thread carrier;
    private String awaited = "";
    private long deadline = NEVER;
    private boolean isLate;
    private List<byte[]> variables = List.of();
    private int looks;
    private int deviceError;

    private HostThread(int number, Thread carrier) {
        this.number = number;
        this.carrier = carrier;
    }

    /// The thread that runs `main`: the calling one.
    static HostThread first() {
        return new HostThread(1, Thread.currentThread());
    }

    /// A thread whose Java thread begins at once, and should wait for its turn first.
    static HostThread begin(int number, Runnable life) {
        var carrier = new Thread(Thread.currentThread().getThreadGroup(), life, "host thread " + number, STACK_BYTES);
        carrier.setDaemon(true);
        return new HostThread(number, carrier);
    }

    Thread carrier() {
        return carrier;
    }

    int number() {
        return number;
    }

    /// Makes it its turn.
    void resume() {
        turn.release();
    }

    /// Waits for its turn; called on the thread itself.
    void pause() {
        turn.acquireUninterruptibly();
    }

    /// Notes what it is about to wait for.
    void waitFor(String what, long until) {
        awaited = what;
        deadline = until;
        isLate = false;
    }

    long deadline() {
        return deadline;
    }

    /// Notes that its time was up before anything happened.
    void setLate() {
        isLate = true;
    }

    boolean isLate() {
        return isLate;
    }

    /// What its own variables hold while others run.
    List<byte[]> variables() {
        return variables;
    }

    void setVariables(List<byte[]> contents) {
        variables = List.copyOf(contents);
    }

    /// How often it has looked at what others may change since it last gave way, this time included.
    int look() {
        return ++looks;
    }

    void gaveWay() {
        looks = 0;
    }

    /// The error of a launch or call of this thread that nobody has taken yet; 0 if there is none.
    int deviceError() {
        return deviceError;
    }

    void setDeviceError(int error) {
        deviceError = error;
    }

    /// `thread 2 waits in std::mutex::lock`.
    @Override
    public String toString() {
        return (number == 1 ? "the main thread" : "thread " + number) + " waits in " + awaited;
    }
}
