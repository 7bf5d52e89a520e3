package port.corpora;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A line of a table of states.
///
/// @param kernels how many there are; empty where an older table does not say
/// @param launches how many were compared, likewise
record TableRow(
        String program, String arguments, String state, String exit, String kernels, String launches, String remark) {
    static final List<String> HEAD =
            List.of("program", "arguments", "state", "exit", "kernels", "launches", "what stands in the way");

    /// What a line of a table says, if it is about a program.
    static Optional<TableRow> parse(String line) {
        if (!line.startsWith("| ")) {
            return Optional.empty();
        }
        List<String> cells =
                Arrays.stream(line.split("(?<!\\\\)\\|", -1)).map(cell -> cell.strip().replace("\\|", "|")).toList();
        List<String> inner = cells.subList(1, cells.size() - 1);
        boolean isHead = inner.getFirst().equals("program") || inner.getFirst().startsWith("--");
        if (isHead || inner.size() != HEAD.size() && inner.size() != 3) {
            return Optional.empty();
        }
        return Optional.of(
                inner.size() == 3
                        ? new TableRow(inner.get(0), "", inner.get(1), "", "", "", inner.get(2))
                        : new TableRow(
                                inner.get(0),
                                inner.get(1),
                                inner.get(2),
                                inner.get(3),
                                inner.get(4),
                                inner.get(5),
                                inner.get(6)));
    }

    boolean isVerified() {
        return Measured.isAgreement(state) && (!launches.equals("0") || kernels.equals("0"));
    }

    /// Whether the original is at fault by itself, and both engines agree all the same on what it does.
    boolean isVerifiedUnchecked() {
        return remark.startsWith("Without checks: ") && Measured.isAgreement(remark.split("[ ,]+")[2]);
    }

    String markdown() {
        return line(List.of(program, arguments, state, exit, kernels, launches, remark));
    }

    static String line(List<String> cells) {
        var text = new ArrayList<String>();
        cells.forEach(cell -> text.add(cell.replace("|", "\\|").replace('\n', ' ')));
        return "| " + String.join(" | ", text) + " |\n";
    }
}
