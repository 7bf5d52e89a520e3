package port.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Work that is recorded instead of done, while a stream is captured into a graph.
///
/// CUDA: `cudaStreamBeginCapture`.
public final class Capture {
    private final Set<Long> streams = new HashSet<>();
    private final Set<Long> events = new HashSet<>();

    /// What a piece of work is; the numbers are those of the nodes of graphs.
    enum Kind {
        KERNEL(0),
        COPY(1),
        FILL(2),
        ALLOCATION(10),
        FREE(11);

        private final int number;

        Kind(int number) {
            this.number = number;
        }
    }

    private final Deque<Long> fresh = new ArrayDeque<>();
    private final List<Runnable> recorded = new ArrayList<>();

    Capture() {}

    /// Begins to record what is queued on a stream.
    public static void begin(Stream stream) {
        HostProcess.current().capture().streams.add(stream.address());
    }

    /// Ends the recording.
    public static void end() {
        Capture capture = HostProcess.current().capture();
        capture.streams.clear();
        capture.events.clear();
    }

    /// Whether work on a stream is recorded.
    public static boolean isOn(Stream stream) {
        return HostProcess.current().capture().holds(stream);
    }

    /// The next piece of work that was recorded and not asked for before: 256 times its number, from 1, and its kind; 0 if there is none.
    public static long next() {
        Long work = HostProcess.current().capture().fresh.poll();
        return work == null ? 0 : work;
    }

    /// Does a recorded piece of work.
    public static void replay(long number) {
        HostProcess.current().capture().recorded.get(Math.toIntExact(number) - 1).run();
    }

    /// Records a copy.
    public static void transfer(Pointer target, Pointer source, long bytes, int kind) {
        HostProcess.current().capture().add(Kind.COPY, () -> CudaRuntime.transfer(target, source, bytes, kind));
    }

    /// Records a copy of `height` rows of `width` bytes.
    public static void transferPitched(
            Pointer target, long targetPitch, Pointer source, long sourcePitch, long width, long height, int kind) {
        HostProcess.current()
                .capture()
                .add(
                        Kind.COPY,
                        () ->
                                CudaRuntime.transferPitched(
                                        target, targetPitch, source, sourcePitch, width, height, kind));
    }

    /// Records that device memory is freed.
    public static void free(Pointer pointer) {
        HostProcess.current().capture().add(Kind.FREE, () -> CudaRuntime.freeDevice(pointer));
    }

    /// Records that bytes are set.
    public static void fill(Pointer target, int value, long bytes) {
        HostProcess.current().capture().add(Kind.FILL, () -> CudaRuntime.fill(target, value, bytes));
    }

    /// Memory that is allocated during a recording is allocated anew by each launch of the graph, at the same address.
    void allocated(Pointer memory) {
        if (!streams.isEmpty()) {
            add(Kind.ALLOCATION, () -> CudaRuntime.allocateAgain(memory));
        }
    }

    boolean holds(Stream stream) {
        return !streams.isEmpty() && streams.contains(stream.address());
    }

    void add(Kind kind, Runnable work) {
        recorded.add(work);
        fresh.add((long) recorded.size() << 8 | kind.number);
    }

    void recordEvent(Event event, Stream stream) {
        if (holds(stream)) {
            events.add(event.address());
        }
    }

    /// A stream that waits for recorded work is recorded from then on.
    void await(Stream stream, Event event) {
        if (events.contains(event.address())) {
            streams.add(stream.address());
        }
    }
}
