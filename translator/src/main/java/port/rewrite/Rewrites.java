package port.rewrite;

import java.util.List;
import port.ir.Program;

/// The pipeline: all rewrites in their order, with a check of the IR behind each.
public final class Rewrites {
    private static final List<Rewrite> PIPELINE = List.of(new SimplifyConversions());

    private Rewrites() {}

    /// The rewrites in the order in which they run.
    public static List<Rewrite> pipeline() {
        return PIPELINE;
    }

    /// The program as the emitter wants it.
    public static Program apply(Program program) {
        Program current = program;
        for (Rewrite rewrite : PIPELINE) {
            current = rewrite.apply(current);
        }
        return current;
    }
}
