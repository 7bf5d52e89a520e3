package port.reference.compile;

import java.util.List;
import java.util.Set;
import port.ir.Function;
import port.ir.FunctionId;
import port.reference.compile.ProgramCode.SharedKey;
import port.reference.gang.Gang;
import port.reference.gang.GangFunction;
import port.reference.launch.Dim;
import port.reference.launch.LaunchShape;
import port.reference.machine.Context;
import port.reference.memory.Access;
import port.reference.memory.Allocation;
import port.reference.memory.Memory;
import port.reference.memory.Space;

/// What the threads of a launch are given: their indices, shared and local memory, parameters.
final class LaunchLayout {

    private static final long LINE_BYTES = 64;
    private static final long PAGE_BYTES = 512;

    private final ProgramCode program;
    private final Memory memory;
    private final LaunchShape shape;
    private final GangFunction code;
    private final Set<FunctionId> reachable;
    private final long calleeBytes;

    LaunchLayout(
            ProgramCode program, LaunchShape shape, GangFunction code, Set<FunctionId> reachable, long calleeBytes) {
        this.program = program;
        this.memory = program.memory();
        this.shape = shape;
        this.code = code;
        this.reachable = reachable;
        this.calleeBytes = calleeBytes;
    }

    /// Makes a context ready for blocks of the launch.
    void prepare(Context running) {
        setGeometry(running);
        layOutShared(running);
        layOutLocal(running);
    }

    private void setGeometry(Context running) {
        Dim block = shape.block();
        int threads = (int) block.count();
        boolean same =
                running.threadX.length == threads && running.blockDimX == block.x() && running.blockDimY == block.y();
        running.blockDimX = block.x();
        running.blockDimY = block.y();
        running.blockDimZ = block.z();
        running.gridDimX = shape.grid().x();
        running.gridDimY = shape.grid().y();
        running.gridDimZ = shape.grid().z();
        if (!same) {
            running.threadX = new int[threads];
            running.threadY = new int[threads];
            running.threadZ = new int[threads];
            for (int lane = 0; lane < threads; lane++) {
                running.threadX[lane] = lane % block.x();
                running.threadY[lane] = lane / block.x() % block.y();
                running.threadZ[lane] = lane / (block.x() * block.y());
            }
            running.startOutput(threads);
        }
    }

    /// Gives every `__shared__` variable that the kernel can reach its memory.
    private void layOutShared(Context running) {
        List<SharedKey> all = program.shared();
        var variables = new Allocation[all.size()];
        Allocation empty = memory.allocate(Space.SHARED, 0, 16, "");
        for (int i = 0; i < variables.length; i++) {
            SharedKey variable = all.get(i);
            variables[i] = empty;
            if (reachable.contains(variable.function())) {
                var type = variable.local().type();
                variables[i] =
                        memory.allocate(
                                Space.SHARED,
                                program.types().sizeOf(type),
                                program.types().alignmentOf(type),
                                variable.local().name());
            }
        }
        running.layOutShared(
                variables, memory.allocate(Space.SHARED, shape.sharedBytes(), 1024, "dynamic shared memory"));
    }

    /// Gives every lane a stack. Their distance is no multiple of a page, so that they do not share cache sets.
    private void layOutLocal(Context running) {
        int threads = (int) shape.block().count();
        long lines = (code.shape().stackBytes() + calleeBytes + LINE_BYTES) / LINE_BYTES;
        long stride = lines * LINE_BYTES;
        if (stride % PAGE_BYTES == 0) {
            stride += LINE_BYTES;
        }
        Allocation kept = memory.containing(running.localBase);
        if (kept.isNone() || kept.size() < threads * stride) {
            if (!shape.cooperative()) {
                memory.reset(Space.LOCAL);
            }
            kept = memory.allocate(Space.LOCAL, threads * stride, LINE_BYTES, "");
        }
        running.localBase = kept.address();
        running.localStride = stride;
    }

    /// Copies structs passed by value into parameter memory; gives the arguments as the kernel takes them.
    long[] passStructs(Function function, long[] arguments, Access host) {
        memory.reset(Space.PARAMETER);
        long[] uniforms = arguments.clone();
        for (int i = 0; i < function.parameters().size(); i++) {
            var parameter = function.parameters().get(i);
            if (Kinds.inMemory(parameter.type())) {
                int size = (int) program.types().sizeOf(parameter.type());
                Allocation copy =
                        memory.allocate(
                                Space.PARAMETER, size, program.types().alignmentOf(parameter.type()), parameter.name());
                System.arraycopy(host.read(arguments[i], size), 0, copy.bytes(), 0, size);
                uniforms[i] = copy.address();
            }
        }
        return uniforms;
    }

    /// Goes to the block with this number, x fastest.
    ///
    /// @param turns whether other blocks run before it has ended
    static void enterBlock(Context running, Dim grid, long block, boolean turns) {
        running.blockX = (int) (block % grid.x());
        running.blockY = (int) (block / grid.x() % grid.y());
        running.blockZ = (int) (block / ((long) grid.x() * grid.y()));
        running.clearShared();
        running.startThreads(running.threadX.length);
        running.watch.enterBlock((int) block, running.threadX.length, turns);
    }

    static void runBlock(Context running, Gang lanes, GangFunction code, long[] uniforms) {
        try {
            lanes.run(code, uniforms);
        } finally {
            running.flushOutput();
        }
    }
}
