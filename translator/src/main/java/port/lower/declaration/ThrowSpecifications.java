package port.lower.declaration;

import java.util.List;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.syntax.BoolLiteral;
import port.syntax.Expression;
import port.syntax.FunctionTypeSyntax;
import port.syntax.Requirement;
import port.syntax.RequiresExpression;

/// What functions promise about exceptions ([except.spec]).
public final class ThrowSpecifications {
    private final Unit unit;

    ThrowSpecifications(Unit unit) {
        this.unit = unit;
    }

    /// Whether the function is declared never to throw, or made by the compiler of parts that are.
    public boolean isNothrow(FunctionSymbol function) {
        for (int i = 0; i < function.declarations().size(); i++) {
            FunctionTypeSyntax type = function.declarations().get(i).type();
            if (type.noexceptCondition().isPresent()) {
                return holds(type.noexceptCondition().get(), type, function.declarationScopes().get(i));
            }
        }
        if (function.role() == FunctionSymbol.Role.DESTRUCTOR) {
            return true;
        }
        if (function.owner().isPresent() && function.span().file().isHeaderModel() && takesOver(function)) {
            // The models don't write it: no container throws while it takes over what another one has.
            return true;
        }
        return unit.classes().special().kind(function).isPresent()
                && function.owner().isPresent()
                && parts(function.owner().get(), function);
    }

    /// The condition may be about the parameters.
    private boolean holds(Expression condition, FunctionTypeSyntax type, Scope scope) {
        if (condition instanceof BoolLiteral(var isNothrow, _)) {
            return isNothrow;
        }
        Requirement nested = new Requirement.Nested(condition, condition.span());
        Expression asked = new RequiresExpression(type.parameters(), List.of(nested), condition.span());
        return unit.templates().constraints().isSatisfied(asked, scope);
    }

    /// Whether it is a move constructor or assignment.
    private static boolean takesOver(FunctionSymbol function) {
        List<CxxType> parameters = function.type().parameters();
        return parameters.size() == 1
                && parameters.getFirst() instanceof ReferenceTo(var referred, var isRvalue)
                && isRvalue
                && referred.unqualified().equals(function.owner().orElseThrow().type());
    }

    private boolean parts(ClassSymbol owner, FunctionSymbol function) {
        for (BaseClass base : owner.bases()) {
            if (!part(base.symbol(), function)) {
                return false;
            }
        }
        for (FieldSymbol field : owner.fields()) {
            CxxType type = field.type() instanceof ReferenceTo ? field.type() : field.type().unqualified();
            while (type instanceof ArrayOf(var element, _)) {
                type = element.unqualified();
            }
            if (type instanceof ClassType(var symbol) && !part(symbol, function)) {
                return false;
            }
        }
        return true;
    }

    /// What the same function of a part says: of several that take an object, the one for values, if a value is taken.
    private boolean part(ClassSymbol symbol, FunctionSymbol function) {
        String name =
                function.isMethod() && function.role() == FunctionSymbol.Role.METHOD
                        ? "operator="
                        : ClassSymbol.CONSTRUCTOR;
        List<CxxType> wanted = function.type().parameters();
        List<FunctionSymbol> fitting =
                unit.classes().special().functions(symbol, name).stream()
                        .filter(own -> own.type().parameters().size() == wanted.size())
                        .filter(own -> wanted.isEmpty() || takesItself(own, symbol))
                        .toList();
        boolean moves = !wanted.isEmpty() && isRvalue(wanted.getFirst());
        return fitting.stream()
                .filter(own -> !wanted.isEmpty() && isRvalue(own.type().parameters().getFirst()) == moves)
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .filter(this::isNothrow)
                .isPresent();
    }

    private static boolean isRvalue(CxxType type) {
        return type instanceof ReferenceTo(_, var isRvalue) && isRvalue;
    }

    private static boolean takesItself(FunctionSymbol function, ClassSymbol symbol) {
        return function.type().parameters().getFirst().referred().unqualified().equals(symbol.type());
    }
}
