package port.lower.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateParameter;
import port.lower.symbol.VariableTemplateSymbol;
import port.syntax.BinaryExpression;
import port.syntax.CopyInitializer;
import port.syntax.Expression;
import port.syntax.FoldExpression;
import port.syntax.FunctionTypeSyntax;
import port.syntax.Identifier;
import port.syntax.InfixOperator;
import port.syntax.NameArgument;
import port.syntax.NameExpression;
import port.syntax.NameSegment;
import port.syntax.ParenthesizedExpression;
import port.syntax.QualifiedName;
import port.syntax.Requirement;
import port.syntax.RequiresExpression;
import port.syntax.TypeTemplateParameter;

/// Constraints of templates and functions ([temp.constr]): whether they are satisfied, and which of two ask for more.
public final class Constraints {
    private final Unit unit;
    private final Map<FunctionSymbol, Boolean> known = new HashMap<>();

    /// A constraint in normal form.
    private sealed interface Formula {
        record Atom(String identity) implements Formula {}

        record And(List<Formula> parts) implements Formula {}

        record Or(List<Formula> parts) implements Formula {}
    }

    /// What is written, and where the names in it are known.
    private record Part(Expression expression, Scope scope) {}

    Constraints(Unit unit) {
        this.unit = unit;
    }

    /// Whether the function may be called, as far as its constraints go.
    public boolean isSatisfied(FunctionSymbol function) {
        Boolean before = known.get(function);
        if (before == null) {
            List<Part> parts = parts(function);
            before = areSatisfied(parts);
            known.put(function, before);
        }
        return before;
    }

    /// Whether a class template may have an instance.
    boolean isSatisfied(List<TemplateParameter> parameters, Optional<Expression> written, Scope bound) {
        return areSatisfied(parts(parameters, written, bound));
    }

    private boolean areSatisfied(List<Part> parts) {
        return parts.stream().allMatch(part -> isSatisfied(part.expression(), part.scope()));
    }

    /// Whether a constraint holds; what is not valid in it does not ([temp.constr.atomic] 3).
    public boolean isSatisfied(Expression constraint, Scope scope) {
        return switch (constraint) {
            case ParenthesizedExpression(var inner, _) -> isSatisfied(inner, scope);
            case BinaryExpression(var operator, var left, var right, _) when operator == InfixOperator.AND ->
                    isSatisfied(left, scope) && isSatisfied(right, scope);
            case BinaryExpression(var operator, var left, var right, _) when operator == InfixOperator.OR ->
                    isSatisfied(left, scope) || isSatisfied(right, scope);
            default -> {
                try {
                    yield unit.constants().integer(constraint, scope) != 0;
                } catch (LoweringFailure _) {
                    yield false;
                }
            }
        };
    }

    private List<Part> parts(FunctionSymbol function) {
        List<TemplateParameter> parameters =
                function.template().map(template -> template.symbol().parameters()).orElse(List.of());
        Optional<Expression> written =
                function.declarations().stream()
                        .flatMap(declaration -> constraint(declaration.type()).stream())
                        .findFirst();
        return parts(parameters, written, function.definitionScope());
    }

    /// What stands behind a function's parameters may be about them.
    private static Optional<Expression> constraint(FunctionTypeSyntax type) {
        Optional<Expression> written = type.constraint();
        boolean mayUse =
                written.isPresent()
                        && type.parameters().stream()
                                .flatMap(parameter -> parameter.name().stream())
                                .anyMatch(name -> written.get().span().text().contains(name.text()));
        return mayUse
                ? written.map(constraint ->
                        new RequiresExpression(
                                type.parameters(),
                                List.of(new Requirement.Nested(constraint, constraint.span())),
                                constraint.span()))
                : written;
    }

    private static List<Part> parts(List<TemplateParameter> parameters, Optional<Expression> written, Scope scope) {
        List<Part> parts = new ArrayList<>();
        for (TemplateParameter parameter : parameters) {
            if (parameter.syntax().orElse(null) instanceof TypeTemplateParameter syntax
                    && syntax.concept().isPresent()
                    && syntax.name().isPresent()) {
                parts.add(new Part(about(syntax.concept().get(), syntax.name().get(), syntax.isPack()), scope));
            }
        }
        written.ifPresent(constraint -> parts.add(new Part(constraint, scope)));
        return parts;
    }

    /// `C<T, A>` for the concept `C<A>` of a type `T`; of a pack, of each of its types.
    public static Expression about(QualifiedName concept, Identifier type, boolean isPack) {
        NameSegment last = concept.last();
        List<port.syntax.TemplateArgument> arguments = new ArrayList<>();
        var name = new QualifiedName(false, List.of(new NameSegment(type, Optional.empty(), type.span())), type.span());
        arguments.add(new NameArgument(name, false, type.span()));
        last.arguments().ifPresent(arguments::addAll);
        List<NameSegment> segments = new ArrayList<>(concept.segments());
        segments.set(segments.size() - 1, new NameSegment(last.name(), Optional.of(arguments), last.span()));
        var complete = new QualifiedName(concept.isGlobal(), segments, concept.span());
        var expression = new NameExpression(complete, concept.span());
        return isPack
                ? new FoldExpression(
                        InfixOperator.AND, Optional.empty(), Optional.of(expression), Optional.empty(), concept.span())
                : expression;
    }

