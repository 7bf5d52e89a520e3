package port.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.source.Span;

/// Parameters of type `auto`, of functions and lambdas: each stands for a type parameter that the program doesn't name ([dcl.fct]).
public final class PlaceholderParameters {
    private PlaceholderParameters() {}

    public static boolean isAnyOf(List<ParameterDeclaration> parameters) {
        return parameters.stream().anyMatch(parameter -> hasAuto(parameter.type()));
    }

    /// The parameters with a name in place of each `auto`; the type parameters of these names are added to `invented`.
    public static List<ParameterDeclaration> named(
            List<ParameterDeclaration> parameters, List<TemplateParameter> invented) {
        List<ParameterDeclaration> typed = new ArrayList<>();
        for (ParameterDeclaration parameter : parameters) {
            typed.add(hasAuto(parameter.type()) ? named(parameter, invented) : parameter);
        }
        return typed;
    }

    /// A function with such parameters is a template: [dcl.fct] calls it abbreviated. Other declarations stay what they are.
    static Declaration unabbreviated(Declaration declaration) {
        return switch (declaration) {
            case FriendDeclaration(var befriended, var span) -> new FriendDeclaration(unabbreviated(befriended), span);
            case FunctionDeclaration function when isAnyOf(function.type().parameters()) ->
                    template(List.of(), function, function.span());
            default -> declaration;
        };
    }

    /// What stands behind `template <parameters>`: an abbreviated function adds its own parameters behind those, a member that is
    /// defined outside its class template has them to itself.
    static Declaration templated(List<TemplateParameter> parameters, Declaration declaration, Span span) {
        return switch (declaration) {
            case FriendDeclaration(var befriended, _) ->
                    new FriendDeclaration(templated(parameters, befriended, span), span);
            case FunctionDeclaration function when isAnyOf(function.type().parameters()) ->
                    isMemberOfTemplate(function.name())
                            ? new TemplateDeclaration(parameters, unabbreviated(function), span)
                            : template(parameters, function, span);
            default -> new TemplateDeclaration(parameters, declaration, span);
        };
    }

    private static TemplateDeclaration template(
            List<TemplateParameter> parameters, FunctionDeclaration function, Span span) {
        List<TemplateParameter> all = new ArrayList<>(parameters);
        FunctionTypeSyntax type = function.type();
        FunctionTypeSyntax named = type.with(type.returnType(), named(type.parameters(), all));
        return new TemplateDeclaration(all, function.with(named), span);
    }

    private static boolean isMemberOfTemplate(QualifiedName name) {
        return name.qualifier().stream().anyMatch(segment -> segment.arguments().isPresent());
    }

    private static ParameterDeclaration named(ParameterDeclaration parameter, List<TemplateParameter> invented) {
        var name = new Identifier("auto$" + (invented.size() + 1), parameter.span());
        boolean isPack = parameter.isPack() || parameter.type() instanceof PackExpansionTypeSyntax;
        invented.add(
                new TypeTemplateParameter(
                        Optional.of(name), isPack, Optional.empty(), concept(parameter.type()), parameter.span()));
        return new ParameterDeclaration(
                parameter.specifiers(),
                named(parameter.type(), name),
                parameter.name(),
                parameter.isPack(),
                parameter.defaultValue(),
                parameter.span());
    }

    private static boolean hasAuto(TypeSyntax type) {
        return placeholder(type).isPresent();
    }

    private static Optional<QualifiedName> concept(TypeSyntax type) {
        return placeholder(type).flatMap(AutoTypeSyntax::concept);
    }

    private static Optional<AutoTypeSyntax> placeholder(TypeSyntax type) {
        return switch (type) {
            case AutoTypeSyntax found -> Optional.of(found);
            case QualifiedTypeSyntax(var inner, _, _) -> placeholder(inner);
            case ReferenceTypeSyntax(var inner, _, _) -> placeholder(inner);
            case PointerTypeSyntax(var inner, _) -> placeholder(inner);
            case ArrayTypeSyntax(var inner, _, _) -> placeholder(inner);
            case PackExpansionTypeSyntax(var inner, _) -> placeholder(inner);
            default -> Optional.empty();
        };
    }

    private static TypeSyntax named(TypeSyntax type, Identifier name) {
        return switch (type) {
            case AutoTypeSyntax(_, _, var span) ->
                    new NamedTypeSyntax(TypeKeyword.NONE, NameBuilder.simple(name), span);
            case QualifiedTypeSyntax(var inner, var qualifiers, var span) ->
                    new QualifiedTypeSyntax(named(inner, name), qualifiers, span);
            case ReferenceTypeSyntax(var inner, var isRvalue, var span) ->
                    new ReferenceTypeSyntax(named(inner, name), isRvalue, span);
            case PointerTypeSyntax(var inner, var span) -> new PointerTypeSyntax(named(inner, name), span);
            case ArrayTypeSyntax(var inner, var size, var span) -> new ArrayTypeSyntax(named(inner, name), size, span);
            case PackExpansionTypeSyntax(var inner, var span) -> new PackExpansionTypeSyntax(named(inner, name), span);
            default -> type;
        };
    }
}
