package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import port.diagnostic.Code;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ArrayPattern;
import port.lower.symbol.BoundArgument;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.DependentType;
import port.lower.symbol.EnumType;
import port.lower.symbol.Expansion;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lazy;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.Placeholder;
import port.lower.symbol.PointerTo;
import port.lower.symbol.Qualified;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.Symbol;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateParameter;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.ArrayTypeSyntax;
import port.syntax.AutoTypeSyntax;
import port.syntax.BuiltinTypeKind;
import port.syntax.BuiltinTypeSyntax;
import port.syntax.ClassKey;
import port.syntax.DecltypeTypeSyntax;
import port.syntax.Expression;
import port.syntax.ExpressionArgument;
import port.syntax.FunctionTypeSyntax;
import port.syntax.Identifier;
import port.syntax.MacroExpression;
import port.syntax.MemberPointerTypeSyntax;
import port.syntax.NameArgument;
import port.syntax.NameExpression;
import port.syntax.NameSegment;
import port.syntax.NamedTypeSyntax;
import port.syntax.PackExpansionExpression;
import port.syntax.PackExpansionTypeSyntax;
import port.syntax.ParameterDeclaration;
import port.syntax.ParenthesizedExpression;
import port.syntax.PointerTypeSyntax;
import port.syntax.QualifiedName;
import port.syntax.QualifiedTypeSyntax;
import port.syntax.ReferenceQualifier;
import port.syntax.ReferenceTypeSyntax;
import port.syntax.TransformedTypeSyntax;
import port.syntax.TypeArgument;
import port.syntax.TypeKeyword;
import port.syntax.TypeQualifier;
import port.syntax.TypeSyntax;

/// Resolves types as written to [CxxType]s.
public final class Types {
    private final Unit unit;

    Types(Unit unit) {
        this.unit = unit;
    }

    public CxxType resolve(TypeSyntax syntax, Scope scope) {
        return switch (syntax) {
            case BuiltinTypeSyntax(var kind, var span) -> fundamental(kind, span);
            case NamedTypeSyntax named -> named(named, scope);
            case AutoTypeSyntax(var isDecltypeAuto, _, _) ->
                    isDecltypeAuto ? Placeholder.DECLTYPE_AUTO : Placeholder.AUTO;
            case DecltypeTypeSyntax(var operand, _) -> decltype(operand, scope);
            case QualifiedTypeSyntax(var type, var qualifiers, _) ->
                    Qualified.of(
                            resolve(type, scope),
                            qualifiers.contains(TypeQualifier.CONST),
                            qualifiers.contains(TypeQualifier.VOLATILE));
            case PointerTypeSyntax(var pointee, _) -> new PointerTo(resolve(pointee, scope).referred());
            case ReferenceTypeSyntax(var referred, var isRvalue, var span) ->
                    reference(resolve(referred, scope), isRvalue, span);
            case MemberPointerTypeSyntax(var owner, var pointee, var span) ->
                    new MemberPointerTo(
                            named(new NamedTypeSyntax(TypeKeyword.NONE, owner, span), scope), resolve(pointee, scope));
            case ArrayTypeSyntax array -> array(array, scope);
            case FunctionTypeSyntax function -> function(function, scope);
            case PackExpansionTypeSyntax(var pattern, _) -> resolve(pattern, scope);
            case TransformedTypeSyntax(var trait, var type, var span) -> transformed(trait, resolve(type, scope), span);
        };
    }

    /// `std::initializer_list<element>`.
    public CxxType initializerList(CxxType element, Scope scope, Span span) {
        var segments =
                Stream.of("std", "initializer_list")
                        .map(text -> new NameSegment(new Identifier(text, span), Optional.empty(), span))
                        .toList();
        return unit.names()
                .find(new QualifiedName(true, segments, span), scope)
                .map(Names.Found::symbol)
                .filter(ClassTemplateSymbol.class::isInstance)
                .map(found ->
                        unit.templates()
                                .classType(
                                        (ClassTemplateSymbol) found,
                                        List.of(new TemplateArgument.OfType(element)),
                                        span))
                .orElseThrow(() ->
                        LoweringFailure.of(
                                Code.UNKNOWN_TYPE, span, "a braced list needs '#include <initializer_list>' here"));
    }

