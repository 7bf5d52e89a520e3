package port.lower.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import port.lower.expression.Body;
import port.lower.statement.AssemblyText.Instruction;
import port.source.Span;
import port.syntax.AsmOperand;
import port.syntax.AsmStatement;
import port.syntax.AssignmentExpression;
import port.syntax.BlockStatement;
import port.syntax.BuiltinTypeKind;
import port.syntax.BuiltinTypeSyntax;
import port.syntax.DeclarationStatement;
import port.syntax.DoStatement;
import port.syntax.Expression;
import port.syntax.ExpressionCondition;
import port.syntax.ExpressionStatement;
import port.syntax.GotoStatement;
import port.syntax.Identifier;
import port.syntax.IfStatement;
import port.syntax.LabelStatement;
import port.syntax.NameExpression;
import port.syntax.PrefixExpression;
import port.syntax.PrefixOperator;
import port.syntax.Specifiers;
import port.syntax.Statement;
import port.syntax.VariableDeclaration;

/// Inline assembly as C++: each instruction is a call of the function of that name in a namespace of the header models.
///
/// ```
/// asm("bfind.u32 %0, %1;" : "=r"(d) : "r"(x));     ->  d = bfind_u32(x);
/// asm("mov.u32 %0, %%laneid;" : "=r"(d));          ->  d = mov_u32(laneid());
/// asm("{ .reg .pred p; setp.lt.u32 p, %1, %2; selp.u32 %0, 1, 0, p; }" ...)  ->  d = selp_u32(1, 0, setp_lt_u32(x, y));
/// asm("ld.global.v2.f32 {%0, %1}, [%2];" ...)      ->  x = ld_global_f32(p); y = ld_global_f32(offset(p, 4));
/// ```
///
/// A register that the text declares stands for the instruction that writes it where it is read once, and is a variable otherwise.
final class InlineAssembly {
    private static final Pattern TYPE = Pattern.compile("(pred|(?:bf|[usbf])(?:8|16|32|64)(?:x2)?)");
    private static final Pattern VECTOR_ACCESS = Pattern.compile("(ld|st)\\b(.*)\\.v[248](.*\\.[usbf](\\d+))");
    private static final Pattern VECTOR_REDUCTION = Pattern.compile("(red\\b.*)\\.v[248](.*)\\.(b?f16|b?f16x2|f32)");
    private static final Pattern PACKING = Pattern.compile("mov\\.[bus](32|64)");

    private final AsmStatement asm;
    private final Span span;
    private final AssemblyText text;
    private final AssemblyOperands operands;

    InlineAssembly(Body body, AsmStatement asm) {
        this.asm = asm;
        this.span = asm.span();
        this.text = new AssemblyText(asm.template().value());
        this.operands = new AssemblyOperands(body, asm, text);
    }

    /// The statement that does what the assembly does.
    Statement toStatement() {
        var statements = new ArrayList<Statement>();
        for (String register : text.variables()) {
            statements.add(declaration(register));
        }
        List<Instruction> instructions = text.instructions();
        int next = 0;
        while (next < instructions.size()) {
            int current = next;
            Optional<AssemblyRetry> retry =
                    instructions.get(current).isLabel() ? AssemblyRetry.at(instructions, current) : Optional.empty();
            statements.addAll(retry.map(this::loop).orElseGet(() -> guarded(instructions.get(current))));
            next = retry.map(AssemblyRetry::end).orElse(current + 1);
        }
        return statements.size() == 1 ? statements.getFirst() : new BlockStatement(statements, span);
    }

    private List<Statement> loop(AssemblyRetry retry) {
        List<Statement> body = retry.body().stream().flatMap(one -> guarded(one).stream()).toList();
        Expression holds = operands.read(retry.branch().guard().orElseThrow(), "pred");
        boolean isNegated = retry.branch().isGuardNegated() != retry.leaves();
        Expression again = isNegated ? new PrefixExpression(PrefixOperator.NOT, holds, span) : holds;
        return List.of(new DoStatement(new BlockStatement(body, span), again, span));
    }

