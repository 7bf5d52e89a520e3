package port.emit;

import java.util.ArrayList;
import java.util.List;
import port.ir.Construct;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.IntConstant;
import port.ir.Launch;
import port.ir.NullPointer;
import port.ir.ScalarType;

/// `k<<<grid, block>>>(a, b);  ->  device.launch(grid, block, ctx -> k(ctx, a, b));`
///
/// Through a pointer: `device.launch(grid, block, KernelLaunch.of(() -> pointer.get().call(a, b)));`
final class Launches {
    private final Scope scope;
    private final Expressions expressions;

    Launches(Scope scope, Expressions expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    Term launch(Launch launch) {
        if (scope.onDevice()) {
            scope.unsupported(launch.span(), "launch from device code");
        }
        var arguments = new ArrayList<Term>();
        arguments.add(extent(launch.grid()));
        arguments.add(extent(launch.block()));
        boolean hasStream = !(launch.stream() instanceof NullPointer);
        boolean hasShared = !(launch.sharedBytes() instanceof IntConstant constant && constant.value() == 0);
        if (hasShared || hasStream) {
            arguments.add(expressions.assigned(launch.sharedBytes()));
        }
        if (hasStream) {
            arguments.add(expressions.of(launch.stream()));
        }
        arguments.add(kernel(launch));
        return Term.primary("device").call("launch", arguments);
    }

    private Term kernel(Launch launch) {
        Expr kernel = launch.kernel();
        while (kernel instanceof Convert(Expr inner, var _, var _, var _)) {
            kernel = inner;
        }
        if (kernel instanceof FunctionAddress(var id, var _, var _)) {
            Function function = scope.calls().function(id);
            String name = scope.method(scope.names().home(id), scope.names().method(id));
            Term call = Term.staticCall(name, expressions.calls().arguments(function, launch.arguments(), 0));
            return new Term("ctx -> " + call.text(), Precedence.ASSIGNMENT);
        }
        List<Term> arguments =
                launch.arguments().stream().map(argument -> expressions.assignments().argument(argument)).toList();
        Term call = expressions.of(kernel).call("get").call("call", arguments);
        String type = scope.imports().shim("KernelLaunch");
        return Term.staticCall(type + ".of", new Term("() -> " + call.text(), Precedence.ASSIGNMENT));
    }

    /// One number where there is only one dimension.
    private Term extent(Expr extent) {
        if (extent instanceof Construct construct) {
            List<Expr> written = Calls.written(construct.arguments());
            if (written.size() == 1 && written.getFirst().type() instanceof ScalarType) {
                return expressions.of(written.getFirst());
            }
        }
        return expressions.borrowed(extent);
    }
}
