package port.lower.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import port.lower.expression.Body;
import port.lower.symbol.LoweringFailure;
import port.source.Span;
import port.syntax.AsmOperand;
import port.syntax.AsmStatement;
import port.syntax.CallExpression;
import port.syntax.Expression;
import port.syntax.FloatLiteral;
import port.syntax.FloatSuffix;
import port.syntax.Identifier;
import port.syntax.IntegerLiteral;
import port.syntax.NameExpression;
import port.syntax.NameSegment;
import port.syntax.PrefixExpression;
import port.syntax.PrefixOperator;
import port.syntax.QualifiedName;

/// Operands of inline assembly as C++: what stands in parentheses behind the text, registers, numbers, memory.
final class AssemblyOperands {
    private static final String NAMESPACE = "__port_asm";
    private static final Pattern NUMBERED = Pattern.compile("%(\\d+|\\[\\w+])");
    private static final Pattern SPECIAL = Pattern.compile("%{1,2}([a-z]\\w*(?:\\.[xyz])?)|(WARP_SZ)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0[xX]\\p{XDigit}+|0[bB][01]+|\\d+)U?");
    private static final Pattern DECIMAL = Pattern.compile("-?(?:\\d+\\.\\d*|\\.\\d+|\\d+(?=[eE]))(?:[eE][-+]?\\d+)?");
    private static final Pattern FLOATING = Pattern.compile("0([fF]\\p{XDigit}{8}|[dD]\\p{XDigit}{16})");
    private static final Pattern MEMORY = Pattern.compile("\\[\\s*(\\S+?)\\s*(?:\\+\\s*(-?\\w+)\\s*)?]");

    private final Body body;
    private final AsmStatement asm;
    private final AssemblyText text;
    private final Span span;
    private final Map<String, Expression> written = new HashMap<>();

    AssemblyOperands(Body body, AsmStatement asm, AssemblyText text) {
        this.body = body;
        this.asm = asm;
        this.text = text;
        this.span = asm.span();
    }

    /// What an operand between parentheses stands for, if this is one.
    Optional<AsmOperand> numbered(String operand) {
        Matcher matcher = NUMBERED.matcher(operand);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var all = new ArrayList<>(asm.outputs());
        all.addAll(asm.inputs());
        String key = matcher.group(1);
        if (key.startsWith("[")) {
            String name = key.substring(1, key.length() - 1);
            return all.stream().filter(one -> one.name().map(Identifier::text).equals(Optional.of(name))).findFirst();
        }
        int number = Integer.parseInt(key);
        return number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
    }

    /// Whether an instruction writes it: an output, or a register of the text.
    boolean isWritten(String operand) {
        return isRegister(operand) || numbered(operand).filter(asm.outputs()::contains).isPresent();
    }

    /// Whether this names a register.
    boolean isRegister(String operand) {
        return text.typeOf(operand).isPresent() || operand.matches("[a-zA-Z_]\\w*|%[a-z]+\\d+");
    }

    /// Whether a register is a variable, and not the expression that was written into it.
    boolean isVariable(String operand) {
        return text.variables().contains(operand);
    }

    /// Keeps what was written into a register for its one reader.
    void write(String register, Expression value) {
        written.put(register, value);
    }

    /// The variable of a register.
    QualifiedName variable(String register) {
        return plain("asm_" + register.replaceAll("\\W", ""));
    }

    /// What an operand reads as, where the instruction works on `type`.
    Expression read(String operand, String type) {
        Optional<AsmOperand> numbered = numbered(operand);
        if (numbered.isPresent()) {
            return type.startsWith("f") ? numbered.get().value() : toBits(numbered.get());
        }
        Matcher memory = MEMORY.matcher(operand);
        if (memory.matches()) {
            Expression base = read(memory.group(1), "b64");
            return memory.group(2) == null ? base : call("offset", List.of(base, number(memory.group(2))));
        }
        if (NUMBER.matcher(operand).matches()) {
            return number(operand);
        }
        if (FLOATING.matcher(operand).matches()) {
            return floating(operand, type);
        }
        if (DECIMAL.matcher(operand).matches()) {
            return decimal(operand, type);
        }
        if (isVariable(operand)) {
            return new NameExpression(variable(operand), span);
        }
        if (written.containsKey(operand)) {
            return written.remove(operand);
        }
        Matcher special = SPECIAL.matcher(operand);
        if (special.matches()) {
            String name = special.group(1) == null ? special.group(2) : special.group(1);
            return call(name, List.of());
        }
        throw LoweringFailure.unsupported(span, "the operand '" + operand + "' of inline assembly is");
    }

