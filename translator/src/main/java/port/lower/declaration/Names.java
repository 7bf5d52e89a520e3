package port.lower.declaration;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.diagnostic.Code;
import port.lower.symbol.AliasTemplateSymbol;
import port.lower.symbol.BoundArgument;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.DependentType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.NamespaceSymbol;
import port.lower.symbol.ParameterType;
import port.lower.symbol.Scope;
import port.lower.symbol.Symbol;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateIdType;
import port.lower.symbol.TemplateParameter;
import port.lower.symbol.TypeSymbol;
import port.lower.symbol.VariableTemplateSymbol;
import port.source.Span;
import port.syntax.DecltypeName;
import port.syntax.DestructorName;
import port.syntax.NameSegment;
import port.syntax.QualifiedName;

/// Resolves qualified names with template arguments.
public final class Names {
    private final Unit unit;

    Names(Unit unit) {
        this.unit = unit;
    }

    /// What a name was found to mean.
    ///
    /// @param arguments explicit template arguments, which only functions still need
    /// @param naming the class in which the name was looked up with `::`
    /// @param isQualified whether a qualifier was written, which switches off virtual calls and argument-dependent lookup
    public record Found(
            Symbol symbol,
            Optional<List<TemplateArgument>> arguments,
            Optional<ClassSymbol> naming,
            boolean isQualified) {}

    /// What `name` means, if anything.
    ///
    /// @throws DependentFailure if that depends on a template parameter
    public Optional<Found> find(QualifiedName name, Scope scope) {
        return find(name, scope, false);
    }

    /// The same, where only a type can stand.
    public Optional<Found> findType(QualifiedName name, Scope scope) {
        return find(name, scope, true);
    }

    private Optional<Found> find(QualifiedName name, Scope scope, boolean wantsType) {
        NameSegment last = name.last();
        String text = Unit.nameOf(last.name());
        if (name.segments().size() == 1 && !name.isGlobal()) {
            if (last.name() instanceof DecltypeName(var operand, _)) {
                return Optional.of(typeFound(unit.constants().typeOf(operand, scope), last.span()));
            }
            Optional<Symbol> symbol = wantsType ? Lookup.unqualifiedType(scope, text) : Lookup.unqualified(scope, text);
            return symbol.map(found -> declaredBefore(found, name))
                    .map(found -> finish(found, last, scope, Optional.empty(), false));
        }
        Qualifier qualifier = qualifier(name, scope);
        return switch (qualifier) {
            case InNamespace(var namespace) ->
                    Lookup.qualified(namespace, text).map(found -> finish(found, last, scope, Optional.empty(), true));
            case InType(var type) -> inType(type, last, scope);
        };
    }

    /// Functions of a namespace that the file declares only behind a name are none that it means ([basic.lookup.unqual]).
    private static Symbol declaredBefore(Symbol found, QualifiedName name) {
        Symbol meant = found;
        // An outer scope may bring in by a directive what was found further in.
        Set<Symbol> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        while (meant instanceof FunctionGroup group && group.isDeclaredBehind(name.span()) && passed.add(group)) {
            Optional<Symbol> outer = group.scope().parent().flatMap(around -> Lookup.unqualified(around, group.name()));
            if (outer.isEmpty() || !(outer.get() instanceof FunctionGroup)) {
                return meant;
            }
            meant = outer.get();
        }
        return meant;
    }

    private Optional<Found> inType(CxxType type, NameSegment last, Scope scope) {
        String text = Unit.nameOf(last.name());
        switch (type.unqualified()) {
            case ClassType(var owner) -> {
                if (last.name() instanceof DestructorName) {
                    return Lookup.member(owner, ClassSymbol.DESTRUCTOR)
                            .map(found -> new Found(found.symbol(), Optional.empty(), Optional.of(owner), true));
                }
                if (!owner.declareMembers()) {
                    throw LoweringFailure.of(Code.UNKNOWN_TYPE, last.span(), "'" + owner + "' is not defined here");
                }
                return Lookup.member(owner, text)
                        .map(found -> finish(found.symbol(), last, scope, Optional.of(owner), true));
            }
            case EnumType(var owner) -> {
                return owner.members()
                        .find(text)
                        .map(found -> new Found(found, Optional.empty(), Optional.empty(), true));
            }
            case ParameterType _, DependentType _, TemplateIdType _ -> throw new DependentFailure(type + "::" + text);
            default -> throw LoweringFailure.of(Code.UNKNOWN_MEMBER, last.span(), "'" + type + "' has no members");
        }
    }

