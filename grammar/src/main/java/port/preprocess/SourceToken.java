package port.preprocess;

import java.util.Optional;
import port.source.SourceFile;
import port.source.Span;

/// A token with the two places it has: where the author wrote it, and where its characters stand.
///
/// The two differ for tokens that came out of a macro's body: the author wrote the macro's name there. The arguments of a
/// macro keep their own places.
public final class SourceToken {
    static final int GLUED = 1;
    static final int STARTS_LINE = 2;
    static final int FAULTY = 4;
    static final int PAINTED = 8;

    /// Stands behind the last token.
    static final SourceToken END =
            new SourceToken(TokenKind.OTHER, STARTS_LINE, "", Span.NONE.file(), 0, 0, Origin.WRITTEN);

    private final TokenKind kind;
    private final int flags;
    private final String text;
    private final SourceFile file;
    private final int start;
    private final int end;
    private final Origin origin;

    SourceToken(TokenKind kind, int flags, String text, SourceFile file, int start, int end, Origin origin) {
        this.kind = kind;
        this.flags = flags;
        this.text = text;
        this.file = file;
        this.start = start;
        this.end = end;
        this.origin = origin;
    }

    public TokenKind kind() {
        return kind;
    }

    /// The characters of the token, line splices removed. Texts of the same characters are the same object within a unit,
    /// long literals apart.
    public String text() {
        return text;
    }

    public boolean is(String other) {
        return text.equals(other);
    }

    /// Whether nothing, not even a blank, stands between this token and the one before it.
    public boolean isGlued() {
        return (flags & GLUED) != 0;
    }

    /// Whether it is the first token of its line, by its spelling.
    public boolean startsLine() {
        return (flags & STARTS_LINE) != 0;
    }

    /// Whether the token came out of a macro's body.
    public boolean isExpanded() {
        return origin != Origin.WRITTEN;
    }

    /// The file of [#span()].
    public SourceFile file() {
        return isExpanded() ? origin.file() : file;
    }

    /// The offset at which [#span()] starts.
    public int start() {
        return isExpanded() ? origin.start() : start;
    }

    /// The offset at which [#span()] ends.
    public int end() {
        return isExpanded() ? origin.end() : end;
    }

    /// Where the author wrote it: for tokens out of a macro's body, the outermost use with its arguments.
    public Span span() {
        return new Span(file(), start(), end());
    }

    /// Where its characters stand: for tokens out of a macro's body, in the `#define`.
    public Span spelling() {
        return new Span(file, start, end);
    }

    /// The use of a constant that this token is all or part of.
    public Optional<MacroUse> constant() {
        return origin.use();
    }

    Origin origin() {
        return origin;
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /// The same token with the flags in `mask` set as in `bits`.
    SourceToken withFlags(int mask, int bits) {
        int changed = flags & ~mask | bits;
        return changed == flags ? this : new SourceToken(kind, changed, text, file, start, end, origin);
    }

    /// The same token as it comes out of a macro used at `site`.
    SourceToken expandedAt(Origin site, int mask, int bits) {
        return new SourceToken(kind, flags & ~mask | bits, text, file, start, end, site);
    }

    @Override
    public String toString() {
        return text;
    }
}
