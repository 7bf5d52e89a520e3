package port.reference.gang;

import java.util.function.Consumer;
import port.diagnostic.Code;
import port.reference.memory.Fault;
import port.source.Span;

/// The lanes of one warp that carry out an operation together.
///
/// @param warp the number of the warp
/// @param here the lanes that are here, as 32 bits
record WarpLanes(Gang gang, int warp, int here, Span span) {
    static final int SIZE = 32;

    /// Runs `action` for each warp that has active lanes, which meet.
    static void meet(Gang gang, Mask active, Span span, Consumer<WarpLanes> action) {
        each(
                gang,
                active,
                span,
                warp -> {
                    action.accept(warp);
                    gang.context().watch.passWarp(warp.warp(), warp.here());
                });
    }

    /// Runs `action` for each warp that has active lanes.
    static void each(Gang gang, Mask active, Span span, Consumer<WarpLanes> action) {
        int warps = (gang.width() + SIZE - 1) / SIZE;
        for (int warp = 0; warp < warps; warp++) {
            int here = active.warp(warp);
            if (here != 0) {
                action.accept(new WarpLanes(gang, warp, here, span));
            }
        }
    }

    /// The lane of the block with this number in the warp.
    int lane(int number) {
        return warp * SIZE + number;
    }

    /// The lanes that are here and named in the mask that lane `number` gave.
    int group(int number, int mask) {
        if ((mask >>> number & 1) == 0) {
            throw fault(number, "the mask 0x%08x does not name the calling thread".formatted(mask));
        }
        int alive = ~gang.exited().warp(warp) & existing();
        int missing = mask & alive & ~here;
        if (missing != 0) {
            throw fault(
                    number,
                    "the mask 0x%08x names lane %d, which is not here"
                            .formatted(mask, Integer.numberOfTrailingZeros(missing)));
        }
        return mask & here;
    }

    private int existing() {
        int lanes = Math.min(gang.width() - warp * SIZE, SIZE);
        return lanes == SIZE ? -1 : (1 << lanes) - 1;
    }

    private Fault fault(int number, String message) {
        var fault = new Fault(Code.BAD_WARP_MASK, message).at(span).in(gang.context().describe(lane(number)));
        gang.lastParting().ifPresent(place -> fault.with(new Fault.Note(place, "the threads part here")));
        return fault;
    }
}
