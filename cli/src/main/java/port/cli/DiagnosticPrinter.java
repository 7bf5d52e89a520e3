package port.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import port.diagnostic.Diagnostic;
import port.source.Span;

/// Diagnostics as text: what, where, the source line with a caret, notes and help.
///
/// ```
/// error[PORT1101]: header 'fast.h' not found
///  --> src/sum.cu:3:10
///   |
/// 3 | #include "fast.h"
///   |          ^^^^^^^^
///   = help: name its folder with -I
/// ```
record DiagnosticPrinter(Palette palette) {
    private static final int WIDEST_LINE = 160;
    private static final String TAB = "    ";

    /// The diagnostic with its notes, lines ended by `\n`.
    String print(Diagnostic diagnostic) {
        var lines = new ArrayList<String>();
        lines.add(
                title(
                        diagnostic,
                        diagnostic.severity().name().toLowerCase(Locale.ROOT) + "[" + diagnostic.code().id() + "]"));
        lines.addAll(place(diagnostic.span()));
        help(diagnostic.help(), diagnostic.span(), lines);
        for (Diagnostic note : diagnostic.notes()) {
            lines.add(title(note, "note"));
            lines.addAll(place(note.span()));
            help(note.help(), note.span(), lines);
        }
        return String.join("\n", lines) + "\n";
    }

    private String title(Diagnostic diagnostic, String label) {
        return palette.of(diagnostic.severity(), label) + palette.bold(": " + diagnostic.message());
    }

    private void help(Optional<String> help, Span span, List<String> lines) {
        String margin = hasSource(span) ? blanks(Integer.toString(span.line()).length()) : "";
        help.ifPresent(text -> lines.add(margin + " " + palette.frame("=") + " help: " + text));
    }

    private List<String> place(Span span) {
        if (span.equals(Span.NONE)) {
            return List.of();
        }
        int width = Integer.toString(span.line()).length();
        var lines = new ArrayList<String>();
        lines.add(blanks(width) + palette.frame("-->") + " " + span);
        if (hasSource(span)) {
            String source = span.file().line(span.line());
            int column = Math.min(span.column() - 1, source.length());
            int end = Math.min(column + Math.max(1, span.end() - span.start()), Math.max(source.length(), column + 1));
            Excerpt excerpt = Excerpt.of(source, column, end, WIDEST_LINE, TAB);
            lines.add(blanks(width) + " " + palette.frame("|"));
            lines.add(palette.frame(span.line() + " |") + " " + excerpt.text());
            lines.add(blanks(width) + " " + palette.frame("|") + " " + palette.red(excerpt.marks()));
        }
        return lines;
    }

    private static boolean hasSource(Span span) {
        return !span.equals(Span.NONE) && !span.file().text().isEmpty();
    }

    private static String blanks(int count) {
        return " ".repeat(count);
    }
}
