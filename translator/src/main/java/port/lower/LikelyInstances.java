package port.lower;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.Scope;
import port.lower.symbol.Symbol;
import port.lower.symbol.TemplateParameter;
import port.syntax.BuiltinTypeKind;
import port.syntax.BuiltinTypeSyntax;
import port.syntax.TypeSyntax;
import port.syntax.TypeTemplateParameter;
import port.syntax.ValueTemplateParameter;

/// What a kernel template might be launched as where nothing says it: with types of numbers, and numbers as large as a warp or small; then
/// with a class of the user's that can be called as the last type.
final class LikelyInstances {
    private static final List<Choice> CHOICES =
            List.of(
                    new Choice("float", "32", "true"),
                    new Choice("int", "32", "true"),
                    new Choice("float", "4", "false"),
                    new Choice("int", "4", "false"),
                    new Choice("float4", "1", "true"));

    /// So many classes are tried.
    private static final int MOST_CLASSES = 4;

    /// What stands for types, for numbers and for truths.
    private record Choice(String type, String number, String truth) {}

    /// The arguments that begin with those of a choice.
    private record Arguments(List<String> all, int lastType) {
        /// The same with another type as the last one.
        String with(String type) {
            var changed = new ArrayList<>(all);
            changed.set(lastType, type);
            return String.join(", ", changed);
        }
    }

    private LikelyInstances() {}

    /// `scale<float, 32>`, the likeliest first; none where a parameter takes neither a type nor a number.
    static List<String> of(FunctionTemplateSymbol template) {
        if (template.owner().isPresent()) {
            return List.of();
        }
        String name = template.scope().qualifiedPrefix() + template.name();
        Set<String> found = new LinkedHashSet<>();
        List<String> callables = callables(template.scope());
        for (Choice choice : CHOICES) {
            arguments(template.parameters(), choice)
                    .ifPresent(arguments -> found.add(name + "<" + String.join(", ", arguments.all()) + ">"));
        }
        for (Choice choice : CHOICES.subList(0, 2)) {
            arguments(template.parameters(), choice)
                    .filter(arguments -> arguments.lastType() >= 0)
                    .ifPresent(
                            arguments -> callables.forEach(type -> found.add(name + "<" + arguments.with(type) + ">")));
        }
        return List.copyOf(found);
    }

    /// The classes in a namespace whose objects can be called.
    private static List<String> callables(Scope scope) {
        List<Symbol> declared = new ArrayList<>();
        scope.symbols().forEach(declared::add);
        return declared.stream()
                .filter(symbol -> symbol instanceof ClassSymbol type && isCallable(type))
                .map(symbol -> scope.qualifiedPrefix() + symbol.name())
                .limit(MOST_CLASSES)
                .toList();
    }

    private static boolean isCallable(ClassSymbol type) {
        if (type.span().file().isHeaderModel() || type.definition().isEmpty() || type.isLambda()) {
            return false;
        }
        try {
            return type.declareMembers() && type.members().find("operator()").isPresent();
        } catch (LoweringFailure _) {
            return false; // whoever uses such a class is told why
        }
    }

    /// Those in front of the first parameter that has a default or takes any number of arguments.
    private static Optional<Arguments> arguments(List<TemplateParameter> parameters, Choice choice) {
        List<String> arguments = new ArrayList<>();
        int lastType = -1;
        for (TemplateParameter parameter : parameters) {
            if (parameter.isPack() || parameter.syntax().filter(LikelyInstances::hasDefault).isPresent()) {
                break;
            }
            switch (parameter.kind()) {
                case TYPE -> {
                    lastType = arguments.size();
                    arguments.add(choice.type());
                }
                case VALUE -> arguments.add(isTruth(parameter) ? choice.truth() : choice.number());
                case TEMPLATE -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Arguments(List.copyOf(arguments), lastType));
    }

    private static boolean hasDefault(port.syntax.TemplateParameter syntax) {
        return switch (syntax) {
            case TypeTemplateParameter type -> type.defaultType().isPresent();
            case ValueTemplateParameter value -> value.defaultValue().isPresent();
            case port.syntax.TemplateTemplateParameter template -> template.defaultTemplate().isPresent();
        };
    }

    private static boolean isTruth(TemplateParameter parameter) {
        return parameter.syntax().isPresent()
                && parameter.syntax().get() instanceof ValueTemplateParameter value
                && isBool(value.type());
    }

    private static boolean isBool(TypeSyntax type) {
        return switch (type) {
            case BuiltinTypeSyntax(var kind, _) -> kind == BuiltinTypeKind.BOOL;
            case port.syntax.QualifiedTypeSyntax qualified -> isBool(qualified.type());
            default -> false;
        };
    }
}
