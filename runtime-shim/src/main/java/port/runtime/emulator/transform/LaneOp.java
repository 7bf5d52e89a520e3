package port.runtime.emulator.transform;

import java.lang.classfile.Instruction;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ConstantDesc;
import java.util.List;
import java.util.Optional;

/// One operation on the values of a group of lanes.
sealed interface LaneOp {
    /// `result = constant`
    record Constant(LaneVariable result, ConstantDesc value) implements LaneOp {}

    /// `result = threadIdx.x` and its like
    record Index(LaneVariable result, Coordinate coordinate) implements LaneOp {}

    /// `result = value`, for a local of the kernel or a value on the operand stack between two blocks of code.
    ///
    /// @param slot the kernel's local; -1 if there is none
    record Move(LaneVariable result, LaneVariable value, int slot) implements LaneOp {}

    /// Arithmetic or a conversion of primitive values.
    record Arithmetic(LaneVariable result, Opcode opcode, List<LaneVariable> operands) implements LaneOp {
        public Arithmetic {
            operands = List.copyOf(operands);
        }
    }

    /// `result = -1, 0 or 1`: how `first` compares with `second`.
    record Comparison(LaneVariable result, ThreeWay way, LaneVariable first, LaneVariable second) implements LaneOp {}

    /// `result = branch is taken ? taken : otherwise`
    record Select(LaneVariable result, LaneBlock.Branch branch, int taken, int otherwise) implements LaneOp {}

    /// A call, the receiver first among the operands.
    ///
    /// @param fields for a struct, which lanes know by its fields alone: the one that is wanted of what the call returns, or those of its
    ///     last argument, which are the last operands
    record Call(
            Optional<LaneVariable> result,
            InvokeInstruction instruction,
            List<LaneVariable> operands,
            Optional<PlainStruct> struct,
            List<PlainStruct.Field> fields)
            implements LaneOp {
        public Call {
            operands = List.copyOf(operands);
            fields = List.copyOf(fields);
        }

        /// A call that is about no struct.
        Call(Optional<LaneVariable> result, InvokeInstruction instruction, List<LaneVariable> operands) {
            this(result, instruction, operands, Optional.empty(), List.of());
        }
    }

    /// `result = pointer + elements`
    record Advance(LaneVariable result, InvokeInstruction instruction, LaneVariable pointer, LaneVariable elements)
            implements LaneOp {}

    /// Any instruction that gives all lanes the same.
    record Common(LaneVariable result, Instruction instruction, List<LaneVariable> operands) implements LaneOp {
        public Common {
            operands = List.copyOf(operands);
        }
    }

    /// What a thread of the block kept while it waited.
    record Restore(LaneVariable result, KernelShape.Kept kept) implements LaneOp {}

    /// The result of the waiting operation before the region.
    record Answer(LaneVariable result) implements LaneOp {}

    /// An argument of the launch that the kernel changes.
    record Argument(LaneVariable result, int parameter) implements LaneOp {}

    /// What follows was written in this line.
    record Line(int line) implements LaneOp {}

    /// Ways to compare two values.
    enum ThreeWay {
        LONG,
        /// A NaN counts as less.
        FLOAT_LESS,
        /// A NaN counts as greater.
        FLOAT_GREATER,
        DOUBLE_LESS,
        DOUBLE_GREATER,
        UNSIGNED_INT,
        UNSIGNED_LONG
    }
}
