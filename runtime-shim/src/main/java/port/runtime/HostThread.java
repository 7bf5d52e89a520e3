package port.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// A thread of a host program: whose turn it is, and what C++ and CUDA keep for each.
final class HostThread {
    private static final int FIRST = 1;

    private final int number;
    private final Semaphore turn = new Semaphore(0);
    private final Map<ThreadLocalVariable<?>, Object> locals = new HashMap<>();
    private Wait wait = Wait.NONE;
    private int looks;
    private int lastStatus;
    private int lastError;
    private Optional<Thrown> thrown = Optional.empty();

    /// What a thread waits for, until when on the steady clock at most, and whether that has passed.
    record Wait(String what, long deadline, boolean isOver) {
        /// A deadline that never comes.
        static final long NEVER = Long.MAX_VALUE;

        private static final Wait NONE = new Wait("", NEVER, false);

        boolean hasEnd() {
            return deadline != NEVER;
        }
    }

    HostThread(int number) {
        this.number = number;
    }

    /// The thread that runs `main`.
    static HostThread first() {
        return new HostThread(FIRST);
    }

    int number() {
        return number;
    }

    /// Lets the thread run on; whoever calls this stops.
    void resume() {
        turn.release();
    }

    /// Called on the thread itself: stops until it is resumed.
    void pause() {
        turn.acquireUninterruptibly();
    }

    /// Notes what the thread is about to wait for.
    void begin(String what, long deadline) {
        wait = new Wait(what, deadline, false);
    }

    /// Notes that it has waited long enough.
    void giveUp() {
        wait = new Wait(wait.what(), wait.deadline(), true);
    }

    Wait latestWait() {
        return wait;
    }

    /// Counts how often the thread has looked at what others may change; true once it has done so `most` times in a row.
    boolean looksMoreOftenThan(int most) {
        looks = looks < most ? looks + 1 : 0;
        return looks == 0;
    }

    /// Makes a status that of the last call, and the last error unless it is success.
    int record(int status) {
        lastStatus = status;
        if (status != Status.SUCCESS) {
            lastError = status;
        }
        return status;
    }

    /// The status of the last call.
    int lastStatus() {
        return lastStatus;
    }

    /// The last error, which stays.
    int peekError() {
        return lastError;
    }

    /// The last error, which is forgotten.
    int takeError() {
        int error = lastError;
        lastError = Status.SUCCESS;
        return error;
    }

    /// Remembers what was thrown last.
    void thrown(Thrown exception) {
        thrown = Optional.of(exception);
    }

    /// What was thrown last.
    Optional<Thrown> thrown() {
        return thrown;
    }

    /// The thread's instance of a variable.
    @SuppressWarnings("unchecked") // a variable is only ever mapped to what its own supplier made
    <T> T local(ThreadLocalVariable<T> variable) {
        Object value = locals.get(variable);
        if (value == null) {
            value = variable.initial();
            locals.put(variable, value);
        }
        return (T) value;
    }

    @Override
    public String toString() {
        return (number == FIRST ? "the main thread" : "thread " + number) + " waits in " + wait.what();
    }
}
