package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Function;
import port.reference.gang.GangNode;
import port.reference.gang.LaneSlot;
import port.reference.gang.ThreadOperation;
import port.source.Span;

/// The collective operations of threads that run by themselves: each is the gang's node, working on `long` arrays.
public final class Meetings {
    private final List<ThreadOperation> operations = new ArrayList<>();

    /// The number of a new operation.
    public int number(String intrinsic, Function function, Span span) {
        var arguments = new ArrayList<LaneSlot>();
        for (int i = 0; i < function.parameters().size(); i++) {
            arguments.add(new LaneSlot(LaneSlot.Kind.LONG, i));
        }
        Optional<LaneSlot> result =
                function.result().isVoid()
                        ? Optional.empty()
                        : Optional.of(new LaneSlot(LaneSlot.Kind.LONG, ThreadOperation.RESULT));
        GangNode node = Collectives.node(intrinsic, function, arguments, result, span);
        operations.add(new ThreadOperation(node, scope(intrinsic), span));
        return operations.size() - 1;
    }

    private static ThreadOperation.Scope scope(String intrinsic) {
        if (intrinsic.equals("barrier.grid")) {
            return ThreadOperation.Scope.GRID;
        }
        if (intrinsic.equals("warp.activemask")) {
            return ThreadOperation.Scope.THREAD;
        }
        if (intrinsic.equals("barrier.numbered")) {
            return ThreadOperation.Scope.NUMBERED;
        }
        if (intrinsic.equals("barrier.numbered.arrive")) {
            return ThreadOperation.Scope.ARRIVAL;
        }
        return intrinsic.startsWith("barrier") ? ThreadOperation.Scope.BLOCK : ThreadOperation.Scope.WARP;
    }

    public List<ThreadOperation> operations() {
        return operations;
    }
}
