package port.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.Call;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.IndirectCall;
import port.ir.IntConstant;
import port.ir.IrMapper;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;

/// A function that is one expression over its parameters, each of which stands in it once and in order.
///
/// @param result a parameter, or a call that takes parameters, converted or not, and constants
record Forwarder(List<Local> parameters, Expr result) {
    private static final String OPERATOR = "operator";

    /// Empty where inlining `result` would change what is evaluated, how often, or when.
    static Optional<Forwarder> of(List<Local> parameters, Expr result) {
        Optional<List<Local>> used =
                switch (result) {
                    case Call call -> parametersOf(call.arguments());
                    case IndirectCall call -> parametersOf(throughLast(call));
                    case Load _ -> parametersOf(List.of(result));
                    default -> Optional.empty();
                };
        List<Integer> wanted = parameters.stream().map(Local::id).toList();
        return used.filter(found -> found.stream().map(Local::id).toList().equals(wanted))
                .map(_ -> new Forwarder(parameters, result));
    }

    /// A target that is a parameter counts as the last argument: it is only inlined where it is constant.
    private static List<Expr> throughLast(IndirectCall call) {
        var all = new ArrayList<>(call.arguments());
        all.add(call.target());
        return all;
    }

    private static Optional<List<Local>> parametersOf(List<Expr> arguments) {
        List<Local> found = new ArrayList<>();
        for (Expr argument : arguments) {
            Expr inner = argument instanceof Convert convert ? convert.value() : argument;
            switch (inner) {
                case Load(LocalPlace(var local, var _), var _) -> found.add(local);
                case IntConstant _ -> {}
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(found);
    }

    /// Whether the expression says more than the name of the function.
    boolean readsBetter(Function function, Map<FunctionId, Function> functions) {
        return switch (result) {
            case Call call -> {
                Function callee = functions.get(call.function());
                boolean isOperator = function.sourceName().startsWith(OPERATOR);
                boolean isMethodOfFirst = function.role() == Function.Role.FREE && isMethod(callee);
                yield callee != null && isPublic(callee.sourceName()) && (isOperator || isMethodOfFirst);
            }
            default -> true;
        };
    }

    private static boolean isMethod(Function function) {
        return function != null && function.role() == Function.Role.METHOD;
    }

    /// Not one of the names that header models keep to themselves.
    private static boolean isPublic(String name) {
        return !name.startsWith("_") && !name.endsWith("_") && !name.startsWith(OPERATOR);
    }

    /// The expression over the arguments of a call; empty where it is not of the call's type, or calls what is only known when it runs.
    Optional<Expr> applied(Call call) {
        if (!result.type().equals(call.type())
                || result instanceof IndirectCall && !(call.arguments().getLast() instanceof FunctionAddress)) {
            return Optional.empty();
        }
        Expr over = IrMapper.exprs(expr -> replaced(expr, call)).map(result);
        return Optional.of(
                switch (over) {
                    case Call(var function, var arguments, var type, var _) ->
                            new Call(function, arguments, type, call.span());
                    case IndirectCall(var target, var arguments, var type, var _) ->
                            new IndirectCall(target, arguments, type, call.span());
                    default -> over;
                });
    }

    private Expr replaced(Expr expr, Call call) {
        if (expr instanceof Load(LocalPlace(var local, var _), var _)) {
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.get(i).id() == local.id()) {
                    return call.arguments().get(i);
                }
            }
        }
        return expr;
    }
}
