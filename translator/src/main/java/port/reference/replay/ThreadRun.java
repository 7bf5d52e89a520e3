package port.reference.replay;

import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Expr;
import port.ir.Function;
import port.ir.Local;
import port.ir.Type;
import port.reference.compile.Kinds;
import port.reference.machine.Context;
import port.reference.memory.Fault;

/// One thread of a replay: its stack, and the uncertainty of the value that it computed last.
final class ThreadRun {
    final Replay replay;
    final Context context;
    final ReplayThread thread;
    final Stores stores;
    final Places places;
    final Values values;
    final Statements statements;
    final Calls calls;

    /// That of the value that an evaluation gave last.
    Uncertainty uncertainty = Uncertainty.NONE;

    private final long stackEnd;
    private long top;

    ThreadRun(Replay replay, Context context, ReplayThread thread) {
        this.replay = replay;
        this.context = context;
        this.thread = thread;
        this.stores = new Stores(this);
        this.places = new Places(this);
        this.values = new Values(this);
        this.statements = new Statements(this);
        this.calls = new Calls(this);
        this.top = context.localBase + thread.lane() * context.localStride;
        this.stackEnd = top + context.localStride;
    }

    void kernel(Function kernel, List<Long> arguments) {
        Activation activation = enter(kernel, 0);
        for (int i = 0; i < arguments.size(); i++) {
            Local parameter = kernel.parameters().get(i);
            pass(activation, parameter, Bits.fromUniform(parameter.type(), arguments.get(i)), Uncertainty.NONE);
        }
        statements.body(kernel, activation);
    }

    /// A new activation on top of the stack.
    Activation enter(Function function, long resultAddress) {
        FramePlan plan = replay.plan(function);
        return new Activation(function, plan, reserve(plan.bytes()), resultAddress);
    }

    /// Gives a parameter its value.
    void pass(Activation activation, Local parameter, long bits, Uncertainty certain) {
        Optional<Integer> register = activation.plan.register(parameter);
        if (register.isPresent()) {
            activation.registers[register.get()] = bits;
            activation.uncertainties[register.get()] = certain;
            return;
        }
        long address = activation.base + activation.plan.offset(parameter);
        if (Kinds.inMemory(parameter.type())) {
            stores.copy(address, bits, parameter.type(), parameter.span());
        } else {
            stores.store(parameter.type(), address, bits, certain, parameter.span());
        }
    }

    /// Memory that lives until the function returns.
    long reserve(long bytes) {
        long address = top;
        top += (bytes + 15) / 16 * 16;
        if (top > stackEnd) {
            throw new Fault(Code.STACK_OVERFLOW, "the replayed thread needs too much local memory");
        }
        return address;
    }

    long stackTop() {
        return top;
    }

    void setStackTop(long address) {
        top = address;
    }

    long value(Expr expr, Activation in) {
        return values.value(expr, in);
    }

    long size(Type type) {
        return replay.program.types().sizeOf(type);
    }
}
