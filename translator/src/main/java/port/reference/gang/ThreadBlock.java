package port.reference.gang;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import port.diagnostic.Code;
import port.reference.machine.Context;
import port.reference.memory.Fault;

/// The threads of one block that run by themselves, and their meetings.
final class ThreadBlock {
    private final Gang gang;
    private final List<LoneThread> threads = new ArrayList<>();
    private final Map<Long, Integer> arrived = new HashMap<>();

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
        if (operation.scope() == ThreadOperation.Scope.NUMBERED) {
            return partyAt(thread.argument(0), thread.argument(1));
        }
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
            case THREAD, ARRIVAL -> other == thread;
            case WARP ->
                    other.warp() == thread.warp() && (thread.argument(0) >>> other.lane() % WarpLanes.SIZE & 1) != 0;
            case BLOCK, GRID -> true;
            case NUMBERED -> throw new IllegalArgumentException("decided by number");
        };
    }

    /// Those who wait at the barrier with a number; empty if they are too few, together with those who have merely arrived.
    private List<LoneThread> partyAt(long number, long said) {
        List<LoneThread> waiting = waitingAt(number);
        long expected =
                said == 0
                        ? threads.stream().filter(thread -> !thread.hasEnded()).count()
                        : Math.min(said, threads.size());
        return waiting.size() + arrived.getOrDefault(number, 0) >= expected ? waiting : List.of();
    }

    /// Those who wait at the barrier with a number.
    List<LoneThread> waitingAt(long number) {
        return threads.stream()
                .filter(thread ->
                        !thread.hasEnded()
                                && thread.waitsIn(ThreadOperation.Scope.NUMBERED)
                                && thread.argument(0) == number)
                .toList();
    }

    /// Carries out the operation that the party waits for.
    void perform(List<LoneThread> party) {
        ThreadOperation operation = party.getFirst().waitingFor().orElseThrow();
        if (operation.scope() == ThreadOperation.Scope.NUMBERED) {
            arrived.remove(party.getFirst().argument(0));
            context().watch.passBarrier();
            party.forEach(thread -> thread.resume(0));
            return;
        }
        if (operation.scope() == ThreadOperation.Scope.ARRIVAL) {
            arrived.merge(party.getFirst().argument(0), 1, Integer::sum);
            party.forEach(thread -> thread.resume(0));
            return;
        }
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
