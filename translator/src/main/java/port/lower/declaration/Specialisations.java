package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateParameter;
import port.lower.symbol.VariableTemplateSymbol;

/// Chooses among the partial specialisations of a template ([temp.spec.partial.match]).
final class Specialisations {
    private final Unit unit;
    private final Deduction deduction;

    Specialisations(Unit unit, Deduction deduction) {
        this.unit = unit;
        this.deduction = deduction;
    }

    /// A partial specialisation that fits, with the arguments for its parameters.
    record Match(ClassTemplateSymbol.Partial partial, List<TemplateArgument> arguments) {}

    record VariableMatch(VariableTemplateSymbol.Partial partial, List<TemplateArgument> arguments) {}

    /// The most special partial specialisation that fits.
    Optional<Match> partial(ClassTemplateSymbol template, List<TemplateArgument> arguments) {
        var matches = new ArrayList<Match>();
        for (ClassTemplateSymbol.Partial partial : template.partials()) {
            deduction
                    .match(partial.parameters(), partial.arguments().get(), arguments, partial.scope())
                    .filter(found -> substitutes(template, partial, found, arguments))
                    .ifPresent(found -> matches.add(new Match(partial, found)));
        }
        return matches.stream()
                .filter(match ->
                        matches.stream()
                                .allMatch(other ->
                                        other == match
                                                || isMoreSpecial(
                                                                match.partial().arguments().get(),
                                                                other.partial().parameters(),
                                                                other.partial().arguments().get())
                                                        && !asksForLess(match, other)))
                .findFirst()
                .or(() -> matches.stream().findFirst());
    }

    private boolean asksForLess(Match match, Match other) {
        return unit.templates()
                .constraints()
                .isMoreConstrained(other.partial(), other.arguments(), match.partial(), match.arguments());
    }

    Optional<VariableMatch> partial(VariableTemplateSymbol template, List<TemplateArgument> arguments) {
        var matches = new ArrayList<VariableMatch>();
        for (VariableTemplateSymbol.Partial partial : template.partials()) {
            deduction
                    .match(partial.parameters(), partial.arguments().get(), arguments, partial.scope())
                    .ifPresent(found -> matches.add(new VariableMatch(partial, found)));
        }
        return matches.stream()
                .filter(match ->
                        matches.stream()
                                .allMatch(other ->
                                        other == match
                                                || isMoreSpecial(
                                                        match.partial().arguments().get(),
                                                        other.partial().parameters(),
                                                        other.partial().arguments().get())))
                .findFirst();
    }

    /// Whether the specialisation's arguments, with what was deduced put in, are those wanted: fails for `enable_if` that does not hold.
    private boolean substitutes(
            ClassTemplateSymbol template,
            ClassTemplateSymbol.Partial partial,
            List<TemplateArgument> deduced,
            List<TemplateArgument> wanted) {
        Scope scope = partial.scope().parent().orElseThrow().child(Scope.Kind.TEMPLATE, "");
        Templates.bind(scope, partial.parameters(), deduced);
        try {
            var written = unit.types().arguments(partial.syntax().name().last().arguments().orElseThrow(), scope);
            if (!unit.templates()
                    .constraints()
                    .isSatisfied(partial.parameters(), partial.syntax().constraint(), scope)) {
                return false;
            }
            return unit.templates().normalise(template, written, partial.syntax().span()).equals(wanted);
        } catch (LoweringFailure | DependentFailure _) {
            return false;
        }
    }

    private boolean isMoreSpecial(
            List<TemplateArgument> special, List<TemplateParameter> parameters, List<TemplateArgument> general) {
        return deduction
                .match(
                        parameters,
                        general,
                        special,
                        parameters.isEmpty() ? unit.global() : parameters.getFirst().scope())
                .isPresent();
    }
}
