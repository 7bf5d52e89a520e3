package port.rewrite;

import java.util.ArrayList;
import java.util.List;
import port.ir.Block;
import port.ir.Cleanup;
import port.ir.IrMapper;
import port.ir.Program;
import port.ir.Stmt;

/// Makes one of cleanups that begin and end together: `try { try { … } finally { b } } finally { a }  ->  try { … } finally { b; a }`.
///
/// A destructor that throws ends the program in C++, so that the outer cleanup need not be guarded against the inner one.
public final class JoinCleanups implements Rewrite {
    @Override
    public Program apply(Program program) {
        return Functions.mapBodies(program, (_, body) -> IrMapper.stmts(stmt -> List.of(joined(stmt))).body(body));
    }

    private static Stmt joined(Stmt stmt) {
        if (stmt instanceof Cleanup(var body, var last, var span)
                && only(body) instanceof Cleanup(var inner, var first, var _)) {
            var both = new ArrayList<>(statements(first));
            both.addAll(statements(last));
            return new Cleanup(inner, new Block(both, last.span()), span);
        }
        return stmt;
    }

    /// The statement that a block consists of; else the statement itself.
    private static Stmt only(Stmt stmt) {
        return stmt instanceof Block(var statements, var _) && statements.size() == 1
                ? only(statements.getFirst())
                : stmt;
    }

    private static List<Stmt> statements(Stmt stmt) {
        return stmt instanceof Block(var statements, var _) ? statements : List.of(stmt);
    }
}
