package port.lower.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ArrayPattern;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.DependentType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.ParameterType;
import port.lower.symbol.PointerTo;
import port.lower.symbol.Qualified;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.Symbol;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateIdType;
import port.lower.symbol.TemplateParameter;
import port.lower.symbol.VariableSymbol;
import port.syntax.ValueTemplateParameter;

/// Finds the arguments of templates from the types of function arguments, and the specialisation that fits ([temp.deduct]).
public final class Deduction {
    private final Unit unit;

    Deduction(Unit unit) {
        this.unit = unit;
    }

    /// An argument of a call as deduction sees it.
    ///
    /// @param isLvalue whether it has a place, so that `T&&` becomes an lvalue reference
    /// @param elements those of a braced list
    public record Argument(Optional<CxxType> type, boolean isLvalue, Optional<List<Argument>> elements) {
        public static Argument of(CxxType type, boolean isLvalue) {
            return new Argument(Optional.of(type), isLvalue, Optional.empty());
        }

        /// Nothing can be deduced from it: an overloaded function's name.
        public static Argument none() {
            return new Argument(Optional.empty(), false, Optional.empty());
        }
    }

    /// What has been found out so far.
    private static final class Bindings {
        private final Map<TemplateParameter, TemplateArgument> values = new HashMap<>();
        private final Map<TemplateParameter, List<TemplateArgument>> packs = new HashMap<>();
        private final Map<TemplateParameter, Integer> explicitCounts = new HashMap<>();

        /// What the types of values say: it counts where nothing else does.
        private final Map<TemplateParameter, TemplateArgument> likely = new HashMap<>();

        private int element = -1;

        boolean bind(TemplateParameter parameter, TemplateArgument argument) {
            if (parameter.isPack()) {
                List<TemplateArgument> elements = packs.computeIfAbsent(parameter, _ -> new ArrayList<>());
                int at = Math.max(0, element);
                if (at < elements.size()) {
                    return elements.get(at).equals(argument);
                }
                elements.add(argument);
                return true;
            }
            TemplateArgument known = values.putIfAbsent(parameter, argument);
            return known == null || known.equals(argument);
        }
    }

    /// The template arguments for a call.
    public Optional<List<TemplateArgument>> fromCall(
            FunctionTemplateSymbol template, List<TemplateArgument> explicit, List<Argument> arguments) {
        FunctionTemplateSymbol.Signature signature = template.signature();
        var bindings = new Bindings();
        if (!bindExplicit(template.parameters(), explicit, bindings)) {
            return Optional.empty();
        }
        var given = new GivenParameters(bindings.values.keySet());
        int next = 0;
        for (int i = 0; i < signature.parameters().size(); i++) {
            CxxType pattern = signature.parameters().get(i);
            if (signature.isPack().get(i)) {
                int last = arguments.size() - (signature.parameters().size() - 1 - i);
                int element = 0;
                while (next < last) {
                    bindings.element = element++;
                    if (!fromArgument(pattern, arguments.get(next++), bindings)) {
                        return Optional.empty();
                    }
                }
                bindings.element = -1;
                continue;
            }
            if (next >= arguments.size()) {
                if (i < signature.required()) {
                    return Optional.empty();
                }
                break;
            }
            Argument argument = arguments.get(next++);
            if (!given.cover(pattern) && !fromArgument(pattern, argument, bindings)) {
                return Optional.empty();
            }
        }
        if (next < arguments.size() && !signature.variadic()) {
            return Optional.empty();
        }
        return finish(template.parameters(), bindings, template.patternScope(), true);
    }

    /// The template arguments with which the template has a type: for specialisations, and for `&f`.
    public Optional<List<TemplateArgument>> fromType(
            FunctionTemplateSymbol template, List<TemplateArgument> explicit, FunctionOf type) {
        var bindings = new Bindings();
        FunctionTemplateSymbol.Signature signature = template.signature();
        if (!bindExplicit(template.parameters(), explicit, bindings)) {
            return Optional.empty();
        }
        int next = 0;
        for (int i = 0; i < signature.parameters().size(); i++) {
            CxxType pattern = signature.parameters().get(i).unqualified();
            int last = signature.isPack().get(i) ? type.parameters().size() : next + 1;
            int element = 0;
            while (next < last) {
                bindings.element = signature.isPack().get(i) ? element++ : -1;
                if (next >= type.parameters().size() || !unify(pattern, type.parameters().get(next++), bindings)) {
                    return Optional.empty();
                }
            }
            bindings.element = -1;
        }
        if (next < type.parameters().size() || signature.variadic() != type.variadic()) {
            return Optional.empty();
        }
        if (Templates.isDependent(signature.result()) && !unify(signature.result(), type.result(), bindings)) {
            return Optional.empty();
        }
        return finish(template.parameters(), bindings, template.patternScope(), true);
    }

