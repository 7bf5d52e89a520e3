package port.lower.constant;

import java.util.List;
import java.util.Optional;
import port.ir.Block;
import port.ir.Break;
import port.ir.Cleanup;
import port.ir.Continue;
import port.ir.Declare;
import port.ir.DoWhile;
import port.ir.Evaluate;
import port.ir.Expr;
import port.ir.For;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Launch;
import port.ir.Return;
import port.ir.Stmt;
import port.ir.Switch;
import port.ir.SwitchCase;
import port.ir.Throw;
import port.ir.Try;
import port.ir.While;

/// Runs the statements of a function while a constant is worked out.
final class Execution {
    private final Evaluation evaluation;
    private final Activation activation;

    Execution(Evaluation evaluation, Activation activation) {
        this.evaluation = evaluation;
        this.activation = activation;
    }

    /// How a statement ended.
    private sealed interface Flow {
        enum Plain implements Flow {
            ON,
            BREAK,
            CONTINUE
        }

        record Returned(Value value) implements Flow {}
    }

    /// What a function's body returns.
    Value body(Block body) {
        return run(body) instanceof Flow.Returned(var value) ? value : Value.NOTHING;
    }

    private Flow run(Stmt stmt) {
        evaluation.step();
        return switch (stmt) {
            case Block(var statements, _) -> all(statements);
            case Declare(var local, var initializer, _) -> {
                Optional<Value> first = initializer.map(activation::value);
                Cell cell = activation.declare(local);
                first.ifPresent(cell::store);
                yield Flow.Plain.ON;
            }
            case Evaluate(var expr, _) -> {
                activation.value(expr);
                yield Flow.Plain.ON;
            }
            case If(var condition, var whenTrue, var whenFalse, _) -> {
                if (activation.holds(condition)) {
                    yield run(whenTrue);
                }
                yield whenFalse.map(this::run).orElse(Flow.Plain.ON);
            }
            case Return(var value, _) -> new Flow.Returned(value.map(activation::value).orElse(Value.NOTHING));
            case While(var condition, var body, _) -> loop(Optional.of(condition), List.of(), body);
            case DoWhile(var body, var condition, _) -> {
                Flow first = run(body);
                yield leaves(first) ? after(first) : loop(Optional.of(condition), List.of(), body);
            }
            case For(var initializers, var condition, var steps, var body, _) -> {
                all(initializers);
                yield loop(condition, steps, body);
            }
            case Switch choice -> after(all(chosen(choice)));
            case Break _ -> Flow.Plain.BREAK;
            case Continue _ -> Flow.Plain.CONTINUE;
            case Cleanup(var body, var cleanup, _) -> {
                Flow flow = run(body);
                run(cleanup);
                yield flow;
            }
            case Try(var body, _, _) -> run(body);
            case Throw _, Launch _ -> throw new NotConstant("no statement of a constant");
        };
    }

    private Flow all(List<? extends Stmt> statements) {
        for (Stmt statement : statements) {
            Flow flow = run(statement);
            if (flow != Flow.Plain.ON) {
                return flow;
            }
        }
        return Flow.Plain.ON;
    }

    private Flow loop(Optional<Expr> condition, List<Expr> steps, Stmt body) {
        while (condition.isEmpty() || activation.holds(condition.get())) {
            Flow flow = run(body);
            if (leaves(flow)) {
                return after(flow);
            }
            steps.forEach(activation::value);
        }
        return Flow.Plain.ON;
    }

    private static boolean leaves(Flow flow) {
        return flow != Flow.Plain.ON && flow != Flow.Plain.CONTINUE;
    }

    /// How the statement ended that was left, if its own part ended so.
    private static Flow after(Flow flow) {
        return flow == Flow.Plain.BREAK ? Flow.Plain.ON : flow;
    }

    /// What a switch runs: from the label that fits, on through what follows.
    private List<Stmt> chosen(Switch choice) {
        if (!(activation.value(choice.value()) instanceof Value.Plain(IntConstant number))) {
            throw new NotConstant("no number");
        }
        List<SwitchCase> cases = choice.cases();
        int at = -1;
        for (int i = 0; i < cases.size(); i++) {
            boolean fits =
                    cases.get(i).labels().stream()
                            .anyMatch(label -> label instanceof IntConstant known && known.value() == number.value());
            if (fits) {
                at = i;
                break;
            }
            if (cases.get(i).isDefault()) {
                at = i;
            }
        }
        return at < 0
                ? List.of()
                : cases.subList(at, cases.size()).stream().flatMap(one -> one.body().stream()).toList();
    }
}
