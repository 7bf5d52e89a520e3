package port.ir;

import java.util.Optional;

/// Which function an expression itself uses, its operands aside.
public final class FunctionUse {
    private FunctionUse() {}

    /// What `expr` calls, constructs with, or takes the address of.
    public static Optional<FunctionId> of(Expr expr) {
        return switch (expr) {
            case Call call -> Optional.of(call.function());
            case Construct construct -> Optional.of(construct.constructor());
            case FunctionAddress address -> Optional.of(address.function());
            default -> Optional.empty();
        };
    }
}
