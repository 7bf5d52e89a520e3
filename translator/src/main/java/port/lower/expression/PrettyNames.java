package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import port.lower.declaration.Templates;
import port.lower.declaration.Unit;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.FunctionTemplateSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.PointerTo;
import port.lower.symbol.Qualified;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.TemplateArgument;
import port.lower.symbol.TemplateParameter;
import port.syntax.Specifier;

/// What GCC says in `__PRETTY_FUNCTION__`: `T ns::largest(const T*, int) [with T = float]`.
///
/// Members of class templates are named with the template's arguments in place.
final class PrettyNames {
    private final Templates templates;

    PrettyNames(Templates templates) {
        this.templates = templates;
    }

    /// @param result of the function, perhaps still to be deduced
    String of(FunctionSymbol function, CxxType result) {
        Optional<ClassSymbol> closure = function.owner().filter(ClassSymbol::isLambda);
        if (closure.isPresent()) {
            return around(closure.get()) + "<lambda" + parameters(function) + ">";
        }
        Optional<FunctionTemplateSymbol> template = function.template().map(FunctionSymbol.Template::symbol);
        CxxType given = template.map(found -> found.signature().result()).orElse(result);
        boolean isUnnamed = hasNoResult(function);
        return words(function)
                + (isUnnamed ? "" : of(given) + " ")
                + signature(function)
                + (function.type().isConstMember() ? " const" : "")
                + function.template().map(this::arguments).orElse("");
    }

    /// The function in which a lambda stands.
    private String around(ClassSymbol closure) {
        return closure.scope()
                .enclosingFunction()
                .flatMap(Scope.FunctionContext::function)
                .map(function -> signature(function) + "::")
                .orElse("");
    }

    private static boolean hasNoResult(FunctionSymbol function) {
        return function.role() == FunctionSymbol.Role.CONSTRUCTOR
                || function.role() == FunctionSymbol.Role.DESTRUCTOR
                || function.name().equals(Unit.CONVERSION);
    }

    private static String words(FunctionSymbol function) {
        boolean isVirtual = function.isMethod() && function.owner().orElseThrow().layout().isVirtual(function);
        return (function.role() == FunctionSymbol.Role.STATIC_METHOD ? "static " : "")
                + (isVirtual ? "virtual " : "")
                + (function.words().contains(Specifier.CONSTEXPR) ? "constexpr " : "");
    }

    private String signature(FunctionSymbol function) {
        String prefix = function.scope().qualifiedPrefix();
        String name = function.name();
        if (name.equals(Unit.CONVERSION)) {
            name = "operator " + of(function.type().result());
        } else if (function.role() == FunctionSymbol.Role.CONSTRUCTOR) {
            name = plainName(function.owner().orElseThrow());
        } else if (function.role() == FunctionSymbol.Role.DESTRUCTOR) {
            name = "~" + plainName(function.owner().orElseThrow());
        }
        return prefix + name + parameters(function);
    }

    private static String plainName(ClassSymbol symbol) {
        return symbol.instance().map(found -> found.template().name()).orElse(symbol.name());
    }

    private String parameters(FunctionSymbol function) {
        List<String> texts = new ArrayList<>();
        Optional<FunctionTemplateSymbol.Signature> pattern =
                function.template().map(template -> template.symbol().signature());
        List<CxxType> types = pattern.map(found -> found.parameters()).orElse(function.type().parameters());
        for (int i = 0; i < types.size(); i++) {
            boolean isPack = pattern.isPresent() && pattern.get().isPack().get(i);
            CxxType type = types.get(i);
            texts.add(of(type instanceof ReferenceTo ? type : type.unqualified()) + (isPack ? " ..." : ""));
        }
        if (function.type().variadic()) {
            texts.add("...");
        }
        return "(" + String.join(", ", texts) + ")";
    }

    private String arguments(FunctionSymbol.Template template) {
        List<TemplateParameter> parameters = template.symbol().parameters();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Math.min(parameters.size(), template.arguments().size()); i++) {
            TemplateArgument argument = template.arguments().get(i);
            String type = argument instanceof TemplateArgument.OfInteger(_, var kind) ? of(kind) + " " : "";
            texts.add(type + parameters.get(i).name() + " = " + of(argument));
        }
        return texts.isEmpty() ? "" : " [with " + String.join("; ", texts) + "]";
    }

    private String of(TemplateArgument argument) {
        return switch (argument) {
            case TemplateArgument.OfType(var type) -> of(type);
            case TemplateArgument.OfPack(var elements) ->
                    elements.stream().map(this::of).collect(Collectors.joining(", ", "{", "}"));
            default -> argument.toString();
        };
    }

    private String of(CxxType type) {
        return switch (type) {
            case Fundamental kind -> of(kind);
            case PointerTo(FunctionOf(var result, var parameters, _, _, _)) ->
                    of(result) + " (*)" + listed(parameters, "(", ")");
            case PointerTo(ArrayOf array) -> of(array, " (*)");
            case PointerTo(var pointee) -> of(pointee) + "*";
            case ReferenceTo reference when reference.referred() instanceof ArrayOf array ->
                    of(array, reference.isRvalue() ? " (&&)" : " (&)");
            case ReferenceTo reference -> of(reference.referred()) + (reference.isRvalue() ? "&&" : "&");
            case Qualified qualified when qualified.unqualified() instanceof PointerTo pointer ->
                    of(pointer) + (qualified.isConst() ? " const" : "");
            case Qualified qualified -> (qualified.isConst() ? "const " : "") + of(qualified.unqualified());
            case ArrayOf array -> of(array, " ");
            case ClassType(var symbol) when symbol.instance().isPresent() ->
                    symbol.scope().qualifiedPrefix() + plainName(symbol) + arguments(symbol);
            default -> type.toString();
        };
    }

    private String arguments(ClassSymbol symbol) {
        return templates.withoutDefaults(symbol.instance().orElseThrow()).stream()
                .flatMap(argument ->
                        argument instanceof TemplateArgument.OfPack(var elements)
                                ? elements.stream()
                                : Stream.of(argument))
                .map(this::of)
                .collect(Collectors.joining(", ", "<", ">"));
    }

    private String listed(List<CxxType> types, String open, String close) {
        return types.stream().map(this::of).collect(Collectors.joining(", ", open, close));
    }

    private String of(ArrayOf array, String declarator) {
        var bounds = new StringBuilder();
        CxxType element = array;
        while (element instanceof ArrayOf(var inner, var count)) {
            bounds.append('[').append(count >= 0 ? count : "").append(']');
            element = inner;
        }
        return of(element) + declarator + bounds;
    }

    private static String of(Fundamental kind) {
        return switch (kind) {
            case SHORT -> "short int";
            case UNSIGNED_SHORT -> "short unsigned int";
            case LONG -> "long int";
            case UNSIGNED_LONG -> "long unsigned int";
            case LONG_LONG -> "long long int";
            case UNSIGNED_LONG_LONG -> "long long unsigned int";
            case VOID, NULLPTR, BOOL, CHAR, SIGNED_CHAR, UNSIGNED_CHAR, CHAR8, CHAR16, WCHAR, CHAR32 -> kind.toString();
            case INT, UNSIGNED_INT, FLOAT, DOUBLE, LONG_DOUBLE -> kind.toString();
        };
    }
}
