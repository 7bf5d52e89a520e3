package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
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
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Return;
import port.ir.Stmt;
import port.ir.Switch;
import port.ir.Throw;
import port.ir.Try;
import port.ir.Type;
import port.ir.While;
import port.reference.compile.Structs.Target;
import port.reference.coverage.Branch;
import port.reference.coverage.Branches;
import port.source.Span;

/// Statements.
final class Statements {
    private final Emitters emitters;
    private final Method method;
    private final CodeBuilder code;
    private final Exits exits;
    private final Jumps jumps = new Jumps();
    private final HostStatements host;

    Statements(Emitters emitters, Exits exits) {
        this.emitters = emitters;
        this.method = emitters.method;
        this.code = method.code;
        this.exits = exits;
        this.host = new HostStatements(emitters, this, jumps);
    }

    void all(List<Stmt> statements) {
        statements.forEach(this::statement);
    }

    void statement(Stmt stmt) {
        switch (stmt) {
            case Block(var statements, _) -> all(statements);
            case Declare(var local, var initializer, var span) -> declare(local, initializer, span);
            case Evaluate(var expr, _) -> emitters.expressions.discard(expr);
            case If branch -> branch(branch);
            case While(var condition, var body, var span) -> loop(Optional.of(condition), List.of(), body, span);
            case DoWhile loop -> doWhile(loop);
            case For(var initializers, var condition, var steps, var body, var span) -> {
                all(initializers);
                loop(condition, steps, body, span);
            }
            case Switch choice -> choice(choice);
            case Break _ -> leaveLoop();
            case Continue _ -> nextTurn();
            case Return(var value, var span) -> leaveFunction(value, span);
            case Launch launch -> host.launch(launch);
            case Cleanup cleanup -> host.cleanup(cleanup);
            case Try attempt -> host.attempt(attempt);
            case Throw(var value, var span) -> host.raise(value, span);
        }
    }

    /// A variable comes to life.
    void declare(Local local, Optional<Expr> initializer, Span span) {
        Type type = local.type();
        switch (method.storage(local)) {
            case Storage.Register(int slot) -> {
                initializer.ifPresentOrElse(emitters.expressions::value, () -> method.zero(Kinds.of(type)));
                code.storeLocal(Kinds.of(type), slot);
            }
            case Storage.Split _ ->
                    initializer.ifPresentOrElse(
                            value -> emitters.split.assign(local, value, true, span),
                            () -> emitters.split.clear(local));
            case Storage.Stacked(long offset) -> declare(new Target(method.frame, offset), type, initializer, span);
            case Storage.Indirect(int slot) -> declare(new Target(slot, 0), type, initializer, span);
            case Storage.Resident _, Storage.Shared _, Storage.DynamicShared _ -> {}
        }
    }

    private void declare(Target target, Type type, Optional<Expr> initializer, Span span) {
        initializer.ifPresentOrElse(
                value -> emitters.structs.initialize(target, type, value),
                () -> emitters.structs.zero(target, type, span));
    }

    private void branch(If branch) {
        Label no = code.newLabel();
        Optional<Branches.Ways> ways = method.ways(Branch.Kind.IF, branch.span());
        emitters.conditions.jump(branch.condition(), no, false);
        method.take(ways, 0);
        statement(branch.whenTrue());
        if (branch.whenFalse().isEmpty() && ways.isEmpty()) {
            code.labelBinding(no);
            return;
        }
        Label end = code.newLabel();
        code.goto_(end);
        code.labelBinding(no);
        method.take(ways, 1);
        branch.whenFalse().ifPresent(this::statement);
        code.labelBinding(end);
    }

    private void loop(Optional<Expr> condition, List<Expr> steps, Stmt body, Span span) {
        Label top = code.newLabel();
        Label next = code.newLabel();
        Label end = code.newLabel();
        Label left = code.newLabel();
        Optional<Branches.Ways> ways = method.ways(Branch.Kind.LOOP, span);
        code.labelBinding(top);
        condition.ifPresent(test -> emitters.conditions.jump(test, left, false));
        method.take(ways, 0);
        jumps.enter(new Jumps.Scope.Loop(end, next));
        statement(body);
        jumps.leave();
        code.labelBinding(next);
        steps.forEach(emitters.expressions::discard);
        method.checkpoint(span, SpinLoops.isSpin(method.program, condition, steps, body));
        code.goto_(top);
        code.labelBinding(left);
        method.take(ways, 1);
        code.labelBinding(end);
    }