    /// Where the last segment of a qualified name is to be looked up.
    public sealed interface Qualifier {}

    /// @param namespace its members
    public record InNamespace(Scope namespace) implements Qualifier {}

    /// @param type a class, an enumeration, or dependent
    public record InType(CxxType type) implements Qualifier {}

    /// Everything before the last segment; the global namespace if nothing is written there.
    public Qualifier qualifier(QualifiedName name, Scope scope) {
        Qualifier at = new InNamespace(unit.global());
        List<NameSegment> segments = name.qualifier();
        for (int i = 0; i < segments.size(); i++) {
            NameSegment segment = segments.get(i);
            if (segment.name() instanceof DecltypeName(var operand, _)) {
                at = new InType(unit.constants().typeOf(operand, scope).referred());
                continue;
            }
            String text = Unit.nameOf(segment.name());
            Optional<Symbol> symbol;
            if (i == 0 && !name.isGlobal()) {
                symbol = Lookup.unqualifiedType(scope, text);
            } else {
                symbol =
                        switch (at) {
                            case InNamespace(var namespace) -> Lookup.qualified(namespace, text);
                            case InType(var type) -> inType(type, segment, scope).map(Found::symbol);
                        };
            }
            Symbol found = symbol.orElseThrow(() -> unknown(Code.UNKNOWN_NAME, segment.span(), text));
            at =
                    found instanceof NamespaceSymbol namespace
                            ? new InNamespace(namespace.members())
                            : new InType(
                                    typeOf(finish(found, segment, scope, Optional.empty(), false), segment.span()));
        }
        return at;
    }

    private Found finish(
            Symbol symbol, NameSegment segment, Scope scope, Optional<ClassSymbol> naming, boolean isQualified) {
        if (segment.arguments().isEmpty()) {
            return new Found(symbol, Optional.empty(), naming, isQualified);
        }
        List<port.syntax.TemplateArgument> written = segment.arguments().get();
        Symbol template = symbol;
        if (symbol instanceof ClassSymbol instance && instance.instance().isPresent()) {
            template = instance.instance().get().template();
        }
        if (symbol instanceof BoundArgument bound
                && bound.argument() instanceof TemplateArgument.OfTemplate(var passed)) {
            template = passed;
        }
        List<TemplateArgument> arguments = unit.types().arguments(written, scope);
        return switch (template) {
            case ClassTemplateSymbol classTemplate ->
                    typeFound(unit.templates().classType(classTemplate, arguments, segment.span()), segment.span());
            case AliasTemplateSymbol alias ->
                    typeFound(unit.templates().alias(alias, arguments, segment.span()), segment.span());
            case VariableTemplateSymbol variable ->
                    new Found(
                            unit.templates().variable(variable, arguments, segment.span()),
                            Optional.empty(),
                            naming,
                            isQualified);
            case TemplateParameter parameter -> typeFound(new TemplateIdType(parameter, arguments), segment.span());
            default -> new Found(symbol, Optional.of(arguments), naming, isQualified);
        };
    }

    private Found typeFound(CxxType type, Span span) {
        return new Found(
                new BoundArgument("", TemplateArgument.of(type), unit.global(), span),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /// The type that a symbol stands for.
    public CxxType typeOf(Found found, Span span) {
        return typeIfAny(found)
                .orElseThrow(() ->
                        LoweringFailure.of(Code.UNKNOWN_TYPE, span, "'" + found.symbol().name() + "' is no type"));
    }

    /// The type that a symbol stands for, if it is one.
    public Optional<CxxType> typeIfAny(Found found) {
        return switch (found.symbol()) {
            case TypeSymbol type -> Optional.of(type.type());
            case BoundArgument(_, TemplateArgument.OfType(var type), _, _) -> Optional.of(type);
            case TemplateParameter parameter when parameter.kind() == TemplateParameter.Kind.TYPE ->
                    Optional.of(new ParameterType(parameter));
            case ClassTemplateSymbol template -> Optional.of(new TemplateIdType(template, List.of()));
            case BoundArgument(_, TemplateArgument.OfTemplate(ClassTemplateSymbol template), _, _) ->
                    Optional.of(new TemplateIdType(template, List.of()));
            case port.lower.symbol.BrokenSymbol _ -> throw LoweringFailure.silent();
            default -> Optional.empty();
        };
    }

    LoweringFailure unknown(Code code, Span span, String text) {
        return LoweringFailure.of(code, span, "'" + text + "' is not declared");
    }
}