    /// The template arguments where all are given or have defaults.
    public Optional<List<TemplateArgument>> fromExplicit(
            FunctionTemplateSymbol template, List<TemplateArgument> explicit) {
        var bindings = new Bindings();
        return bindExplicit(template.parameters(), explicit, bindings)
                ? finish(template.parameters(), bindings, template.patternScope(), true)
                : Optional.empty();
    }

    /// The template argument for one parameter type from the type of a value: what `auto` stands for.
    public Optional<List<TemplateArgument>> fromValue(
            List<TemplateParameter> parameters, CxxType pattern, Argument argument, Scope scope) {
        var bindings = new Bindings();
        return fromArgument(pattern, argument, bindings)
                ? finish(parameters, bindings, scope, false)
                : Optional.empty();
    }

    private boolean bindExplicit(
            List<TemplateParameter> parameters, List<TemplateArgument> explicit, Bindings bindings) {
        int next = 0;
        for (TemplateParameter parameter : parameters) {
            if (parameter.isPack()) {
                var rest = new ArrayList<TemplateArgument>();
                while (next < explicit.size()) {
                    TemplateArgument argument = explicit.get(next++);
                    if (argument instanceof TemplateArgument.OfPack(var elements)) {
                        rest.addAll(elements);
                    } else {
                        rest.add(argument);
                    }
                }
                bindings.packs.put(parameter, rest);
                bindings.explicitCounts.put(parameter, rest.size());
            } else if (next < explicit.size()) {
                TemplateArgument argument = explicit.get(next++);
                try {
                    bindings.values.put(
                            parameter,
                            unit.templates()
                                    .convert(
                                            argument,
                                            parameter,
                                            scopeOf(parameters, bindings, parameter.scope()),
                                            parameter.span()));
                } catch (LoweringFailure | DependentFailure _) {
                    return false;
                }
            }
        }
        return next >= explicit.size();
    }

    private static Scope scopeOf(List<TemplateParameter> parameters, Bindings bindings, Scope pattern) {
        Scope scope = pattern.parent().orElseThrow().child(Scope.Kind.TEMPLATE, "");
        for (TemplateParameter parameter : parameters) {
            if (bindings.values.containsKey(parameter)) {
                Templates.bind(scope, List.of(parameter), List.of(bindings.values.get(parameter)));
            }
        }
        return scope;
    }

    private boolean fromArgument(CxxType pattern, Argument argument, Bindings bindings) {
        if (!Templates.isDependent(pattern)) {
            return true;
        }
        if (argument.elements().isPresent()) {
            return fromList(pattern.referred().unqualified(), argument.elements().get(), bindings);
        }
        if (argument.type().isEmpty()) {
            return true;
        }
        CxxType type = argument.type().get().referred();
        if (pattern instanceof ReferenceTo(var referred, var isRvalue)) {
            if (isRvalue && referred instanceof ParameterType && argument.isLvalue()) {
                return unify(referred, new ReferenceTo(type, false), bindings);
            }
            if (referred instanceof ArrayPattern && referred.isConst()) {
                return unify(referred.unqualified(), type.unqualified(), bindings);
            }
            CxxType bare = referred.isConst() ? Qualified.of(type.unqualified(), false, false) : type;
            return unifyArgument(referred.isConst() ? referred.unqualified() : referred, bare, bindings);
        }
        return unifyArgument(pattern.unqualified(), Types.adjusted(type).unqualified(), bindings);
    }

    private boolean fromList(CxxType pattern, List<Argument> elements, Bindings bindings) {
        if (pattern instanceof TemplateIdType(ClassTemplateSymbol template, var arguments)
                && template.name().equals("initializer_list")
                && arguments.getFirst() instanceof TemplateArgument.OfType(var element)) {
            return elements.stream().allMatch(item -> fromArgument(element, item, bindings));
        }
        if (pattern instanceof ArrayPattern(var element, var bound)) {
            return elements.stream().allMatch(item -> fromArgument(element, item, bindings))
                    && bindings.bind(bound, new TemplateArgument.OfInteger(elements.size(), Fundamental.UNSIGNED_LONG));
        }
        return true;
    }

