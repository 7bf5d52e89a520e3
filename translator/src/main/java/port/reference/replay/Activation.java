package port.reference.replay;

import java.util.Arrays;
import port.ir.Function;

/// One call of a function: its variables and its result.
final class Activation {
    final Function function;
    final FramePlan plan;
    final long[] registers;
    final Uncertainty[] uncertainties;
    final long base;
    final long resultAddress;
    long result;
    Uncertainty ofResult = Uncertainty.NONE;

    /// @param base where its memory begins
    /// @param resultAddress where a struct result goes
    Activation(Function function, FramePlan plan, long base, long resultAddress) {
        this.function = function;
        this.plan = plan;
        this.registers = new long[plan.registers()];
        this.uncertainties = new Uncertainty[plan.registers()];
        Arrays.fill(uncertainties, Uncertainty.NONE);
        this.base = base;
        this.resultAddress = resultAddress;
    }
}