    private void doWhile(DoWhile loop) {
        Label top = code.newLabel();
        Label next = code.newLabel();
        Label end = code.newLabel();
        code.labelBinding(top);
        jumps.enter(new Jumps.Scope.Loop(end, next));
        statement(loop.body());
        jumps.leave();
        code.labelBinding(next);
        boolean spinning = SpinLoops.isSpin(method.program, Optional.of(loop.condition()), List.of(), loop.body());
        method.checkpoint(loop.span(), spinning);
        Optional<Branches.Ways> ways = method.ways(Branch.Kind.LOOP, loop.span());
        if (ways.isEmpty()) {
            emitters.conditions.jump(loop.condition(), top, true);
        } else {
            Label left = code.newLabel();
            emitters.conditions.jump(loop.condition(), left, false);
            method.take(ways, 0);
            code.goto_(top);
            code.labelBinding(left);
            method.take(ways, 1);
        }
        code.labelBinding(end);
    }

    private void choice(Switch choice) {
        Label end = code.newLabel();
        var labels = new ArrayList<Label>();
        var cases = new ArrayList<SwitchCase>();
        Label none = code.newLabel();
        Label otherwise = none;
        for (var group : choice.cases()) {
            Label label = code.newLabel();
            labels.add(label);
            if (group.isDefault()) {
                otherwise = label;
            }
            for (Expr value : group.labels()) {
                cases.add(SwitchCase.of((int) ((IntConstant) value).value(), label));
            }
        }
        emitters.expressions.value(choice.value());
        if (Kinds.of(choice.value().type()) == TypeKind.LONG) {
            compareLongs(choice, labels, otherwise);
        } else {
            cases.sort((a, b) -> Integer.compare(a.caseValue(), b.caseValue()));
            code.lookupswitch(otherwise, cases);
        }
        jumps.enter(new Jumps.Scope.Choice(end));
        Optional<Branches.Ways> ways = method.ways(Branch.Kind.SWITCH, choice.span());
        for (int i = 0; i < labels.size(); i++) {
            code.labelBinding(labels.get(i));
            method.take(ways, i);
            all(choice.cases().get(i).body());
        }
        jumps.leave();
        if (ways.isPresent() && otherwise == none) {
            code.goto_(end);
            code.labelBinding(none);
            method.take(ways, labels.size());
        } else {
            code.labelBinding(none);
        }
        code.labelBinding(end);
    }

    private void compareLongs(Switch choice, List<Label> labels, Label otherwise) {
        int value = method.temporary(TypeKind.LONG);
        code.lstore(value);
        for (int i = 0; i < labels.size(); i++) {
            for (Expr label : choice.cases().get(i).labels()) {
                code.lload(value).loadConstant(((IntConstant) label).value()).lcmp();
                code.ifeq(labels.get(i));
            }
        }
        code.goto_(otherwise);
    }

    private void leaveLoop() {
        clean(jumps.cleanups(true, true));
        jumps.breakTarget().ifPresentOrElse(code::goto_, exits::leaveLoop);
    }

    private void nextTurn() {
        clean(jumps.cleanups(true, false));
        jumps.continueTarget().ifPresentOrElse(code::goto_, exits::nextTurn);
    }

    private static boolean isMadeInPlace(Expr result) {
        return result instanceof Load(LocalPlace(var local, _), _) && local.storage() == Local.Storage.RESULT;
    }

    private void leaveFunction(Optional<Expr> value, Span span) {
        List<Stmt> cleanups = jumps.cleanups(false, false);
        if (value.isEmpty()) {
            clean(cleanups);
            exits.leaveFunction();
            return;
        }
        Type type = value.get().type();
        if (Kinds.inMemory(type)) {
            if (!isMadeInPlace(value.get())) {
                emitters.structs.initialize(new Target(exits.resultAddress(), 0), type, value.get());
            }
            clean(cleanups);
        } else {
            emitters.expressions.value(value.get());
            keep(Kinds.of(type), () -> clean(cleanups), cleanups.isEmpty());
        }
        method.at(span);
        exits.leaveFunction();
    }

    private void keep(TypeKind kind, Runnable action, boolean nothing) {
        if (nothing || kind == TypeKind.VOID) {
            action.run();
            return;
        }
        int value = method.temporary(kind);
        code.storeLocal(kind, value);
        action.run();
        code.loadLocal(kind, value);
    }

    /// Runs cleanups that a jump passes.
    void clean(List<Stmt> cleanups) {
        if (!cleanups.isEmpty()) {
            jumps.outside(() -> all(cleanups));
        }
    }
}
