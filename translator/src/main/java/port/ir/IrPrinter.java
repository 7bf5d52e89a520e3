package port.ir;

import java.util.Locale;
import java.util.stream.Collectors;

/// The text form of the IR, for golden files and for people: one line a statement, every conversion and memory access visible.
public final class IrPrinter {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private IrPrinter() {}

    /// The whole program, without what header models bring along.
    public static String print(Program program) {
        var printer = new IrPrinter();
        program.structs().stream().filter(struct -> !struct.span().file().isHeaderModel()).forEach(printer::struct);
        program.globals().stream().filter(global -> !global.span().file().isHeaderModel()).forEach(printer::global);
        program.functions().stream().filter(function -> !function.isHeaderModel()).forEach(printer::function);
        return printer.out.toString();
    }

    public static String print(GlobalVariable global) {
        var printer = new IrPrinter();
        printer.global(global);
        return printer.out.toString();
    }

    public static String print(StructDefinition struct) {
        var printer = new IrPrinter();
        printer.struct(struct);
        return printer.out.toString();
    }

    public static String print(Function function) {
        var printer = new IrPrinter();
        printer.function(function);
        return printer.out.toString();
    }

    public static String print(Stmt stmt) {
        var printer = new IrPrinter();
        printer.statement(stmt);
        return printer.out.toString();
    }

    private void struct(StructDefinition struct) {
        line("%s %s size %d align %d {", lower(struct.kind()), struct.type(), struct.size(), struct.alignment());
        depth++;
        for (Field field : struct.fields()) {
            String bits = field.isBitField() ? " bits " + field.bitOffset() + "+" + field.bitWidth() : "";
            line("%s: %s @%d%s", field.name(), field.type(), field.offset(), bits);
        }
        depth--;
        line("}");
    }

    private void global(GlobalVariable global) {
        String value = global.initializer().map(expr -> " = " + ExprPrinter.print(expr)).orElse("");
        line("%s %s: %s%s", lower(global.space()), global.id(), global.type(), value);
    }

    private void function(Function function) {
        String parameters =
                function.parameters().stream()
                        .map(parameter -> parameter + ": " + parameter.type())
                        .collect(Collectors.joining(", "));
        String rest = function.variadic() ? ", ..." : "";
        String head =
                "%s %s(%s%s) -> %s"
                        .formatted(lower(function.kind()), function.id(), parameters, rest, function.result());
        if (function.body().isEmpty()) {
            line("%s", head);
            return;
        }
        line("%s {", head);
        body(function.body().get());
        line("}");
    }

    private void body(Stmt stmt) {
        depth++;
        if (stmt instanceof Block block) {
            block.statements().forEach(this::statement);
        } else {
            statement(stmt);
        }
        depth--;
    }

    private void statement(Stmt stmt) {
        switch (stmt) {
            case Block block -> nested("{", block);
            case Declare declare -> declare(declare);
            case Evaluate evaluate -> line("%s", ExprPrinter.print(evaluate.expr()));
            case If branch -> branch(branch);
            case While loop -> nested("while " + ExprPrinter.print(loop.condition()) + " {", loop.body());
            case DoWhile loop -> {
                line("do {");
                body(loop.body());
                line("} while %s", ExprPrinter.print(loop.condition()));
            }
            case For loop -> loop(loop);
            case Switch choice -> choice(choice);
            case Break _ -> line("break");
            case Continue _ -> line("continue");
            case Return leave ->
                    line("return%s", leave.value().map(value -> " " + ExprPrinter.print(value)).orElse(""));
            case Launch launch -> launch(launch);
            case Cleanup cleanup -> {
                line("try {");
                body(cleanup.body());
                nested("} finally {", cleanup.cleanup());
            }
            case Try attempt -> attempt(attempt);
            case Throw raise -> line("throw%s", raise.value().map(value -> " " + ExprPrinter.print(value)).orElse(""));
        }
    }

    private void declare(Declare declare) {
        Local local = declare.local();
        String storage = local.storage() == Local.Storage.AUTOMATIC ? "var" : lower(local.storage()).replace('_', ' ');
        String value = declare.initializer().map(expr -> " = " + ExprPrinter.print(expr)).orElse("");
        line("%s %s: %s%s", storage, local, local.type(), value);
    }

    private void branch(If branch) {
        line("if %s {", ExprPrinter.print(branch.condition()));
        body(branch.whenTrue());
        if (branch.whenFalse().isPresent()) {
            line("} else {");
            body(branch.whenFalse().get());
        }
        line("}");
    }

    private void loop(For loop) {
        line("for {");
        depth++;
        loop.initializers().forEach(this::statement);
        line("; %s", loop.condition().map(ExprPrinter::print).orElse("true"));
        line("; %s", loop.steps().stream().map(ExprPrinter::print).collect(Collectors.joining(", ")));
        depth--;
        line("} do {");
        body(loop.body());
        line("}");
    }

    private void choice(Switch choice) {
        line("switch %s {", ExprPrinter.print(choice.value()));
        for (SwitchCase group : choice.cases()) {
            String labels = group.labels().stream().map(ExprPrinter::print).collect(Collectors.joining(", "));
            line("case %s%s:", labels, group.isDefault() ? " default" : "");
            depth++;
            group.body().forEach(this::statement);
            depth--;
        }
        line("}");
    }

    private void launch(Launch launch) {
        String arguments = launch.arguments().stream().map(ExprPrinter::print).collect(Collectors.joining(", "));
        line(
                "launch %s<<<%s, %s, %s, %s>>>(%s)",
                ExprPrinter.print(launch.kernel()),
                ExprPrinter.print(launch.grid()),
                ExprPrinter.print(launch.block()),
                ExprPrinter.print(launch.sharedBytes()),
                ExprPrinter.print(launch.stream()),
                arguments);
    }

    private void attempt(Try attempt) {
        line("try {");
        body(attempt.body());
        for (Catch handler : attempt.catches()) {
            String types = handler.types().stream().map(Type::toString).collect(Collectors.joining(" | "));
            line("} catch %s%s {", handler.variable().map(local -> local + ": ").orElse(""), types);
            body(handler.body());
        }
        line("}");
    }

    private void nested(String head, Stmt stmt) {
        line("%s", head);
        body(stmt);
        line("}");
    }

    private void line(String format, Object... arguments) {
        out.repeat("    ", depth).append(format.formatted(arguments)).append('\n');
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
