package port.source;

import java.util.Objects;

/// A stretch of a source file, as the author wrote it; for expanded tokens, the place of the macro's use.
///
/// @param start offset of the first character
/// @param end offset behind the last character
public record Span(SourceFile file, int start, int end) {
    /// The place of things that stand in no file.
    public static final Span NONE = new Span(SourceFile.headerModel("<port>", ""), 0, 0);

    public Span {
        Objects.requireNonNull(file, "file");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /// The smallest span that covers this one and `other`; this one where `other` stands in another file.
    public Span to(Span other) {
        if (other.file != file) {
            return this;
        }
        return new Span(file, Math.min(start, other.start), Math.max(end, other.end));
    }

    /// The line of the first character, counted from 1.
    public int line() {
        return file.lineAt(start);
    }

    /// The column of the first character, counted from 1.
    public int column() {
        return file.columnAt(start);
    }

    /// The line of the last character, counted from 1.
    public int endLine() {
        return file.lineAt(Math.max(start, end - 1));
    }

    public String text() {
        return file.text().substring(start, end);
    }

    /// `name:line:column`, as compilers print it.
    @Override
    public String toString() {
        return file.name() + ":" + line() + ":" + column();
    }
}
