package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import port.ir.Block;
import port.ir.Cleanup;
import port.ir.Declare;
import port.ir.Evaluate;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.IrWalk;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Place;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.ir.Unary;
import port.ir.UnaryOperator;
import port.lower.declaration.WrittenDestructors;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionSymbol;
import port.source.Span;

/// The end of what was thrown: where its handler is left, unless `throw` lets it go on ([except.throw] 4).
///
final class ThrownObject {
    private final Body body;
    private final ClassSymbol symbol;

    private ThrownObject(Body body, ClassSymbol symbol) {
        this.body = body;
        this.symbol = symbol;
    }

    /// An object of the class that a handler names; empty where nobody sees its end.
    static Optional<ThrownObject> of(CxxType caught, Body body) {
        return caught instanceof ClassType(var symbol)
                        && WrittenDestructors.runFor(caught, body.unit().classes().special())
                ? Optional.of(new ThrownObject(body, symbol))
                : Optional.empty();
    }

    /// What a handler does, and then the end of the object.
    Stmt handledBy(Supplier<Stmt> handler, Place object, Span span) {
        Local goesOn = body.hidden("goesOn", ScalarType.BOOL, span);
        Stmt work = body.handling(Optional.of(goesOn), handler);
        List<Stmt> end = destroyed(object, span);
        if (!IrWalk.mentions(work, goesOn)) {
            return new Cleanup(work, new Block(end, span), span);
        }
        var ends = new Unary(UnaryOperator.NOT, new Load(new LocalPlace(goesOn, span), span), span);
        Stmt perhaps = new If(ends, new Block(end, span), Optional.empty(), span);
        return new Block(
                List.of(
                        new Declare(goesOn, Optional.of(IntConstant.of(0, ScalarType.BOOL, span)), span),
                        new Cleanup(work, new Block(List.of(perhaps), span), span)),
                span);
    }

    private List<Stmt> destroyed(Place place, Span span) {
        FunctionSymbol destructor = body.unit().classes().special().destructor(symbol).orElseThrow();
        Operand object = Operand.place(symbol.type(), place, span);
        Operand effect = body.expressions().calls().callMethod(destructor, object, List.of(), false, span);
        List<Stmt> end = new ArrayList<>();
        body.expressions().values().effect(effect).ifPresent(expr -> end.addAll(body.finish(new Evaluate(expr, span))));
        return end;
    }
}