    /// Unifies a parameter with an argument, whose base classes count, too.
    private boolean unifyArgument(CxxType pattern, CxxType type, Bindings bindings) {
        if (pattern instanceof TemplateIdType && type.unqualified() instanceof ClassType(var symbol)) {
            return unifyClass(pattern, symbol, bindings);
        }
        if (pattern instanceof PointerTo(var inner) && type.unqualified() instanceof PointerTo(var pointee)) {
            if (inner.unqualified() instanceof TemplateIdType
                    && pointee.unqualified() instanceof ClassType(var symbol)) {
                return unifyClass(inner.unqualified(), symbol, bindings);
            }
            if (inner.isConst() && !pointee.isConst()) {
                return unify(inner.unqualified(), pointee, bindings);
            }
        }
        return unify(pattern, type, bindings);
    }

    private boolean unifyClass(CxxType pattern, ClassSymbol symbol, Bindings bindings) {
        if (unify(pattern, symbol.type(), bindings)) {
            return true;
        }
        symbol.declareMembers();
        for (BaseClass base : symbol.bases()) {
            if (unifyClass(pattern, base.symbol(), bindings)) {
                return true;
            }
        }
        return false;
    }

    private boolean unify(CxxType pattern, CxxType type, Bindings bindings) {
        if (!Templates.isDependent(pattern)) {
            return pattern.equals(type);
        }
        return switch (pattern) {
            case ParameterType(var parameter) -> bindings.bind(parameter, TemplateArgument.of(type));
            case Qualified qualified -> unifyQualified(qualified, type, bindings);
            case PointerTo(var pointee) ->
                    type.unqualified() instanceof PointerTo(var actual) && unify(pointee, actual, bindings);
            case ReferenceTo(var referred, var isRvalue) ->
                    type instanceof ReferenceTo(var actual, var actualRvalue)
                            && isRvalue == actualRvalue
                            && unify(referred, actual, bindings);
            case ArrayOf(var element, var count) ->
                    type instanceof ArrayOf(var actual, var actualCount)
                            && (count == actualCount || count == ArrayOf.DEPENDENT)
                            && unify(element, actual, bindings);
            case ArrayPattern(var element, var bound) ->
                    switch (type) {
                        case ArrayOf(var actual, var count) ->
                                count >= 0
                                        && bindings.bind(
                                                bound, new TemplateArgument.OfInteger(count, Fundamental.UNSIGNED_LONG))
                                        && unify(element, actual, bindings);
                        case ArrayPattern(var actual, var other) ->
                                bindings.bind(bound, new TemplateArgument.OfParameter(other))
                                        && unify(element, actual, bindings);
                        default -> false;
                    };
            case FunctionOf function -> type instanceof FunctionOf actual && unifyFunction(function, actual, bindings);
            case MemberPointerTo(var owner, var member) ->
                    type.unqualified() instanceof MemberPointerTo(var actualOwner, var actualMember)
                            && unify(owner, actualOwner, bindings)
                            && unify(member, actualMember, bindings);
            case TemplateIdType id -> unifyTemplateId(id, type.unqualified(), bindings);
            case DependentType _ -> true;
            default -> false;
        };
    }

    private boolean unifyQualified(Qualified pattern, CxxType type, Bindings bindings) {
        if (pattern.isConst() && !type.isConst()) {
            return false;
        }
        CxxType rest = type;
        if (type instanceof Qualified(var base, var isConst, var isVolatile)) {
            rest = Qualified.of(base, isConst && !pattern.isConst(), isVolatile && !pattern.isVolatile());
        } else if (type instanceof ArrayOf) {
            rest = type.unqualified();
        }
        return unify(pattern.base(), rest, bindings);
    }

    private boolean unifyFunction(FunctionOf pattern, FunctionOf type, Bindings bindings) {
        if (!unify(pattern.result(), type.result(), bindings) || pattern.isConstMember() != type.isConstMember()) {
            return false;
        }
        int fixed = pattern.parameters().size();
        boolean pack = fixed > 0 && mentionsPack(pattern.parameters().getLast());
        if (pack) {
            fixed--;
        }
        if (type.parameters().size() < fixed || !pack && type.parameters().size() > fixed) {
            return false;
        }
        for (int i = 0; i < type.parameters().size(); i++) {
            bindings.element = i < fixed ? -1 : i - fixed;
            if (!unify(
                    pattern.parameters().get(Math.min(i, pattern.parameters().size() - 1)),
                    type.parameters().get(i),
                    bindings)) {
                return false;
            }
        }
        bindings.element = -1;
        return true;
    }

