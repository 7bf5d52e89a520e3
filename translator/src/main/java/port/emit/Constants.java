package port.emit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.ScalarType;
import port.ir.Type;
import port.source.Span;

/// Constants: literals as the author wrote them, or the names that the author gave them.
final class Constants {
    private static final Map<String, List<String>> WIDER =
            Map.of(
                    "byte", List.of("short", "int", "long"),
                    "short", List.of("int", "long"),
                    "char", List.of("int", "long"),
                    "int", List.of("long"));

    private final Scope scope;

    Constants(Scope scope) {
        this.scope = scope;
    }

    Term integer(IntConstant constant) {
        var type = (ScalarType) constant.type();
        Optional<Term> named = constant.name().flatMap(name -> named(name, constant.value(), type));
        return named.or(() -> character(constant, type))
                .or(() -> hexadecimal(constant, type))
                .orElseGet(() -> Literals.exact(constant.value(), type));
    }

    /// `'x'` stays so where C++ makes it an `int`; as a `char` it is `(byte) 'x'`.
    private static Optional<Term> character(IntConstant constant, ScalarType type) {
        if (!isCharacter(constant)) {
            return Optional.empty();
        }
        return switch (type) {
            case INT32 -> Optional.of(Literals.character(constant.value()));
            case CHAR ->
                    constant.value() > 0
                            ? Optional.of(Literals.character(constant.value()).cast("byte"))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    Term assigned(IntConstant constant, ScalarType type) {
        boolean named = constant.name().flatMap(name -> scope.names().constant(name)).isPresent();
        if (named) {
            return widening(constant, type).orElseGet(() -> integer(constant));
        }
        if (isCharacter(constant) && type != ScalarType.BOOL && constant.value() > 0 && constant.value() < 128) {
            return Literals.character(constant.value());
        }
        return hexadecimal(constant, type).orElseGet(() -> Literals.assigned(constant.value(), type));
    }

    /// The name of a constant whose type is narrower than the one assigned to: Java widens unasked.
    private Optional<Term> widening(IntConstant constant, ScalarType type) {
        return constant.name()
                .flatMap(name -> scope.names().constant(name))
                .filter(known ->
                        known.constant().value() instanceof IntConstant declared
                                && declared.value() == constant.value()
                                && isSameInJava(declared)
                                && widens(
                                        ScalarNames.primitive((ScalarType) declared.type()),
                                        ScalarNames.primitive(type)))
                .map(known -> scope.member(known.member()));
    }

    /// Java has no unsigned types: a great value of one is a negative number there.
    private static boolean isSameInJava(IntConstant constant) {
        int bits = ((ScalarType) constant.type()).bits();
        return bits >= 64 || constant.value() < 1L << bits - 1;
    }

    private static boolean widens(String from, String to) {
        return WIDER.getOrDefault(from, List.of()).contains(to);
    }

    Term floating(FloatConstant constant) {
        var type = (ScalarType) constant.type();
        return constant.name()
                .flatMap(name -> scope.names().constant(name))
                .filter(known ->
                        known.constant().value() instanceof FloatConstant value
                                && Double.compare(value.value(), constant.value()) == 0
                                && value.type().equals(type))
                .map(known -> scope.member(known.member()))
                .orElseGet(() -> Literals.floating(constant.value(), type));
    }

    /// The name, where the constant that has it in Java has that value and a type that Java converts unasked.
    private Optional<Term> named(String name, long value, ScalarType type) {
        return scope.names()
                .constant(name)
                .flatMap(known -> {
                    if (!(known.constant().value() instanceof IntConstant declared) || declared.value() != value) {
                        return Optional.empty();
                    }
                    Term member = scope.member(known.member());
                    String from = ScalarNames.primitive((ScalarType) declared.type());
                    String to = ScalarNames.primitive(type);
                    if (from.equals(to)) {
                        return Optional.of(member);
                    }
                    boolean booleans = type == ScalarType.BOOL || declared.type() == ScalarType.BOOL;
                    return booleans || !isSameInJava(declared) ? Optional.empty() : Optional.of(member.cast(to));
                });
    }

    /// Whether the author wrote a character literal, of one character: of several it is an `int`.
    static boolean isCharacter(Expr expr) {
        return expr instanceof IntConstant constant
                && constant.name().isEmpty()
                && constant.value() == (byte) constant.value()
                && text(constant.span()).startsWith("'");
    }

    /// A mask that the author wrote in hexadecimal stays so.
    private static Optional<Term> hexadecimal(IntConstant constant, ScalarType type) {
        String text = text(constant.span());
        if (constant.name().isPresent() || !text.startsWith("0x") && !text.startsWith("0X") || type.bytes() < 4) {
            return Optional.empty();
        }
        String digits = text.substring(2).replace("'", "").replaceAll("[uUlL]+$", "");
        boolean fits = type.bytes() == 8 || digits.length() <= 8;
        boolean same =
                digits.matches("[0-9a-fA-F]{1,16}")
                        && Long.parseUnsignedLong(digits, 16) == mask(constant.value(), type);
        return fits && same
                ? Optional.of(Term.primary("0x" + digits + (type.bytes() == 8 ? "L" : "")))
                : Optional.empty();
    }

    private static long mask(long value, Type type) {
        return type == ScalarType.INT32 || type == ScalarType.UINT32 ? value & 0xFFFF_FFFFL : value;
    }

    private static String text(Span span) {
        boolean sane = span.end() <= span.file().text().length() && span.end() - span.start() < 24;
        return sane ? span.text() : "";
    }
}
