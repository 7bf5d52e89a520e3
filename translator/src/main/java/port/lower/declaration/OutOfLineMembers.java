package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.lower.symbol.BoundArgument;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.ClassTemplateSymbol.OutOfLine;
import port.lower.symbol.ClassType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Scope;
import port.lower.symbol.Symbol;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateParameter;
import port.lower.symbol.VariableSymbol;
import port.source.Span;
import port.syntax.ClassDeclaration;
import port.syntax.Declaration;
import port.syntax.FunctionDeclaration;
import port.syntax.NameSegment;
import port.syntax.QualifiedName;
import port.syntax.TemplateDeclaration;
import port.syntax.VariableDeclaration;

/// Members of class templates, and member templates of classes, that are defined outside of them.
final class OutOfLineMembers {
    private final Unit unit;
    private final TemplateDeclarations templates;

    OutOfLineMembers(Unit unit, TemplateDeclarations templates) {
        this.unit = unit;
        this.templates = templates;
    }

    /// Keeps a definition for the instances of the class template that its name mentions, or enters it where there is none.
    void add(QualifiedName name, Declaration declaration, List<port.syntax.TemplateParameter> parameters, Scope scope) {
        List<NameSegment> segments = name.segments();
        int at = ownerSegment(segments);
        if (at < 0) {
            memberOf(unit.names().qualifier(name, scope), declaration, parameters, name.span());
            return;
        }
        var ownerName = new QualifiedName(name.isGlobal(), segments.subList(0, at + 1), name.span());
        ClassTemplateSymbol template = templates.template(ownerName, scope);
        List<String> inside =
                segments.subList(at + 1, segments.size() - 1).stream()
                        .map(segment -> Unit.nameOf(segment.name()))
                        .toList();
        var definition = new OutOfLine(inside, Unit.nameOf(name.last().name()), parameters, declaration);
        Scope patternScope = scope.child(Scope.Kind.TEMPLATE, "");
        List<TemplateParameter> symbols = templates.parameters(parameters, patternScope);
        List<TemplateArgument> arguments =
                unit.types().arguments(segments.get(at).arguments().orElseThrow(), patternScope);
        for (ClassTemplateSymbol.Partial partial : template.partials()) {
            if (unit.templates().samePattern(partial.arguments().get(), partial.parameters(), arguments, symbols)) {
                partial.outOfLine().add(definition);
                return;
            }
        }
        template.outOfLine().add(definition);
    }

