package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.lower.declaration.Deduction;
import port.lower.symbol.Callable;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.TemplateArgument;
import port.source.Span;
import port.syntax.FunctionDeclaration;
import port.syntax.ParameterDeclaration;

/// Chooses among functions of one name ([over.match]).
public final class Overloads {
    private final Body body;

    Overloads(Body body) {
        this.body = body;
    }

    private record Viable(FunctionSymbol function, Optional<FunctionTemplateSymbol> template, List<Integer> costs) {}

    private record Outcome(Optional<FunctionSymbol> best, List<FunctionSymbol> ambiguous) {}

    /// The best function.
    ///
    /// @throws LoweringFailure if there is none, or no single one
    public FunctionSymbol resolve(
            List<Callable> candidates,
            Optional<List<TemplateArgument>> explicit,
            List<Operand> arguments,
            Optional<Operand> object,
            String name,
            Span span) {
        Outcome outcome = decide(candidates, explicit, arguments, object, true);
        if (outcome.best().isPresent()) {
            return outcome.best().get();
        }
        if (outcome.ambiguous().isEmpty()) {
            throw LoweringFailure.of(noMatch(candidates, arguments, name, span));
        }
        Diagnostic diagnostic = Diagnostic.error(Code.AMBIGUOUS_CALL, span, "call of '" + name + "' is ambiguous");
        for (FunctionSymbol function : outcome.ambiguous()) {
            diagnostic = diagnostic.withNote(function.span(), "one candidate is '" + function + "'");
        }
        throw LoweringFailure.of(diagnostic);
    }

    private Diagnostic noMatch(List<Callable> candidates, List<Operand> arguments, String name, Span span) {
        var types = new ArrayList<String>();
        for (Operand argument : arguments) {
            types.add(describe(argument));
        }
        Diagnostic diagnostic =
                Diagnostic.error(
                        Code.NO_MATCHING_FUNCTION,
                        span,
                        "no function '" + name + "' takes (" + String.join(", ", types) + ")");
        int shown = 0;
        for (Callable candidate : candidates) {
            if (shown++ < 5) {
                diagnostic =
                        switch (candidate) {
                            case FunctionSymbol function ->
                                    diagnostic.withNote(function.span(), "'" + function + "' does not fit");
                            case FunctionTemplateSymbol template ->
                                    diagnostic.withNote(
                                            template.span(), "template '" + template.name() + "' does not fit");
                        };
            }
        }
        return diagnostic;
    }

    private static String describe(Operand operand) {
        return switch (operand) {
            case Operand.OfPlace place -> place.type().toString();
            case Operand.OfValue value -> value.type().toString();
            case Operand.OfFunctions functions -> functions.name();
            case Operand.OfList _ -> "{...}";
            case Operand.OfType type -> type.type().toString();
            case Operand.OfBoundMember _ -> "member";
        };
    }

    /// How well the best of some functions fits, to compare it with the best of others.
    record Ranked(List<Integer> costs, boolean isTemplate) {
        boolean isNone() {
            return costs.isEmpty();
        }

        boolean needsUser() {
            return costs.stream().anyMatch(cost -> cost >= Conversion.USER);
        }

        boolean isBetterThan(Ranked other) {
            int broadly = order(other, true);
            int order = broadly != 0 ? broadly : order(other, false);
            return order > 0 || order == 0 && !isTemplate && other.isTemplate;
        }

        /// 1 if no argument fits worse than in the other and one fits better, -1 if one fits worse, 0 if all fit alike.
        ///
        /// @param broadly whether how a reference is bound counts for nothing: it is no conversion
        private int order(Ranked other, boolean broadly) {
            boolean better = false;
            for (int i = 0; i < costs.size() && i < other.costs.size(); i++) {
                int mine = broadly && costs.get(i) < Conversion.PROMOTION ? 0 : costs.get(i);
                int theirs = broadly && other.costs.get(i) < Conversion.PROMOTION ? 0 : other.costs.get(i);
                if (mine > theirs) {
                    return -1;
                }
                better |= mine < theirs;
            }
            return better ? 1 : 0;
        }
    }

    /// How well the best function fits, the object counted among the arguments; no costs if none does.
    Ranked rank(List<Callable> candidates, List<Operand> arguments, Optional<Operand> object) {
        Optional<Viable> best = Optional.empty();
        for (Callable candidate : candidates) {
            Optional<Viable> viable = viable(candidate, Optional.empty(), arguments, object, true);
            if (viable.isPresent() && (best.isEmpty() || isBetter(viable.get(), best.get(), arguments.size()))) {
                best = viable;
            }
        }
        if (best.isEmpty()) {
            return new Ranked(List.of(), false);
        }
        List<Integer> costs = best.get().costs();
        return new Ranked(
                object.isPresent() ? costs : costs.subList(1, costs.size()), best.get().template().isPresent());
    }

    /// The best function, if there is exactly one.
    public Optional<FunctionSymbol> best(
            List<Callable> candidates,
            Optional<List<TemplateArgument>> explicit,
            List<Operand> arguments,
            Optional<Operand> object,
            boolean mayUseUser) {
        return decide(candidates, explicit, arguments, object, mayUseUser).best();
    }

