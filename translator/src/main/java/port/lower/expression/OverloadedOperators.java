package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.IntConstant;
import port.ir.ScalarType;
import port.lower.declaration.Unit;
import port.lower.symbol.Callable;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PointerTo;
import port.source.Span;

/// Operators that are functions: of the class on the left, or of the namespaces around ([over.match.oper]).
public final class OverloadedOperators {
    private final Body body;

    OverloadedOperators(Body body) {
        this.body = body;
    }

    /// Whether functions may be meant by an operator on it.
    static boolean isUser(Operand operand) {
        CxxType type = Values.typeOf(operand).unqualified();
        return type instanceof ClassType || type instanceof EnumType;
    }

    Optional<Operand> binary(String symbol, Operand left, Operand right, Span span) {
        if (!isUser(left) && !isUser(right)) {
            return Optional.empty();
        }
        Optional<Operand> found = written(symbol, left, right, span);
        return found.isPresent() ? found : new ThreeWay(body).rewritten(symbol, left, right, span);
    }

    /// By a function of that very name.
    Optional<Operand> written(String symbol, Operand left, Operand right, Span span) {
        return call("operator" + symbol, left, List.of(right), span);
    }

    Optional<Operand> compound(String symbol, Operand left, Operand right, Span span) {
        return binary(symbol + "=", left, right, span);
    }

    Optional<Operand> prefix(String symbol, Operand operand, Span span) {
        return isUser(operand) ? call("operator" + symbol, operand, List.of(), span) : Optional.empty();
    }

    Optional<Operand> postfix(String symbol, Operand operand, Span span) {
        if (!isUser(operand)) {
            return Optional.empty();
        }
        Operand zero = Operand.value(Fundamental.INT, IntConstant.of(0, ScalarType.INT32, span));
        return call("operator" + symbol, operand, List.of(zero), span);
    }

    /// An operator that only classes can define.
    Optional<Operand> member(String name, Operand object, List<Operand> arguments, Span span) {
        if (!(Values.typeOf(object).unqualified() instanceof ClassType(var symbol))) {
            return Optional.empty();
        }
        Optional<FunctionGroup> group = Lookup.group(Lookup.member(symbol, name).map(Lookup.MemberFound::symbol));
        return group.map(found -> {
            FunctionSymbol function =
                    body.expressions()
                            .overloads()
                            .resolve(found.members(), Optional.empty(), arguments, Optional.of(object), name, span);
            return body.expressions().calls().callMethod(function, object, arguments, false, span);
        });
    }

    private Optional<Operand> call(String name, Operand left, List<Operand> rest, Span span) {
        var members = new ArrayList<Callable>();
        if (Values.typeOf(left).unqualified() instanceof ClassType(var symbol)) {
            Lookup.group(Lookup.member(symbol, name).map(Lookup.MemberFound::symbol))
                    .ifPresent(group -> members.addAll(group.members()));
        }
        List<Operand> all = new ArrayList<>();
        all.add(left);
        all.addAll(rest);
        var free = new ArrayList<>(Lookup.operators(body.scope(), name));
        for (Callable callable : Lookup.byArguments(name, all.stream().map(Values::typeOf).toList())) {
            if (!free.contains(callable)) {
                free.add(callable);
            }
        }
        if (members.isEmpty() && free.isEmpty()) {
            return Optional.empty();
        }
        return choose(name, left, rest, all, members, free, span);
    }

    private Optional<Operand> choose(
            String name,
            Operand left,
            List<Operand> rest,
            List<Operand> all,
            List<Callable> members,
            List<Callable> free,
            Span span) {
        Overloads overloads = body.expressions().overloads();
        Overloads.Ranked method = overloads.rank(members, rest, Optional.of(left));
        Overloads.Ranked function = overloads.rank(free, all, Optional.empty());
        if (method.isNone() && function.isNone()) {
            return Optional.empty();
        }
        if (builtinIsBetter(all, method, function)) {
            return Optional.empty();
        }
        boolean takeMethod = function.isNone() || !method.isNone() && !function.isBetterThan(method);
        if (takeMethod) {
            FunctionSymbol chosen = overloads.resolve(members, Optional.empty(), rest, Optional.of(left), name, span);
            return Optional.of(
                    chosen.isMethod()
                            ? body.expressions().calls().callMethod(chosen, left, rest, false, span)
                            : body.expressions().calls().callFunction(chosen, all, span));
        }
        FunctionSymbol chosen = overloads.resolve(free, Optional.empty(), all, Optional.empty(), name, span);
        return Optional.of(body.expressions().calls().callFunction(chosen, all, span));
    }

    /// Enumerations that need no conversion class prefer the built-in operator to one that needs a user's conversion.
    private static boolean builtinIsBetter(List<Operand> all, Overloads.Ranked method, Overloads.Ranked function) {
        boolean noClass = all.stream().noneMatch(operand -> Values.typeOf(operand).unqualified() instanceof ClassType);
        boolean unscoped =
                all.stream()
                        .allMatch(operand ->
                                !(Values.typeOf(operand).unqualified() instanceof EnumType(var symbol))
                                        || !symbol.isScoped());
        return noClass && unscoped && method.isNone() && function.needsUser();
    }

    /// Assignment to an object of class type.
    public Operand assign(Operand target, Operand value, Span span) {
        ClassType type = (ClassType) Values.typeOf(target).unqualified();
        Optional<FunctionGroup> group =
                Lookup.group(Lookup.member(type.symbol(), "operator=").map(Lookup.MemberFound::symbol));
        if (group.isEmpty()) {
            throw LoweringFailure.of(Code.NO_MATCHING_FUNCTION, span, "'" + type + "' cannot be assigned to");
        }
        FunctionSymbol function =
                body.expressions()
                        .overloads()
                        .resolve(
                                group.get().members(),
                                Optional.empty(),
                                List.of(value),
                                Optional.of(target),
                                "operator=",
                                span);
        return body.expressions().calls().callMethod(function, target, List.of(value), false, span);
    }

    /// An object that converts to a number or pointer, converted; anything else unchanged.
    public Operand toBuiltin(Operand operand) {
        if (!(Values.typeOf(operand).unqualified() instanceof ClassType(var symbol))) {
            return operand;
        }
        symbol.declareMembers();
        if (symbol.plainFunction().isPresent()) {
            return body.expressions().functions().pointer(symbol.plainFunction().get(), operand.span());
        }
        return Lookup.group(Lookup.member(symbol, Unit.CONVERSION).map(Lookup.MemberFound::symbol)).stream()
                .flatMap(group -> group.members().stream())
                .filter(FunctionSymbol.class::isInstance)
                .map(FunctionSymbol.class::cast)
                .filter(function -> !function.has(port.syntax.Specifier.EXPLICIT))
                .filter(function -> body.expressions().overloads().objectCost(function, operand).isPresent())
                .filter(function -> isBuiltin(function.type().result().referred()))
                .findFirst()
                .map(function -> body.expressions().calls().method(function, operand, operand.span()))
                .orElse(operand);
    }

    private static boolean isBuiltin(CxxType type) {
        return type.unqualified() instanceof PointerTo || Arithmetic.arithmetic(type).isPresent();
    }
}
