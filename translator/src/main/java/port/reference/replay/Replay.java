package port.reference.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.Call;
import port.ir.Function;
import port.ir.FunctionId;
import port.reference.compile.LaunchScene;
import port.reference.compile.ProgramCode;
import port.reference.gang.LoneThreads;
import port.reference.gang.Turns;
import port.reference.launch.Schedule;
import port.reference.machine.Context;
import port.reference.memory.Fault;

/// One replay of a launch.
public final class Replay {
    private static final long LOCAL_BYTES = 32 << 10;
    private static final int MOST_TOGETHER = 1 << 16;

    final ProgramCode program;
    final ReplayObserver observer;
    final Shadows shadows = new Shadows();
    final IntrinsicCalls intrinsics;
    final Map<Long, OrderedSum> sums = new HashMap<>();
    private final LaunchScene scene;
    private final Map<FunctionId, FramePlan> plans = new HashMap<>();
    private final Map<Call, Integer> operations = new IdentityHashMap<>();
    final Turns turns;
    private long steps;

    private Replay(LaunchScene scene, ReplayObserver observer, long budget, Turns turns) {
        this.turns = turns;
        this.scene = scene;
        this.program = scene.program();
        this.observer = observer;
        this.steps = budget;
        this.intrinsics = new IntrinsicCalls(this);
    }

    /// Replays the launch and leaves memory as it is now.
    ///
    /// @param budget how many expressions may be evaluated
    /// @return why it could not be carried through; empty if it was
    public static Optional<String> run(LaunchScene scene, ReplayObserver observer, long budget) {
        return run(scene, observer, budget, Turns.free(), () -> {});
    }

    /// The same with atomic operations in a given order, as another device may have carried them out.
    ///
    /// @param behind called while memory is as the replay has left it, if it was carried through
    public static Optional<String> run(
            LaunchScene scene, ReplayObserver observer, long budget, Turns turns, Runnable behind) {
        var replay = new Replay(scene, observer, budget, turns);
        var failure = new ArrayList<String>();
        scene.again(() -> replay.all().ifPresentOrElse(failure::add, behind));
        return failure.stream().findFirst();
    }

    private Optional<String> all() {
        try {
            if (scene.together() || !turns.areBlockByBlock()) {
                together();
            } else {
                blockByBlock();
            }
            if (!turns.areOver()) {
                throw new NotReplayable("it carries out fewer atomic operations, or other lanes run together");
            }
            return Optional.empty();
        } catch (NotReplayable | Fault e) {
            return Optional.of(e.getMessage());
        }
    }

    private void blockByBlock() {
        LaunchScene.Setting setting = scene.set(LOCAL_BYTES, false);
        Context context = setting.context();
        int width = (int) scene.shape().block().count();
        long blocks = scene.shape().grid().count();
        for (long block = 0; block < blocks; block++) {
            setting.enter(context, block);
            long number = block;
            LoneThreads.Body body =
                    (running, lane) ->
                            new ThreadRun(this, running, thread(running, number, lane))
                                    .kernel(scene.kernel(), setting.arguments());
            if (scene.hasCollectives() || !turns.isFree()) {
                new LoneThreads(List.of(context), width, Schedule.PLAIN, program.meetings().operations(), body)
                        .run(turns);
            } else {
                for (int lane = 0; lane < width; lane++) {
                    body.run(context, lane);
                }
            }
        }
    }

    private void together() {
        long blocks = scene.shape().grid().count();
        int width = (int) scene.shape().block().count();
        if (blocks * width > MOST_TOGETHER) {
            throw new NotReplayable("its blocks wait for each other, and there are too many threads");
        }
        LaunchScene.Setting setting = scene.set(LOCAL_BYTES, true);
        var contexts = new ArrayList<Context>();
        var numbers = new IdentityHashMap<Context, Long>();
        for (long block = 0; block < blocks; block++) {
            Context context = setting.context();
            setting.enter(context, block);
            contexts.add(context);
            numbers.put(context, block);
        }
        new LoneThreads(
                        contexts,
                        width,
                        Schedule.PLAIN,
                        program.meetings().operations(),
                        (running, lane) ->
                                new ThreadRun(this, running, thread(running, numbers.get(running), lane))
                                        .kernel(scene.kernel(), setting.arguments()))
                .run(turns);
    }

    private static ReplayThread thread(Context context, long block, int lane) {
        return new ReplayThread(block, lane, context.describe(lane));
    }

    FramePlan plan(Function function) {
        return plans.computeIfAbsent(function.id(), _ -> new FramePlan(function, program.types()));
    }

    /// The number of the meeting that a call of a collective is.
    int operation(Call call, Function function, String intrinsic) {
        return operations.computeIfAbsent(call, _ -> program.meetings().number(intrinsic, function, call.span()));
    }

    void step() {
        steps--;
        if (steps < 0) {
            throw new NotReplayable("it is too long to be replayed");
        }
    }
}
