package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import port.lower.symbol.ClassTemplateSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.DependentFailure;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateIdType;
import port.source.Span;
import port.syntax.Declaration;
import port.syntax.FunctionDeclaration;
import port.syntax.FunctionKind;
import port.syntax.Member;
import port.syntax.TemplateDeclaration;
import port.syntax.TemplateParameter;

/// The arguments of a class template, from what an object of it is made of ([over.match.class.deduct]).
public final class ClassDeduction {
    private final Unit unit;

    public ClassDeduction(Unit unit) {
        this.unit = unit;
    }

    /// The first class that a deduction guide or a constructor leads to and that `fits`.
    ///
    /// @param given what the object is made of; several readings, of which the first that leads somewhere counts
    public Optional<CxxType> deduce(
            ClassTemplateSymbol template, List<List<Deduction.Argument>> given, Predicate<ClassType> fits, Span span) {
        for (List<Deduction.Argument> arguments : given) {
            // [over.match.list]: as a whole, a list in braces goes to what takes an std::initializer_list alone.
            boolean isWhole = given.size() > 1 && arguments == given.getFirst();
            Optional<CxxType> copied = copied(template, arguments);
            if (copied.isPresent()) {
                return copied;
            }
            for (ClassTemplateSymbol.FunctionDeclarationGuide guide : template.guides()) {
                Optional<CxxType> found =
                        attempt(() ->
                                isWhole && !takesList(guide.function())
                                        ? Optional.empty()
                                        : byGuide(guide.function(), arguments));
                if (found.isPresent()) {
                    return found;
                }
            }
            for (FunctionTemplateSymbol constructor : constructors(template)) {
                Optional<CxxType> found =
                        attempt(() ->
                                        isWhole && !takesList(constructor)
                                                ? Optional.empty()
                                                : byConstructor(template, constructor, arguments, span))
                                .filter(type -> type instanceof ClassType complete && fits.test(complete));
                if (found.isPresent()) {
                    return found;
                }
            }
            Optional<CxxType> plain = attempt(() -> Optional.of(unit.templates().classType(template, List.of(), span)));
            if (arguments.isEmpty() && plain.filter(ClassType.class::isInstance).isPresent()) {
                return plain;
            }
        }
        return Optional.empty();
    }

    private static boolean takesList(FunctionTemplateSymbol function) {
        List<CxxType> parameters = function.signature().parameters();
        return !parameters.isEmpty()
                && parameters.getFirst().referred().unqualified() instanceof TemplateIdType(var list, _)
                && list.name().equals("initializer_list");
    }

    private static Optional<CxxType> copied(ClassTemplateSymbol template, List<Deduction.Argument> arguments) {
        if (arguments.size() != 1 || arguments.getFirst().type().isEmpty()) {
            return Optional.empty();
        }
        CxxType type = arguments.getFirst().type().get().referred().unqualified();
        boolean isInstance =
                type instanceof ClassType(var symbol)
                        && symbol.instance().filter(instance -> instance.template() == template).isPresent();
        return isInstance ? Optional.of(type) : Optional.empty();
    }

    private Optional<CxxType> byGuide(FunctionTemplateSymbol guide, List<Deduction.Argument> arguments) {
        return unit.templates()
                .deduction()
                .fromCall(guide, List.of(), arguments)
                .flatMap(found -> unit.templates().instantiate(guide, found))
                .map(FunctionSymbol::type)
                .filter(type -> type.variadic() || type.parameters().size() >= arguments.size())
                .map(type -> type.result().unqualified());
    }

    private Optional<CxxType> byConstructor(
            ClassTemplateSymbol template,
            FunctionTemplateSymbol constructor,
            List<Deduction.Argument> arguments,
            Span span) {
        int own = template.parameters().size();
        Optional<List<TemplateArgument>> found =
                unit.templates().deduction().fromCall(constructor, List.of(), arguments);
        return found.map(all -> unit.templates().classType(template, all.subList(0, own), span))
                .filter(type -> !(type instanceof TemplateIdType));
    }

    /// The constructors as functions that have the class's parameters before their own.
    private List<FunctionTemplateSymbol> constructors(ClassTemplateSymbol template) {
        List<FunctionTemplateSymbol> found = new ArrayList<>();
        if (template.definition().isEmpty()) {
            return found;
        }
        List<TemplateParameter> parameters = new ArrayList<>();
        template.definitionParameters().forEach(parameter -> parameter.syntax().ifPresent(parameters::add));
        for (Member member : template.definition().get().members()) {
            List<TemplateParameter> all = new ArrayList<>(parameters);
            Declaration declaration = member.declaration();
            if (declaration instanceof TemplateDeclaration inner) {
                all.addAll(inner.parameters());
                declaration = inner.declaration();
            }
            if (declaration instanceof FunctionDeclaration function && function.kind() == FunctionKind.CONSTRUCTOR) {
                found.add(
                        unit.templateDeclarations()
                                .function(function, all, template.scope(), template.scope(), Optional.empty()));
            }
        }
        return found;
    }

    /// Substitution may fail; names of the class itself in a constructor's parameters are not known here.
    private static Optional<CxxType> attempt(java.util.function.Supplier<Optional<CxxType>> step) {
        try {
            return step.get();
        } catch (LoweringFailure | DependentFailure _) {
            return Optional.empty();
        }
    }
}
