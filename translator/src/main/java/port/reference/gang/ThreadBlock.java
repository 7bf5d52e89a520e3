package port.reference.gang;

import java.util.ArrayList;
import java.util.List;
import port.diagnostic.Code;
import port.reference.machine.Context;
import port.reference.memory.Fault;

/// The threads of one block that run by themselves, and their meetings.
final class ThreadBlock {
    private final Gang gang;
    private final List<LoneThread> threads = new ArrayList<>();

    /// @param order in which the threads take turns
    ThreadBlock(Context context, int width, int[] order) {
        this.gang = new Gang(context, width);
        // Whoever carries out a barrier of the grid has seen all blocks arrive.
        gang.setGrid(_ -> {});
        for (int lane : order) {
            threads.add(new LoneThread(this, lane));
        }
    }

    Context context() {
        return gang.context();
    }

    /// In the order in which they take turns.
    List<LoneThread> threads() {
        return threads;
    }

    /// Those who must take part in what `thread` waits for; empty if one of them is not there yet.
    List<LoneThread> party(LoneThread thread) {
        ThreadOperation operation = thread.waitingFor().orElseThrow();
        List<LoneThread> concerned = threads.stream().filter(other -> concerns(thread, operation, other)).toList();
        boolean complete =
                concerned.stream()
                        .allMatch(other ->
                                operation.scope() == ThreadOperation.Scope.BLOCK
                                        ? other.waitsIn(operation.scope())
                                        : other.waitingFor().filter(operation::equals).isPresent());
        return complete ? concerned : List.of();
    }

    private static boolean concerns(LoneThread thread, ThreadOperation operation, LoneThread other) {
        if (other.hasEnded()) {
            return false;
        }
        return switch (operation.scope()) {
            case THREAD -> other == thread;
            case WARP ->
                    other.warp() == thread.warp() && (thread.argument(0) >>> other.lane() % WarpLanes.SIZE & 1) != 0;
            case BLOCK, GRID -> true;
        };
    }

    /// Carries out the operation that the party waits for.
    void perform(List<LoneThread> party) {
        ThreadOperation operation = party.getFirst().waitingFor().orElseThrow();
        if (operation.scope() == ThreadOperation.Scope.BLOCK) {
            compareBarriers(party);
        }
        var frame = new Frame(ThreadOperation.FRAME, gang.width());
        var active = new Mask(gang.width());
        for (LoneThread thread : party) {
            active.mark(thread.lane(), Mask.HOLDS);
            for (int i = 0; i < thread.argumentCount(); i++) {
                frame.longs[i][thread.lane()] = thread.argument(i);
            }
        }
        var here = new Mask(gang.width());
        active.moveMarked(Mask.HOLDS, here);
        markEnded();
        operation.node().run(gang, frame, here);
        for (LoneThread thread : party) {
            thread.resume(frame.longs[ThreadOperation.RESULT][thread.lane()]);
        }
    }

    /// PTX ISA, bar.sync.aligned: lanes of a warp must be at the same barrier; whole warps may be at another one, which is worth a word.
    private void compareBarriers(List<LoneThread> party) {
        LoneThread before = party.getFirst();
        for (LoneThread thread : party) {
            ThreadOperation here = thread.waitingFor().orElseThrow();
            ThreadOperation other = before.waitingFor().orElseThrow();
            if (!here.equals(other)) {
                if (thread.warp() == before.warp()) {
                    throw new Fault(Code.BARRIER_NOT_REACHED, "threads of one warp wait at different barriers")
                            .at(here.span())
                            .in(context().describe(thread.lane()))
                            .with(new Fault.Note(other.span(), "others wait here"));
                }
                context().watch.noteBarriers(here.span(), other.span());
            }
            before = thread;
        }
    }

    private void markEnded() {
        for (LoneThread thread : threads) {
            if (thread.hasEnded()) {
                gang.exited().mark(thread.lane(), Mask.RETURN);
            }
        }
        var ended = new Mask(gang.width());
        gang.exited().moveMarked(Mask.RETURN, ended);
        gang.exited().add(ended);
    }
}
