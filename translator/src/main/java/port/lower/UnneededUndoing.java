package port.lower;

import java.util.List;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.Program;
import port.ir.Stmt;
import port.ir.Try;

/// Drops what would be undone if an exception came where none can come.
final class UnneededUndoing {
    private UnneededUndoing() {}

    static Program drop(Program program, MayThrow mayThrow) {
        boolean isUsed =
                program.functions().stream()
                        .anyMatch(function -> function.body().filter(UnneededUndoing::undoes).isPresent());
        if (!isUsed) {
            return program;
        }
        var mapper = IrMapper.stmts(stmt -> kept(stmt, mayThrow));
        return program.withFunctions(
                program.functions().stream()
                        .map(function ->
                                function.body().filter(UnneededUndoing::undoes).isPresent()
                                        ? function.withBody(mapper::body)
                                        : function)
                        .toList());
    }

    private static boolean undoes(Stmt body) {
        boolean[] found = {false};
        IrWalk.stmts(body, stmt -> found[0] |= stmt instanceof Try attempt && attempt.isUndoing());
        return found[0];
    }

    private static List<Stmt> kept(Stmt stmt, MayThrow mayThrow) {
        return stmt instanceof Try attempt
                        && attempt.isUndoing()
                        && attempt.body() instanceof port.ir.Block(var statements, _)
                        && !mayThrow.in(attempt.body())
                ? statements
                : List.of(stmt);
    }
}
