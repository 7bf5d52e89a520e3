package port.reference.replay;

import java.util.List;
import java.util.Optional;
import port.ir.Aggregate;
import port.ir.ArrayType;
import port.ir.Block;
import port.ir.Break;
import port.ir.Cleanup;
import port.ir.Continue;
import port.ir.Declare;
import port.ir.DoWhile;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.Field;
import port.ir.For;
import port.ir.Function;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Launch;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Return;
import port.ir.Stmt;
import port.ir.StringConstant;
import port.ir.StructType;
import port.ir.Switch;
import port.ir.SwitchCase;
import port.ir.Throw;
import port.ir.Try;
import port.ir.Type;
import port.ir.While;
import port.reference.compile.Kinds;
import port.source.Span;

/// Executes statements.
final class Statements {
    /// How a statement was left.
    enum Leaving {
        AT_THE_END,
        BREAK,
        CONTINUE,
        RETURN
    }

    private final ThreadRun run;

    Statements(ThreadRun run) {
        this.run = run;
    }

    void body(Function function, Activation in) {
        statement(function.body().orElseThrow(), in);
    }

    private Leaving all(List<Stmt> statements, Activation in) {
        for (Stmt stmt : statements) {
            Leaving leaving = statement(stmt, in);
            if (leaving != Leaving.AT_THE_END) {
                return leaving;
            }
        }
        return Leaving.AT_THE_END;
    }

    private Leaving statement(Stmt stmt, Activation in) {
        return switch (stmt) {
            case Block(var statements, _) -> all(statements, in);
            case Declare(var local, var initializer, var span) -> {
                declare(local, initializer, span, in);
                yield Leaving.AT_THE_END;
            }
            case Evaluate(var expr, _) -> {
                run.value(expr, in);
                yield Leaving.AT_THE_END;
            }
            case If(var condition, var whenTrue, var whenFalse, _) -> {
                if (test(condition, in)) {
                    yield statement(whenTrue, in);
                }
                yield whenFalse.isPresent() ? statement(whenFalse.get(), in) : Leaving.AT_THE_END;
            }
            case While(var condition, var body, _) -> loop(Optional.of(condition), List.of(), body, true, in);
            case DoWhile(var body, var condition, _) -> loop(Optional.of(condition), List.of(), body, false, in);
            case For(var initializers, var condition, var steps, var body, _) -> {
                all(initializers, in);
                yield loop(condition, steps, body, true, in);
            }
            case Switch choice -> choice(choice, in);
            case Break _ -> Leaving.BREAK;
            case Continue _ -> Leaving.CONTINUE;
            case Return(var value, _) -> {
                value.ifPresent(result -> giveBack(result, in));
                yield Leaving.RETURN;
            }
            case Cleanup(var body, var cleanup, _) -> {
                Leaving leaving = statement(body, in);
                statement(cleanup, in);
                yield leaving;
            }
            case Launch _ -> throw new NotReplayable("it launches a kernel itself");
            case Try _, Throw _ -> throw new NotReplayable("it uses exceptions");
        };
    }

    private Leaving loop(Optional<Expr> condition, List<Expr> steps, Stmt body, boolean testFirst, Activation in) {
        boolean tested = testFirst;
        while (true) {
            if (tested && condition.isPresent() && !test(condition.get(), in)) {
                return Leaving.AT_THE_END;
            }
            tested = true;
            Leaving leaving = statement(body, in);
            if (leaving == Leaving.BREAK) {
                return Leaving.AT_THE_END;
            } else if (leaving == Leaving.RETURN) {
                return leaving;
            }
            steps.forEach(step -> run.value(step, in));
            run.context.checkpoint();
        }
    }

    private Leaving choice(Switch choice, Activation in) {
        long value = run.value(choice.value(), in);
        decide(choice.span(), true);
        int chosen = -1;
        for (int i = 0; i < choice.cases().size(); i++) {
            SwitchCase group = choice.cases().get(i);
            if (group.labels().stream().anyMatch(label -> ((IntConstant) label).value() == value)) {
                chosen = i;
                break;
            } else if (group.isDefault()) {
                chosen = chosen < 0 ? i : chosen;
            }
        }
        for (int i = chosen; i >= 0 && i < choice.cases().size(); i++) {
            Leaving leaving = all(choice.cases().get(i).body(), in);
            if (leaving != Leaving.AT_THE_END) {
                return leaving == Leaving.BREAK ? Leaving.AT_THE_END : leaving;
            }
        }
        return Leaving.AT_THE_END;
    }

    /// Whether a condition holds.
    boolean test(Expr condition, Activation in) {
        boolean holds = run.value(condition, in) != 0;
        decide(condition.span(), holds);
        return holds;
    }

    private void decide(Span span, boolean outcome) {
        run.replay.observer.decided(run.thread, span, outcome, run.uncertainty.isNone());
        run.uncertainty = Uncertainty.NONE;
    }

    private void giveBack(Expr value, Activation in) {
        boolean isMadeInPlace =
                value instanceof Load(LocalPlace(var local, _), _) && local.storage() == Local.Storage.RESULT;
        if (isMadeInPlace) {
            return;
        }
        if (Kinds.inMemory(value.type())) {
            run.values.initialize(in.resultAddress, value.type(), value, in);
        } else {
            in.result = run.value(value, in);
            in.ofResult = run.uncertainty;
        }
    }

    void declare(Local local, Optional<Expr> initializer, Span span, Activation in) {
        if (local.storage() == Local.Storage.SHARED || local.storage() == Local.Storage.DYNAMIC_SHARED) {
            return;
        }
        Optional<Integer> register = in.plan.register(local);
        if (register.isPresent()) {
            in.registers[register.get()] = initializer.isPresent() ? run.value(initializer.get(), in) : 0;
            in.uncertainties[register.get()] = initializer.isPresent() ? run.uncertainty : Uncertainty.NONE;
            if (initializer.isPresent()) {
                run.replay.observer.assigned(run.thread, span, in.function, local, in.registers[register.get()]);
            }
            return;
        }
        long address = in.base + in.plan.offset(local);
        if (initializer.isPresent()) {
            run.values.initialize(address, local.type(), initializer.get(), in);
        } else {
            run.stores.zero(address, local.type(), span);
        }
    }

    void aggregate(long address, Aggregate aggregate, Activation in) {
        run.stores.zero(address, aggregate.type(), aggregate.span());
        List<Expr> elements = aggregate.elements();
        switch (aggregate.type()) {
            case StructType struct -> {
                List<Field> fields = run.replay.program.types().definition(struct).fields();
                for (int i = 0; i < elements.size(); i++) {
                    field(address, fields.get(i), elements.get(i), in);
                }
            }
            case ArrayType(var element, _) -> {
                for (int i = 0; i < elements.size(); i++) {
                    run.values.initialize(address + i * run.size(element), element, elements.get(i), in);
                }
            }
            default -> throw new IllegalArgumentException("no aggregate: " + aggregate.type());
        }
    }

    private void field(long address, Field field, Expr value, Activation in) {
        long at = address + field.offset();
        if (field.isBitField()) {
            long bits = run.value(value, in);
            run.stores.storeBits(field, at, bits, run.uncertainty, value.span());
        } else {
            run.values.initialize(at, field.type(), value, in);
        }
    }

    void characters(long address, Type type, StringConstant string) {
        long size = run.size(type);
        run.stores.zero(address, type, string.span());
        long from = run.replay.program.string(string.bytes());
        run.context.access.copy(address, from, Math.min(size, string.bytes().size() + 1L));
    }
}
