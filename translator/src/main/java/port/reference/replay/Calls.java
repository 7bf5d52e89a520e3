package port.reference.replay;

import java.util.List;
import java.util.Optional;
import port.ir.Call;
import port.ir.Construct;
import port.ir.Expr;
import port.ir.Function;
import port.ir.IndirectCall;
import port.ir.Local;
import port.reference.compile.Kinds;
import port.reference.intrinsic.Intrinsic;

/// Calls of functions with a body.
final class Calls {
    private final ThreadRun run;

    Calls(ThreadRun run) {
        this.run = run;
    }

    long call(Call call, Activation in) {
        Function function = run.replay.program.function(call.function());
        Optional<Intrinsic> intrinsic = run.replay.program.intrinsic(function);
        if (intrinsic.isPresent()) {
            return run.replay.intrinsics.call(run, intrinsic.get(), function, call, in);
        }
        return direct(function, call.arguments(), in);
    }

    long indirect(IndirectCall call, Activation in) {
        long target = run.value(call.target(), in);
        Function function =
                run.replay
                        .program
                        .functionAt(target)
                        .filter(found -> found.body().isPresent())
                        .orElseThrow(() -> new NotReplayable("it calls a function through a bad pointer"));
        return direct(function, call.arguments(), in);
    }

    private long direct(Function function, List<Expr> arguments, Activation in) {
        if (function.variadic()) {
            throw new NotReplayable("it calls a variadic function");
        }
        boolean inMemory = Kinds.inMemory(function.result());
        long resultAddress = inMemory ? run.reserve(run.size(function.result())) : 0;
        long top = run.stackTop();
        Activation callee = enter(function, 0, List.of(), arguments, resultAddress, in);
        run.statements.body(function, callee);
        run.setStackTop(top);
        run.uncertainty = callee.ofResult;
        return inMemory ? resultAddress : callee.result;
    }

    void construct(Construct construct, long address, Activation in) {
        Function function = run.replay.program.function(construct.constructor());
        long top = run.stackTop();
        Activation callee = enter(function, 1, List.of(address), construct.arguments(), 0, in);
        run.statements.body(function, callee);
        run.setStackTop(top);
        run.uncertainty = Uncertainty.NONE;
    }

    /// @param given values of the first parameters
    private Activation enter(
            Function function, int first, List<Long> given, List<Expr> arguments, long resultAddress, Activation in) {
        long[] bits = new long[arguments.size()];
        var uncertainties = new Uncertainty[arguments.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = argument(arguments.get(i), in);
            uncertainties[i] = run.uncertainty;
        }
        Activation callee = run.enter(function, resultAddress);
        for (int i = 0; i < given.size(); i++) {
            run.pass(callee, function.parameters().get(i), given.get(i), Uncertainty.NONE);
        }
        for (int i = 0; i < bits.length; i++) {
            Local parameter = function.parameters().get(first + i);
            run.pass(callee, parameter, bits[i], uncertainties[i]);
        }
        return callee;
    }

    /// A struct is passed as a copy of its own.
    private long argument(Expr argument, Activation in) {
        if (!Kinds.inMemory(argument.type())) {
            return run.value(argument, in);
        }
        long address = run.reserve(run.size(argument.type()));
        run.values.initialize(address, argument.type(), argument, in);
        run.uncertainty = Uncertainty.NONE;
        return address;
    }
}
