package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.lower.symbol.AliasTemplateSymbol;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ArrayPattern;
import port.lower.symbol.BoundArgument;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.DependentType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.ParameterType;
import port.lower.symbol.PointerTo;
import port.lower.symbol.Qualified;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateIdType;
import port.lower.symbol.TemplateParameter;
import port.lower.symbol.VariableSymbol;
import port.lower.symbol.VariableTemplateSymbol;
import port.source.Span;
import port.syntax.ClassDeclaration;
import port.syntax.ClassKey;
import port.syntax.Expression;
import port.syntax.TemplateTemplateParameter;
import port.syntax.TypeTemplateParameter;
import port.syntax.ValueTemplateParameter;

/// Instances of templates.
public final class Templates {
    private final Unit unit;
    private final Deduction deduction;
    private final Constraints constraints;
    private final Specialisations specialisations;

    Templates(Unit unit) {
        this.unit = unit;
        this.deduction = new Deduction(unit);
        this.constraints = new Constraints(unit);
        this.specialisations = new Specialisations(unit, deduction);
    }

    public Constraints constraints() {
        return constraints;
    }

    public Deduction deduction() {
        return deduction;
    }

    /// Whether a type mentions a template parameter that is not bound.
    public static boolean isDependent(CxxType type) {
        return switch (type) {
            case ParameterType _, TemplateIdType _, DependentType _, ArrayPattern _ -> true;
            case Qualified(var base, _, _) -> isDependent(base);
            case PointerTo(var pointee) -> isDependent(pointee);
            case ReferenceTo(var referred, _) -> isDependent(referred);
            case ArrayOf(var element, var count) -> count == ArrayOf.DEPENDENT || isDependent(element);
            case MemberPointerTo(var owner, var member) -> isDependent(owner) || isDependent(member);
            case FunctionOf function ->
                    isDependent(function.result()) || function.parameters().stream().anyMatch(Templates::isDependent);
            default -> false;
        };
    }

