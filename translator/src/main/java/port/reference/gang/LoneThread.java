package port.reference.gang;

import java.util.Optional;
import java.util.concurrent.Semaphore;

/// A thread of the device that runs by itself, on a virtual thread, when it is its turn.
final class LoneThread {
    private final ThreadBlock block;
    private final int lane;
    private final Semaphore turn = new Semaphore(0);
    private Optional<ThreadOperation> waitingFor = Optional.empty();
    private long[] arguments = {};
    private long result;
    private boolean ended;

    LoneThread(ThreadBlock block, int lane) {
        this.block = block;
        this.lane = lane;
    }

    ThreadBlock block() {
        return block;
    }

    int lane() {
        return lane;
    }

    int warp() {
        return lane / WarpLanes.SIZE;
    }

    void wakeUp() {
        turn.release();
    }

    void sleep() {
        turn.acquireUninterruptibly();
    }

    void waitFor(ThreadOperation operation, long[] values) {
        waitingFor = Optional.of(operation);
        arguments = values;
    }

    Optional<ThreadOperation> waitingFor() {
        return waitingFor;
    }

    boolean waitsIn(ThreadOperation.Scope scope) {
        return waitingFor.filter(operation -> operation.scope() == scope).isPresent();
    }

    long argument(int number) {
        return arguments[number];
    }

    int argumentCount() {
        return arguments.length;
    }

    void resume(long value) {
        waitingFor = Optional.empty();
        result = value;
    }

    long result() {
        return result;
    }

    void end() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }
}
