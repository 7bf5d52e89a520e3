package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.PartialSpecialisation;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateParameter;
import port.lower.symbol.VariableTemplateSymbol;
import port.syntax.ClassDeclaration;

/// Chooses among the partial specialisations of a template ([temp.spec.partial.match]).
final class Specialisations {
    private final Unit unit;
    private final Deduction deduction;

    Specialisations(Unit unit, Deduction deduction) {
        this.unit = unit;
        this.deduction = deduction;
    }

    /// A partial specialisation that fits, with the arguments for its parameters.
    /// A partial specialisation that fits, and what was deduced for its parameters.
    record Match<P extends PartialSpecialisation>(P partial, List<TemplateArgument> arguments) {
        /// The scope in which its parameters stand for what was deduced.
        Scope bound() {
            Scope bound = partial.scope().parent().orElseThrow().child(Scope.Kind.TEMPLATE, "");
            Templates.bind(bound, partial.parameters(), arguments);
            return bound;
        }
    }

    /// The most special partial specialisation that fits.
    Optional<Match<ClassTemplateSymbol.Partial>> partial(
            ClassTemplateSymbol template, List<TemplateArgument> arguments) {
        List<Match<ClassTemplateSymbol.Partial>> matches =
                matches(template.partials(), arguments).stream()
                        .filter(match -> substitutes(template, match, arguments))
                        .toList();
        return mostSpecial(matches).or(() -> matches.stream().findFirst());
    }

    Optional<Match<VariableTemplateSymbol.Partial>> partial(
            VariableTemplateSymbol template, List<TemplateArgument> arguments) {
        return mostSpecial(
                matches(template.partials(), arguments).stream()
                        .filter(unit.templates().constraints()::isSatisfied)
                        .toList());
    }

    private <P extends PartialSpecialisation> List<Match<P>> matches(
            List<P> partials, List<TemplateArgument> arguments) {
        var matches = new ArrayList<Match<P>>();
        for (P partial : partials) {
            deduction
                    .match(partial.parameters(), partial.arguments().get(), arguments, partial.scope())
                    .ifPresent(found -> matches.add(new Match<>(partial, found)));
        }
        return matches;
    }

    private <P extends PartialSpecialisation> Optional<Match<P>> mostSpecial(List<Match<P>> matches) {
        return matches.stream()
                .filter(match -> matches.stream().allMatch(other -> other == match || isPreferred(match, other)))
                .findFirst();
    }

    private boolean isPreferred(Match<?> match, Match<?> other) {
        return isMoreSpecial(
                        match.partial().arguments().get(),
                        other.partial().parameters(),
                        other.partial().arguments().get())
                && !unit.templates().constraints().isMoreConstrained(other, match);
    }

    /// Whether the specialisation's arguments, with what was deduced put in, are those wanted: fails for `enable_if` that does not hold.
    private boolean substitutes(
            ClassTemplateSymbol template, Match<ClassTemplateSymbol.Partial> match, List<TemplateArgument> wanted) {
        ClassDeclaration syntax = match.partial().syntax();
        try {
            var written = unit.types().arguments(syntax.name().last().arguments().orElseThrow(), match.bound());
            return unit.templates().constraints().isSatisfied(match)
                    && unit.templates().normalise(template, written, syntax.span()).equals(wanted);
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
