package port.reference.gang;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.reference.coverage.BranchMarks;
import port.reference.launch.Schedule;
import port.reference.machine.Context;
import port.reference.memory.Fault;
import port.source.Span;

/// The threads of one block under execution.
public final class Gang {
    private final Context context;
    private final int width;
    private final int[] order;
    private final Deque<Mask> spare = new ArrayDeque<>();
    private final List<Span> parts = new ArrayList<>();
    private final Mask all;
    private Mask exited;
    private GridRendezvous grid =
            span -> {
                throw new Fault(Code.BAD_LAUNCH, "a barrier of the grid in a launch that is not cooperative").at(span);
            };
    private final List<Span> calls = new ArrayList<>();

    /// @param width the number of threads of a block
    public Gang(Context context, int width) {
        this(context, width, Mask.ascending());
    }

    /// One whose threads take turns as a schedule says.
    public static Gang of(Context context, int width, Schedule schedule) {
        return schedule.isPlain() ? new Gang(context, width) : new Gang(context, width, schedule.lanes(width));
    }

    /// @param order in which the threads take turns
    private Gang(Context context, int width, int[] order) {
        this.order = order;
        this.context = context;
        this.width = width;
        this.all = new Mask(width);
        this.exited = new Mask(width);
        all.fill(width);
    }

    /// Says how to wait for the other blocks.
    public void setGrid(GridRendezvous rendezvous) {
        grid = rendezvous;
    }

    void waitForGrid(Span span) {
        grid.await(span);
    }

    public Context context() {
        return context;
    }

    public int width() {
        return width;
    }

    /// Runs a kernel for one block.
    ///
    /// @param uniforms the arguments, as 64 bits
    public void run(GangFunction kernel, long[] uniforms) {
        Frame frame = kernel.take(width, 0);
        System.arraycopy(uniforms, 0, frame.uniforms, 0, uniforms.length);
        exited = frame.returned;
        parts.clear();
        calls.clear();
        context.watch.follow(calls);
        for (Input input : kernel.inputs()) {
            for (int lane = 0; lane < width; lane++) {
                input.slot().setLong(frame, lane, uniforms[input.argument()]);
            }
        }
        Mask active = take();
        active.set(all);
        kernel.run(this, frame, active);
        give(active);
        kernel.give(frame);
    }

    // Masks are lent and returned, so that running allocates nothing.

    /// An empty mask.
    Mask take() {
        if (spare.isEmpty()) {
            return new Mask(width, order);
        }
        Mask mask = spare.pop();
        mask.clear();
        return mask;
    }

    void give(Mask mask) {
        spare.push(mask);
    }

    // Where lanes have parted, for messages.

    void part(Span span) {
        parts.add(span);
    }

    /// Notes whether some warp has lanes in both masks, which part at a branch.
    void notePart(BranchMarks marks, Mask some, Mask others) {
        if (marks.wantsParting()) {
            for (int warp = 0; warp * WarpLanes.SIZE < width; warp++) {
                if (some.warp(warp) != 0 && others.warp(warp) != 0) {
                    marks.part();
                }
            }
        }
    }

    void join() {
        parts.removeLast();
    }

    /// The innermost statement at which lanes have gone different ways.
    Optional<Span> lastParting() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
    }

    /// Notes a call and says how many there are now.
    int enterCall(Span span) {
        calls.add(span);
        return calls.size();
    }

    void leaveCall() {
        calls.removeLast();
    }

    /// Threads that have ended.
    Mask exited() {
        return exited;
    }

    /// The lanes that still run and are not in `active`, put into `target`.
    void absent(Mask active, Mask target) {
        target.set(all);
        target.remove(exited);
        target.remove(active);
    }
}
