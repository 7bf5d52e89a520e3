package port.runtime.emulator.code;

import static java.util.Objects.requireNonNull;

import port.runtime.emulator.kernel.KernelPlan;

/// A kernel after its transformation.
///
/// @param program a sub-class of [port.runtime.emulator.kernel.KernelProgram]
/// @param plan what the scheduler has to know
public record KernelCode(GeneratedClass program, KernelPlan plan) {
    public KernelCode {
        requireNonNull(program, "program");
        requireNonNull(plan, "plan");
    }
}
