package port.runtime.emulator.transform;

import java.util.List;
import java.util.Optional;

/// A kernel with everything inlined that lanes can run together, and what is known about it.
final class LaneBody {
    private final KernelShape shape;
    private final Body body;
    private final Flow flow;
    private final Liveness liveness;
    private final List<Optional<Frame>> frames;
    private final ClassLibrary library;

    LaneBody(KernelShape shape, ClassLibrary library) {
        this.shape = shape;
        this.library = library;
        this.body = StructSplitter.split(Inliner.inlineFunctions(shape.body(), library), library);
        this.flow = new Flow(body);
        this.liveness = new Liveness(body, flow);
        this.frames = FrameAnalysis.analyse(body, library, new boolean[body.steps().size()]);
    }

    KernelShape shape() {
        return shape;
    }

    Body body() {
        return body;
    }

    Flow flow() {
        return flow;
    }

    Liveness liveness() {
        return liveness;
    }

    Frame frame(int step) throws NotLanes {
        return frames.get(step).orElseThrow(() -> new NotLanes("dead code"));
    }

    boolean isReached(int step) {
        return frames.get(step).isPresent();
    }

    ClassLibrary library() {
        return library;
    }

    /// The block in which a region starts.
    int start(int region) {
        if (region == 0) {
            return 0;
        }
        Step wait = shape.body().steps().get(shape.sites().get(region - 1).step());
        return flow.blockOf(position(wait) + 1);
    }

    /// Where a step of the kernel stands here.
    int position(Step step) {
        for (int i = 0; i < body.steps().size(); i++) {
            if (body.steps().get(i) == step) {
                return i;
            }
        }
        throw new IllegalStateException("a step of the kernel is missing");
    }
}
