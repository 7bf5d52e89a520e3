package port.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Rows of text in columns wide enough for their cells. The last column is not padded.
final class Table {
    private static final String GAP = "  ";

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
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        var text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            String line = line(rows.get(i), widths);
            text.append(indent).append(i == 0 ? palette.bold(line) : Verdicts.coloured(line, palette)).append('\n');
        }
        return text.toString();
    }

    private String line(List<String> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String padding = " ".repeat(widths.get(i) - row.get(i).length());
            line.append(i == 0 ? "" : GAP);
            line.append(numeric.get(i) ? padding + row.get(i) : row.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }
}
