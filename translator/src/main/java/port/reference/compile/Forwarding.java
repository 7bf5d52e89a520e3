package port.reference.compile;

import java.util.List;
import java.util.Optional;
import port.ir.Call;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Function;
import port.ir.Load;
import port.ir.LocalPlace;
import port.ir.Return;
import port.ir.Stmt;
import port.ir.VoidType;

/// What a call through a pointer runs where the function is an intrinsic alone: a body that calls it.
final class Forwarding {
    private Forwarding() {}

    /// Whether the function has code of its own, or could be given some.
    static boolean isCallable(ProgramCode program, Function function) {
        return function.body().isPresent() || isForwarded(program, function);
    }

    private static boolean isForwarded(ProgramCode program, Function function) {
        return !function.variadic()
                && program.intrinsic(function).filter(intrinsic -> !intrinsic.isCollective()).isPresent();
    }

    static List<Stmt> statements(Function function) {
        return function.body().map(body -> body.statements()).orElseGet(() -> List.of(call(function)));
    }

    private static Stmt call(Function function) {
        List<Expr> arguments =
                function.parameters().stream()
                        .<Expr>map(local -> new Load(new LocalPlace(local, function.span()), function.span()))
                        .toList();
        var call = new Call(function.id(), arguments, function.result(), function.span());
        return function.result().equals(VoidType.VOID)
                ? new Evaluate(call, function.span())
                : new Return(Optional.of(call), function.span());
    }
}
