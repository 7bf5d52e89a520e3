package port.reference.gang;

/// Compiled code without collectives, run lane by lane.
///
/// The code is put in when the function's variables have been given places.
public final class Region implements GangNode {
    private final boolean once;
    private LaneCode code =
            (_, _, _) -> {
                throw new IllegalStateException("region without code");
            };

    /// @param once whether the code runs for one lane that stands for all
    public Region(boolean once) {
        this.once = once;
    }

    public void setCode(LaneCode compiled) {
        code = compiled;
    }

    @Override
    public void run(Gang gang, Frame frame, Mask active) {
        code.run(gang.context(), frame, active);
        if (active.isMarked()) {
            active.clearMarked();
            active.moveMarked(Mask.RETURN, frame.returned);
            active.moveMarked(Mask.BREAK, frame.broken);
            active.moveMarked(Mask.CONTINUE, frame.continued);
        }
    }

    /// Runs a condition: moves the lanes for which it holds from `active` to `holds`.
    void test(Gang gang, Frame frame, Mask active, Mask holds) {
        code.run(gang.context(), frame, active);
        if (active.isMarked()) {
            active.clearMarked();
            active.moveMarked(Mask.HOLDS, holds);
            if (once) {
                holds.add(active);
                active.clear();
            }
        }
    }

    /// Runs code that computes something for each lane and never leaves.
    void compute(Gang gang, Frame frame, Mask active) {
        code.run(gang.context(), frame, active);
    }
}