    private Outcome decide(
            List<Callable> candidates,
            Optional<List<TemplateArgument>> explicit,
            List<Operand> arguments,
            Optional<Operand> object,
            boolean mayUseUser) {
        var viable = new ArrayList<Viable>();
        for (Callable candidate : candidates) {
            viable(candidate, explicit, arguments, object, mayUseUser).ifPresent(viable::add);
        }
        if (viable.size() == 1) {
            return new Outcome(Optional.of(viable.getFirst().function()), List.of());
        }
        var best = new ArrayList<FunctionSymbol>();
        for (Viable one : viable) {
            if (viable.stream().allMatch(other -> other == one || isBetter(one, other, arguments.size()))) {
                return new Outcome(Optional.of(one.function()), List.of());
            }
            if (viable.stream().noneMatch(other -> other != one && isBetter(other, one, arguments.size()))) {
                best.add(one.function());
            }
        }
        return new Outcome(Optional.empty(), best);
    }

    private Optional<Viable> viable(
            Callable candidate,
            Optional<List<TemplateArgument>> explicit,
            List<Operand> arguments,
            Optional<Operand> object,
            boolean mayUseUser) {
        Optional<FunctionSymbol> function;
        Optional<FunctionTemplateSymbol> template = Optional.empty();
        switch (candidate) {
            case FunctionSymbol plain ->
                    function =
                            Optional.of(plain)
                                    .filter(_ -> explicit.isEmpty())
                                    .filter(body.unit().templates().constraints()::isSatisfied);
            case FunctionTemplateSymbol generic -> {
                template = Optional.of(generic);
                function = instance(generic, explicit.orElse(List.of()), arguments);
            }
        }
        if (function.isEmpty()) {
            return Optional.empty();
        }
        FunctionOf type = function.get().type();
        int count = type.parameters().size();
        if (arguments.size() > count && !type.variadic() || arguments.size() < required(function.get())) {
            return Optional.empty();
        }
        var costs = new ArrayList<Integer>();
        if (function.get().role() == FunctionSymbol.Role.METHOD && object.isPresent()) {
            Optional<Integer> cost = objectCost(function.get(), object.get());
            if (cost.isEmpty()) {
                return Optional.empty();
            }
            costs.add(cost.get());
        } else {
            costs.add(0);
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (i >= count) {
                costs.add(Conversion.ELLIPSIS);
                continue;
            }
            Optional<Conversion> conversion =
                    body.expressions().conversions().classify(arguments.get(i), type.parameters().get(i), mayUseUser);
            if (conversion.isEmpty()) {
                return Optional.empty();
            }
            costs.add(conversion.get().cost());
        }
        return Optional.of(new Viable(function.get(), template, costs));
    }

    private Optional<FunctionSymbol> instance(
            FunctionTemplateSymbol template, List<TemplateArgument> explicit, List<Operand> arguments) {
        var types = new ArrayList<Deduction.Argument>();
        for (Operand argument : arguments) {
            types.add(argument(argument));
        }
        return body.unit()
                .templates()
                .deduction()
                .fromCall(template, explicit, types)
                .flatMap(found -> body.unit().templates().instantiate(template, found));
    }

    /// An argument as template argument deduction sees it.
    Deduction.Argument argument(Operand operand) {
        return switch (operand) {
            case Operand.OfPlace place -> Deduction.Argument.of(place.type(), !place.isXvalue());
            case Operand.OfValue value -> Deduction.Argument.of(value.type(), false);
            case Operand.OfFunctions functions ->
                    body.expressions()
                            .functions()
                            .only(functions)
                            .map(function ->
                                    Deduction.Argument.of(
                                            body.expressions().functions().typeOf(function), !function.isMethod()))
                            .orElseGet(Deduction.Argument::none);
            case Operand.OfList list ->
                    new Deduction.Argument(
                            Optional.empty(),
                            false,
                            Optional.of(
                                    body.unevaluated().expressions().elements(list).stream()
                                            .map(this::argument)
                                            .toList()));
            case Operand.OfType _, Operand.OfBoundMember _ -> Deduction.Argument.none();
        };
    }

    /// How well an object fits the method; empty if the method may not be called on it.
    Optional<Integer> objectCost(FunctionSymbol method, Operand object) {
        CxxType type;
        boolean isLvalue;
        switch (object) {
            case Operand.OfPlace place -> {
                type = place.type();
                isLvalue = !place.isXvalue();
            }
            case Operand.OfValue value -> {
                type = value.type();
                isLvalue = false;
            }
            default -> {
                return Optional.of(0);
            }
        }
        FunctionOf signature = method.type();
        if (type.isConst() && !signature.isConstMember()) {
            return Optional.empty();
        }
        if (signature.reference() == FunctionOf.RefQualifier.LVALUE && !isLvalue && !signature.isConstMember()
                || signature.reference() == FunctionOf.RefQualifier.RVALUE && isLvalue) {
            return Optional.empty();
        }
        int cost = signature.isConstMember() && !type.isConst() ? 1 : 0;
        if (signature.reference() == FunctionOf.RefQualifier.LVALUE && !isLvalue) {
            cost += 2;
        }
        if (type.unqualified() instanceof ClassType(var symbol) && method.owner().isPresent()) {
            int distance = Conversions.distance(symbol, method.owner().get()).orElse(0);
            cost += distance == 0 ? 0 : Conversion.STANDARD + distance;
        }
        return Optional.of(cost);
    }

