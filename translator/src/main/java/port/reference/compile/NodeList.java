package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import port.ir.Expr;
import port.ir.Stmt;
import port.reference.gang.GangNode;

/// Nodes under construction: statements that follow each other without a collective in between share a unit.
final class NodeList {
    private final Consumer<LaneUnit> onUnit;
    private final Uniformity uniformity;
    private final boolean fuse;
    private final List<GangNode> nodes = new ArrayList<>();
    private final List<Stmt> pending = new ArrayList<>();

    /// @param fuse whether statements share units at all
    NodeList(Consumer<LaneUnit> onUnit, Uniformity uniformity, boolean fuse) {
        this.onUnit = onUnit;
        this.uniformity = uniformity;
        this.fuse = fuse;
    }

    /// A list that hands its units on to the same owner.
    NodeList nested() {
        return new NodeList(onUnit, uniformity, fuse);
    }

    void add(Stmt stmt) {
        if (uniformity.isUniform(stmt)) {
            flush();
            add(List.of(stmt), true);
            return;
        }
        pending.add(stmt);
        if (!fuse) {
            flush();
        }
    }

    private void add(List<Stmt> statements, boolean once) {
        LaneUnit unit = LaneUnit.statements(statements, once);
        onUnit.accept(unit);
        nodes.add(unit.region());
    }

    void add(GangNode node) {
        flush();
        nodes.add(node);
    }

    /// A unit for a condition, not among the nodes.
    LaneUnit condition(Expr condition) {
        return separate(LaneUnit.condition(condition, uniformity.isUniform(condition)));
    }

    /// A unit of its own, not among the nodes.
    LaneUnit separate(LaneUnit unit) {
        onUnit.accept(unit);
        return unit;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            add(pending, false);
            pending.clear();
        }
    }

    List<GangNode> finish() {
        flush();
        return List.copyOf(nodes);
    }
}
