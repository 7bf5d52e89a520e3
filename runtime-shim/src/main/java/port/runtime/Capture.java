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
    private final Deque<Integer> fresh = new ArrayDeque<>();
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

    /// The next piece of work that was recorded and not asked for before; 0 if there is none.
    public static long next() {
        Integer number = HostProcess.current().capture().fresh.poll();
        return number == null ? 0 : number;
    }

    /// Does a recorded piece of work.
    public static void replay(long number) {
        HostProcess.current().capture().recorded.get(Math.toIntExact(number) - 1).run();
    }

    /// Records a copy.
    public static void transfer(Pointer target, Pointer source, long bytes, int kind) {
        HostProcess.current().capture().add(() -> CudaRuntime.transfer(target, source, bytes, kind));
    }

    /// Records a copy of `height` rows of `width` bytes.
    public static void transferPitched(
            Pointer target, long targetPitch, Pointer source, long sourcePitch, long width, long height, int kind) {
        HostProcess.current()
                .capture()
                .add(() -> CudaRuntime.transferPitched(target, targetPitch, source, sourcePitch, width, height, kind));
    }

    /// Records that device memory is freed.
    public static void free(Pointer pointer) {
        HostProcess.current().capture().add(() -> CudaRuntime.freeDevice(pointer));
    }

    /// Records that bytes are set.
    public static void fill(Pointer target, int value, long bytes) {
        HostProcess.current().capture().add(() -> CudaRuntime.fill(target, value, bytes));
    }

    /// Memory that is allocated during a recording is allocated anew by each launch of the graph, at the same address.
    void allocated(Pointer memory) {
        if (!streams.isEmpty()) {
            add(() -> CudaRuntime.allocateAgain(memory));
        }
    }

    boolean holds(Stream stream) {
        return !streams.isEmpty() && streams.contains(stream.address());
    }

    void add(Runnable work) {
        recorded.add(work);
        fresh.add(recorded.size());
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
