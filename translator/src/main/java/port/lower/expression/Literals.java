package port.lower.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Convert;
import port.ir.Dereference;
import port.ir.Expr;
import port.ir.FloatConstant;
import port.ir.IntConstant;
import port.ir.NullPointer;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StringConstant;
import port.ir.Type;
import port.ir.VoidType;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.CxxType;
import port.lower.symbol.FunctionGroup;
import port.lower.symbol.Fundamental;
import port.lower.symbol.Lookup;
import port.lower.symbol.LoweringFailure;
import port.source.Span;
import port.syntax.CharacterLiteral;
import port.syntax.FloatLiteral;
import port.syntax.IntegerLiteral;
import port.syntax.StringLiteral;
import port.syntax.UserLiteral;

/// Literals.
public final class Literals {
    private final Body body;

    Literals(Body body) {
        this.body = body;
    }

    public Operand bool(boolean value, Span span) {
        return Operand.value(Fundamental.BOOL, IntConstant.of(value ? 1 : 0, ScalarType.BOOL, span));
    }

    public Operand nullPointer(Span span) {
        return Operand.value(Fundamental.NULLPTR, new NullPointer(PointerType.to(VoidType.VOID), span));
    }

    public Operand character(CharacterLiteral literal) {
        Fundamental kind =
                switch (literal.encoding()) {
                    case ORDINARY ->
                            literal.value() >= -128 && literal.value() <= 127 ? Fundamental.CHAR : Fundamental.INT;
                    case UTF8 -> Fundamental.CHAR;
                    case UTF16 -> Fundamental.CHAR16;
                    case UTF32 -> Fundamental.CHAR32;
                    case WIDE -> Fundamental.WCHAR;
                };
        return Operand.value(kind, IntConstant.of(literal.value(), kind.scalar(), literal.span()));
    }

    public Operand integer(IntegerLiteral literal) {
        Fundamental kind = kind(literal);
        return Operand.value(kind, IntConstant.of(literal.value(), kind.scalar(), literal.span()));
    }

    /// The first type of the standard's list in which the value fits.
    private static Fundamental kind(IntegerLiteral literal) {
        long value = literal.value();
        boolean fitsInt = value >= 0 && value <= Integer.MAX_VALUE;
        boolean fitsUnsigned = value >= 0 && value <= 0xffffffffL;
        boolean mayBeUnsigned = literal.isUnsigned() || !literal.isDecimal();
        if (literal.longs() == 0) {
            if (fitsInt && !literal.isUnsigned()) {
                return Fundamental.INT;
            }
            if (fitsUnsigned && mayBeUnsigned) {
                return Fundamental.UNSIGNED_INT;
            }
        }
        boolean signed = value >= 0 && !literal.isUnsigned();
        if (literal.longs() == 2) {
            return signed ? Fundamental.LONG_LONG : Fundamental.UNSIGNED_LONG_LONG;
        }
        return signed ? Fundamental.LONG : Fundamental.UNSIGNED_LONG;
    }

    public Operand floating(FloatLiteral literal) {
        return switch (literal.suffix()) {
            case FLOAT ->
                    Operand.value(
                            Fundamental.FLOAT,
                            FloatConstant.of(literal.floatValue(), ScalarType.FLOAT, literal.span()));
            case NONE ->
                    Operand.value(
                            Fundamental.DOUBLE,
                            FloatConstant.of(literal.doubleValue(), ScalarType.DOUBLE, literal.span()));
            case LONG_DOUBLE ->
                    Operand.value(
                            Fundamental.LONG_DOUBLE,
                            FloatConstant.of(literal.doubleValue(), ScalarType.DOUBLE, literal.span()));
        };
    }

    public Operand string(StringLiteral literal) {
        Fundamental unit =
                switch (literal.encoding()) {
                    case ORDINARY, UTF8 -> Fundamental.CHAR;
                    case UTF16 -> Fundamental.CHAR16;
                    case UTF32 -> Fundamental.CHAR32;
                    case WIDE -> Fundamental.WCHAR;
                };
        int width = unit.scalar().bytes();
        int[] units = width == 4 ? literal.value().codePoints().toArray() : literal.value().chars().toArray();
        var bytes = new ArrayList<Byte>();
        for (int code : units) {
            for (int i = 0; i < width; i++) {
                bytes.add((byte) (code >> 8 * i));
            }
        }
        for (int i = 1; i < width; i++) {
            bytes.add((byte) 0);
        }
        CxxType type = new ArrayOf(unit.withConst(), units.length + 1L);
        Expr pointer = new StringConstant(bytes, literal.span());
        Expr value = width == 1 ? pointer : new Convert(pointer, PointerType.to(unit.scalar()), false, literal.span());
        Type array = PointerType.to(body.unit().storage().ir(type));
        return new Operand.OfPlace(
                type,
                () -> new Dereference(new Convert(pointer, array, false, literal.span()), literal.span()),
                false,
                Optional.of(value),
                Optional.empty(),
                literal.span());
    }

    /// A literal with a suffix of the user's: a call of the literal operator.
    public Operand user(UserLiteral literal) {
        String name = "operator\"\"" + literal.suffix();
        FunctionGroup group =
                Lookup.group(Lookup.unqualified(body.scope(), name))
                        .orElseThrow(() ->
                                LoweringFailure.of(
                                        Code.UNKNOWN_FUNCTION, literal.span(), "'" + name + "' is not known"));
        Operand operand = body.expressions().lower(literal.literal());
        List<Operand> arguments;
        if (operand instanceof Operand.OfPlace(ArrayOf(_, var count), _, _, _, _, _)) {
            Operand length =
                    Operand.value(
                            Fundamental.UNSIGNED_LONG, IntConstant.of(count - 1, ScalarType.UINT64, literal.span()));
            arguments = List.of(operand, length);
        } else {
            Operand.OfValue value = body.expressions().values().rvalue(operand);
            Fundamental wide =
                    ((Fundamental) value.type()).isFloating()
                            ? Fundamental.LONG_DOUBLE
                            : Fundamental.UNSIGNED_LONG_LONG;
            boolean plain = value.type() == Fundamental.CHAR;
            arguments =
                    List.of(
                            plain
                                    ? value
                                    : Operand.value(wide, Arithmetic.convert(value.expr(), wide.scalar(), false)));
        }
        return body.expressions()
                .calls()
                .callFunction(
                        body.expressions()
                                .overloads()
                                .resolve(
                                        group.members(),
                                        Optional.empty(),
                                        arguments,
                                        Optional.empty(),
                                        name,
                                        literal.span()),
                        arguments,
                        literal.span());
    }
}
