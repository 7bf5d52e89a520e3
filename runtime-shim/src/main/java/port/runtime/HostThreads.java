package port.runtime;

import java.util.function.Consumer;

/// The threads of a host program, of which one runs at a time.
///
/// A thread runs until it waits, gives way or ends; then the one goes on that has waited longest among those that can. So a program takes the
/// same course in every run. Whoever waits looks again whenever another thread says that something has changed.
public final class HostThreads {
    private HostThreads() {}

    private static HostSchedule schedule() {
        return HostProcess.current().threads();
    }

    /// Makes a thread that calls `body` with `data`, and returns its number. It begins when the others wait.
    public static long start(FunctionPtr<Consumer<VoidPtr>> body, Pointer data) {
        return schedule().start(() -> body.get().accept(data.asVoid()));
    }

    /// The number of the running thread; 1 for the one that runs `main`.
    public static long current() {
        return HostProcess.current().thread().number();
    }

    /// Whether the thread of that number has been started and has not ended.
    public static boolean isAlive(long number) {
        return schedule().isAlive(number);
    }

    /// Lets the other threads go first.
    public static void giveWay() {
        HostProcess.checkpoint();
        schedule().giveWay();
    }

    /// Called in front of a look at what other threads may change: looking again and again gives way.
    public static void look() {
        schedule().look();
    }

    /// Waits until another thread says that something has changed.
    ///
    /// @param what the operation that waits, for messages
    /// @throws HostFault if no thread can go on
    public static void await(String what) {
        await(what, HostThread.Wait.NEVER);
    }

    /// [#await(String)] for C.
    public static void await(BytePtr what) {
        await(CString.toString(what));
    }

    /// Waits until another thread says that something has changed, or the steady clock shows `deadline` nanoseconds.
    ///
    /// @return false if the deadline came first
    public static boolean await(String what, long deadline) {
        HostProcess.checkpoint();
        return schedule().await(what, deadline);
    }

    /// [#await(String, long)] for C.
    public static boolean await(BytePtr what, long deadline) {
        return await(CString.toString(what), deadline);
    }

    /// Says that something has changed for which other threads may wait.
    public static void changed() {
        schedule().changed();
    }
}
