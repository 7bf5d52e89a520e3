package port.reference.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import port.ir.Function;
import port.ir.FunctionId;
import port.reference.gang.GangFunction;
import port.reference.launch.LaunchShape;
import port.reference.machine.Context;
import port.reference.memory.Access;
import port.reference.memory.Memory;
import port.reference.memory.Space;

/// A launch that has just been carried out, with all that is needed to carry it out once more: valid until the program goes on.
public final class LaunchScene {
    private final ProgramCode program;
    private final Function kernel;
    private final GangFunction code;
    private final LaunchShape shape;
    private final long[] arguments;
    private final Set<FunctionId> reachable;
    private final MemorySnapshot before;
    private final Supplier<Context> contexts;
    private final Access host;
    private final boolean together;

    LaunchScene(
            ProgramCode program,
            Function kernel,
            GangFunction code,
            LaunchShape shape,
            long[] arguments,
            Set<FunctionId> reachable,
            MemorySnapshot before,
            Supplier<Context> contexts,
            Access host) {
        this.program = program;
        this.kernel = kernel;
        this.code = code;
        this.shape = shape;
        this.arguments = arguments.clone();
        this.reachable = reachable;
        this.before = before;
        this.contexts = contexts;
        this.host = host;
        this.together = shape.cooperative() || SpinLoops.anyIn(program, reachable);
    }

    public ProgramCode program() {
        return program;
    }

    public Function kernel() {
        return kernel;
    }

    public LaunchShape shape() {
        return shape;
    }

    /// Whether blocks may wait for each other.
    public boolean together() {
        return together;
    }

    /// Whether threads carry out operations together.
    public boolean hasCollectives() {
        return program.collectives().isCollective(kernel.id());
    }

    /// The device memory in front of the launch, for as long as `action` runs; then it is again as it was behind it.
    public void again(Runnable action) {
        var now = new MemorySnapshot(program.memory());
        before.restore();
        try {
            action.run();
        } finally {
            reset();
            now.restore();
        }
    }

    private void reset() {
        Memory memory = program.memory();
        memory.reset(Space.LOCAL);
        memory.reset(Space.SHARED);
        memory.reset(Space.PARAMETER);
    }

    /// A layout whose threads have `localBytes` of local memory, and the arguments as the kernel takes them.
    public Setting set(long localBytes, boolean manyBlocks) {
        reset();
        var stacked = new LaunchShape(shape.grid(), shape.block(), shape.sharedBytes(), manyBlocks);
        var layout = new LaunchLayout(program, stacked, code, reachable, localBytes);
        return new Setting(layout, layout.passStructs(kernel, arguments, host));
    }

    /// Where the threads of a replay run.
    public final class Setting {
        private final LaunchLayout layout;
        private final long[] uniforms;

        private Setting(LaunchLayout layout, long[] uniforms) {
            this.layout = layout;
            this.uniforms = uniforms;
        }

        public List<Long> arguments() {
            return Arrays.stream(uniforms).boxed().toList();
        }

        /// A context for blocks of the launch; what they print is lost.
        public Context context() {
            Context fresh = contexts.get();
            layout.prepare(fresh);
            fresh.holdOutput();
            return fresh;
        }

        public void enter(Context context, long block) {
            LaunchLayout.enterBlock(context, shape.grid(), block, shape.cooperative() || together);
        }
    }
}
