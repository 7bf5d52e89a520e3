package port.emit;

import java.util.ArrayList;
import java.util.List;
import port.source.Span;

/// Collects the lines of a Java file, indented and wrapped, and remembers which of them came from which CUDA line.
final class JavaWriter {
    private static final int STEP = 4;

    private final List<String> lines = new ArrayList<>();
    private final List<LineLink> links = new ArrayList<>();
    private int depth;

    void line(String text) {
        if (text.isEmpty()) {
            blank();
            return;
        }
        lines.addAll(LineWrapper.wrap(text, depth * STEP));
    }

    /// A line that a CUDA line became.
    void line(String text, Span source) {
        link(source);
        line(text);
    }

    /// Appends to the last line, where there is room.
    boolean append(String text) {
        String last = lines.getLast();
        if (last.length() + text.length() > LineWrapper.WIDTH) {
            return false;
        }
        lines.set(lines.size() - 1, last + text);
        return true;
    }

    /// Says that the next line came from `source`.
    void link(Span source) {
        if (!source.file().isHeaderModel()) {
            links.add(new LineLink(source.file().name(), source.line(), lines.size() + 1));
        }
    }

    /// All that `other` holds, indented as it is there.
    void add(JavaWriter other) {
        other.links.forEach(
                link -> links.add(new LineLink(link.source(), link.sourceLine(), link.javaLine() + lines.size())));
        lines.addAll(other.lines);
    }

    void open(String text) {
        line(text + " {");
        depth++;
    }

    void close() {
        close("}");
    }

    void close(String text) {
        depth--;
        if (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        line(text);
    }

    /// At most one empty line, and none behind an opening brace or documentation.
    void blank() {
        boolean isDocumentation = !lines.isEmpty() && lines.getLast().stripLeading().startsWith("///");
        if (!lines.isEmpty() && !lines.getLast().isEmpty() && !lines.getLast().endsWith("{") && !isDocumentation) {
            lines.add("");
        }
    }

    void indent() {
        depth++;
    }

    void outdent() {
        depth--;
    }

    int room() {
        return LineWrapper.WIDTH - depth * STEP;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<LineLink> links() {
        return List.copyOf(links);
    }
}
