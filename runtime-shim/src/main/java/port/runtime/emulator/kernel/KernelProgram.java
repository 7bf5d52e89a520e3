package port.runtime.emulator.kernel;

/// A kernel with the arguments of one launch; its sub-classes are generated.
public abstract class KernelProgram {
    /// For generated code.
    protected KernelProgram() {}

    /// Runs one region for the threads `from` to `to`, exclusive, of a block, at least one.
    ///
    /// @param region 0 for the start of the kernel, the site's id for what follows a waiting point
    /// @return the id of the site at which all of these threads wait now, 0 if all have ended, -1 if that differs, in which case
    ///     `state.next` says it for each
    public abstract int run(int region, BlockState state, int from, int to);
}
