package port.runtime.emulator.kernel;

import port.runtime.KernelContext;

/// Where the threads of one block are and what they keep while they wait; for generated code and the scheduler only.
///
/// Fields, not methods: generated code copies them into locals before its loops.
public abstract class BlockState {
    private static final int LANE_ROWS = 8;
    private static final int MOST_LANES = 16;

    /// What the kernel sees; `threadIdx` is only set where code outside of the kernel may look at it.
    public final KernelContext context;

    /// Where each thread goes on: the id of the site at which it waits, or 0 once it has ended.
    public final int[] next;

    /// Operands of the waiting operation a thread is at, and afterwards, in `values` or `wideValues`, its result.
    public final int[] masks;

    public final int[] lanes;
    public final int[] widths;
    public final int[] values;
    public final long[] wideValues;

    /// Operands of the waiting operation that are the same for all threads.
    public int mask;

    public int lane;
    public int width;

    /// Locals of the threads, by number and thread.
    public final int[][] ints;

    public final long[][] longs;
    public final float[][] floats;
    public final double[][] doubles;
    public final Object[][] references;

    /// Locals that the threads share, as the running region finds them.
    public int[] blockInts;

    public long[] blockLongs;
    public float[] blockFloats;
    public double[] blockDoubles;
    public Object[] blockReferences;

    /// Locals that the threads share, as the running region leaves them.
    public int[] nextBlockInts;

    public long[] nextBlockLongs;
    public float[] nextBlockFloats;
    public double[] nextBlockDoubles;
    public Object[] nextBlockReferences;

    /// How many groups of threads each region runs together, where that is possible.
    public int together;

    /// How many blocks, neighbours along x from the context's on, are run; more than one only where the plan joins them and all groups
    /// of threads run together.
    public int blocks = 1;

    /// Which lane of a group is being run on its own; for faults.
    public int runningLane;

    /// Room for what lanes cannot do together: operands, and results in the last row.
    public final int[][] laneInts;

    public final long[][] laneLongs;
    public final float[][] laneFloats;
    public final double[][] laneDoubles;

    private final int extentX;
    private final int extentY;

    /// The state of a block of as many threads as the context's `blockDim` says.
    protected BlockState(KernelContext context, KernelPlan plan) {
        this.context = context;
        this.extentX = context.blockDim.x;
        this.extentY = context.blockDim.y;
        int threads = Math.toIntExact(context.blockDim.size());
        this.next = new int[threads];
        boolean operands = plan.sites().stream().anyMatch(site -> !site.kind().operands().isEmpty());
        int count = operands || plan.waitsAt(WaitKind.ACTIVE_MASK) ? threads : 0;
        this.masks = new int[count];
        this.lanes = new int[count];
        this.widths = new int[count];
        this.values = new int[count];
        this.wideValues = new long[plan.sites().stream().anyMatch(WaitSite::wide) ? threads : 0];
        int rows = plan.lanes() ? LANE_ROWS : 0;
        this.laneInts = new int[rows][MOST_LANES];
        this.laneLongs = new long[rows][MOST_LANES];
        this.laneFloats = new float[rows][MOST_LANES];
        this.laneDoubles = new double[rows][MOST_LANES];
        KernelPlan.Slots own = plan.perThread();
        this.ints = new int[own.ints()][threads];
        this.longs = new long[own.longs()][threads];
        this.floats = new float[own.floats()][threads];
        this.doubles = new double[own.doubles()][threads];
        this.references = new Object[own.references()][threads];
        KernelPlan.Slots shared = plan.perBlock();
        this.blockInts = new int[shared.ints()];
        this.blockLongs = new long[shared.longs()];
        this.blockFloats = new float[shared.floats()];
        this.blockDoubles = new double[shared.doubles()];
        this.blockReferences = new Object[shared.references()];
        this.nextBlockInts = new int[shared.ints()];
        this.nextBlockLongs = new long[shared.longs()];
        this.nextBlockFloats = new float[shared.floats()];
        this.nextBlockDoubles = new double[shared.doubles()];
        this.nextBlockReferences = new Object[shared.references()];
    }

    /// The lanes that a thread waits for at a site.
    public final int mask(WaitSite site, int thread) {
        if (!site.hasMask()) {
            return -1;
        }
        return site.common().contains(WaitOperand.MASK) ? mask : masks[thread];
    }

    /// A thread's operand of a shuffle.
    public final int lane(WaitSite site, int thread) {
        return site.common().contains(WaitOperand.LANE) ? lane : lanes[thread];
    }

    /// How wide the groups of a shuffle are for a thread.
    public final int width(WaitSite site, int thread) {
        if (!site.hasWidth()) {
            return 32;
        }
        return site.common().contains(WaitOperand.WIDTH) ? width : widths[thread];
    }

    /// `threadIdx.x` of a thread.
    public final int threadX(int thread) {
        return thread == 0 ? 0 : thread % extentX;
    }

    /// `threadIdx.y` of a thread.
    public final int threadY(int thread) {
        return thread == 0 ? 0 : thread / extentX % extentY;
    }

    /// `threadIdx.z` of a thread.
    public final int threadZ(int thread) {
        return thread == 0 ? 0 : thread / (extentX * extentY);
    }

    /// Makes what the last regions left for the block what the next one finds.
    public final void turn() {
        int[] i = blockInts;
        blockInts = nextBlockInts;
        nextBlockInts = i;
        long[] l = blockLongs;
        blockLongs = nextBlockLongs;
        nextBlockLongs = l;
        float[] f = blockFloats;
        blockFloats = nextBlockFloats;
        nextBlockFloats = f;
        double[] d = blockDoubles;
        blockDoubles = nextBlockDoubles;
        nextBlockDoubles = d;
        Object[] r = blockReferences;
        blockReferences = nextBlockReferences;
        nextBlockReferences = r;
    }

    /// Says how many turns of loops a region may make before it asks again; ends the launch when its time is up.
    public abstract int refuel();

    /// Turns what a thread threw into the fault to throw on.
    public abstract Throwable fault(int thread, Throwable thrown);
}
