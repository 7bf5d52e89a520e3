package port.ir;

import port.source.Span;

/// Hands out hidden local variables of one function.
public final class FreshLocals {
    private int next;

    private FreshLocals(int next) {
        this.next = next;
    }

    public static FreshLocals of(Function function) {
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
    public Local create(String name, Type type, Span span) {
        return new Local(next++, name + "$", type, Local.Storage.AUTOMATIC, span);
    }
}
