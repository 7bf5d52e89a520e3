package port.rewrite;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import port.ir.Block;
import port.ir.Call;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.IrMapper;
import port.ir.Load;
import port.ir.LocalPlace;
import port.ir.Program;
import port.ir.Return;
import port.ir.Stmt;

/// `std::move(x)  ->  x`: calls of library functions that hand back their only argument.
public final class InlineForwarders implements Rewrite {
    @Override
    public Program apply(Program program) {
        Set<FunctionId> forwarders = new HashSet<>();
        program.functions().stream().filter(InlineForwarders::forwards).map(Function::id).forEach(forwarders::add);
        var mapper = IrMapper.exprs(expr -> inlined(expr, forwarders));
        return Functions.mapBodies(program, (_, body) -> mapper.body(body));
    }

    private static Expr inlined(Expr expr, Set<FunctionId> forwarders) {
        return expr instanceof Call call
                        && forwarders.contains(call.function())
                        && call.arguments().getFirst().type().equals(call.type())
                ? call.arguments().getFirst()
                : expr;
    }

    private static boolean forwards(Function function) {
        return function.isHeaderModel()
                && function.mapping().shim().isEmpty()
                && function.parameters().size() == 1
                && function.body().flatMap(InlineForwarders::onlyStatement).stream()
                        .anyMatch(stmt ->
                                stmt instanceof Return(var value, var _)
                                        && value.filter(result -> isParameter(result, function)).isPresent());
    }

    private static Optional<Stmt> onlyStatement(Block body) {
        return body.statements().size() == 1 ? Optional.of(body.statements().getFirst()) : Optional.empty();
    }

    private static boolean isParameter(Expr result, Function function) {
        return result instanceof Load(LocalPlace(var local, var _), var _)
                && local.id() == function.parameters().getFirst().id();
    }
}