    private static boolean mentionsPack(CxxType type) {
        return switch (type) {
            case ParameterType(var parameter) -> parameter.isPack();
            case Qualified(var base, _, _) -> mentionsPack(base);
            case PointerTo(var pointee) -> mentionsPack(pointee);
            case ReferenceTo(var referred, _) -> mentionsPack(referred);
            default -> false;
        };
    }

    private boolean unifyTemplateId(TemplateIdType pattern, CxxType type, Bindings bindings) {
        port.lower.symbol.Symbol template;
        List<TemplateArgument> arguments;
        switch (type) {
            case ClassType(var symbol) when symbol.instance().isPresent() -> {
                template = symbol.instance().get().template();
                arguments = symbol.instance().get().arguments();
            }
            case TemplateIdType(var other, var others) -> {
                template = other;
                arguments = others;
            }
            default -> {
                return false;
            }
        }
        if (pattern.template() instanceof TemplateParameter parameter) {
            return bindings.bind(parameter, new TemplateArgument.OfTemplate(template))
                    && unifyArguments(pattern.arguments(), arguments, bindings, true);
        }
        return pattern.template() == template && unifyArguments(pattern.arguments(), arguments, bindings, false);
    }

    private boolean unifyArguments(
            List<TemplateArgument> patterns,
            List<TemplateArgument> actual,
            Bindings bindings,
            boolean mayLeaveDefaults) {
        List<TemplateArgument> flat = flatten(actual);
        List<TemplateArgument> flatPatterns = flatten(patterns);
        int next = 0;
        for (TemplateArgument pattern : flatPatterns) {
            if (pattern instanceof TemplateArgument.OfExpansion(var inner)) {
                int element = 0;
                while (next < flat.size()) {
                    bindings.element = element++;
                    TemplateArgument argument = flat.get(next++);
                    TemplateArgument bare =
                            argument instanceof TemplateArgument.OfExpansion(var other) ? other : argument;
                    if (!unifyArgument(inner, bare, bindings)) {
                        return false;
                    }
                }
                bindings.element = -1;
            } else if (next >= flat.size()
                    || flat.get(next) instanceof TemplateArgument.OfExpansion
                    || !unifyArgument(pattern, flat.get(next++), bindings)) {
                return false;
            }
        }
        return next == flat.size() || mayLeaveDefaults && !flatPatterns.isEmpty();
    }

    static List<TemplateArgument> flatten(List<TemplateArgument> arguments) {
        var flat = new ArrayList<TemplateArgument>();
        for (TemplateArgument argument : arguments) {
            if (argument instanceof TemplateArgument.OfPack(var elements)) {
                flat.addAll(flatten(elements));
            } else {
                flat.add(argument);
            }
        }
        return flat;
    }

    private boolean unifyArgument(TemplateArgument pattern, TemplateArgument actual, Bindings bindings) {
        return switch (pattern) {
            case TemplateArgument.OfType(var type) ->
                    actual instanceof TemplateArgument.OfType(var other) && unify(type, other, bindings);
            case TemplateArgument.OfParameter(var parameter) ->
                    !(actual instanceof TemplateArgument.OfType)
                            && bindings.bind(parameter, actual)
                            && unifyTypeOf(parameter, actual, bindings);
            case TemplateArgument.OfTemplate(TemplateParameter parameter) ->
                    actual instanceof TemplateArgument.OfTemplate && bindings.bind(parameter, actual);
            case TemplateArgument.OfExpression _ -> true;
            case TemplateArgument.OfInteger _, TemplateArgument.OfSymbol _, TemplateArgument.OfTemplate _ ->
                    pattern.equals(actual);
            case TemplateArgument.OfPack _, TemplateArgument.OfExpansion _ -> false;
        };
    }

