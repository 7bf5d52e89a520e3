package port.lower;

import java.util.List;
import java.util.Objects;
import port.ir.GlobalId;
import port.ir.Stmt;

/// The code that gives a variable its first value, before `main`. Units that share the variable have it each; it runs once.
record InitialStep(GlobalId variable, List<Stmt> statements) {
    InitialStep {
        Objects.requireNonNull(variable, "variable");
        statements = List.copyOf(statements);
    }
}
