package port.reference.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import port.ir.Stmt;
import port.reference.gang.GangNode;

/// Nodes under construction: statements that follow each other without a collective in between share a unit.
final class NodeList {
    private final Consumer<LaneUnit> onUnit;
    private final boolean fuse;
    private final List<GangNode> nodes = new ArrayList<>();
    private final List<Stmt> pending = new ArrayList<>();

    /// @param fuse whether statements share units at all
    NodeList(Consumer<LaneUnit> onUnit, boolean fuse) {
        this.onUnit = onUnit;
        this.fuse = fuse;
    }

    /// A list that hands its units on to the same owner.
    NodeList nested() {
        return new NodeList(onUnit, fuse);
    }

    void add(Stmt stmt) {
        pending.add(stmt);
        if (!fuse) {
            flush();
        }
    }

    void add(GangNode node) {
        flush();
        nodes.add(node);
    }

    /// A unit of its own, not among the nodes.
    LaneUnit separate(LaneUnit unit) {
        onUnit.accept(unit);
        return unit;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            LaneUnit unit = LaneUnit.statements(pending);
            pending.clear();
            onUnit.accept(unit);
            nodes.add(unit.region());
        }
    }

    List<GangNode> finish() {
        flush();
        return List.copyOf(nodes);
    }
}