    /// The type of a value deduces what the type of its parameter is made of ([temp.deduct.type] 13): `template <class R, R (*F)()>`.
    private boolean unifyTypeOf(TemplateParameter parameter, TemplateArgument value, Bindings bindings) {
        Optional<CxxType> pattern =
                parameter
                        .syntax()
                        .filter(ValueTemplateParameter.class::isInstance)
                        .map(syntax ->
                                unit.types().resolve(((ValueTemplateParameter) syntax).type(), parameter.scope()))
                        .map(CxxType::unqualified)
                        .filter(Templates::isDependent);
        return switch (value) {
            case TemplateArgument.OfSymbol(Symbol symbol) when pattern.isPresent() ->
                    unify(pattern.get(), addressType(symbol, pattern.get()), bindings);
            case TemplateArgument.OfInteger(_, var type)
                    when pattern.isPresent() && pattern.get() instanceof ParameterType(var open) -> {
                bindings.likely.putIfAbsent(open, TemplateArgument.of(type.unqualified()));
                yield true;
            }
            default -> true;
        };
    }

    private static CxxType addressType(Symbol symbol, CxxType pattern) {
        return switch (symbol) {
            case FunctionSymbol method when method.role() == FunctionSymbol.Role.METHOD ->
                    new MemberPointerTo(method.owner().orElseThrow().type(), method.type());
            case FunctionSymbol function -> new PointerTo(function.type());
            case VariableSymbol variable when pattern instanceof ReferenceTo -> new ReferenceTo(variable.type(), false);
            case VariableSymbol variable -> new PointerTo(variable.type());
            default -> pattern;
        };
    }

    /// Gathers the arguments, defaults included.
    private Optional<List<TemplateArgument>> finish(
            List<TemplateParameter> parameters, Bindings bindings, Scope pattern, boolean mayDefault) {
        Scope scope = pattern.parent().orElse(pattern).child(Scope.Kind.TEMPLATE, "");
        var arguments = new ArrayList<TemplateArgument>();
        for (TemplateParameter parameter : parameters) {
            TemplateArgument argument;
            if (parameter.isPack()) {
                argument = new TemplateArgument.OfPack(bindings.packs.getOrDefault(parameter, List.of()));
            } else if (bindings.values.containsKey(parameter) || bindings.likely.containsKey(parameter)) {
                argument = bindings.values.getOrDefault(parameter, bindings.likely.get(parameter));
            } else {
                Optional<TemplateArgument> fallback;
                try {
                    fallback = mayDefault ? unit.templates().defaultArgument(parameter, scope) : Optional.empty();
                } catch (LoweringFailure | DependentFailure _) {
                    return Optional.empty();
                }
                if (fallback.isEmpty()) {
                    return Optional.empty();
                }
                argument = fallback.get();
            }
            try {
                if (!parameter.isPack()) {
                    argument = unit.templates().convert(argument, parameter, scope, parameter.span());
                }
            } catch (LoweringFailure | DependentFailure _) {
                return Optional.empty();
            }
            arguments.add(argument);
            Templates.bind(scope, List.of(parameter), List.of(argument));
        }
        return Optional.of(arguments);
    }

    /// What the parameters of a specialisation stand for where it fits the arguments.
    Optional<List<TemplateArgument>> match(
            List<TemplateParameter> parameters,
            List<TemplateArgument> patterns,
            List<TemplateArgument> arguments,
            Scope scope) {
        var bindings = new Bindings();
        return unifyArguments(patterns, arguments, bindings, false)
                ? finish(parameters, bindings, scope, false)
                : Optional.empty();
    }

    /// Whether every call that fits `first` fits `second`, too ([temp.func.order]).
    public boolean isAtLeastAsSpecial(FunctionTemplateSymbol first, FunctionTemplateSymbol second, int arguments) {
        List<CxxType> special = first.signature().parameters();
        List<CxxType> general = second.signature().parameters();
        var bindings = new Bindings();
        for (int i = 0; i < arguments; i++) {
            Optional<Integer> at = position(first.signature(), i);
            Optional<Integer> to = position(second.signature(), i);
            if (at.isEmpty() || to.isEmpty()) {
                return false;
            }
            boolean packed = first.signature().isPack().get(at.get());
            boolean takesPack = second.signature().isPack().get(to.get());
            if (packed && !takesPack) {
                return false;
            }
            bindings.element = takesPack ? i - to.get() : -1;
            CxxType bare = general.get(to.get()).referred().unqualified();
            if (!unify(bare, special.get(at.get()).referred().unqualified(), bindings)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Integer> position(FunctionTemplateSymbol.Signature signature, int argument) {
        int last = signature.parameters().size() - 1;
        if (argument <= last) {
            return Optional.of(argument);
        }
        return last >= 0 && signature.isPack().get(last) ? Optional.of(last) : Optional.empty();
    }
}
