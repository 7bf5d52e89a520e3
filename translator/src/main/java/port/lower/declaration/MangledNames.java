package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.Fundamental;
import port.lower.symbol.PointerTo;
import port.lower.symbol.Qualified;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.TemplateArgument;

/// What `typeid(T).name()` says on Linux: the type as the Itanium C++ ABI writes it, without its abbreviations for what is repeated.
public final class MangledNames {
    private MangledNames() {}

    public static String of(CxxType type) {
        String qualifiers =
                (type instanceof Qualified(_, _, var isVolatile) && isVolatile ? "V" : "")
                        + (type.isConst() ? "K" : "");
        return qualifiers
                + switch (type.unqualified()) {
                    case Fundamental kind -> of(kind);
                    case PointerTo(var pointee) -> "P" + of(pointee);
                    case ReferenceTo reference -> (reference.isRvalue() ? "O" : "R") + of(reference.referred());
                    case ArrayOf(var element, var count) -> "A" + count + "_" + of(element);
                    case ClassType(var symbol) -> of(symbol);
                    case EnumType(var symbol) ->
                            name(symbol.scope().qualifiedPrefix(), symbol.name().length() + symbol.name());
                    case FunctionOf function -> of(function);
                    default -> type.toString();
                };
    }

    private static String of(FunctionOf function) {
        var text = new StringBuilder("F").append(of(function.result()));
        if (function.parameters().isEmpty() && !function.variadic()) {
            text.append("v");
        }
        function.parameters().forEach(parameter -> text.append(of(parameter.unqualified())));
        return text.append(function.variadic() ? "zE" : "E").toString();
    }

    private static String of(ClassSymbol symbol) {
        Optional<ClassSymbol.Instance> instance = symbol.instance();
        String plain = instance.map(found -> found.template().name()).orElse(symbol.name());
        var text = new StringBuilder().append(plain.length()).append(plain);
        instance.ifPresent(found -> text.append(arguments(found.arguments())));
        return name(symbol.scope().qualifiedPrefix(), text.toString());
    }

    private static String arguments(List<TemplateArgument> arguments) {
        var text = new StringBuilder("I");
        for (TemplateArgument argument : arguments) {
            text.append(
                    switch (argument) {
                        case TemplateArgument.OfType(var type) -> of(type);
                        case TemplateArgument.OfInteger(var value, var type) ->
                                "L" + of(type.unqualified()) + (value < 0 ? "n" + -value : value) + "E";
                        case TemplateArgument.OfPack(var elements) -> "J" + arguments(elements).substring(1);
                        default -> argument.toString().length() + argument.toString();
                    });
        }
        return text.append("E").toString();
    }

    /// `N 3std 6vector... E`, or the name alone.
    private static String name(String prefix, String last) {
        List<String> parts = new ArrayList<>();
        for (String part : prefix.split("::")) {
            if (!part.isEmpty()) {
                parts.add(part.equals("std") ? "St" : part.length() + part);
            }
        }
        if (parts.isEmpty()) {
            return last;
        }
        boolean isOfStd = parts.equals(List.of("St"));
        return isOfStd ? "St" + last : "N" + String.join("", parts) + last + "E";
    }

    private static String of(Fundamental kind) {
        return switch (kind) {
            case VOID -> "v";
            case NULLPTR -> "Dn";
            case BOOL -> "b";
            case CHAR -> "c";
            case SIGNED_CHAR -> "a";
            case UNSIGNED_CHAR -> "h";
            case CHAR8 -> "Du";
            case CHAR16 -> "Ds";
            case CHAR32 -> "Di";
            case WCHAR -> "w";
            case SHORT -> "s";
            case UNSIGNED_SHORT -> "t";
            case INT -> "i";
            case UNSIGNED_INT -> "j";
            case LONG -> "l";
            case UNSIGNED_LONG -> "m";
            case LONG_LONG -> "x";
            case UNSIGNED_LONG_LONG -> "y";
            case FLOAT -> "f";
            case DOUBLE -> "d";
            case LONG_DOUBLE -> "e";
        };
    }
}
