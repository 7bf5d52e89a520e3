package port.rewrite;

import java.util.List;
import port.ir.IrChecker;
import port.ir.Program;

/// The pipeline: all rewrites in their order, with a check of the IR behind them.
public final class Rewrites {
    private static final List<Rewrite> PIPELINE =
            List.of(
                    new NameVirtualCalls(),
                    new PassVariableArguments(),
                    new InlineForwarders(),
                    new DropUnreachableFunctions(),
                    new DropReplacedConstants(),
                    new SimplifyConversions(),
                    new UseTypedMethods(),
                    new PassReceiversByValue(),
                    new InlineCompoundOperators(),
                    new PassReferencesByValue(),
                    new IndexMovingPointers(),
                    new SplitSideEffects(),
                    new DropUnreachableStatements(),
                    new JoinDeclarations(),
                    new NameTemporaries(),
                    new JoinCleanups(),
                    new FreezeLaunchArguments(),
                    new PreferSignedArithmetic(),
                    new BoxAddressTakenVariables(),
                    new InitializeLocals());

    private Rewrites() {}

    /// The rewrites in the order in which they run.
    public static List<Rewrite> pipeline() {
        return PIPELINE;
    }

    /// The program as the emitter wants it.
    ///
    /// @throws IllegalStateException if a rewrite broke the program
    public static Program apply(Program program) {
        Program current = program;
        for (Rewrite rewrite : PIPELINE) {
            current = rewrite.apply(current);
        }
        if (!IrChecker.check(current).isEmpty()) {
            throw new IllegalStateException(firstFault(program));
        }
        return current;
    }

    /// Which rewrite broke the program, and how.
    private static String firstFault(Program program) {
        Program current = program;
        for (Rewrite rewrite : PIPELINE) {
            current = rewrite.apply(current);
            List<String> faults = IrChecker.check(current);
            if (!faults.isEmpty()) {
                return rewrite.getClass().getSimpleName() + " broke the program: " + String.join("; ", faults);
            }
        }
        throw new IllegalStateException("a rewrite gave two results for one program");
    }
}
