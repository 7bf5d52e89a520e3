package port.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import port.ir.Block;
import port.ir.Declare;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.Stmt;

/// Gives a hidden variable the name of the one that takes over its value:
/// `T* new$1 = ...; construct(new$1); T* cell = new$1;  ->  T* cell = ...; construct(cell);`
public final class NameTemporaries implements Rewrite {
    @Override
    public Program apply(Program program) {
        var mapper = IrMapper.stmts(stmt -> List.of(stmt instanceof Block block ? named(block) : stmt));
        return Functions.mapBodies(program, (_, body) -> named(mapper.body(body)));
    }

    private static Block named(Block block) {
        List<Stmt> statements = new ArrayList<>(block.statements());
        for (int i = 0; i < statements.size(); i++) {
            Optional<Local> hidden = takenOver(statements.get(i));
            OptionalInt from = hidden.isPresent() ? declaration(statements, i, hidden.get()) : OptionalInt.empty();
            if (from.isPresent() && !isMentioned(statements.subList(i + 1, statements.size()), hidden.get())) {
                var taking = (Declare) statements.remove(i);
                name(statements.subList(from.getAsInt(), i), hidden.get(), taking);
                i--;
            }
        }
        return new Block(statements, block.span());
    }

    /// The hidden variable whose value is all that another begins with.
    private static Optional<Local> takenOver(Stmt stmt) {
        return stmt instanceof Declare(Local to, var value, var _)
                        && value.orElse(null) instanceof Load(LocalPlace(Local hidden, var _), var _)
                        && isHidden(hidden)
                        && !isHidden(to)
                        && to.storage() == Local.Storage.AUTOMATIC
                        && to.type().equals(hidden.type())
                        && (to.type() instanceof ScalarType || to.type() instanceof PointerType)
                ? Optional.of(hidden)
                : Optional.empty();
    }

    private static boolean isHidden(Local local) {
        return local.name().contains("$") && local.storage() == Local.Storage.AUTOMATIC;
    }

    private static OptionalInt declaration(List<Stmt> statements, int before, Local local) {
        return IntStream.range(0, before)
                .filter(i ->
                        statements.get(i) instanceof Declare(Local declared, var value, var _)
                                && declared.id() == local.id()
                                && value.isPresent())
                .findFirst();
    }

    private static boolean isMentioned(List<Stmt> statements, Local local) {
        return statements.stream().anyMatch(stmt -> IrWalk.mentions(stmt, local));
    }

    private static void name(List<Stmt> statements, Local hidden, Declare taking) {
        Local to = taking.local();
        var mapper =
                new IrMapper(
                        expr -> expr,
                        place ->
                                place instanceof LocalPlace(Local used, var span) && used.id() == hidden.id()
                                        ? new LocalPlace(to, span)
                                        : place,
                        stmt ->
                                List.of(
                                        stmt instanceof Declare(Local declared, var value, var _)
                                                        && declared.id() == hidden.id()
                                                ? new Declare(to, value, taking.span())
                                                : stmt));
        statements.replaceAll(stmt -> mapper.stmt(stmt).getFirst());
    }
}
