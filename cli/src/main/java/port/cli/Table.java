package port.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Rows of text in columns wide enough for their cells, but those of some names of templates: such a cell has a line to itself, the rest
/// of its row stands below. The last column is not padded.
final class Table {
    private static final String GAP = "  ";
    private static final int WIDEST = 80;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> numeric;

    private Table(List<Boolean> numeric) {
        this.numeric = numeric;
    }

    /// A table with these headings; one that starts with `>` is set flush right.
    static Table of(String... headings) {
        var numeric = new ArrayList<Boolean>();
        var cells = new ArrayList<String>();
        for (String heading : headings) {
            numeric.add(heading.startsWith(">"));
            cells.add(heading.startsWith(">") ? heading.substring(1) : heading);
        }
        var table = new Table(numeric);
        table.rows.add(cells);
        return table;
    }

    void add(String... cells) {
        if (cells.length != numeric.size()) {
            throw new IllegalArgumentException("expected " + numeric.size() + " cells: " + List.of(cells));
        }
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    /// The table, lines ended by `\n`, each behind `indent`.
    String render(String indent, Palette palette) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(numeric.size(), 0));
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = row.get(i).length();
                widths.set(i, Math.max(widths.get(i), width <= WIDEST ? width : 0));
            }
        }
        var text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            for (String line : lines(rows.get(i), widths)) {
                text.append(indent).append(i == 0 ? palette.bold(line) : Verdicts.coloured(line, palette)).append('\n');
            }
        }
        return text.toString();
    }

    private List<String> lines(List<String> row, List<Integer> widths) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int start = 0;
        for (int i = 0; i < row.size(); i++) {
            boolean isLast = i == row.size() - 1;
            String cell = row.get(i);
            start += i == 0 ? 0 : GAP.length();
            line.append(" ".repeat(start - line.length()));
            String padding = " ".repeat(Math.max(0, widths.get(i) - cell.length()));
            line.append(numeric.get(i) ? padding + cell : cell + padding);
            start += widths.get(i);
            if (!isLast && line.length() > start) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}
