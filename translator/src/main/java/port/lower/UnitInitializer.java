package port.lower;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import port.ir.Block;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.GlobalId;
import port.ir.Mapping;
import port.ir.Stmt;
import port.ir.VoidType;
import port.source.Span;

/// What a translation unit does before `main`, in order.
record UnitInitializer(FunctionId id, List<InitialStep> steps, Span span) {
    UnitInitializer {
        Objects.requireNonNull(id, "id");
        steps = List.copyOf(steps);
        Objects.requireNonNull(span, "span");
    }

    /// The function that does it; empty where nothing is to be done.
    ///
    /// @param done the variables that units before this one have initialised; those of this one are added
    Optional<Function> function(Set<GlobalId> done) {
        Set<GlobalId> before = new HashSet<>(done);
        List<Stmt> statements =
                steps.stream()
                        .filter(step -> !before.contains(step.variable()))
                        .flatMap(step -> step.statements().stream())
                        .toList();
        steps.forEach(step -> done.add(step.variable()));
        return statements.isEmpty() ? Optional.empty() : Optional.of(function(statements));
    }

    private Function function(List<Stmt> statements) {
        return new Function(
                id,
                "initialise",
                Function.Kind.HOST,
                VoidType.VOID,
                List.of(),
                false,
                Optional.of(new Block(statements, span)),
                Optional.empty(),
                Function.Role.FREE,
                Mapping.NONE,
                span);
    }
}
