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
/// In device code: `ctx.launch(grid, block, child -> k(child, a, b));`
/// Through a pointer: `device.launch(grid, block, KernelLaunch.of(() -> pointer.get().call(a, b)));`
final class Launches {
    private final Scope scope;
    private final Expressions expressions;

    Launches(Scope scope, Expressions expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    Term launch(Launch launch) {
        boolean onDevice = scope.onDevice();
        var arguments = new ArrayList<Term>();
        arguments.add(onDevice ? expressions.borrowed(launch.grid()) : extent(launch.grid()));
        arguments.add(onDevice ? expressions.borrowed(launch.block()) : extent(launch.block()));
        boolean hasStream = !(launch.stream() instanceof NullPointer);
        boolean hasShared = !(launch.sharedBytes() instanceof IntConstant constant && constant.value() == 0);
        if (hasShared || hasStream) {
            arguments.add(expressions.assigned(launch.sharedBytes()));
        }
        if (hasStream) {
            arguments.add(expressions.of(launch.stream()));
        }
        arguments.add(kernel(launch));
        return Term.primary(onDevice ? "ctx" : "device").call("launch", arguments);
    }

    private Term kernel(Launch launch) {
        Expr kernel = launch.kernel();
        while (kernel instanceof Convert(Expr inner, var _, var _, var _)) {
            kernel = inner;
        }
        if (kernel instanceof FunctionAddress(var id, var _, var _)) {
            Function function = scope.calls().function(id);
            String name = scope.method(scope.names().home(id), scope.names().method(id));
            List<Term> terms = new ArrayList<>(expressions.calls().arguments(function, launch.arguments(), 0));
            String context = scope.onDevice() ? scope.locals().fresh("child") : "ctx";
            terms.set(0, Term.primary(context));
            return new Term(context + " -> " + Term.staticCall(name, terms).text(), Precedence.ASSIGNMENT);
        }
        if (scope.onDevice()) {
            scope.unsupported(launch.span(), "launch through a pointer in device code");
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
