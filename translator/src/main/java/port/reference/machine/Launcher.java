package port.reference.machine;

import port.reference.launch.LaunchShape;
import port.reference.memory.Access;
import port.reference.memory.Allocation;

/// Runs kernels.
public interface Launcher {
    /// Runs a kernel to its end.
    ///
    /// @param kernel the address of the kernel
    /// @param arguments bits of scalars, addresses of structs, in order
    void launch(long kernel, LaunchShape shape, long[] arguments);

    /// Runs a kernel whose arguments lie at the addresses in the array at `arguments`.
    void launchFrom(long kernel, LaunchShape shape, long arguments);

    /// Keeps what a thread of the running kernel launches until that kernel has ended.
    ///
    /// @param block the linear index of the thread's block, and `thread` its own in there
    void launchBehind(long block, int thread, long kernel, LaunchShape shape, long[] arguments);

    /// The arguments of a launch that happens later: structs are copied to where they last.
    ///
    /// @param from reads the structs
    long[] keep(long kernel, long[] arguments, Access from);

    /// Tells those who compare memory that the host is about to free a piece of it.
    void freeing(Allocation allocation);

    /// How many threads of a block the kernel at an address was built for; 0 where nothing says it.
    int mostThreads(long kernel);

    /// The name of the kernel at an address, as the author wrote it.
    String nameOf(long kernel);
}