    private static CxxType reference(CxxType referred, boolean isRvalue, Span span) {
        if (referred.isVoid()) {
            throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "a reference cannot refer to 'void'");
        }
        return ReferenceTo.of(referred, isRvalue);
    }

    private static CxxType fundamental(BuiltinTypeKind kind, Span span) {
        return switch (kind) {
            case VOID -> Fundamental.VOID;
            case BOOL -> Fundamental.BOOL;
            case CHAR -> Fundamental.CHAR;
            case SIGNED_CHAR -> Fundamental.SIGNED_CHAR;
            case UNSIGNED_CHAR -> Fundamental.UNSIGNED_CHAR;
            case SHORT -> Fundamental.SHORT;
            case UNSIGNED_SHORT -> Fundamental.UNSIGNED_SHORT;
            case INT -> Fundamental.INT;
            case UNSIGNED_INT -> Fundamental.UNSIGNED_INT;
            case LONG -> Fundamental.LONG;
            case UNSIGNED_LONG -> Fundamental.UNSIGNED_LONG;
            case LONG_LONG -> Fundamental.LONG_LONG;
            case UNSIGNED_LONG_LONG -> Fundamental.UNSIGNED_LONG_LONG;
            case FLOAT -> Fundamental.FLOAT;
            case DOUBLE -> Fundamental.DOUBLE;
            case LONG_DOUBLE -> Fundamental.LONG_DOUBLE;
            case WCHAR -> Fundamental.WCHAR;
            case CHAR8 -> Fundamental.CHAR8;
            case CHAR16 -> Fundamental.CHAR16;
            case CHAR32 -> Fundamental.CHAR32;
            case INT128, UNSIGNED_INT128, FLOAT128 ->
                    throw LoweringFailure.unsupported(span, "type '" + kind.spelling() + "'");
        };
    }

    private CxxType named(NamedTypeSyntax syntax, Scope scope) {
        QualifiedName name = syntax.name();
        Optional<Names.Found> found;
        try {
            found = unit.names().findType(name, scope);
        } catch (DependentFailure failure) {
            return new DependentType(failure.getMessage());
        }
        if (found.isEmpty()) {
            boolean elaborated = syntax.keyword() == TypeKeyword.STRUCT || syntax.keyword() == TypeKeyword.UNION;
            if (elaborated && name.isPlain()) {
                return declareIncomplete(name, syntax.keyword(), scope);
            }
            throw unit.names().unknown(Code.UNKNOWN_TYPE, name.span(), name.toString());
        }
        return unit.names().typeOf(found.get(), name.span());
    }

    private static CxxType declareIncomplete(QualifiedName name, TypeKeyword keyword, Scope scope) {
        Scope namespace = scope.enclosingNamespace();
        String text = name.last().text();
        ClassKey key = keyword == TypeKeyword.UNION ? ClassKey.UNION : ClassKey.STRUCT;
        var symbol = new ClassSymbol(text, text, key, namespace, namespace, name.span());
        namespace.declare(symbol);
        return symbol.type();
    }

    private CxxType decltype(Expression operand, Scope scope) {
        try {
            return unit.constants().decltype(operand, scope);
        } catch (DependentFailure failure) {
            return new DependentType(failure.getMessage());
        }
    }

    private CxxType array(ArrayTypeSyntax array, Scope scope) {
        CxxType element = resolve(array.element(), scope);
        if (array.size().isEmpty()) {
            return new ArrayOf(element, ArrayOf.UNKNOWN);
        }
        Expression size = array.size().get();
        try {
            long count = unit.constants().integer(size, scope);
            if (count < 0) {
                throw LoweringFailure.of(
                        Code.TYPE_MISMATCH, size.span(), "an array cannot have " + count + " elements");
            }
            return new ArrayOf(element, count);
        } catch (DependentFailure _) {
            Optional<TemplateParameter> bound = valueParameter(size, scope);
            return bound.isPresent() ? new ArrayPattern(element, bound.get()) : new ArrayOf(element, ArrayOf.DEPENDENT);
        }
    }

    /// The template parameter that is the whole of an expression.
    private Optional<TemplateParameter> valueParameter(Expression expression, Scope scope) {
        return switch (expression) {
            case ParenthesizedExpression(var inner, _) -> valueParameter(inner, scope);
            case MacroExpression(_, var inner, _) -> valueParameter(inner, scope);
            case NameExpression(var name, _) when name.isPlain() ->
                    unit.names()
                            .find(name, scope)
                            .map(Names.Found::symbol)
                            .filter(TemplateParameter.class::isInstance)
                            .map(TemplateParameter.class::cast);
            default -> Optional.empty();
        };
    }

    private CxxType transformed(String trait, CxxType type, Span span) {
        return switch (trait) {
            case "__typeof__", "typeof", "__typeof" -> type.referred();
            case "__underlying_type" ->
                    type.unqualified() instanceof EnumType enumeration
                            ? enumeration.underlying()
                            : dependentOr(type, span, trait);
            default -> throw LoweringFailure.unsupported(span, "'" + trait + "'");
        };
    }

    private CxxType dependentOr(CxxType type, Span span, String trait) {
        if (Templates.isDependent(type)) {
            return new DependentType(trait + "(" + type + ")");
        }
        throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "'" + type + "' is no enumeration");
    }

    /// The type of a function, with its parameters adjusted.
    public FunctionOf function(FunctionTypeSyntax syntax, Scope scope) {
        var parameters = new ArrayList<CxxType>();
        Scope inner = syntax.hasTrailingReturn() ? scope.child(Scope.Kind.FUNCTION, "") : scope;
        for (ParameterDeclaration parameter : syntax.parameters()) {
            if (parameter.isPack() || parameter.type() instanceof PackExpansionTypeSyntax) {
                var elements = new ArrayList<Symbol>();
                expand(
                        inner,
                        at -> resolve(parameter.type(), at),
                        type -> {
                            parameters.add(adjusted(type));
                            elements.add(unit.dummyParameter("", adjusted(type), inner, parameter.span()));
                        });
                parameter
                        .name()
                        .ifPresent(name ->
                                inner.declare(
                                        new port.lower.symbol.PackSymbol(name.text(), elements, inner, name.span())));
                continue;
            }
            CxxType type = adjusted(resolve(parameter.type(), inner));
            parameters.add(type);
            if (inner != scope && parameter.name().isPresent()) {
                VariableSymbol symbol =
                        unit.dummyParameter(parameter.name().get().text(), type, inner, parameter.span());
                inner.declare(symbol);
            }
        }
        return new FunctionOf(
                resolve(syntax.returnType(), inner),
                parameters.stream().map(CxxType::unqualified).toList(),
                syntax.isVariadic() || isOpen(syntax),
                syntax.qualifiers().contains(TypeQualifier.CONST),
                reference(syntax.reference()));
    }

    /// Whether any arguments may be passed: `()` in a user's C.
    private boolean isOpen(FunctionTypeSyntax syntax) {
        return syntax.isUnspecified() && unit.isC() && !syntax.span().file().isHeaderModel();
    }

    static FunctionOf.RefQualifier reference(ReferenceQualifier syntax) {
        return switch (syntax) {
            case NONE -> FunctionOf.RefQualifier.NONE;
            case LVALUE -> FunctionOf.RefQualifier.LVALUE;
            case RVALUE -> FunctionOf.RefQualifier.RVALUE;
        };
    }

    /// As a parameter's type: arrays and functions become pointers.
    public static CxxType adjusted(CxxType type) {
        return switch (type) {
            case ArrayOf(var element, _) -> new PointerTo(element);
            case ArrayPattern(var element, _) -> new PointerTo(element);
            case FunctionOf function -> new PointerTo(function);
            default -> type;
        };
    }

    /// Template arguments as written, packs expanded.
    public List<TemplateArgument> arguments(List<port.syntax.TemplateArgument> written, Scope scope) {
        var arguments = new ArrayList<TemplateArgument>();
        for (port.syntax.TemplateArgument syntax : written) {
            argument(syntax, scope, arguments);
        }
        return arguments;
    }

    private void argument(port.syntax.TemplateArgument syntax, Scope scope, List<TemplateArgument> into) {
        switch (syntax) {
            case TypeArgument(PackExpansionTypeSyntax(var pattern, _), _) ->
                    expandArgument(scope, at -> TemplateArgument.of(resolve(pattern, at)), into);
            case TypeArgument(var type, _) -> into.add(TemplateArgument.of(resolve(type, scope)));
            case NameArgument(var name, var isExpansion, _) when isExpansion ->
                    expandArgument(scope, at -> nameArgument(name, at), into);
            case NameArgument(var name, _, _) -> {
                TemplateArgument argument = nameArgument(name, scope);
                into.add(argument);
            }
            case ExpressionArgument(PackExpansionExpression(var pattern, _), _) ->
                    expandArgument(scope, at -> expressionArgument(pattern, at), into);
            case ExpressionArgument(var value, _) -> into.add(expressionArgument(value, scope));
        }
    }

    private TemplateArgument nameArgument(QualifiedName name, Scope scope) {
        Names.Found found;
        try {
            found =
                    unit.names()
                            .find(name, scope)
                            .orElseThrow(() -> unit.names().unknown(Code.UNKNOWN_NAME, name.span(), name.toString()));
        } catch (DependentFailure failure) {
            return new TemplateArgument.OfExpression(failure.getMessage());
        }
        return switch (found.symbol()) {
            case BoundArgument(_, var argument, _, _) -> argument;
            case TemplateParameter parameter when parameter.kind() == TemplateParameter.Kind.VALUE ->
                    new TemplateArgument.OfParameter(parameter);
            case TemplateParameter parameter when parameter.kind() == TemplateParameter.Kind.TEMPLATE ->
                    new TemplateArgument.OfTemplate(parameter);
            case port.lower.symbol.ClassTemplateSymbol template -> new TemplateArgument.OfTemplate(template);
            case port.lower.symbol.AliasTemplateSymbol template -> new TemplateArgument.OfTemplate(template);
            default -> {
                Optional<CxxType> type = unit.names().typeIfAny(found);
                yield type.isPresent()
                        ? TemplateArgument.of(type.get())
                        : expressionArgument(new NameExpression(name, name.span()), scope);
            }
        };
    }

    private TemplateArgument expressionArgument(Expression value, Scope scope) {
        try {
            return unit.constants().argument(value, scope);
        } catch (DependentFailure failure) {
            return valueParameter(value, scope)
                    .<TemplateArgument>map(TemplateArgument.OfParameter::new)
                    .orElseGet(() -> new TemplateArgument.OfExpression(value.span().text()));
        }
    }

    private void expandArgument(Scope scope, Function<Scope, TemplateArgument> make, List<TemplateArgument> into) {
        expand(scope, make, into::add, pattern -> into.add(new TemplateArgument.OfExpansion(pattern)));
    }

    /// Makes one thing for each element of the packs in a pattern.
    public <T> void expand(Scope scope, Function<Scope, T> make, Consumer<T> into) {
        expand(scope, make, into, into);
    }

    private static <T> void expand(Scope scope, Function<Scope, T> make, Consumer<T> into, Consumer<T> withoutPack) {
        for (int i = 0; ; i++) {
            var expansion = new Expansion(i);
            T made;
            try {
                made = make.apply(Scope.ofExpansion(scope, expansion));
            } catch (Expansion.PackEnd _) {
                return;
            }
            if (expansion.length() < 0) {
                withoutPack.accept(made);
                return;
            }
            into.accept(made);
            if (i + 1 >= expansion.length()) {
                return;
            }
        }
    }

    /// A lazily resolved type.
    public Lazy<CxxType> later(TypeSyntax syntax, Scope scope) {
        return Lazy.of(() -> resolve(syntax, scope));
    }
}
