package port.runtime.emulator.transform;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.List;
import java.util.Optional;
import port.runtime.emulator.kernel.WaitKind;

/// One instruction of a kernel, in a form in which locals and jump targets can be renamed.
sealed interface Step {
    /// An instruction that names neither a local nor a target.
    record Plain(Instruction instruction) implements Step {}

    /// Pushes a local.
    record Load(TypeKind kind, int slot) implements Step {}

    /// Pops into a local.
    record Store(TypeKind kind, int slot) implements Step {}

    /// Adds a constant to an `int` local.
    record Increment(int slot, int amount) implements Step {}

    /// Pushes a component of `threadIdx`, `blockIdx`, `blockDim` or `gridDim`.
    record Index(Coordinate coordinate) implements Step {}

    /// A jump, conditional unless the opcode is `goto`.
    record Jump(Opcode opcode, Target target) implements Step {}

    /// A jump, taken as long as the thread need not let others run.
    record Poll(Target target) implements Step {}

    /// A jump by an `int` key.
    record Switch(List<Integer> keys, List<Target> targets, Target otherwise) implements Step {
        public Switch {
            keys = List.copyOf(keys);
            targets = List.copyOf(targets);
        }
    }

    /// The place a jump leads to.
    record Mark(Target target) implements Step {}

    /// What follows was written in this line.
    record Line(int line) implements Step {}

    /// A waiting point whose operands lie in locals, on an otherwise empty stack.
    record Wait(WaitKind kind, List<Argument> arguments, Optional<Argument> result, String place) implements Step {
        public Wait {
            arguments = List.copyOf(arguments);
        }
    }

    /// The method returns; its result, if it has one, lies on the stack.
    record Return(TypeKind kind) implements Step {}

    /// A local that holds an operand or the result of a waiting point.
    record Argument(TypeKind kind, int slot) {}

    /// Where jumps lead; compared by identity.
    final class Target {}
}
