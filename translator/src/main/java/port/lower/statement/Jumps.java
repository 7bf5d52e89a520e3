package port.lower.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import port.ir.Assign;
import port.ir.Binary;
import port.ir.BinaryOperator;
import port.ir.Block;
import port.ir.Break;
import port.ir.Continue;
import port.ir.Declare;
import port.ir.Evaluate;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.ScalarType;
import port.ir.Stmt;
import port.lower.expression.Body;
import port.lower.symbol.LoweringFailure;
import port.source.Span;

/// `break`, `continue` and `goto` in a language that has no labels: what leaves one construct is a `break` or `continue`; what leaves
/// several leaves the innermost, with a note of where it leads in a variable, which is looked at behind each construct.
final class Jumps {
    /// What can be left or started again.
    enum Kind {
        LOOP,
        SWITCH,
        /// Statements behind which a label stands.
        FORWARD,
        /// Statements in front of which a label stands.
        BACKWARD
    }

    private record Exit(Target target, boolean isAgain) {}

    private static final class Target {
        private final Kind kind;
        private final String label;
        private final Set<Integer> crossing = new LinkedHashSet<>();

        Target(Kind kind, String label) {
            this.kind = kind;
            this.label = label;
        }
    }

    private final Body body;
    private final List<Target> around = new ArrayList<>();
    private final List<Exit> exits = new ArrayList<>();
    private Optional<Local> where = Optional.empty();

    Jumps(Body body) {
        this.body = body;
    }

    /// A loop or `switch`, with what has to stand behind it.
    List<Stmt> enclose(Kind kind, Supplier<Stmt> make) {
        return enclose(kind, "", make);
    }

    List<Stmt> enclose(Kind kind, String label, Supplier<Stmt> make) {
        var target = new Target(kind, label);
        around.add(target);
        Stmt made = make.get();
        around.removeLast();
        List<Stmt> all = new ArrayList<>();
        all.add(made);
        for (int code : target.crossing) {
            Span span = made.span();
            var isMeant =
                    new Binary(
                            BinaryOperator.EQUAL,
                            new Load(new LocalPlace(where.orElseThrow(), span), span),
                            IntConstant.of(code, ScalarType.INT32, span),
                            ScalarType.BOOL,
                            span);
            all.add(new If(isMeant, new Block(leave(code, true, span), span), Optional.empty(), span));
        }
        return all;
    }

    List<Stmt> breakOut(Span span) {
        return leave(innermost(Set.of(Kind.LOOP, Kind.SWITCH), span), false, span);
    }

    List<Stmt> continueLoop(Span span) {
        return leave(innermost(Set.of(Kind.LOOP), span), true, span);
    }

    List<Stmt> jump(String label, Span span) {
        for (Target target : around.reversed()) {
            if (target.label.equals(label)) {
                return leave(target, target.kind == Kind.BACKWARD, span);
            }
        }
        throw LoweringFailure.unsupported(span, "a 'goto' into a block is");
    }

    /// What has to stand in front of the function's statements.
    List<Stmt> declarations(Span span) {
        return where.<List<Stmt>>map(local ->
                        List.of(new Declare(local, Optional.of(IntConstant.of(0, ScalarType.INT32, span)), span)))
                .orElse(List.of());
    }

    private Target innermost(Set<Kind> kinds, Span span) {
        for (Target target : around.reversed()) {
            if (kinds.contains(target.kind)) {
                return target;
            }
        }
        throw LoweringFailure.of(port.diagnostic.Code.SYNTAX, span, "there is nothing to leave here");
    }

    private List<Stmt> leave(Target target, boolean isAgain, Span span) {
        if (isDirect(target, isAgain)) {
            return List.of(isAgain ? new Continue(span) : new Break(span));
        }
        var exit = new Exit(target, isAgain);
        int known = exits.indexOf(exit);
        if (known < 0) {
            exits.add(exit);
            known = exits.size() - 1;
        }
        if (where.isEmpty()) {
            where = Optional.of(body.hidden("jump", ScalarType.INT32, span));
        }
        return leave(known + 1, false, span);
    }

    private List<Stmt> leave(int code, boolean isNoted, Span span) {
        Exit exit = exits.get(code - 1);
        if (isDirect(exit.target, exit.isAgain)) {
            return List.of(note(0, span), exit.isAgain ? new Continue(span) : new Break(span));
        }
        around.getLast().crossing.add(code);
        return isNoted ? List.of(new Break(span)) : List.of(note(code, span), new Break(span));
    }

    private Stmt note(int code, Span span) {
        var place = new LocalPlace(where.orElseThrow(), span);
        return new Evaluate(new Assign(place, IntConstant.of(code, ScalarType.INT32, span), span), span);
    }

    private boolean isDirect(Target target, boolean isAgain) {
        int index = around.lastIndexOf(target);
        return isAgain
                ? around.subList(index + 1, around.size()).stream().allMatch(inner -> inner.kind == Kind.SWITCH)
                : index == around.size() - 1;
    }
}
