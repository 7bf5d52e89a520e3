package port.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Declare;
import port.ir.Evaluate;
import port.ir.For;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Stmt;

/// Declares variables where they get their first value: `int i; ... i = 3;  ->  ... int i = 3;`
public final class JoinDeclarations implements Rewrite {
    @Override
    public Program apply(Program program) {
        var mapper = IrMapper.stmts(stmt -> List.of(stmt instanceof Block block ? join(block) : stmt));
        return Functions.mapBodies(program, (_, body) -> join(mapper.body(body)));
    }

    private static Block join(Block block) {
        List<Stmt> statements = new ArrayList<>(block.statements());
        for (int i = statements.size() - 1; i >= 0; i--) {
            if (statements.get(i) instanceof Declare declare
                    && declare.initializer().isEmpty()
                    && isVariable(declare)) {
                Optional<Integer> use = nextUse(statements, i + 1, declare.local());
                Optional<Stmt> joined = use.flatMap(at -> joined(declare, statements, at));
                if (joined.isPresent()) {
                    statements.set(use.get(), joined.get());
                    statements.remove(i);
                }
            }
        }
        return new Block(statements, block.span());
    }

    private static boolean isVariable(Declare declare) {
        Local local = declare.local();
        return local.storage() == Local.Storage.AUTOMATIC
                && (local.type() instanceof ScalarType || local.type() instanceof PointerType);
    }

    private static Optional<Integer> nextUse(List<Stmt> statements, int from, Local local) {
        for (int i = from; i < statements.size(); i++) {
            if (IrWalk.mentions(statements.get(i), local)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Optional<Stmt> joined(Declare declare, List<Stmt> statements, int at) {
        Local local = declare.local();
        return switch (statements.get(at)) {
            case Evaluate(Assign assign, var span) when isFirst(assign, local) ->
                    Optional.of(new Declare(local, Optional.of(assign.value()), span));
            case For(var first, var condition, var steps, var body, var span)
                    when first.size() == 1
                            && first.getFirst() instanceof Evaluate(Assign assign, var _)
                            && isFirst(assign, local)
                            && nextUse(statements, at + 1, local).isEmpty() -> {
                Stmt start = new Declare(local, Optional.of(assign.value()), assign.span());
                yield Optional.of(new For(List.of(start), condition, steps, body, span));
            }
            default -> Optional.empty();
        };
    }

    private static boolean isFirst(Assign assign, Local local) {
        return assign.place() instanceof LocalPlace(var target, var _)
                && target.id() == local.id()
                && !IrWalk.mentions(new Evaluate(assign.value(), assign.span()), local);
    }
}