    private Statement declaration(String register) {
        var variable =
                new VariableDeclaration(
                        new Specifiers(Set.of(), List.of(), span),
                        operands.variable(register),
                        new BuiltinTypeSyntax(kind(text.typeOf(register).orElseThrow()), span),
                        Optional.empty(),
                        Optional.empty(),
                        span);
        return new DeclarationStatement(List.of(variable), span);
    }

    private static BuiltinTypeKind kind(String type) {
        return switch (type) {
            case "pred" -> BuiltinTypeKind.BOOL;
            case "f32" -> BuiltinTypeKind.FLOAT;
            case "f64" -> BuiltinTypeKind.DOUBLE;
            case "s32" -> BuiltinTypeKind.INT;
            case "s64" -> BuiltinTypeKind.LONG_LONG;
            case "s16" -> BuiltinTypeKind.SHORT;
            case "u16", "b16", "f16" -> BuiltinTypeKind.UNSIGNED_SHORT;
            case "u64", "b64" -> BuiltinTypeKind.UNSIGNED_LONG_LONG;
            default -> BuiltinTypeKind.UNSIGNED_INT;
        };
    }

    private List<Statement> guarded(Instruction instruction) {
        if (instruction.guard().isEmpty()) {
            return statements(instruction);
        }
        Expression condition = operands.read(instruction.guard().get(), "pred");
        Expression holds =
                instruction.isGuardNegated() ? new PrefixExpression(PrefixOperator.NOT, condition, span) : condition;
        Statement inner = new BlockStatement(statements(instruction), span);
        return List.of(
                new IfStatement(
                        false, Optional.empty(), new ExpressionCondition(holds, span), inner, Optional.empty(), span));
    }

    private List<Statement> statements(Instruction instruction) {
        if (instruction.isLabel()) {
            Statement nothing = new BlockStatement(List.of(), span);
            return List.of(new LabelStatement(label(instruction), nothing, span));
        }
        if (AssemblyRetry.isBranch(instruction)) {
            return List.of(new GotoStatement(label(instruction), span));
        }
        if (instruction.operands().stream().anyMatch(one -> one.startsWith("{"))) {
            return vectors(instruction);
        }
        if (!instruction.operands().isEmpty() && instruction.operands().getFirst().contains("|")) {
            return withPredicate(instruction);
        }
        return one(instruction).map(List::of).orElse(List.of());
    }

    /// A label of this piece of assembly, not of another one in the same function.
    private Identifier label(Instruction instruction) {
        String name = instruction.operands().getFirst().replaceAll("\\W", "_");
        return new Identifier("asm_" + name + "_" + span.start(), span);
    }

    /// `shfl.sync.up.b32 value|predicate, ...;` gives two results, the second by a function of its own.
    private List<Statement> withPredicate(Instruction instruction) {
        String[] results = instruction.operands().getFirst().split("\\|");
        List<Expression> arguments =
                instruction.operands().stream().skip(1).map(one -> operands.read(one, "b32")).toList();
        var statements = new ArrayList<Statement>();
        String predicate = instruction.opcode() + ".p";
        write(results[1].strip(), operands.call(predicate, arguments), true).ifPresent(statements::add);
        if (!results[0].equals("_")) {
            write(results[0].strip(), operands.call(instruction.opcode(), arguments), true).ifPresent(statements::add);
        }
        return statements;
    }

    private Optional<Statement> one(Instruction instruction) {
        String opcode = instruction.opcode();
        List<String> types = TYPE.matcher(opcode.replace('.', ' ')).results().map(found -> found.group(1)).toList();
        String written = instruction.operands().isEmpty() ? "" : instruction.operands().getFirst();
        boolean writes = operands.isWritten(written);
        String source = types.isEmpty() ? "" : types.getLast();
        List<Expression> arguments =
                instruction.operands().stream().skip(writes ? 1 : 0).map(one -> operands.read(one, source)).toList();
        Expression call = operands.call(opcode, arguments);
        if (!writes) {
            return Optional.of(new ExpressionStatement(call, span));
        }
        boolean isBits = !types.isEmpty() && !types.getFirst().startsWith("f");
        return write(written, call, isBits);
    }