    /// An operand that stands in braces, as it is.
    Expression element(String operand) {
        return numbered(operand).map(AsmOperand::value).orElseGet(() -> read(operand, "b32"));
    }

    /// The place `bytes` behind that of a memory operand.
    String behind(String memory, int bytes) {
        Matcher matcher = MEMORY.matcher(memory);
        if (!matcher.matches()) {
            throw LoweringFailure.unsupported(span, "the operand '" + memory + "' of inline assembly is");
        }
        long offset = bytes + (matcher.group(2) == null ? 0 : value(matcher.group(2)));
        return "[" + matcher.group(1) + (offset == 0 ? "" : "+" + offset) + "]";
    }

    private Expression number(String written) {
        String digits = written.replace("U", "");
        long value = value(digits);
        boolean isWide = value != (int) value && value >>> 32 != 0;
        return new IntegerLiteral(value, false, !digits.startsWith("-"), isWide ? 2 : 0, span);
    }

    /// Hexadecimal, binary, or decimal whatever zeros stand in front.
    private static long value(String digits) {
        if (digits.matches("-?0[bB].*")) {
            return Long.parseUnsignedLong(digits.replaceFirst("-?0[bB]", ""), 2) * (digits.startsWith("-") ? -1 : 1);
        }
        return Long.decode(digits.matches("-?0\\d+") ? digits.replaceFirst("0+(?=\\d)", "") : digits);
    }

    /// `0.5`: of the type that the instruction works on.
    private Expression decimal(String written, String type) {
        boolean isNegative = written.startsWith("-");
        String digits = isNegative ? written.substring(1) : written;
        var literal = new FloatLiteral(digits, type.equals("f32") ? FloatSuffix.FLOAT : FloatSuffix.NONE, span);
        return isNegative ? new PrefixExpression(PrefixOperator.MINUS, literal, span) : literal;
    }

    /// A floating-point number by its bits, such as `0f3F800000`.
    private Expression floating(String written, String type) {
        boolean isDouble = Character.toLowerCase(written.charAt(1)) == 'd';
        long value = Long.parseUnsignedLong(written.substring(2), 16);
        Expression bits = new IntegerLiteral(value, false, true, isDouble ? 2 : 0, span);
        return type.startsWith("f") ? call("floating", List.of(bits)) : bits;
    }

    /// Registers of floating-point numbers, where an instruction takes or gives bits.
    private Expression toBits(AsmOperand operand) {
        return isFloating(operand) ? call("bits", List.of(operand.value())) : operand.value();
    }

    /// The value for an operand, where an instruction gives bits.
    Expression fromBits(Expression value, AsmOperand target) {
        return isFloating(target) ? call("floating", List.of(value)) : value;
    }

    private static boolean isFloating(AsmOperand operand) {
        return operand.constraint().value().matches("[=+&]*[fd]");
    }

    /// The call of the function that is named like an instruction.
    Expression call(String opcode, List<Expression> arguments) {
        QualifiedName callee =
                AssemblyNames.candidates(opcode).stream()
                        .map(this::name)
                        .filter(name -> body.unit().names().find(name, body.scope()).isPresent())
                        .findFirst()
                        .orElseThrow(() -> LoweringFailure.unsupported(span, "'" + opcode + "' in inline assembly is"));
        return new CallExpression(new NameExpression(callee, span), arguments, span);
    }

    private QualifiedName name(String name) {
        return new QualifiedName(true, List.of(segment(NAMESPACE), segment(name)), span);
    }

    private QualifiedName plain(String name) {
        return new QualifiedName(false, List.of(segment(name)), span);
    }

    private NameSegment segment(String name) {
        return new NameSegment(new Identifier(name, span), Optional.empty(), span);
    }
}
