package port.emit;

import port.ir.Call;
import port.ir.Catch;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.Function;
import port.ir.FunctionAddress;
import port.ir.FunctionType;
import port.ir.IndirectCall;
import port.ir.IrWalk;
import port.ir.Launch;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.Stmt;
import port.ir.StructType;
import port.ir.Try;

/// Whether a program has anything in it of which the emitter might say that it has no translation.
///
/// In doubt it has. To look for that takes a small part of the time that it takes to write the Java.
final class Obstacles {
    private final CallFacts calls;
    private boolean found;

    private Obstacles(Program program) {
        this.calls = new CallFacts(program);
    }

    static boolean mayBeIn(Program program) {
        var obstacles = new Obstacles(program);
        program.functions()
                .forEach(function ->
                        function.body().ifPresent(body -> IrWalk.all(body, obstacles::look, obstacles::look, _ -> {})));
        program.globals()
                .forEach(global -> global.initializer().ifPresent(value -> IrWalk.exprs(value, obstacles::look)));
        return obstacles.found;
    }

    private void look(Stmt stmt) {
        switch (stmt) {
            case Launch launch -> found |= !(unconverted(launch.kernel()) instanceof FunctionAddress);
            case Try guarded -> found |= guarded.catches().stream().anyMatch(Obstacles::catchesReference);
            default -> {}
        }
    }

    private void look(Expr expr) {
        switch (expr) {
            case Call call -> {
                Function function = calls.function(call.function());
                found |= function.body().isEmpty() && !function.isMissing() && !hasShim(function);
            }
            case FunctionAddress address -> {
                Function function = calls.function(address.function());
                boolean isMissing = function.body().isEmpty() && !hasShim(function);
                found |= isMissing || calls.needsContext(function.id()) && !function.isKernel();
            }
            case IndirectCall call -> found |= isVariadic(call);
            default -> {}
        }
    }

    /// On either side: a function may be called from both.
    private boolean hasShim(Function function) {
        return calls.shim(function.id(), false).isPresent() && calls.shim(function.id(), true).isPresent();
    }

    private static Expr unconverted(Expr expr) {
        return expr instanceof Convert convert ? unconverted(convert.value()) : expr;
    }

    private static boolean isVariadic(IndirectCall call) {
        return call.target().type() instanceof PointerType(FunctionType signature, var _) && signature.variadic();
    }

    private static boolean catchesReference(Catch handler) {
        return handler.variable()
                .filter(variable ->
                        variable.type() instanceof PointerType(var pointee, var reference)
                                && reference
                                && !(pointee instanceof StructType))
                .isPresent();
    }
}
