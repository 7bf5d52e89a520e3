package port.rewrite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.ir.AddressOf;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Call;
import port.ir.Dereference;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.IrMapper;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.Return;
import port.ir.Sequence;
import port.ir.Stmt;

/// Writes out what a compound operator of a header model does: `add(&a, b);  ->  a = plus(a, b);`, in Java `a = a.plus(b);`
///
/// Only functions like `T &operator+=(T &a, T b) { return a = a + b; }`, called as statements on a place that costs nothing to repeat.
public final class InlineCompoundOperators implements Rewrite {
    /// @param value what is assigned, made of the parameters
    private record Operator(List<Local> parameters, Expr value) {}

    @Override
    public Program apply(Program program) {
        Map<FunctionId, Operator> operators = new HashMap<>();
        program.functions().stream()
                .filter(Function::isHeaderModel)
                .forEach(function -> operator(function).ifPresent(found -> operators.put(function.id(), found)));
        if (operators.isEmpty()) {
            return program;
        }
        return Functions.mapBodies(
                program, (_, body) -> IrMapper.stmts(stmt -> List.of(statement(stmt, operators))).body(body));
    }

    private static Optional<Operator> operator(Function function) {
        List<Local> parameters = function.parameters();
        if (function.body().isEmpty() || parameters.size() < 2 || !isReference(parameters.getFirst())) {
            return Optional.empty();
        }
        if (parameters.stream().skip(1).anyMatch(InlineCompoundOperators::isReference)) {
            return Optional.empty();
        }
        return assignment(function.body().get())
                .filter(assign -> isTarget(assign.place(), parameters.getFirst()))
                .filter(assign -> isSimple(assign.value(), parameters))
                .map(assign -> new Operator(parameters, assign.value()));
    }

    private static boolean isReference(Local local) {
        return local.type() instanceof PointerType pointer && pointer.reference();
    }

    private static Optional<Assign> assignment(Block body) {
        List<Stmt> statements = body.statements();
        if (statements.isEmpty() || statements.size() > 2) {
            return Optional.empty();
        }
        Optional<Expr> first =
                switch (statements.getFirst()) {
                    case Evaluate(var expr, var _) -> Optional.of(expr);
                    case Return(var value, var _) when statements.size() == 1 -> value;
                    default -> Optional.empty();
                };
        boolean returns =
                statements.size() == 1 || statements.get(1) instanceof Return(var value, var _) && plain(value);
        return returns ? first.flatMap(InlineCompoundOperators::assigned) : Optional.empty();
    }

    private static boolean plain(Optional<Expr> value) {
        return value.isEmpty() || !Effects.has(value.get());
    }

    private static Optional<Assign> assigned(Expr expr) {
        return switch (expr) {
            case Assign assign -> Optional.of(assign);
            case Sequence(var effects, var value, var _) when effects.size() == 1 && !Effects.has(value) ->
                    assigned(effects.getFirst());
            case AddressOf(Dereference(var pointer, var _), var _, var _) -> assigned(pointer);
            default -> Optional.empty();
        };
    }

    private static boolean isTarget(Place place, Local first) {
        return place instanceof Dereference(Load(LocalPlace(var local, var _), var _), var _)
                && local.id() == first.id();
    }

    /// Whether each parameter but the first, which is repeatable, is used once.
    private static boolean isSimple(Expr value, List<Local> parameters) {
        Map<Integer, Integer> uses = new HashMap<>();
        Set<Integer> others = new HashSet<>();
        IrWalk.places(
                value,
                place -> {
                    if (place instanceof LocalPlace(var local, var _)) {
                        uses.merge(local.id(), 1, Integer::sum);
                        if (parameters.stream().noneMatch(parameter -> parameter.id() == local.id())) {
                            others.add(local.id());
                        }
                    }
                });
        return others.isEmpty()
                && parameters.stream().skip(1).allMatch(parameter -> uses.getOrDefault(parameter.id(), 0) == 1);
    }

    private static Stmt statement(Stmt stmt, Map<FunctionId, Operator> operators) {
        if (!(stmt instanceof Evaluate(Call call, var span)) || !operators.containsKey(call.function())) {
            return stmt;
        }
        Expr target = call.arguments().getFirst();
        if (!(target instanceof AddressOf(var place, var _, var _)) || Effects.has(place)) {
            return stmt;
        }
        Operator operator = operators.get(call.function());
        Map<Integer, Expr> arguments = new HashMap<>();
        for (int i = 1; i < operator.parameters().size(); i++) {
            arguments.put(operator.parameters().get(i).id(), call.arguments().get(i));
        }
        int first = operator.parameters().getFirst().id();
        var mapper =
                new IrMapper(
                        expr -> argument(expr, arguments),
                        inner ->
                                inner instanceof Dereference(Load(LocalPlace(var local, var _), var _), var _)
                                                && local.id() == first
                                        ? place
                                        : inner,
                        List::of);
        return new Evaluate(new Assign(place, mapper.map(operator.value()), span), span);
    }

    private static Expr argument(Expr expr, Map<Integer, Expr> arguments) {
        return expr instanceof Load(LocalPlace(var local, var _), var _) && arguments.containsKey(local.id())
                ? arguments.get(local.id())
                : expr;
    }
}
