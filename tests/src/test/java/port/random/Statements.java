package port.random;

import java.util.List;

/// Random statements. Every thread works on its own variables; memory that threads share is written by [Kernels] alone, in phases.
final class Statements {
    private final Dice dice;
    private final Variables variables;
    private final Expressions expressions;
    private final StringBuilder out;
    private final List<String> functions;
    private String indent;

    /// @param functions names of functions `int f(int, float)` that may be called
    Statements(
            Dice dice,
            Variables variables,
            Expressions expressions,
            StringBuilder out,
            String indent,
            List<String> functions) {
        this.dice = dice;
        this.variables = variables;
        this.expressions = expressions;
        this.out = out;
        this.indent = indent;
        this.functions = functions;
    }

    void line(String text) {
        out.append(indent).append(text).append('\n');
    }

    private void block(Runnable body) {
        indent += "    ";
        variables.enter();
        body.run();
        variables.leave();
        indent = indent.substring(4);
    }

    void some(int count, int depth) {
        for (int i = 0; i < count; i++) {
            one(depth);
        }
    }

    private void one(int depth) {
        switch (dice.below(depth > 0 ? 20 : 10)) {
            case 0, 1, 2 -> declaration();
            case 3, 4 -> assignment();
            case 5, 6 -> compound();
            case 7 -> step();
            case 8 -> array();
            case 9 -> call();
            case 10, 11, 12 -> branch(depth);
            case 13, 14 -> loop(depth);
            case 15 -> whileLoop(depth);
            case 16 -> choice(depth);
            case 17 -> struct();
            case 18 -> pointer();
            default -> doLoop(depth);
        }
    }

    private void declaration() {
        boolean floating = dice.chance(35);
        String type = floating ? dice.of("float", "double", "float") : dice.of(Expressions.INTEGERS);
        String name = variables.fresh("v");
        String qualifier = dice.chance(15) ? "const " : "";
        line(qualifier + type + " " + name + " = " + expressions.of(floating, 3) + ";");
        variables.add(name, type, qualifier.isEmpty());
    }

    private void assignment() {
        List<Variables.Variable> all = variables.writable();
        if (!all.isEmpty()) {
            Variables.Variable target = dice.of(all);
            line(target.name() + " = " + expressions.of(target.isFloating(), 3) + ";");
        }
    }

    private void compound() {
        List<Variables.Variable> all = variables.writable().stream().filter(v -> !v.type().equals("bool")).toList();
        if (all.isEmpty()) {
            return;
        }
        Variables.Variable target = dice.of(all);
        if (target.isFloating()) {
            line(target.name() + " " + dice.of("+=", "-=", "*=") + " " + expressions.of(dice.chance(70), 2) + ";");
        } else if (dice.chance(20)) {
            line(target.name() + " " + dice.of("<<=", ">>=") + " (" + expressions.integer(1) + " & 7);");
        } else {
            line(
                    target.name()
                            + " "
                            + dice.of("+=", "-=", "*=", "&=", "|=", "^=")
                            + " "
                            + expressions.integer(2)
                            + ";");
        }
    }

    private void step() {
        List<Variables.Variable> all = variables.writable().stream().filter(v -> !v.type().equals("bool")).toList();
        if (!all.isEmpty()) {
            String name = dice.of(all).name();
            List<Variables.Variable> others =
                    variables.writable().stream().filter(v -> !v.name().equals(name)).toList();
            if (!others.isEmpty() && dice.chance(40)) {
                Variables.Variable other = dice.of(others);
                if (!other.isFloating()) {
                    line(
                            other.name()
                                    + " = "
                                    + dice.of("++" + name, name + "++", "--" + name, name + "--")
                                    + (isFloating(name) ? " > 0.5f;" : ";"));
                    return;
                }
            }
            line(dice.of("++" + name, name + "++", "--" + name, name + "--") + ";");
        }
    }

    private boolean isFloating(String name) {
        return variables.all(true).stream().anyMatch(variable -> variable.name().equals(name));
    }

    private void array() {
        String type = dice.of("int", "unsigned char", "short", "float", "long long");
        boolean floating = type.equals("float");
        String name = variables.fresh("a");
        String index = variables.fresh("i");
        line(type + " " + name + "[8];");
        line("for (int " + index + " = 0; " + index + " < 8; " + index + "++) {");
        block(() -> {
            variables.add(index, "int", false);
            line(name + "[" + index + "] = " + expressions.of(floating, 2) + ";");
        });
        line("}");
        line(
                name
                        + "["
                        + expressions.integer(1)
                        + " & 7] "
                        + dice.of("=", "+=")
                        + " "
                        + expressions.of(floating, 2)
                        + ";");
        String value = variables.fresh("v");
        line(type + " " + value + " = " + name + "[(" + expressions.integer(2) + ") & 7];");
        variables.add(value, type, true);
    }

