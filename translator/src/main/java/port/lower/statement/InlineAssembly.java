package port.lower.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import port.lower.expression.Body;
import port.lower.symbol.LoweringFailure;
import port.source.Span;
import port.syntax.AsmOperand;
import port.syntax.AsmStatement;
import port.syntax.AssignmentExpression;
import port.syntax.BlockStatement;
import port.syntax.CallExpression;
import port.syntax.Expression;
import port.syntax.ExpressionCondition;
import port.syntax.ExpressionStatement;
import port.syntax.Identifier;
import port.syntax.IfStatement;
import port.syntax.IntegerLiteral;
import port.syntax.NameExpression;
import port.syntax.NameSegment;
import port.syntax.PrefixExpression;
import port.syntax.PrefixOperator;
import port.syntax.QualifiedName;
import port.syntax.Statement;

/// Inline assembly as C++: each instruction is a call of the function of that name in the namespace [#NAMESPACE] of the header models.
///
/// ```
/// asm("bfind.u32 %0, %1;" : "=r"(d) : "r"(x));     ->  d = bfind_u32(x);
/// asm("mov.u32 %0, %%laneid;" : "=r"(d));          ->  d = mov_u32(laneid());
/// asm("{ .reg .pred p; setp.lt.u32 p, %1, %2; selp.u32 %0, 1, 0, p; }" ...)  ->  d = selp_u32(1, 0, setp_lt_u32(x, y));
/// ```
///
/// A register that the text declares stands for the instruction that writes it, and may be used once.
final class InlineAssembly {
    private static final String NAMESPACE = "__port_asm";
    private static final Pattern GUARD = Pattern.compile("@(!?)([%\\w]+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("%(\\d+|\\[\\w+])");
    private static final Pattern SPECIAL = Pattern.compile("%{1,2}([a-z]\\w*(?:\\.[xyz])?)|(WARP_SZ)");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0[xX]\\p{XDigit}+|0[bB][01]+|\\d+)U?");
    private static final Pattern FLOATING = Pattern.compile("0([fF]\\p{XDigit}{8}|[dD]\\p{XDigit}{16})");
    private static final Pattern MEMORY = Pattern.compile("\\[\\s*(\\S+?)\\s*(?:\\+\\s*(-?\\w+)\\s*)?]");
    private static final Pattern TYPE = Pattern.compile("(pred|(?:bf|[usbf])(?:8|16|32|64)(?:x2)?)");

    private final Body body;
    private final AsmStatement asm;
    private final Span span;
    private final Map<String, Expression> registers = new HashMap<>();

    InlineAssembly(Body body, AsmStatement asm) {
        this.body = body;
        this.asm = asm;
        this.span = asm.span();
    }

    /// The statement that does what the assembly does.
    Statement toStatement() {
        var statements = new ArrayList<Statement>();
        String text = asm.template().value().replaceAll("//[^\n]*", "").replaceAll("(?s)/\\*.*?\\*/", "");
        for (String instruction : withoutScopes(text).split(";")) {
            if (!instruction.isBlank()) {
                instruction(instruction.strip()).ifPresent(statements::add);
            }
        }
        return statements.size() == 1 ? statements.getFirst() : new BlockStatement(statements, span);
    }

    /// Braces around instructions open a scope of registers; those within a list of operands stay.
    private static String withoutScopes(String text) {
        return text.replaceAll("(^|;)\\s*\\{", "$1 ").replaceAll(";\\s*}", ";");
    }

    private Optional<Statement> instruction(String text) {
        Matcher guard = GUARD.matcher(text);
        if (guard.matches()) {
            Expression condition = operand(guard.group(2), "pred");
            Expression holds =
                    guard.group(1).isEmpty() ? condition : new PrefixExpression(PrefixOperator.NOT, condition, span);
            return instruction(guard.group(3))
                    .map(inner ->
                            new IfStatement(
                                    false,
                                    Optional.empty(),
                                    new ExpressionCondition(holds, span),
                                    inner,
                                    Optional.empty(),
                                    span));
        }
        if (text.startsWith(".reg")) {
            return Optional.empty();
        }
        String[] parts = text.split("\\s+", 2);
        return statement(parts[0], parts.length == 1 ? List.of() : operands(parts[1]));
    }

