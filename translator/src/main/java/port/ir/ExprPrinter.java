package port.ir;

import java.util.List;
import java.util.stream.Collectors;

/// The text form of expressions and places; fully parenthesised.
final class ExprPrinter {
    private ExprPrinter() {}

    static String print(Expr expr) {
        return switch (expr) {
            case IntConstant constant ->
                    constant.name().map(name -> name + "=").orElse("") + constant.value() + ":" + constant.type();
            case FloatConstant constant ->
                    constant.name().map(name -> name + "=").orElse("") + constant.value() + ":" + constant.type();
            case NullPointer pointer -> "null:" + pointer.type();
            case StringConstant constant -> string(constant);
            case FunctionAddress address -> "&" + address.function();
            case Builtin builtin -> builtin.variable().toString();
            case SizeOf size -> "sizeof(" + size.measured() + ")";
            case Load load -> print(load.place());
            case AddressOf address -> "&" + print(address.place());
            case Decay decay -> "decay(" + print(decay.array()) + ")";
            case Unary unary -> unary.operator().symbol() + print(unary.operand());
            case Binary binary ->
                    "(%s %s %s)".formatted(print(binary.left()), binary.operator().symbol(), print(binary.right()));
            case PointerAdd add ->
                    "(%s %s %s)".formatted(print(add.pointer()), add.negated() ? "-" : "+", print(add.index()));
            case PointerDifference difference ->
                    "(%s - %s)".formatted(print(difference.left()), print(difference.right()));
            case Logical logical ->
                    "(%s %s %s)"
                            .formatted(print(logical.left()), logical.isAnd() ? "&&" : "||", print(logical.right()));
            case Conditional choice ->
                    "(%s ? %s : %s)"
                            .formatted(print(choice.condition()), print(choice.whenTrue()), print(choice.whenFalse()));
            case Convert convert ->
                    (convert.explicit() ? "cast<" : "to<") + convert.type() + ">(" + print(convert.value()) + ")";
            case Assign assign -> "%s = %s".formatted(print(assign.place()), print(assign.value()));
            case CompoundAssign assign ->
                    "%s %s=[%s] %s"
                            .formatted(
                                    print(assign.place()),
                                    assign.operator().symbol(),
                                    assign.operationType(),
                                    print(assign.value()));
            case Step step -> step(step);
            case Call call -> call.function() + list(call.arguments());
            case IndirectCall call -> "(*" + print(call.target()) + ")" + list(call.arguments());
            case Construct construct -> "new " + construct.constructor() + list(construct.arguments());
            case Aggregate aggregate -> aggregate.type() + braces(aggregate.elements());
            case Extract extract -> print(extract.value()) + "." + extract.field();
            case Sequence sequence -> "(%s, %s)".formatted(join(sequence.effects()), print(sequence.value()));
        };
    }

    static String print(Place place) {
        return switch (place) {
            case LocalPlace local -> local.local().toString();
            case GlobalPlace global -> "@" + global.global();
            case Dereference dereference -> "*" + print(dereference.pointer());
            case Member member -> print(member.object()) + "." + member.field();
            case Element element -> print(element.array()) + "[" + print(element.index()) + "]";
            case Temporary temporary -> "temporary(%s = %s)".formatted(temporary.local(), print(temporary.value()));
        };
    }

    private static String step(Step step) {
        String operator = step.increment() ? "++" : "--";
        return step.prefix() ? operator + print(step.place()) : print(step.place()) + operator;
    }

    private static String string(StringConstant constant) {
        var text = new StringBuilder("\"");
        for (byte value : constant.bytes()) {
            if (value == '\n') {
                text.append("\\n");
            } else if (value == '"' || value == '\\') {
                text.append('\\').append((char) value);
            } else if (value >= ' ' && value < 127) {
                text.append((char) value);
            } else {
                text.append("\\x%02x".formatted(value & 0xff));
            }
        }
        return text.append('"').toString();
    }

    private static String list(List<Expr> exprs) {
        return "(" + join(exprs) + ")";
    }

    private static String braces(List<Expr> exprs) {
        return "{" + join(exprs) + "}";
    }

    private static String join(List<Expr> exprs) {
        return exprs.stream().map(ExprPrinter::print).collect(Collectors.joining(", "));
    }
}
