package port.lower.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.ir.Block;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Place;
import port.ir.Stmt;
import port.lower.declaration.Unit;
import port.lower.expression.Body;
import port.lower.expression.Operand;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.Specifier;

/// Objects with static storage, which are destroyed when the program ends, the last one made first ([basic.start.term]).
///
/// Only destructors that the author wrote count: what those of the library give back, the end of the program gives back anyway.
public final class StaticObjects {
    private static final String AT_EXIT = "__port_at_exit";
    private static final String AT_THREAD_EXIT = "__port_at_thread_exit";

    /// Marks the function that destroys such an object.
    record Destruction(Place place, CxxType type) implements FunctionSymbol.GeneratedBody {}

    private final Unit unit;
    private final Body body;

    public StaticObjects(Body body) {
        this.unit = body.unit();
        this.body = body;
    }

    /// What has to be done once the object is made; empty where nobody sees its end.
    public Optional<Stmt> made(VariableSymbol variable, Place place, CxxType type, Span span) {
        boolean isInKernel =
                body.function()
                        .filter(around -> around.has(Specifier.DEVICE) || around.has(Specifier.GLOBAL))
                        .isPresent();
        boolean isOnDevice =
                isInKernel
                        || variable.syntax()
                                .filter(syntax ->
                                        syntax.specifiers().has(Specifier.DEVICE)
                                                || syntax.specifiers().has(Specifier.CONSTANT)
                                                || syntax.specifiers().has(Specifier.MANAGED))
                                .isPresent();
        if (isOnDevice || !hasOwnEnd(type, new HashSet<>())) {
            return Optional.empty();
        }
        String register =
                variable.isPerThread() && unit.global().find(AT_THREAD_EXIT).isPresent() ? AT_THREAD_EXIT : AT_EXIT;
        if (!(unit.global().find(register).orElse(null) instanceof FunctionGroup group)
                || !(group.members().getFirst() instanceof FunctionSymbol atExit)) {
            return Optional.empty();
        }
        var destruction = new Destruction(place, type);
        FunctionSymbol function = GeneratedFunctions.of("destroy$" + variable.name(), destruction, unit, span);
        Operand destroy = body.expressions().functions().pointer(function, span);
        Operand call = body.expressions().calls().callFunction(atExit, List.of(destroy), span);
        Expr effect = ((Operand.OfValue) call).expr();
        return Optional.of(new Evaluate(effect, span));
    }

    private boolean hasOwnEnd(CxxType type, Set<ClassSymbol> seen) {
        if (type instanceof ArrayOf(var element, var count)) {
            return count > 0 && hasOwnEnd(element, seen);
        }
        if (!(type.unqualified() instanceof ClassType(var symbol)) || !seen.add(symbol)) {
            return false;
        }
        if (unit.classes().special().hasTrivialDestructor(symbol)) {
            return false;
        }
        if (symbol.span().file().isHeaderModel()) {
            return symbol.instance().stream()
                    .flatMap(instance -> instance.arguments().stream())
                    .anyMatch(
                            argument -> argument instanceof TemplateArgument.OfType(var held) && hasOwnEnd(held, seen));
        }
        boolean isWritten =
                unit.classes()
                        .special()
                        .destructor(symbol)
                        .filter(destructor -> unit.classes().special().kind(destructor).isEmpty())
                        .isPresent();
        return isWritten
                || symbol.bases().stream().anyMatch(base -> hasOwnEnd(base.symbol().type(), seen))
                || symbol.fields().stream().anyMatch(field -> hasOwnEnd(field.type(), seen));
    }

    /// The body of the function that destroys.
    Block body(Destruction destruction, Span span) {
        return new Block(new EachElement(body).destroyed(destruction.place(), destruction.type(), span), span);
    }
}
