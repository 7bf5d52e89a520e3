package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.Declare;
import port.ir.Element;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.ScalarType;
import port.ir.Step;
import port.ir.Stmt;
import port.lower.expression.Body;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.CxxType;
import port.lower.symbol.ReferenceTo;
import port.source.Span;

/// What is done to each object of an array: to a few one after the other, to many in a loop.
final class EachElement {
    private static final long FEW = 4;

    private final Body body;

    EachElement(Body body) {
        this.body = body;
    }

    /// Does something for every index, beginning with 0.
    ///
    /// @param task is asked once for a loop
    List<Stmt> upwards(long count, Function<Expr, List<Stmt>> task, Span span) {
        return count <= FEW ? apart(count, true, task, span) : loop(count, true, task, span);
    }

    /// Does something for every index, 0 being the last.
    List<Stmt> downwards(long count, Function<Expr, List<Stmt>> task, Span span) {
        return count <= FEW ? apart(count, false, task, span) : loop(count, false, task, span);
    }

    /// The making of an object, or of the objects of an array, that has no initialiser; nothing where nothing is to be done.
    List<Stmt> made(Place place, CxxType type, Span span) {
        if (type instanceof ArrayOf(var element, var count)) {
            return upwards(count, index -> made(new Element(place, index, span), element, span), span);
        }
        return body.expressions()
                .initialization()
                .defaulted(type, span)
                .map(first -> body.finish(new Evaluate(body.store(place, first), span)))
                .orElse(List.of());
    }

    /// The destruction of an object or of the objects of an array, the last one first; nothing where nothing is to be done.
    List<Stmt> destroyed(Place place, CxxType type, Span span) {
        if (type instanceof ReferenceTo || body.unit().classes().special().hasTrivialDestructor(type)) {
            return List.of();
        }
        if (type instanceof ArrayOf(var element, var count)) {
            return downwards(count, index -> destroyed(new Element(place, index, span), element, span), span);
        }
        return List.of(new Evaluate(body.destroy(place, type.unqualified(), span), span));
    }

    private static List<Stmt> apart(long count, boolean isUpwards, Function<Expr, List<Stmt>> task, Span span) {
        List<Stmt> found = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            found.addAll(task.apply(number(isUpwards ? i : count - 1 - i, span)));
        }
        return found;
    }

    private List<Stmt> loop(long count, boolean isUpwards, Function<Expr, List<Stmt>> task, Span span) {
        Local index = body.hidden("i", ScalarType.INT64, span);
        Expr load = new Load(new LocalPlace(index, span), span);
        List<Stmt> inner = task.apply(load);
        if (inner.isEmpty()) {
            return List.of();
        }
        Expr more =
                new Binary(
                        isUpwards ? BinaryOperator.LESS : BinaryOperator.GREATER_EQUAL,
                        load,
                        number(isUpwards ? count : 0, span),
                        ScalarType.BOOL,
                        span);
        return List.of(
                new For(
                        List.of(new Declare(index, Optional.of(number(isUpwards ? 0 : count - 1, span)), span)),
                        Optional.of(more),
                        List.of(new Step(new LocalPlace(index, span), isUpwards, true, span)),
                        new Block(inner, span),
                        span));
    }

    private static Expr number(long value, Span span) {
        return IntConstant.of(value, ScalarType.INT64, span);
    }
}