    private void call() {
        if (functions.isEmpty()) {
            return;
        }
        String name = variables.fresh("v");
        line(
                "int "
                        + name
                        + " = "
                        + dice.of(functions)
                        + "((int)("
                        + expressions.integer(2)
                        + "), (float)("
                        + expressions.real(2)
                        + "));");
        variables.add(name, "int", true);
    }

    private void branch(int depth) {
        line("if (" + expressions.condition(2) + ") {");
        block(() -> some(dice.between(1, 3), depth - 1));
        if (dice.chance(50)) {
            line("} else {");
            block(() -> some(dice.between(1, 3), depth - 1));
        }
        line("}");
    }

    private void loop(int depth) {
        String index = variables.fresh("i");
        String bound =
                dice.chance(40) ? "(" + expressions.integer(1) + " & 3) + 1" : Integer.toString(dice.between(1, 5));
        boolean down = dice.chance(30);
        String limit = variables.fresh("n");
        line("const int " + limit + " = (int)(" + bound + ");");
        line(
                down
                        ? "for (int " + index + " = " + limit + "; " + index + " > 0; " + index + "--) {"
                        : "for (int "
                                + index
                                + " = 0; "
                                + index
                                + " < "
                                + limit
                                + "; "
                                + dice.of(index + "++", "++" + index)
                                + ") {");
        block(() -> {
            variables.add(index, "int", false);
            some(dice.between(1, 3), depth - 1);
            if (dice.chance(25)) {
                line("if (" + expressions.condition(1) + ") " + dice.of("break;", "continue;"));
            }
            some(1, 0);
        });
        line("}");
    }

    private void whileLoop(int depth) {
        String count = variables.fresh("w");
        line("unsigned int " + count + " = (unsigned int)(" + expressions.integer(2) + ") & 3u;");
        line("while (" + count + dice.of("-- > 0", " > 0") + ") {");
        boolean stepInside = out.toString().endsWith(" > 0) {\n") && !out.toString().endsWith("-- > 0) {\n");
        block(() -> {
            if (stepInside) {
                line(count + "--;");
            }
            some(dice.between(1, 2), depth - 1);
        });
        line("}");
    }

    private void doLoop(int depth) {
        String count = variables.fresh("d");
        line("int " + count + " = 0;");
        line("do {");
        block(() -> {
            some(dice.between(1, 2), depth - 1);
            line(count + " += 1;");
        });
        line("} while (" + count + " < " + dice.between(1, 3) + ");");
    }

    private void choice(int depth) {
        line("switch ((int)(" + expressions.integer(2) + ") & 3) {");
        for (int label = 0; label < 3; label++) {
            line("case " + label + ": {");
            block(() -> some(dice.between(1, 2), depth - 1));
            line("}");
            if (dice.chance(70)) {
                line("break;");
            }
        }
        if (dice.chance(60)) {
            line("default: {");
            block(() -> some(1, depth - 1));
            line("}");
        }
        line("}");
    }

    private void struct() {
        String name = variables.fresh("s");
        line(
                "Pack "
                        + name
                        + " = {(int)("
                        + expressions.integer(2)
                        + "), (float)("
                        + expressions.real(1)
                        + "), (unsigned char)("
                        + expressions.integer(1)
                        + "), (short)("
                        + expressions.integer(1)
                        + ")};");
        if (dice.chance(50)) {
            String copy = variables.fresh("s");
            line("Pack " + copy + " = mix(" + name + ", (int)(" + expressions.integer(1) + "));");
            name = copy;
        }
        line(name + ".c += " + expressions.integer(1) + ";");
        variables.add(name + ".a", "int", true);
        variables.add(name + ".b", "float", true);
        variables.add(name + ".c", "unsigned char", true);
        variables.add(name + ".d", "short", true);
    }

    private void pointer() {
        List<Variables.Variable> all =
                variables.writable().stream().filter(v -> v.type().equals("int") && !v.name().contains(".")).toList();
        if (all.isEmpty()) {
            return;
        }
        Variables.Variable target = dice.of(all);
        if (dice.chance(50)) {
            String name = variables.fresh("p");
            line("int *" + name + " = &" + target.name() + ";");
            line("*" + name + " " + dice.of("=", "+=", "^=") + " " + expressions.integer(2) + ";");
        } else {
            line("bump(" + target.name() + ", (int)(" + expressions.integer(2) + "));");
        }
    }
}
