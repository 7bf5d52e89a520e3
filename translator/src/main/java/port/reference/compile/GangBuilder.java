package port.reference.compile;

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
import port.ir.Function;
import port.ir.If;
import port.ir.IntConstant;
import port.ir.Launch;
import port.ir.Return;
import port.ir.Stmt;
import port.ir.Switch;
import port.ir.Throw;
import port.ir.Try;
import port.ir.While;
import port.reference.coverage.Branch;
import port.reference.gang.GangCleanup;
import port.reference.gang.GangFunction;
import port.reference.gang.GangIf;
import port.reference.gang.GangLoop;
import port.reference.gang.GangNode;
import port.reference.gang.GangSwitch;
import port.reference.gang.Region;

/// Splits a function at its collectives into nodes and units, then has the units compiled.
final class GangBuilder {
    private final CollectiveCalls collectives;
    private final Coverage coverage;
    private final Function function;
    private final boolean fuse;
    private final GangLocals locals = new GangLocals();
    private final List<LaneUnit> units = new ArrayList<>();
    private final Uniformity uniformity;
    private final GangPlan plan;
    private final Extraction extraction;

    GangBuilder(ProgramCode program, GangCode gangs, Function function, boolean fuse) {
        this.collectives = program.collectives();
        this.coverage = program.coverage();
        this.function = function;
        this.fuse = fuse;
        this.uniformity = new Uniformity(collectives, function, fuse);
        this.plan = new GangPlan(program, function, locals, units, uniformity);
        this.extraction = new Extraction(program, locals, new GangCalls(program, gangs, locals, plan::stackBytes));
    }

    void complete(GangFunction target) {
        var list = new NodeList(units::add, uniformity, fuse);
        LaneUnit prologue = list.separate(LaneUnit.prologue());
        function.body().orElseThrow().statements().forEach(stmt -> add(stmt, list));
        var nodes = new ArrayList<GangNode>();
        List<GangNode> body = list.finish();
        plan.placeVariables();
        if (plan.needsPrologue()) {
            nodes.add(prologue.region());
        }
        nodes.addAll(body);
        plan.compileUnits();
        target.complete(plan.shape(), nodes, plan.inputs(), plan.result());
    }

    private void add(Stmt stmt, NodeList out) {
        if (!collectives.contains(stmt) && (fuse || !isControl(stmt))) {
            out.add(stmt);
            return;
        }
        switch (stmt) {
            case Block(var statements, _) -> statements.forEach(inner -> add(inner, out));
            case Declare(var local, var initializer, var span) ->
                    out.add(new Declare(local, initializer.map(value -> extraction.extract(value, out)), span));
            case Evaluate(var expr, _) -> extraction.effect(expr, out);
            case If(var condition, var whenTrue, var whenFalse, var span) -> {
                Region test = condition(condition, out);
                var marks = coverage.marks(Branch.Kind.IF, span);
                List<GangNode> otherwise = nodes(whenFalse.stream().toList(), out);
                out.add(new GangIf(test, nodes(List.of(whenTrue), out), otherwise, marks, span));
            }
            case While(var condition, var body, _) ->
                    loop(true, Optional.of(condition), List.of(body), List.of(), stmt, out);
            case DoWhile(var body, var condition, _) ->
                    loop(false, Optional.of(condition), List.of(body), List.of(), stmt, out);
            case For(var initializers, var condition, var steps, var body, _) -> {
                initializers.forEach(inner -> add(inner, out));
                loop(true, condition, List.of(body), steps, stmt, out);
            }
            case Switch choice -> choice(choice, out);
            case Return(var value, var span) ->
                    out.add(new Return(value.map(result -> extraction.extract(result, out)), span));
            case Cleanup(var body, var cleanup, _) ->
                    out.add(new GangCleanup(nodes(List.of(body), out), nodes(List.of(cleanup), out)));
            case Break _, Continue _, Launch _, Try _, Throw _ -> out.add(stmt);
        }
    }

    private static boolean isControl(Stmt stmt) {
        return switch (stmt) {
            case Block _, If _, While _, DoWhile _, For _, Switch _, Cleanup _ -> true;
            case Declare _, Evaluate _, Break _, Continue _, Return _, Launch _, Try _, Throw _ -> false;
        };
    }

    private List<GangNode> nodes(List<Stmt> statements, NodeList out) {
        NodeList inner = out.nested();
        statements.forEach(stmt -> add(stmt, inner));
        return inner.finish();
    }

    /// A unit for a condition; what must be done before goes to `out`.
    private Region condition(Expr condition, NodeList out) {
        Expr simple = extraction.extract(condition, out);
        return out.condition(simple).region();
    }

    private void loop(
            boolean testFirst, Optional<Expr> condition, List<Stmt> body, List<Expr> steps, Stmt stmt, NodeList out) {
        NodeList prelude = out.nested();
        Optional<Region> test = condition.map(expr -> condition(expr, prelude));
        NodeList after = out.nested();
        steps.forEach(step -> extraction.effect(step, after));
        out.add(
                new GangLoop(
                        testFirst,
                        prelude.finish(),
                        test,
                        nodes(body, out),
                        after.finish(),
                        coverage.marks(Branch.Kind.LOOP, stmt.span()),
                        stmt.span()));
    }

    private void choice(Switch choice, NodeList out) {
        var value = extraction.store(extraction.extract(choice.value(), out), out);
        var cases =
                choice.cases().stream()
                        .map(group ->
                                new GangSwitch.Case(
                                        group.labels().stream().map(label -> ((IntConstant) label).value()).toList(),
                                        group.isDefault(),
                                        nodes(group.body(), out)))
                        .toList();
        out.add(
                new GangSwitch(
                        locals.slot(value), cases, coverage.marks(Branch.Kind.SWITCH, choice.span()), choice.span()));
    }
}