    static boolean isDependent(TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.OfType(var type) -> isDependent(type);
            case TemplateArgument.OfPack(var arguments) -> arguments.stream().anyMatch(Templates::isDependent);
            case TemplateArgument.OfParameter _, TemplateArgument.OfExpansion _, TemplateArgument.OfExpression _ ->
                    true;
            case TemplateArgument.OfTemplate(var template) -> template instanceof TemplateParameter;
            case TemplateArgument.OfInteger _, TemplateArgument.OfSymbol _ -> false;
        };
    }

    /// `template<arguments>` as a type.
    CxxType classType(ClassTemplateSymbol template, List<TemplateArgument> arguments, Span span) {
        if (arguments.stream().anyMatch(Templates::isDependent)) {
            return new TemplateIdType(template, withDefaults(template, arguments));
        }
        List<TemplateArgument> complete = normalise(template, arguments, span);
        ClassSymbol known = template.instances().get(complete);
        if (known == null) {
            requireSatisfied(template, complete, span);
            ClassKey key = template.definition().map(ClassDeclaration::key).orElse(ClassKey.CLASS);
            known = newInstance(template, complete, template.scope(), key, template.span());
            template.instances().put(complete, known);
            ClassSymbol instance = known;
            instance.setSources(
                    Lazy.of(() -> complete(template, instance, complete)),
                    Lazy.of(() -> unit.classes().layouts().layOut(instance)));
        }
        return known.type();
    }

    private void requireSatisfied(ClassTemplateSymbol template, List<TemplateArgument> arguments, Span span) {
        Optional<Expression> written = template.definition().flatMap(ClassDeclaration::constraint);
        Scope bound = template.scope().child(Scope.Kind.TEMPLATE, "");
        bind(bound, template.definitionParameters(), arguments);
        if (!constraints.isSatisfied(template.definitionParameters(), written, bound)) {
            throw LoweringFailure.of(
                    Code.TYPE_MISMATCH,
                    span,
                    "'"
                            + template.name()
                            + Functions.text(arguments)
                            + "' does not satisfy the constraints of '"
                            + template.name()
                            + "'");
        }
    }

    /// The arguments of a variable template, or of a concept, under the names of its parameters.
    Scope scopeOf(VariableTemplateSymbol template, List<TemplateArgument> arguments, Span span) {
        Scope bound = template.scope().child(Scope.Kind.TEMPLATE, "");
        List<TemplateArgument> complete =
                normalise(template.parameters(), template.parameters(), arguments, bound, span, template.name());
        bind(bound, template.parameters(), complete);
        return bound;
    }

    ClassSymbol newInstance(
            ClassTemplateSymbol template, List<TemplateArgument> arguments, Scope scope, ClassKey key, Span span) {
        Scope bound = scope.child(Scope.Kind.TEMPLATE, "");
        String display = template.name() + Functions.text(arguments);
        var symbol = new ClassSymbol(template.name(), display, key, scope, bound, span);
        symbol.instantiates(template, arguments);
        return symbol;
    }

    /// Chooses the specialisation and gives the instance its members.
    private boolean complete(ClassTemplateSymbol template, ClassSymbol instance, List<TemplateArgument> arguments) {
        Scope bound = instance.members().parent().orElseThrow();
        Optional<Specialisations.Match<ClassTemplateSymbol.Partial>> match =
                specialisations.partial(template, arguments);
        if (match.isPresent()) {
            ClassTemplateSymbol.Partial partial = match.get().partial();
            bind(bound, partial.parameters(), match.get().arguments());
            unit.classes().defineInstance(instance, partial.syntax(), partial.outOfLine());
            return instance.declareMembers();
        }
        if (template.definition().isEmpty()) {
            return false;
        }
        bind(bound, template.definitionParameters(), arguments);
        unit.classes().defineInstance(instance, template.definition().get(), template.outOfLine());
        return instance.declareMembers();
    }

    /// Declares template parameters as what they stand for.
    static void bind(Scope scope, List<TemplateParameter> parameters, List<TemplateArgument> arguments) {
        for (int i = 0; i < parameters.size() && i < arguments.size(); i++) {
            TemplateParameter parameter = parameters.get(i);
            String name = parameter.name().isEmpty() ? "<" + i + ">" : parameter.name();
            scope.declare(new BoundArgument(name, arguments.get(i), scope, parameter.span()));
        }
    }

    CxxType alias(AliasTemplateSymbol template, List<TemplateArgument> arguments, Span span) {
        Scope bound = template.scope().child(Scope.Kind.TEMPLATE, "");
        List<TemplateArgument> complete =
                normalise(template.parameters(), template.parameters(), arguments, bound, span, template.name());
        bind(bound, template.parameters(), complete);
        return unit.types().resolve(template.type(), bound);
    }

    VariableSymbol variable(VariableTemplateSymbol template, List<TemplateArgument> arguments, Span span) {
        if (arguments.stream().anyMatch(Templates::isDependent)) {
            throw new DependentFailure(template.name());
        }
        Scope bound = template.scope().child(Scope.Kind.TEMPLATE, "");
        List<TemplateArgument> complete =
                normalise(template.parameters(), template.parameters(), arguments, bound, span, template.name());
        VariableSymbol known = template.instances().get(complete);
        if (known != null) {
            return known;
        }
        var syntax = template.syntax();
        Optional<Specialisations.Match<VariableTemplateSymbol.Partial>> match =
                specialisations.partial(template, complete);
        if (match.isPresent()) {
            syntax = match.get().partial().syntax();
            bound = template.scope().child(Scope.Kind.TEMPLATE, "");
            bind(bound, match.get().partial().parameters(), match.get().arguments());
        } else {
            bind(bound, template.parameters(), complete);
        }
        VariableSymbol made = unit.variables().create(syntax, template.scope(), bound);
        made.markStaticMember();
        made.setArguments(Functions.text(complete));
        template.instances().put(complete, made);
        return made;
    }

    /// Arguments for each parameter: defaults filled in, packs gathered, values converted.
    List<TemplateArgument> normalise(ClassTemplateSymbol template, List<TemplateArgument> arguments, Span span) {
        Scope bound = template.scope().child(Scope.Kind.TEMPLATE, "");
        return normalise(template.parameters(), template.defaults(), arguments, bound, span, template.name());
    }

    /// The same for dependent arguments; what cannot be made is left out.
    List<TemplateArgument> withDefaults(ClassTemplateSymbol template, List<TemplateArgument> arguments) {
        boolean hasExpansion = arguments.stream().anyMatch(TemplateArgument.OfExpansion.class::isInstance);
        if (hasExpansion || arguments.size() >= template.parameters().size()) {
            return arguments;
        }
        try {
            return normalise(template, arguments, template.span());
        } catch (LoweringFailure | DependentFailure _) {
            return arguments;
        }
    }

    /// The arguments of a class without those at the end that the defaults give.
    public List<TemplateArgument> withoutDefaults(ClassSymbol.Instance instance) {
        List<TemplateArgument> all = instance.arguments();
        List<TemplateArgument> kept = all;
        while (!kept.isEmpty() && withDefaults(instance.template(), kept.subList(0, kept.size() - 1)).equals(all)) {
            kept = kept.subList(0, kept.size() - 1);
        }
        return kept;
    }

    private List<TemplateArgument> normalise(
            List<TemplateParameter> parameters,
            List<TemplateParameter> defaults,
            List<TemplateArgument> written,
            Scope bound,
            Span span,
            String name) {
        List<TemplateArgument> arguments = new ArrayList<>();
        for (TemplateArgument argument : written) {
            if (argument instanceof TemplateArgument.OfPack(var elements)) {
                arguments.addAll(elements);
            } else {
                arguments.add(argument);
            }
        }
        var complete = new ArrayList<TemplateArgument>();
        int next = 0;
        for (int i = 0; i < parameters.size(); i++) {
            TemplateParameter parameter = parameters.get(i);
            TemplateArgument argument;
            if (parameter.isPack()) {
                var rest = new ArrayList<TemplateArgument>();
                while (next < arguments.size()) {
                    rest.add(convert(arguments.get(next++), parameter, bound, span));
                }
                argument = new TemplateArgument.OfPack(rest);
            } else if (next < arguments.size()) {
                argument = convert(arguments.get(next++), parameter, bound, span);
            } else {
                argument =
                        defaultArgument(defaults.get(i), bound)
                                .orElseThrow(() ->
                                        LoweringFailure.of(
                                                Code.TYPE_MISMATCH,
                                                span,
                                                "'" + name + "' needs more template arguments"));
                argument = convert(argument, parameter, bound, span);
            }
            complete.add(argument);
            bind(bound, List.of(parameter), List.of(argument));
            if (defaults.get(i) != parameter) {
                bind(bound, List.of(defaults.get(i)), List.of(argument));
            }
        }
        if (next < arguments.size()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + name + "' takes fewer template arguments");
        }
        return complete;
    }

    /// The default argument of a parameter, in terms of those bound in `scope`.
    Optional<TemplateArgument> defaultArgument(TemplateParameter parameter, Scope scope) {
        if (parameter.syntax().isEmpty()) {
            return Optional.empty();
        }
        return switch (parameter.syntax().get()) {
            case TypeTemplateParameter type ->
                    type.defaultType().map(written -> TemplateArgument.of(unit.types().resolve(written, scope)));
            case ValueTemplateParameter value ->
                    value.defaultValue()
                            .map(written -> {
                                try {
                                    return unit.constants().argument(written, scope);
                                } catch (DependentFailure _) {
                                    return new TemplateArgument.OfExpression(written.span().text());
                                }
                            });
            case TemplateTemplateParameter template ->
                    template.defaultTemplate()
                            .flatMap(name -> unit.names().find(name, scope))
                            .map(found -> new TemplateArgument.OfTemplate(found.symbol()));
        };
    }

    /// An argument as its parameter takes it.
    TemplateArgument convert(TemplateArgument argument, TemplateParameter parameter, Scope bound, Span span) {
        if (argument instanceof TemplateArgument.OfExpansion || isDependent(argument)) {
            return argument;
        }
        switch (parameter.kind()) {
            case TYPE -> {
                if (argument instanceof TemplateArgument.OfType(TemplateIdType(ClassTemplateSymbol template, var rest))
                        && rest.isEmpty()) {
                    throw LoweringFailure.of(
                            Code.TYPE_MISMATCH, span, "'" + template.name() + "' needs template arguments");
                }
                if (argument instanceof TemplateArgument.OfType) {
                    return argument;
                }
            }
            case TEMPLATE -> {
                if (argument instanceof TemplateArgument.OfTemplate) {
                    return argument;
                }
                if (argument instanceof TemplateArgument.OfType(TemplateIdType(var template, var rest))
                        && rest.isEmpty()) {
                    return new TemplateArgument.OfTemplate(template);
                }
            }
            case VALUE -> {
                if (argument instanceof TemplateArgument.OfInteger(var value, var given)) {
                    return new TemplateArgument.OfInteger(
                            value(value, parameter, given, bound), valueType(parameter, given, bound));
                }
                if (argument instanceof TemplateArgument.OfSymbol) {
                    return argument;
                }
            }
        }
        throw LoweringFailure.of(
                Code.TYPE_MISMATCH,
                span,
                "'" + argument + "' does not fit template parameter '" + parameter.name() + "'");
    }

    private long value(long value, TemplateParameter parameter, CxxType given, Scope bound) {
        CxxType type = valueType(parameter, given, bound).unqualified();
        Fundamental kind =
                type instanceof EnumType enumeration
                        ? enumeration.underlying()
                        : type instanceof Fundamental fundamental ? fundamental : Fundamental.LONG;
        return kind == Fundamental.BOOL ? value != 0 ? 1 : 0 : wrap(value, kind);
    }

    /// `value` as a value of an integer type.
    public static long wrap(long value, Fundamental kind) {
        int bits = kind.scalar().bits();
        if (bits >= 64) {
            return value;
        }
        long low = value & (1L << bits) - 1;
        return kind.isSigned() && (low >> bits - 1 & 1) != 0 ? low - (1L << bits) : low;
    }

    private CxxType valueType(TemplateParameter parameter, CxxType given, Scope bound) {
        if (parameter.syntax().isPresent() && parameter.syntax().get() instanceof ValueTemplateParameter value) {
            CxxType type = unit.types().resolve(value.type(), bound);
            return Variables.hasPlaceholder(type) || isDependent(type) ? given : type.unqualified();
        }
        return given;
    }

    /// The instance of a function template for these arguments; empty if substitution fails or it is deleted by that.
    public Optional<FunctionSymbol> instantiate(FunctionTemplateSymbol template, List<TemplateArgument> arguments) {
        for (FunctionSymbol specialisation : template.specialisations()) {
            if (specialisation.template().orElseThrow().arguments().equals(arguments)) {
                return Optional.of(specialisation);
            }
        }
        Optional<FunctionSymbol> known = template.instances().get(arguments);
        if (known == null) {
            // A result such as `decltype(a + b)` may lead here again: an instance is no candidate for what its own type
            // is made of.
            template.instances().put(arguments, Optional.empty());
            known = makeInstance(template, arguments);
            template.instances().put(arguments, known);
        }
        return known;
    }

    private Optional<FunctionSymbol> makeInstance(FunctionTemplateSymbol template, List<TemplateArgument> arguments) {
        if (template.inherited().isPresent()) {
            FunctionTemplateSymbol.Inherited inherited = template.inherited().get();
            Optional<FunctionSymbol> taken = instantiate(inherited.from(), arguments).flatMap(inherited.taken());
            taken.ifPresent(symbol -> symbol.instantiates(template, arguments));
            return taken;
        }
        FunctionTemplateSymbol.Declaration best =
                template.declarations().stream()
                        .filter(declaration -> declaration.syntax().isDefinition())
                        .findFirst()
                        .orElseGet(() -> template.declarations().getFirst());
        Scope scope = bound(best, template, arguments);
        var symbol =
                new FunctionSymbol(
                        template.name(),
                        template.role(),
                        template.owner(),
                        Lazy.of(() -> unit.types().function(best.syntax().type(), scope)),
                        template.scope(),
                        best.syntax().name().span());
        symbol.instantiates(template, arguments);
        template.generated().ifPresent(symbol::generateBy);
        for (FunctionTemplateSymbol.Declaration declaration : template.declarations()) {
            symbol.declareBy(
                    declaration.syntax(), declaration == best ? scope : bound(declaration, template, arguments));
        }
        try {
            if (!constraints.isSatisfied(symbol)) {
                return Optional.empty();
            }
            symbol.type();
            return Optional.of(symbol);
        } catch (LoweringFailure _) {
            return Optional.empty();
        }
    }

    /// A specialisation takes what its template gives to parameters without an argument ([temp.expl.spec]).
    void inheritDefaults(
            FunctionSymbol specialisation, FunctionTemplateSymbol template, List<TemplateArgument> arguments) {
        for (FunctionTemplateSymbol.Declaration declaration : template.declarations()) {
            boolean gives =
                    declaration.syntax().type().parameters().stream()
                            .anyMatch(parameter -> parameter.defaultValue().isPresent());
            if (gives) {
                specialisation.declareBy(declaration.syntax().withoutBody(), bound(declaration, template, arguments));
            }
        }
    }

    private static Scope bound(
            FunctionTemplateSymbol.Declaration declaration,
            FunctionTemplateSymbol template,
            List<TemplateArgument> arguments) {
        Scope scope = declaration.scope().child(Scope.Kind.TEMPLATE, "");
        for (int i = 0; i < declaration.parameters().size() && i < arguments.size(); i++) {
            String name = TemplateDeclarations.nameOf(declaration.parameters().get(i));
            if (!name.isEmpty()) {
                scope.declare(new BoundArgument(name, arguments.get(i), scope, template.span()));
            }
        }
        return scope;
    }

    /// Whether two argument lists say the same, parameters compared by place.
    boolean samePattern(
            List<TemplateArgument> first,
            List<TemplateParameter> firstParameters,
            List<TemplateArgument> second,
            List<TemplateParameter> secondParameters) {
        return canonical(first, firstParameters).equals(canonical(second, secondParameters));
    }

    private static String canonical(List<TemplateArgument> arguments, List<TemplateParameter> parameters) {
        String text = arguments.toString();
        for (TemplateParameter parameter : parameters) {
            if (!parameter.name().isEmpty()) {
                text = text.replaceAll("\\b" + parameter.name() + "\\b", "#" + parameter.index());
            }
        }
        return text;
    }
}
