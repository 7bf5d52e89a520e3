package port.rewrite;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import port.ir.Block;
import port.ir.Call;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionId;
import port.ir.IndirectCall;
import port.ir.IrMapper;
import port.ir.Program;
import port.ir.Return;
import port.ir.Stmt;

/// `std::move(x)  ->  x`, `out << 5 << std::endl  ->  out.print(5).endLine()`: calls of library functions that do nothing but hand back
/// an argument or hand their arguments on.
///
/// A call whose name C++ spells as an operator, and a call of a free function that calls a method of its first argument, read better as
/// what they come to. Others keep the name that the author wrote.
public final class InlineForwarders implements Rewrite {
    @Override
    public Program apply(Program program) {
        Map<FunctionId, Function> functions = new HashMap<>();
        program.functions().forEach(function -> functions.put(function.id(), function));
        Map<FunctionId, Forwarder> forwarders = new HashMap<>();
        program.functions()
                .forEach(function ->
                        forwarder(function, functions)
                                .ifPresent(forwarder -> forwarders.put(function.id(), forwarder)));
        var mapper = IrMapper.exprs(expr -> inlined(expr, forwarders));
        return Functions.mapBodies(program, (_, body) -> mapper.body(body));
    }

    /// What a call comes to. Forwarders may forward to each other, each at most once.
    private static Expr inlined(Expr expr, Map<FunctionId, Forwarder> forwarders) {
        Expr current = expr;
        for (int i = 0; i < forwarders.size() && current instanceof Call call; i++) {
            Optional<Expr> next =
                    Optional.ofNullable(forwarders.get(call.function()))
                            .flatMap(forwarder -> forwarder.applied(call))
                            .map(InlineForwarders::direct);
            if (next.isEmpty()) {
                break;
            }
            current = next.get();
        }
        return current;
    }

    /// A call through the address of a function is a call of the function.
    private static Expr direct(Expr expr) {
        return expr
                        instanceof
                        IndirectCall(FunctionAddress(var function, var _, var _), var arguments, var type, var span)
                ? new Call(function, arguments, type, span)
                : expr;
    }

    private static Optional<Forwarder> forwarder(Function function, Map<FunctionId, Function> functions) {
        if (!function.isHeaderModel() || function.mapping().shim().isPresent() || function.variadic()) {
            return Optional.empty();
        }
        return function.body()
                .flatMap(InlineForwarders::onlyResult)
                .flatMap(result -> Forwarder.of(function.parameters(), result))
                .filter(forwarder -> forwarder.readsBetter(function, functions));
    }

    private static Optional<Expr> onlyResult(Block body) {
        Optional<Stmt> only =
                body.statements().size() == 1 ? Optional.of(body.statements().getFirst()) : Optional.empty();
        return only.flatMap(stmt -> stmt instanceof Return(var value, var _) ? value : Optional.empty());
    }
}