    /// How many arguments a call must give.
    static int required(FunctionSymbol function) {
        int count = function.type().parameters().size();
        int least = count;
        for (FunctionDeclaration declaration : function.declarations()) {
            List<ParameterDeclaration> parameters = declaration.type().parameters();
            boolean packs =
                    parameters.stream()
                            .anyMatch(parameter ->
                                    parameter.isPack()
                                            || parameter.type() instanceof port.syntax.PackExpansionTypeSyntax);
            if (packs) {
                int defaults = 0;
                while (defaults < parameters.size()
                        && parameters.get(parameters.size() - 1 - defaults).defaultValue().isPresent()) {
                    defaults++;
                }
                least = Math.min(least, count - defaults);
                continue;
            }
            for (int i = 0; i < parameters.size(); i++) {
                if (parameters.get(i).defaultValue().isPresent()) {
                    least = Math.min(least, i);
                    break;
                }
            }
        }
        return least;
    }

    private boolean isBetter(Viable one, Viable other, int arguments) {
        boolean better = false;
        for (int i = 0; i < one.costs().size(); i++) {
            int mine = one.costs().get(i);
            int theirs = other.costs().get(i);
            if (i > 0 && areIndistinguishable(one, other, i - 1)) {
                boolean takesList = takesList(one, i - 1);
                if (takesList != takesList(other, i - 1)) {
                    if (!takesList) {
                        return false;
                    }
                    better = true;
                }
                continue;
            }
            if (mine > theirs) {
                return false;
            }
            better |= mine < theirs;
        }
        if (better) {
            return true;
        }
        if (one.template().isEmpty() != other.template().isEmpty()) {
            return one.template().isEmpty();
        }
        if (one.template().isPresent()) {
            boolean forwards =
                    body.unit()
                            .templates()
                            .deduction()
                            .isAtLeastAsSpecial(one.template().get(), other.template().get(), arguments);
            boolean backwards =
                    body.unit()
                            .templates()
                            .deduction()
                            .isAtLeastAsSpecial(other.template().get(), one.template().get(), arguments);
            if (forwards != backwards) {
                return forwards;
            }
            boolean mine = isVariadic(one.template().get());
            boolean theirs = isVariadic(other.template().get());
            if (mine != theirs) {
                return theirs;
            }
            boolean narrower = forwards && isNarrower(one.template().get(), other.template().get());
            if (narrower != (forwards && isNarrower(other.template().get(), one.template().get()))) {
                return narrower;
            }
        }
        if (body.unit().templates().constraints().isMoreConstrained(one.function(), other.function())) {
            return true;
        }
        return one.function().generated().isEmpty() && other.function().generated().isPresent();
    }

    /// Whether references of the first template are to more qualified objects, or to lvalues alone ([temp.deduct.partial] 9).
    private static boolean isNarrower(FunctionTemplateSymbol first, FunctionTemplateSymbol second) {
        List<CxxType> mine = first.signature().parameters();
        List<CxxType> theirs = second.signature().parameters();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            boolean narrower =
                    mine.get(i) instanceof ReferenceTo(var own, var isRvalue)
                            && theirs.get(i) instanceof ReferenceTo(var other, var isOtherRvalue)
                            && (isRvalue == isOtherRvalue ? own.isConst() && !other.isConst() : isOtherRvalue);
            if (narrower) {
                return true;
            }
        }
        return false;
    }

    /// Conversions that users define are not compared if they make different classes ([over.ics.rank] 3.3).
    private static boolean areIndistinguishable(Viable one, Viable other, int argument) {
        List<CxxType> mine = one.function().type().parameters();
        List<CxxType> theirs = other.function().type().parameters();
        return argument < mine.size()
                && argument < theirs.size()
                && isUser(one.costs().get(argument + 1))
                && isUser(other.costs().get(argument + 1))
                && mine.get(argument).referred().unqualified() instanceof ClassType(var made)
                && theirs.get(argument).referred().unqualified() instanceof ClassType(var otherMade)
                && made != otherMade;
    }

    /// A list goes to `std::initializer_list` rather than to a class that takes one ([over.ics.rank] 3.1).
    private boolean takesList(Viable one, int argument) {
        CxxType type = one.function().type().parameters().get(argument).referred().unqualified();
        return type instanceof ClassType(var symbol)
                && body.expressions().initialization().elementOfInitializerList(symbol).isPresent();
    }

    private static boolean isUser(int cost) {
        return cost >= Conversion.USER && cost < Conversion.ELLIPSIS;
    }

    private static boolean isVariadic(FunctionTemplateSymbol template) {
        return template.signature().isPack().stream().anyMatch(pack -> pack);
    }
}
