package port.rewrite;

import port.ir.Catch;
import port.ir.Declare;
import port.ir.Function;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.Temporary;
import port.ir.Try;
import port.ir.Type;
import port.source.Span;

/// Hands out hidden local variables of one function.
final class FreshLocals {
    private int next;

    private FreshLocals(int next) {
        this.next = next;
    }

    static FreshLocals of(Function function) {
        var fresh = new FreshLocals(0);
        function.parameters().forEach(fresh::seen);
        function.body()
                .ifPresent(body ->
                        IrWalk.all(
                                body,
                                stmt -> {
                                    if (stmt instanceof Declare declare) {
                                        fresh.seen(declare.local());
                                    }
                                    if (stmt instanceof Try attempt) {
                                        attempt.catches().stream()
                                                .map(Catch::variable)
                                                .forEach(variable -> variable.ifPresent(fresh::seen));
                                    }
                                },
                                _ -> {},
                                place -> {
                                    if (place instanceof Temporary temporary) {
                                        fresh.seen(temporary.local());
                                    }
                                }));
        return fresh;
    }

    private void seen(Local local) {
        next = Math.max(next, local.id() + 1);
    }

    /// A new variable; `name` tells the reader what it holds.
    Local create(String name, Type type, Span span) {
        return new Local(next++, name + "$", type, Local.Storage.AUTOMATIC, span);
    }
}
