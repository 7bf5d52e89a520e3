package port.lower.expression;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import port.lower.symbol.Scope;
import port.syntax.LambdaExpression;

/// The closures of lambdas that were looked at for their type alone: where the same lambda runs, it has that type.
public final class Closures {
    private final Map<LambdaExpression, Seen> seen = new IdentityHashMap<>();

    private record Seen(Scope scope, Captures captures) {}

    /// What the lambda captured when it was looked at from this scope.
    Optional<Captures> find(LambdaExpression lambda, Scope scope) {
        return Optional.ofNullable(seen.get(lambda)).filter(known -> known.scope() == scope).map(Seen::captures);
    }

    /// Keeps what the lambda captures.
    void keep(LambdaExpression lambda, Scope scope, Captures captures) {
        seen.put(lambda, new Seen(scope, captures));
    }

    /// The lambda has been run: another run makes another closure.
    void forget(LambdaExpression lambda) {
        seen.remove(lambda);
    }
}
