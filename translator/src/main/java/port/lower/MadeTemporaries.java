package port.lower;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Call;
import port.ir.Cleanup;
import port.ir.Declare;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.FreshLocals;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Program;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Sequence;
import port.ir.Stmt;
import port.source.Span;

/// Has temporary objects destroyed only if they were made, where an exception may come before:
/// `use(make())  ->  made = false; try { t = make(); made = true; use(t); } finally { if (made) { destroy(t); } }`
final class MadeTemporaries {
    private final MayThrow mayThrow;
    private final Set<FunctionId> constructors;
    private final FreshLocals fresh;

    private MadeTemporaries(MayThrow mayThrow, Set<FunctionId> constructors, Function function) {
        this.mayThrow = mayThrow;
        this.constructors = constructors;
        this.fresh = FreshLocals.of(function);
    }

    static Program guard(Program program, MayThrow mayThrow) {
        if (mayThrow.isEmpty()) {
            return program;
        }
        Set<FunctionId> constructors =
                program.functions().stream()
                        .filter(function -> function.role() == Function.Role.CONSTRUCTOR)
                        .map(Function::id)
                        .collect(Collectors.toUnmodifiableSet());
        return program.withFunctions(
                program.functions().stream()
                        .map(function ->
                                function.body().filter(MadeTemporaries::cleansUp).isPresent()
                                        ? function.withBody(body ->
                                                new MadeTemporaries(mayThrow, constructors, function).body(body))
                                        : function)
                        .toList());
    }

    private static boolean cleansUp(Stmt body) {
        boolean[] found = {false};
        IrWalk.stmts(body, stmt -> found[0] |= isOfExpression(stmt));
        return found[0];
    }

    /// Whether it is the end of a full expression, rather than of a block.
    private static boolean isOfExpression(Stmt stmt) {
        return stmt instanceof Cleanup(var work, Block _, _) && (work instanceof Evaluate || work instanceof Return);
    }

    private Block body(Block body) {
        return IrMapper.stmts(this::guarded).body(body);
    }

    private List<Stmt> guarded(Stmt stmt) {
        if (!isOfExpression(stmt) || !(stmt instanceof Cleanup(var work, Block after, var span))) {
            return List.of(stmt);
        }
        Set<Local> late = madeAfterThrows(work);
        Map<Local, Local> flags = new LinkedHashMap<>();
        List<Stmt> all = new ArrayList<>();
        List<Stmt> destructions = new ArrayList<>();
        for (Stmt destruction : after.statements()) {
            Optional<Local> object = destruction instanceof If ? Optional.empty() : destroyed(destruction, late);
            if (object.isEmpty()) {
                destructions.add(destruction);
                continue;
            }
            Span at = destruction.span();
            Local flag = flags.computeIfAbsent(object.get(), _ -> fresh.create("made", ScalarType.BOOL, at));
            destructions.add(new If(new Load(new LocalPlace(flag, at), at), destruction, Optional.empty(), at));
        }
        flags.values()
                .forEach(flag ->
                        all.add(new Declare(flag, Optional.of(IntConstant.of(0, ScalarType.BOOL, span)), span)));
        Stmt raised = flags.isEmpty() ? work : IrMapper.exprs(expr -> raising(expr, flags)).stmt(work).getFirst();
        all.add(new Cleanup(raised, new Block(destructions, after.span()), span));
        return all;
    }

    /// The hidden variables that hold their object only after something that may throw.
    private Set<Local> madeAfterThrows(Stmt work) {
        Set<Local> early = new HashSet<>();
        Set<Local> late = new HashSet<>();
        boolean[] thrown = {false};
        IrMapper.exprs(
                        expr -> {
                            thrown[0] |= mayThrow.by(expr);
                            made(expr)
                                    .filter(local -> !early.contains(local))
                                    .ifPresent((thrown[0] ? late : early)::add);
                            return expr;
                        })
                .stmt(work);
        return late;
    }

    private Optional<Local> made(Expr expr) {
        return switch (expr) {
            case Assign(LocalPlace(var local, _), _, boolean makes, _) when makes -> hidden(local);
            case Call(var function, var arguments, _, _)
                    when constructors.contains(function)
                            && arguments.getFirst() instanceof AddressOf(LocalPlace(var local, _), _, _) ->
                    hidden(local);
            default -> Optional.empty();
        };
    }

    private static Optional<Local> hidden(Local local) {
        return Optional.of(local).filter(variable -> variable.name().contains("$"));
    }

    private static Optional<Local> destroyed(Stmt destruction, Set<Local> late) {
        Set<Local> found = new HashSet<>();
        IrWalk.all(
                destruction,
                _ -> {},
                _ -> {},
                place -> {
                    if (place instanceof LocalPlace(var local, _) && late.contains(local)) {
                        found.add(local);
                    }
                });
        return found.stream().findFirst();
    }

    private Expr raising(Expr expr, Map<Local, Local> flags) {
        if (!(expr instanceof Sequence(var effects, var value, var span))) {
            return expr;
        }
        List<Expr> all = new ArrayList<>();
        for (Expr effect : effects) {
            all.add(effect);
            made(effect)
                    .map(flags::get)
                    .ifPresent(flag ->
                            all.add(
                                    new Assign(
                                            new LocalPlace(flag, span),
                                            IntConstant.of(1, ScalarType.BOOL, span),
                                            span)));
        }
        return new Sequence(all, value, span);
    }
}