    private Optional<Statement> statement(String opcode, List<String> operands) {
        List<String> types = TYPE.matcher(opcode.replace('.', ' ')).results().map(found -> found.group(1)).toList();
        String written = operands.isEmpty() ? "" : operands.getFirst();
        boolean writes = isOutput(written) || isRegister(written);
        String source = types.isEmpty() ? "" : types.getLast();
        var arguments = new ArrayList<Expression>();
        for (String operand : operands.subList(writes ? 1 : 0, operands.size())) {
            arguments.add(operand(operand, source));
        }
        Expression call = call(opcode, arguments);
        if (!writes) {
            return Optional.of(new ExpressionStatement(call, span));
        }
        if (isRegister(written)) {
            registers.put(written, call);
            return Optional.empty();
        }
        AsmOperand target = numbered(written).orElseThrow();
        boolean isBits = !types.isEmpty() && !types.getFirst().startsWith("f");
        Expression value = isBits ? fromBits(call, target) : call;
        return Optional.of(
                new ExpressionStatement(new AssignmentExpression(Optional.empty(), target.value(), value, span), span));
    }

    private boolean isRegister(String operand) {
        return operand.matches("[a-zA-Z_]\\w*|%[a-z]+\\d+");
    }

    private boolean isOutput(String operand) {
        return numbered(operand).filter(asm.outputs()::contains).isPresent();
    }

    private Optional<AsmOperand> numbered(String operand) {
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

    private Expression operand(String text, String type) {
        Optional<AsmOperand> numbered = numbered(text);
        if (numbered.isPresent()) {
            return type.startsWith("f") ? numbered.get().value() : toBits(numbered.get());
        }
        Matcher memory = MEMORY.matcher(text);
        if (memory.matches()) {
            Expression base = operand(memory.group(1), "b64");
            return memory.group(2) == null ? base : call("offset", List.of(base, number(memory.group(2))));
        }
        if (NUMBER.matcher(text).matches()) {
            return number(text);
        }
        if (FLOATING.matcher(text).matches()) {
            return floating(text, type);
        }
        if (registers.containsKey(text)) {
            return registers.remove(text);
        }
        Matcher special = SPECIAL.matcher(text);
        if (special.matches()) {
            String name = special.group(1) == null ? special.group(2) : special.group(1);
            return call(name, List.of());
        }
        throw LoweringFailure.unsupported(span, "the operand '" + text + "' of inline assembly is");
    }

    private Expression number(String text) {
        String digits = text.replace("U", "");
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

    /// A floating-point number by its bits, such as `0f3F800000`.
    private Expression floating(String text, String type) {
        boolean isDouble = Character.toLowerCase(text.charAt(1)) == 'd';
        long value = Long.parseUnsignedLong(text.substring(2), 16);
        Expression bits = new IntegerLiteral(value, false, true, isDouble ? 2 : 0, span);
        return type.startsWith("f") ? call("floating", List.of(bits)) : bits;
    }

    /// Registers of floating-point numbers, where an instruction takes or gives bits.
    private Expression toBits(AsmOperand operand) {
        return isFloating(operand) ? call("bits", List.of(operand.value())) : operand.value();
    }

    private Expression fromBits(Expression value, AsmOperand target) {
        return isFloating(target) ? call("floating", List.of(value)) : value;
    }

    private static boolean isFloating(AsmOperand operand) {
        return operand.constraint().value().matches("[=+&]*[fd]");
    }

    private Expression call(String written, List<Expression> arguments) {
        // The assembler takes `add.s32.sat` for `add.sat.s32`.
        String ordered = written.replaceFirst("^(.*)(\\.[suf]\\d+)(\\.sat|\\.ftz)$", "$1$3$2");
        QualifiedName callee =
                Stream.of(written, ordered)
                        .map(this::name)
                        .filter(name -> body.unit().names().find(name, body.scope()).isPresent())
                        .findFirst()
                        .orElseThrow(
                                () -> LoweringFailure.unsupported(span, "'" + written + "' in inline assembly is"));
        return new CallExpression(new NameExpression(callee, span), arguments, span);
    }

    private QualifiedName name(String opcode) {
        String name = opcode.replace("::", "_").replace('.', '_');
        List<NameSegment> segments =
                List.of(
                        new NameSegment(new Identifier(NAMESPACE, span), Optional.empty(), span),
                        new NameSegment(new Identifier(name, span), Optional.empty(), span));
        return new QualifiedName(true, segments, span);
    }

    /// Splits at commas outside of braces and brackets.
    private static List<String> operands(String text) {
        var found = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            if (c == ',' && depth == 0) {
                found.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        found.add(text.substring(start).strip());
        return found;
    }
}
