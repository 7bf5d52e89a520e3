package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ConstantDescs;
import java.util.Set;
import port.ir.VolatileAccess;
import port.reference.check.Sites;
import port.source.Span;

/// Lets compiled code tell of its accesses.
final class Watching {
    private final CodeBuilder code;
    private final int lane;
    private final int watch;
    private final Set<VolatileAccess> volatiles;
    private final PlainReads reads;
    private final Sites places;

    Watching(CodeBuilder code, int context, int lane, Set<VolatileAccess> volatiles, PlainReads reads, Sites places) {
        this.code = code;
        this.lane = lane;
        this.volatiles = volatiles;
        this.reads = reads;
        this.places = places;
        this.watch = code.allocateLocal(TypeKind.REFERENCE);
        code.aload(context).getfield(Names.CONTEXT, "watch", Names.WATCH).astore(watch);
    }

    /// Pushes what every watched access takes behind its own operands: the watch, the lane, the place.
    void push(Span span, boolean writes) {
        int site = places.number(span, volatiles.contains(new VolatileAccess(span, writes)));
        if (!writes && reads.isRetried(span)) {
            places.markRetried(site);
        } else if (!writes && reads.isTested(span)) {
            places.markTested(site);
        }
        push(site);
    }

    private void push(int site) {
        code.aload(watch).iload(lane).loadConstant(site);
    }

    /// Says who is about to call something that may access memory.
    void announce(Span span, boolean atomic) {
        int site = places.number(span, false);
        if (reads.isDropped(span)) {
            places.markDropped(site);
        }
        push(site);
        code.loadConstant(atomic ? 1 : 0);
        code.invokevirtual(
                Names.WATCH,
                "enter",
                Names.procedure(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_boolean));
    }
}
