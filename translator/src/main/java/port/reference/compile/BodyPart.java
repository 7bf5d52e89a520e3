package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import port.ir.Break;
import port.ir.Continue;
import port.ir.IrWalk;
import port.ir.Return;
import port.ir.Stmt;

/// Statements of a long function that follow each other.
///
/// @param isMethod whether they can be a method of their own, which control leaves at its end alone
record BodyPart(List<Stmt> statements, boolean isMethod) {
    /// Nodes of the IR that make a method of some 8,000 bytes.
    private static final int NODES = 1_200;

    BodyPart {
        statements = List.copyOf(statements);
    }

    /// The statements of a body, in order.
    static List<BodyPart> of(List<Stmt> body) {
        var parts = new ArrayList<BodyPart>();
        var group = new ArrayList<Stmt>();
        int nodes = 0;
        for (Stmt stmt : body) {
            int more = nodes(stmt);
            boolean leaves = leaves(stmt);
            if (!group.isEmpty() && (leaves || nodes + more > NODES)) {
                parts.add(new BodyPart(group, true));
                group.clear();
                nodes = 0;
            }
            if (leaves) {
                parts.add(new BodyPart(List.of(stmt), false));
            } else {
                group.add(stmt);
                nodes += more;
            }
        }
        if (!group.isEmpty()) {
            parts.add(new BodyPart(group, true));
        }
        return parts;
    }

    private static int nodes(Stmt stmt) {
        var count = new AtomicInteger();
        IrWalk.all(stmt, _ -> count.incrementAndGet(), _ -> count.incrementAndGet(), _ -> count.incrementAndGet());
        return count.get();
    }

    private static boolean leaves(Stmt stmt) {
        if (stmt instanceof Break || stmt instanceof Continue) {
            return true;
        }
        var found = new AtomicBoolean();
        IrWalk.stmts(
                stmt,
                inner -> {
                    if (inner instanceof Return) {
                        found.set(true);
                    }
                });
        return found.get();
    }
}
