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
import port.ir.Try;
import port.lower.declaration.WrittenDestructors;
import port.lower.expression.Body;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.CxxType;
import port.lower.symbol.ReferenceTo;
import port.source.Span;

/// What is done to each object of an array: to a few one after the other, to many in a loop.
public final class EachElement {
    private static final long FEW = 4;

    private final Body body;
    private final boolean undoes;

    public EachElement(Body body) {
        this(body, true);
    }

    private EachElement(Body body, boolean undoes) {
        this.body = body;
        this.undoes = undoes;
    }

    /// For variables made before `main`: an exception there ends the program, and nobody sees the elements again.
    public static EachElement beforeMain(Body body) {
        return new EachElement(body, false);
    }

    /// Does something for every index, beginning with 0.
    ///
    /// @param task is asked once for a loop
    List<Stmt> upwards(long count, Function<Expr, List<Stmt>> task, Span span) {
        return count <= FEW ? apart(count, true, task, span) : loop(count, true, task, span);
    }

    /// Does something for every index, 0 being the last.
    public List<Stmt> downwards(long count, Function<Expr, List<Stmt>> task, Span span) {
        return count <= FEW ? apart(count, false, task, span) : loop(count, false, task, span);
    }

    /// The making of an object, or of the objects of an array, that has no initialiser; nothing where nothing is to be done.
    List<Stmt> made(Place place, CxxType type, Span span) {
        if (type instanceof ArrayOf(var element, var count)) {
            return upwards(
                    count,
                    index ->
                            undoing(
                                    made(new Element(place, index, span), element, span),
                                    index,
                                    before -> destroyed(new Element(place, before, span), element, span),
                                    span),
                    span);
        }
        return body.expressions()
                .initialization()
                .defaulted(type, span)
                .map(first -> body.finish(new Evaluate(body.store(place, first), span)))
                .orElse(List.of());
    }

    /// The making of a variable, with a first value or without.
    public List<Stmt> made(Place place, CxxType type, Optional<Expr> value, Span span) {
        return value.isPresent()
                ? body.finish(new Evaluate(body.store(place, value.get()), span))
                : made(place, type, span);
    }

    /// The making of an element of an array; an exception destroys those before it, where the author sees that.
    List<Stmt> undoing(List<Stmt> made, Place array, int index, CxxType element, Span span) {
        return WrittenDestructors.runFor(element, body.unit().classes().special())
                ? undoing(
                        made,
                        number(index, span),
                        before -> destroyed(new Element(array, before, span), element, span),
                        span)
                : made;
    }

    /// The making of one element of an array; an exception destroys those before it.
    private List<Stmt> undoing(List<Stmt> made, Expr index, Function<Expr, List<Stmt>> destroy, Span span) {
        if (made.isEmpty() || !undoes) {
            return made;
        }
        List<Stmt> undo;
        if (index instanceof IntConstant known) {
            undo = downwards(known.value(), destroy, span);
        } else {
            Expr before = new Binary(BinaryOperator.SUBTRACT, index, number(1, span), ScalarType.INT64, span);
            undo = loop(before, number(0, span), false, destroy, span);
        }
        return undo.isEmpty() ? made : List.of(Try.undoing(new Block(made, span), undo, span));
    }

    /// The destruction of an object or of the objects of an array, the last one first; nothing where nothing is to be done.
    public List<Stmt> destroyed(Place place, CxxType type, Span span) {
        if (type instanceof ReferenceTo || body.unit().classes().special().hasTrivialDestructor(type)) {
            return List.of();
        }
        if (type instanceof ArrayOf(var element, var count)) {
            return downwards(count, index -> destroyed(new Element(place, index, span), element, span), span);
        }
        return List.of(new Evaluate(body.destroy(place, type.unqualified(), span), span));
    }

    /// The destruction of a base within an object; nothing where nothing is to be done.
    List<Stmt> destroyedBase(Place place, ClassSymbol base, Span span) {
        return body.unit().classes().special().hasTrivialDestructor(base)
                ? List.of()
                : List.of(new Evaluate(body.destroyBase(place, base, span), span));
    }

    private static List<Stmt> apart(long count, boolean isUpwards, Function<Expr, List<Stmt>> task, Span span) {
        List<Stmt> found = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            found.addAll(task.apply(number(isUpwards ? i : count - 1 - i, span)));
        }
        return found;
    }

    private List<Stmt> loop(long count, boolean isUpwards, Function<Expr, List<Stmt>> task, Span span) {
        return loop(
                number(isUpwards ? 0 : count - 1, span), number(isUpwards ? count : 0, span), isUpwards, task, span);
    }

    /// @param last beyond it the loop does not go: it is left out upwards, and the last one downwards
    private List<Stmt> loop(Expr first, Expr last, boolean isUpwards, Function<Expr, List<Stmt>> task, Span span) {
        Local index = body.hidden("i", ScalarType.INT64, span);
        Expr load = new Load(new LocalPlace(index, span), span);
        List<Stmt> inner = task.apply(load);
        if (inner.isEmpty()) {
            return List.of();
        }
        BinaryOperator comparison = isUpwards ? BinaryOperator.LESS : BinaryOperator.GREATER_EQUAL;
        return List.of(
                new For(
                        List.of(new Declare(index, Optional.of(first), span)),
                        Optional.of(new Binary(comparison, load, last, ScalarType.BOOL, span)),
                        List.of(new Step(new LocalPlace(index, span), isUpwards, true, span)),
                        new Block(inner, span),
                        span));
    }

    private static Expr number(long value, Span span) {
        return IntConstant.of(value, ScalarType.INT64, span);
    }
}
