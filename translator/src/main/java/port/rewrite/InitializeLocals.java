package port.rewrite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.ir.Declare;
import port.ir.IrMapper;
import port.ir.Program;
import port.ir.Stmt;

/// Gives a variable a first value where javac cannot see that it gets one: `bool done;  ->  bool done = false;`
public final class InitializeLocals implements Rewrite {
    @Override
    public Program apply(Program program) {
        return Functions.mapBodies(
                program,
                (_, body) -> {
                    Set<Integer> doubtful = DefiniteAssignment.doubtful(body);
                    return doubtful.isEmpty()
                            ? body
                            : IrMapper.stmts(stmt -> List.of(initialized(stmt, doubtful))).body(body);
                });
    }

    private static Stmt initialized(Stmt stmt, Set<Integer> doubtful) {
        if (stmt instanceof Declare(var local, var value, var span)
                && value.isEmpty()
                && doubtful.contains(local.id())) {
            return new Declare(local, Optional.of(DropUnreachableStatements.zero(local.type(), span)), span);
        }
        return stmt;
    }
}
