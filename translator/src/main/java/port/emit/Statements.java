package port.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import port.ir.Assign;
import port.ir.Block;
import port.ir.Break;
import port.ir.Cleanup;
import port.ir.Continue;
import port.ir.Convert;
import port.ir.Declare;
import port.ir.DoWhile;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Launch;
import port.ir.Return;
import port.ir.ScalarType;
import port.ir.Step;
import port.ir.Stmt;
import port.ir.Switch;
import port.ir.SwitchCase;
import port.ir.Throw;
import port.ir.Try;
import port.ir.VoidType;
import port.ir.While;

/// Statements.
final class Statements {
    private final Scope scope;
    private final JavaWriter out;
    private final AuthorComments comments;
    private final Expressions expressions;
    private final Declarations declarations;
    private final Exceptions exceptions;

    Statements(Scope scope, JavaWriter out, AuthorComments comments) {
        this.scope = scope;
        this.out = out;
        this.comments = comments;
        this.expressions = new Expressions(scope);
        this.declarations = new Declarations(scope, expressions);
        this.exceptions = new Exceptions(scope, expressions, this, out);
    }

    /// The statements between the braces of a body, in a scope of their own.
    void body(Stmt body) {
        scope.locals().open();
        if (body instanceof Block block) {
            sequence(block.statements());
            comments.upTo(block.span().end(), out);
        } else {
            stmt(body);
        }
        scope.locals().close();
    }

    void sequence(List<Stmt> statements) {
        for (Stmt stmt : statements) {
            comments.before(stmt.span(), out);
            stmt(stmt);
            comments.behind(stmt.span(), out);
        }
    }

    private void stmt(Stmt stmt) {
        switch (stmt) {
            case Block block -> nested(block);
            case Declare declare -> declarations.of(declare).forEach(line -> out.line(line + ";", declare.span()));
            case Evaluate(Expr expr, var span) -> effect(expr).ifPresent(term -> out.line(term.text() + ";", span));
            case If branch -> ifElse(branch);
            case While(Expr condition, Stmt body, var span) -> {
                out.link(span);
                out.open("while (" + expressions.of(condition).text() + ")");
                body(body);
                out.close();
            }
            case DoWhile(Stmt body, Expr condition, var span) -> {
                out.link(span);
                out.open("do");
                body(body);
                out.close("} while (" + expressions.of(condition).text() + ");");
            }
            case For loop -> loop(loop);
            case Switch choice -> choice(choice);
            case Break(var span) -> out.line("break;", span);
            case Continue(var span) -> out.line("continue;", span);
            case Return leave -> out.line(leave(leave), leave.span());
            case Launch launch -> out.line(new Launches(scope, expressions).launch(launch).text() + ";", launch.span());
            case Cleanup(Stmt body, Stmt cleanup, var span) -> {
                out.open("try");
                body(body);
                out.close("} finally {");
                out.indent();
                body(cleanup);
                out.close();
            }
            case Try attempt -> exceptions.attempt(attempt);
            case Throw raise -> exceptions.raise(raise);
        }
    }

    private void nested(Block block) {
        if (block.statements().isEmpty()) {
            return;
        }
        out.line("{");
        out.indent();
        body(block);
        out.close();
    }

    /// An expression evaluated for its effect; nothing, if it has none.
    Optional<Term> effect(Expr expr) {
        return switch (expr) {
            case Step step -> Optional.of(expressions.assignments().step(step, false));
            case Convert(Expr value, var type, var _, var _) when type instanceof VoidType -> effect(value);
            case Convert(Expr value, var _, var _, var _) -> effect(value);
            case Assign assign -> Optional.of(expressions.of(assign));
            default -> Effects.isStatement(expr) ? Optional.of(expressions.of(expr)) : Optional.empty();
        };
    }

    private void ifElse(If branch) {
        out.link(branch.span());
        out.open("if (" + expressions.of(branch.condition()).text() + ")");
        body(branch.whenTrue());
        Optional<Stmt> rest = branch.whenFalse();
        while (rest.isPresent()) {
            Stmt other = rest.get();
            if (other instanceof If next) {
                out.link(next.span());
                out.close("} else if (" + expressions.of(next.condition()).text() + ") {");
                out.indent();
                body(next.whenTrue());
                rest = next.whenFalse();
            } else {
                out.close("} else {");
                out.indent();
                body(other);
                rest = Optional.empty();
            }
        }
        out.close();
    }

    private void loop(For loop) {
        scope.locals().open();
        List<String> heads = new ArrayList<>();
        boolean declares = loop.initializers().stream().anyMatch(Declare.class::isInstance);
        if (declares) {
            heads.addAll(declarations.together(loop.initializers().stream().map(Declare.class::cast).toList()));
        } else {
            heads.add(
                    loop.initializers().stream()
                            .flatMap(stmt -> effect(((Evaluate) stmt).expr()).stream())
                            .map(Term::text)
                            .collect(Collectors.joining(", ")));
        }
        boolean split = heads.size() > 1;
        if (split) {
            out.line("{");
            out.indent();
            heads.forEach(line -> out.line(line + ";", loop.span()));
        }
        String condition = loop.condition().map(expressions::of).map(Term::text).orElse("");
        String steps =
                loop.steps().stream()
                        .flatMap(step -> effect(step).stream())
                        .map(Term::text)
                        .collect(Collectors.joining(", "));
        out.link(loop.span());
        String first = split || heads.isEmpty() ? "" : heads.getFirst();
        out.open("for (" + first + ";" + spaced(condition) + ";" + spaced(steps) + ")");
        body(loop.body());
        out.close();
        if (split) {
            out.close();
        }
        scope.locals().close();
    }

    private static String spaced(String text) {
        return text.isEmpty() ? "" : " " + text;
    }

    private void choice(Switch choice) {
        Term value = expressions.of(choice.value());
        boolean wide = choice.value().type() instanceof ScalarType type && type.bytes() == 8;
        out.link(choice.span());
        out.open("switch (" + (wide ? Term.staticCall("Math.toIntExact", value) : value).text() + ")");
        scope.locals().open();
        for (SwitchCase group : choice.cases()) {
            comments.before(group.span(), out);
            for (Expr label : group.labels()) {
                out.line("case " + label((IntConstant) label) + ":", group.span());
            }
            if (group.isDefault()) {
                out.line("default:", group.span());
            }
            out.indent();
            sequence(group.body());
            out.outdent();
        }
        scope.locals().close();
        out.close();
    }

    private String label(IntConstant label) {
        var type = (ScalarType) label.type();
        boolean isGreat = type.bytes() < 4 && label.value() >= 1L << type.bits() - 1;
        ScalarType shown = type.bytes() == 8 || isGreat ? ScalarType.INT32 : type;
        return expressions.assigned(new IntConstant(label.value(), shown, label.name(), label.span())).text();
    }

    private String leave(Return leave) {
        if (scope.function().role() == port.ir.Function.Role.CONSTRUCTOR
                && Scope.isInstanceMethod(scope.function(), scope.types())) {
            return "return this;";
        }
        return leave.value().map(value -> "return " + result(value).text() + ";").orElse("return;");
    }

    /// A struct that dies with the call need not be copied.
    private Term result(Expr value) {
        boolean local =
                value instanceof port.ir.Load(port.ir.LocalPlace(var variable, var _), var _)
                        && (variable.storage() == port.ir.Local.Storage.AUTOMATIC
                                || variable.storage() == port.ir.Local.Storage.RESULT);
        return local ? expressions.borrowed(value) : expressions.assigned(value);
    }

    Expressions expressions() {
        return expressions;
    }
}
