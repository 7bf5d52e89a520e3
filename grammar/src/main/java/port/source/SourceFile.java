package port.source;

import java.util.Arrays;
import java.util.Objects;

/// The text of one file together with its line map.
///
/// Two source files are the same only when they are the same object: one file read once.
public final class SourceFile {
    private final String name;
    private final String text;
    private final boolean headerModel;
    private final int[] lineStarts;

    private SourceFile(String name, String text, boolean headerModel) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = Objects.requireNonNull(text, "text");
        this.headerModel = headerModel;
        this.lineStarts = lineStarts(text);
    }

    /// A file of the user's.
    ///
    /// @param name how messages name the file, usually its path as the user gave it
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text, false);
    }

    /// A header model that `port` brings along.
    public static SourceFile headerModel(String name, String text) {
        return new SourceFile(name, text, true);
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /// Whether `port` brought this file along, as opposed to the user having written it.
    public boolean isHeaderModel() {
        return headerModel;
    }

    public int lineCount() {
        return lineStarts.length;
    }

    /// The line, counted from 1, on which the character at `offset` stands.
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The column, counted from 1, at which the character at `offset` stands.
    public int columnAt(int offset) {
        return offset - lineStarts[lineAt(offset) - 1] + 1;
    }

    /// The offset of the first character of `line`, counted from 1.
    public int startOfLine(int line) {
        return lineStarts[line - 1];
    }

    /// The text of `line`, counted from 1, without its line break.
    public String line(int line) {
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] - 1 : text.length();
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return name;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
