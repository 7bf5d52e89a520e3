package port.ir;

import port.source.Span;

/// An expression: has a type, gives a value (or, of type `void`, none), may have side effects.
///
/// Operands are evaluated from left to right, which C++ allows but for assignments: there what must come first stands in a [Sequence].
public sealed interface Expr
        permits IntConstant,
                FloatConstant,
                NullPointer,
                StringConstant,
                FunctionAddress,
                Builtin,
                SizeOf,
                Load,
                AddressOf,
                Decay,
                Unary,
                Binary,
                PointerAdd,
                PointerDifference,
                Logical,
                Conditional,
                Convert,
                Assign,
                CompoundAssign,
                Step,
                Call,
                IndirectCall,
                Construct,
                Aggregate,
                Extract,
                Sequence {
    Type type();

    Span span();
}
