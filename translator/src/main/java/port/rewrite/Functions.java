package port.rewrite;

import java.util.List;
import java.util.function.BiFunction;
import port.ir.Block;
import port.ir.Function;
import port.ir.Program;

/// Rewriting of one function at a time.
final class Functions {
    private Functions() {}

    /// The program with every body replaced.
    static Program mapBodies(Program program, BiFunction<Function, Block, Block> rewrite) {
        List<Function> functions =
                program.functions().stream()
                        .map(function ->
                                function.body()
                                        .map(body -> withBody(function, rewrite.apply(function, body)))
                                        .orElse(function))
                        .toList();
        return program.withFunctions(functions);
    }

    static Function withBody(Function function, Block body) {
        return function.withBody(_ -> body);
    }
}