    private Optional<Statement> write(String written, Expression value, boolean isBits) {
        if (written.equals("_")) {
            return Optional.of(new ExpressionStatement(value, span));
        }
        if (operands.isVariable(written)) {
            return Optional.of(assignment(new NameExpression(operands.variable(written), span), value));
        }
        if (operands.isRegister(written)) {
            operands.write(written, value);
            return Optional.empty();
        }
        AsmOperand target = operands.numbered(written).orElseThrow();
        return Optional.of(assignment(target.value(), isBits ? operands.fromBits(value, target) : value));
    }

    private Statement assignment(Expression target, Expression value) {
        return new ExpressionStatement(new AssignmentExpression(Optional.empty(), target, value, span), span);
    }

    /// Loads, stores and reductions of several elements are one for each; `mov` packs and unpacks; others take all that stands in braces, results first.
    private List<Statement> vectors(Instruction instruction) {
        Matcher reduction = VECTOR_REDUCTION.matcher(instruction.opcode());
        if (reduction.matches()) {
            String type = reduction.group(3);
            String opcode = reduction.group(1) + reduction.group(2) + "." + type;
            return accesses(instruction, opcode, type.endsWith("16") ? 2 : 4);
        }
        Matcher access = VECTOR_ACCESS.matcher(instruction.opcode());
        if (access.matches()) {
            String opcode = access.group(1) + access.group(2) + access.group(3);
            return accesses(instruction, opcode, Integer.parseInt(access.group(4)) / 8);
        }
        if (PACKING.matcher(instruction.opcode()).matches()) {
            return packing(instruction);
        }
        List<Expression> arguments =
                instruction.operands().stream().flatMap(one -> elements(one).stream()).map(this::argument).toList();
        return List.of(new ExpressionStatement(operands.call(instruction.opcode(), arguments), span));
    }

    private Expression argument(String operand) {
        return operand.startsWith("[") ? operands.read(operand, "b64") : operands.element(operand);
    }

    private List<Statement> accesses(Instruction instruction, String opcode, int bytes) {
        boolean isLoad = opcode.startsWith("ld");
        List<String> elements = elements(instruction.operands().get(isLoad ? 0 : 1));
        String memory = instruction.operands().get(isLoad ? 1 : 0);
        return IntStream.range(0, elements.size())
                .mapToObj(i -> {
                    String place = operands.behind(memory, i * bytes);
                    String element = elements.get(i);
                    return instruction.with(opcode, isLoad ? List.of(element, place) : List.of(place, element));
                })
                .flatMap(each -> one(each).stream())
                .toList();
    }

    private List<Statement> packing(Instruction instruction) {
        String type = instruction.opcode().substring(instruction.opcode().length() - 2);
        String target = instruction.operands().getFirst();
        if (!target.startsWith("{")) {
            List<Expression> parts = elements(instruction.operands().get(1)).stream().map(operands::element).toList();
            return write(target, operands.call("pack_b" + type, parts), true).map(List::of).orElse(List.of());
        }
        List<String> elements = elements(target);
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < elements.size(); i++) {
            Expression whole = operands.read(instruction.operands().get(1), "b" + type);
            Expression part = operands.call("unpack_" + i + "_of_" + elements.size() + "_b" + type, List.of(whole));
            if (!elements.get(i).equals("_")) {
                write(elements.get(i), part, true).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private static List<String> elements(String operand) {
        boolean isList = operand.startsWith("{");
        return isList ? AssemblyText.operands(operand.substring(1, operand.length() - 1)) : List.of(operand);
    }
}