    /// Whether what the first function asks for includes what the second asks for, and not the other way round ([temp.constr.order]).
    public boolean isMoreConstrained(FunctionSymbol first, FunctionSymbol second) {
        return isMore(formula(parts(first)), formula(parts(second)));
    }

    /// The same of partial specialisations with what was deduced for them.
    boolean isMoreConstrained(Specialisations.Match<?> first, Specialisations.Match<?> second) {
        return isMore(formula(parts(first)), formula(parts(second)));
    }

    /// Whether what was deduced for a partial specialisation satisfies it.
    boolean isSatisfied(Specialisations.Match<?> match) {
        return areSatisfied(parts(match));
    }

    private static List<Part> parts(Specialisations.Match<?> match) {
        return parts(match.partial().parameters(), match.partial().constraint(), match.bound());
    }

    private static boolean isMore(Formula first, Formula second) {
        return subsumes(first, second) && !subsumes(second, first);
    }

    private static boolean subsumes(Formula first, Formula second) {
        return alternatives(first).stream().allMatch(atoms -> follows(second, atoms));
    }

    private static boolean follows(Formula formula, Set<String> atoms) {
        return switch (formula) {
            case Formula.Atom(var identity) -> atoms.contains(identity);
            case Formula.And(var parts) -> parts.stream().allMatch(part -> follows(part, atoms));
            case Formula.Or(var parts) -> parts.stream().anyMatch(part -> follows(part, atoms));
        };
    }

    /// The disjunctive normal form: sets of atoms, of which one has to hold as a whole.
    private static List<Set<String>> alternatives(Formula formula) {
        return switch (formula) {
            case Formula.Atom(var identity) -> List.of(Set.of(identity));
            case Formula.Or(var parts) -> parts.stream().flatMap(part -> alternatives(part).stream()).toList();
            case Formula.And(var parts) -> {
                List<Set<String>> all = List.of(Set.of());
                for (Formula part : parts) {
                    List<Set<String>> more = new ArrayList<>();
                    for (Set<String> before : all) {
                        for (Set<String> next : alternatives(part)) {
                            Set<String> both = new HashSet<>(before);
                            both.addAll(next);
                            more.add(both);
                        }
                    }
                    all = more;
                }
                yield all;
            }
        };
    }

    private Formula formula(List<Part> parts) {
        return new Formula.And(parts.stream().map(part -> formula(part.expression(), part.scope(), "")).toList());
    }

    /// Concepts are looked into; atoms are the same if they stand at one place and are about the same types.
    private Formula formula(Expression constraint, Scope scope, String about) {
        return switch (constraint) {
            case ParenthesizedExpression(var inner, _) -> formula(inner, scope, about);
            case BinaryExpression(var operator, var left, var right, _) when operator == InfixOperator.AND ->
                    new Formula.And(List.of(formula(left, scope, about), formula(right, scope, about)));
            case BinaryExpression(var operator, var left, var right, _) when operator == InfixOperator.OR ->
                    new Formula.Or(List.of(formula(left, scope, about), formula(right, scope, about)));
            case NameExpression(var name, _) when concept(name, scope).isPresent() ->
                    looked(concept(name, scope).get(), name, scope);
            case RequiresExpression(_, var requirements, _)
                    when requirements.size() == 1
                            && requirements.getFirst() instanceof Requirement.Nested(var inner, _) ->
                    formula(inner, scope, about);
            default -> new Formula.Atom(constraint.span() + about);
        };
    }

    private Formula looked(VariableTemplateSymbol concept, QualifiedName name, Scope scope) {
        List<TemplateArgument> arguments = unit.types().arguments(name.last().arguments().orElse(List.of()), scope);
        Scope bound = unit.templates().scopeOf(concept, arguments, name.span());
        return formula(constraint(concept).orElseThrow(), bound, " " + arguments);
    }

    private Optional<VariableTemplateSymbol> concept(QualifiedName name, Scope scope) {
        List<NameSegment> segments = new ArrayList<>(name.segments());
        segments.set(segments.size() - 1, new NameSegment(name.last().name(), Optional.empty(), name.last().span()));
        return unit.names()
                .find(new QualifiedName(name.isGlobal(), segments, name.span()), scope)
                .map(Names.Found::symbol)
                .filter(VariableTemplateSymbol.class::isInstance)
                .map(VariableTemplateSymbol.class::cast)
                .filter(template -> constraint(template).isPresent());
    }

    private static Optional<Expression> constraint(VariableTemplateSymbol template) {
        return template.syntax().initializer().orElse(null) instanceof CopyInitializer(var value, _)
                        && value instanceof RequiresExpression(var parameters, var requirements, _)
                        && parameters.isEmpty()
                        && requirements.size() == 1
                        && requirements.getFirst() instanceof Requirement.Nested(var constraint, _)
                ? Optional.of(constraint)
                : Optional.empty();
    }
}
