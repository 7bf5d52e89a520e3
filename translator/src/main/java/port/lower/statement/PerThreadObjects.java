package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.Block;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Place;
import port.ir.Stmt;
import port.lower.declaration.Unit;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.VariableSymbol;
import port.source.Span;

/// `thread_local` variables outside functions whose value has to be computed: every thread does that when it starts.
public final class PerThreadObjects {
    private static final String AT_THREAD_START = "__port_at_thread_start";

    /// Marks the function that makes such a variable.
    record Making(VariableSymbol variable, Place place, CxxType type) implements FunctionSymbol.GeneratedBody {}

    private final Unit unit;
    private final Body body;

    public PerThreadObjects(Body body) {
        this.unit = body.unit();
        this.body = body;
    }

    /// What is done before `main`: the variable of the first thread is made, and those of the others will be.
    public List<Stmt> made(VariableSymbol variable, Place place, CxxType type, Span span) {
        var making = new Making(variable, place, type);
        FunctionSymbol make = GeneratedFunctions.of("make$" + variable.name(), making, unit, span);
        var statements = new ArrayList<Stmt>();
        statements.add(call(make, List.of(), span));
        if (unit.global().find(AT_THREAD_START).orElse(null) instanceof FunctionGroup group
                && group.members().getFirst() instanceof FunctionSymbol atStart) {
            Operand pointer = body.expressions().functions().pointer(make, span);
            statements.add(call(atStart, List.of(pointer), span));
        }
        return statements;
    }

    private Stmt call(FunctionSymbol function, List<Operand> arguments, Span span) {
        Operand call = body.expressions().calls().callFunction(function, arguments, span);
        return new Evaluate(((Operand.OfValue) call).expr(), span);
    }

    /// The body of the function that makes the variable.
    Block body(Making making, Span span) {
        VariableSymbol variable = making.variable();
        Optional<Expr> value =
                body.within(
                        variable.syntaxScope(),
                        () ->
                                body.expressions()
                                        .initialization()
                                        .initial(making.type(), variable.syntax().orElseThrow().initializer(), span));
        var statements = new ArrayList<>(new EachElement(body).made(making.place(), making.type(), value, span));
        new StaticObjects(body).made(variable, making.place(), making.type(), span).ifPresent(statements::add);
        return new Block(statements, span);
    }
}