    /// The class template among the segments before the last one; negative if there is none.
    private static int ownerSegment(List<NameSegment> segments) {
        for (int i = 0; i < segments.size() - 1; i++) {
            if (segments.get(i).arguments().isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private void memberOf(
            Names.Qualifier qualifier,
            Declaration declaration,
            List<port.syntax.TemplateParameter> parameters,
            Span span) {
        switch (qualifier) {
            case Names.InNamespace(var namespace) when declaration instanceof FunctionDeclaration function -> {
                FunctionGroup group = unit.declarations().functionGroup(Functions.nameOf(function), namespace, span);
                group.add(templates.function(function, parameters, namespace, namespace, Optional.empty()));
            }
            case Names.InNamespace(var namespace) when declaration instanceof ClassDeclaration type ->
                    define(type, parameters, namespace);
            case Names.InType(var type) when type.unqualified() instanceof ClassType(var owner) -> {
                owner.declareMembers();
                member(new TemplateDeclaration(parameters, declaration, declaration.span()), owner, owner.members());
            }
            default -> throw LoweringFailure.unsupported(span, "this template defined outside its scope");
        }
    }

    /// A member template of `owner`.
    private void member(TemplateDeclaration template, ClassSymbol owner, Scope lookup) {
        switch (template.declaration()) {
            case FunctionDeclaration function -> {
                FunctionGroup group =
                        unit.declarations()
                                .functionGroup(Functions.nameOf(function), owner.members(), function.name().span());
                group.add(
                        templates.function(
                                function, template.parameters(), owner.members(), lookup, Optional.of(owner)));
            }
            case ClassDeclaration type -> define(type, template.parameters(), owner.members());
            default ->
                    throw LoweringFailure.unsupported(
                            template.span(), "this member template defined outside its class");
        }
    }

    /// Gives a class template its definition, which does not stand where it was declared.
    private void define(ClassDeclaration type, List<port.syntax.TemplateParameter> parameters, Scope home) {
        if (!(home.find(type.name().last().text()).orElse(unit.noSymbol()) instanceof ClassTemplateSymbol template)) {
            throw unit.names().unknown(port.diagnostic.Code.UNKNOWN_TYPE, type.name().span(), type.name().toString());
        }
        template.define(type, templates.parameters(parameters, template.scope().child(Scope.Kind.TEMPLATE, "")));
    }

    /// Gives an instance of a class template one of the members that are defined outside of it.
    void define(ClassSymbol instance, OutOfLine definition) {
        Optional<Symbol> owner = Optional.of(instance);
        for (String inner : definition.inside()) {
            if (!(owner.get() instanceof ClassSymbol around)) {
                break;
            }
            around.declareMembers();
            owner = around.members().findType(inner);
            if (owner.isEmpty()) {
                throw unit.names().unknown(port.diagnostic.Code.UNKNOWN_TYPE, definition.declaration().span(), inner);
            }
        }
        List<BoundArgument> bound = bound(instance, definition);
        switch (owner.get()) {
            case ClassSymbol type -> define(type, definition, bound);
            case ClassTemplateSymbol template when definition.declaration() instanceof TemplateDeclaration inner ->
                    template.outOfLine()
                            .add(
                                    new OutOfLine(
                                            List.of(), definition.member(), inner.parameters(), inner.declaration()));
            default ->
                    throw LoweringFailure.unsupported(
                            definition.declaration().span(), "member of this class defined outside of it");
        }
    }

    private void define(ClassSymbol owner, OutOfLine definition, List<BoundArgument> bound) {
        owner.declareMembers();
        Scope names = owner.members().child(Scope.Kind.TEMPLATE, "");
        bound.forEach(names::declare);
        Symbol known = owner.members().findType(definition.member()).orElse(unit.noSymbol());
        switch (definition.declaration()) {
            case FunctionDeclaration function -> unit.functions().addMember(function, owner, names);
            case TemplateDeclaration template -> member(template, owner, names);
            case VariableDeclaration variable -> {
                if (owner.members().find(definition.member()).orElse(unit.noSymbol()) instanceof VariableSymbol value) {
                    value.defineBy(variable, names);
                }
            }
            case ClassDeclaration type when known instanceof ClassSymbol symbol -> {
                bound.stream()
                        .filter(argument -> symbol.scope().find(argument.name()).isEmpty())
                        .forEach(symbol.members()::declare);
                unit.classes().define(symbol, type);
            }
            default ->
                    throw LoweringFailure.unsupported(
                            definition.declaration().span(), "member of a class template defined outside of it");
        }
    }

    /// The arguments of the template, or of the partial specialisation chosen, under the names they have in the definition.
    private List<BoundArgument> bound(ClassSymbol instance, OutOfLine definition) {
        var arguments = new ArrayList<TemplateArgument>();
        for (Symbol symbol : instance.members().parent().orElseThrow().symbols()) {
            if (symbol instanceof BoundArgument argument) {
                arguments.add(argument.argument());
            }
        }
        var bound = new ArrayList<BoundArgument>();
        for (int i = 0; i < definition.parameters().size() && i < arguments.size(); i++) {
            String name = TemplateDeclarations.nameOf(definition.parameters().get(i));
            if (!name.isEmpty()) {
                bound.add(new BoundArgument(name, arguments.get(i), instance.members(), instance.span()));
            }
        }
        return bound;
    }
}
