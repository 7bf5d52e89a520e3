package port.lower.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import port.lower.symbol.LoweringFailure;
import port.syntax.DeclarationStatement;
import port.syntax.LabelStatement;
import port.syntax.Statement;

/// A stretch of the statements of a block that a `goto` leaves at its end, or starts again.
///
/// @param from index of the first statement
/// @param to index behind the last one
/// @param isBackward whether the label stands at the start; otherwise it stands behind the end
record JumpRegion(String label, int from, int to, boolean isBackward) {
    /// The regions of the labels in a block, outer ones before those within them.
    ///
    /// @throws LoweringFailure if jumps cross, so that no nesting of regions stands for them
    static List<JumpRegion> of(List<Statement> statements) {
        Map<String, Integer> labels = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement at = statements.get(i);
            while (at instanceof LabelStatement(var label, var body, _)) {
                labels.put(label.text(), i);
                at = body;
            }
        }
        if (labels.isEmpty()) {
            return List.of();
        }
        List<JumpRegion> regions = new ArrayList<>();
        labels.forEach((label, index) -> add(label, index, statements, regions));
        nest(regions, statements);
        regions.sort(
                Comparator.comparingInt(JumpRegion::from)
                        .thenComparingInt(region -> -region.to())
                        .thenComparing(JumpRegion::isBackward));
        return regions;
    }

    private static void add(String label, int index, List<Statement> statements, List<JumpRegion> regions) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < statements.size(); i++) {
            if (GotoLabels.in(statements.get(i)).contains(label)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0 && first < index) {
            regions.add(new JumpRegion(label, first, index, false));
        }
        if (last >= index) {
            boolean declares =
                    statements.subList(index, last + 1).stream().anyMatch(DeclarationStatement.class::isInstance);
            regions.add(new JumpRegion(label, index, declares ? statements.size() : last + 1, true));
        }
    }

    /// Makes regions that overlap longer until one holds the other.
    private static void nest(List<JumpRegion> regions, List<Statement> statements) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < regions.size(); i++) {
                for (int k = 0; k < regions.size(); k++) {
                    JumpRegion one = regions.get(i);
                    JumpRegion other = regions.get(k);
                    boolean overlap = one.from < other.from && other.from < one.to && one.to < other.to;
                    if (overlap && one.isBackward) {
                        regions.set(i, new JumpRegion(one.label, one.from, other.to, true));
                        changed = true;
                    } else if (overlap && !other.isBackward) {
                        regions.set(k, new JumpRegion(other.label, one.from, other.to, false));
                        changed = true;
                    } else if (overlap) {
                        throw LoweringFailure.unsupported(
                                statements.get(other.from).span(),
                                "a 'goto' to '" + one.label + "' that crosses one to '" + other.label + "' is");
                    }
                }
            }
        }
    }
}
