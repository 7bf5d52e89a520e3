package port.preprocess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import port.source.Span;

/// One open file: how far it is read, and which of its conditionals are open.
final class Frame {
    /// One `#if` that has not met its `#endif`.
    static final class Conditional {
        private final Span span;
        private boolean isTaken;
        private boolean hasElse;

        Conditional(Span span, boolean isTaken) {
            this.span = span;
            this.isTaken = isTaken;
        }

        Span span() {
            return span;
        }

        /// Whether one of its groups has been read.
        boolean isTaken() {
            return isTaken;
        }

        void take() {
            isTaken = true;
        }

        boolean hasElse() {
            return hasElse;
        }

        void meetElse() {
            hasElse = true;
        }
    }

    private static final int NO_DIRECTIVE = -1;

    private final ScannedFile scanned;
    private final IncludeSearch.Found found;
    private final Span includedAt;
    private final BitSet keptComments;
    private final SourceToken[] tokens;
    private final List<Conditional> conditionals = new ArrayList<>();
    private int at;
    private int directive;
    private int nextDirective;
    private int comment;
    private int lineShift;
    private String presumedName;

    /// @param includedAt the `#include`; [Span#NONE] for the unit's own file
    /// @param keptComments gets the indices of the comments outside skipped groups
    Frame(ScannedFile scanned, IncludeSearch.Found found, Span includedAt, BitSet keptComments) {
        this.scanned = scanned;
        this.found = found;
        this.includedAt = includedAt;
        this.keptComments = keptComments;
        this.tokens = scanned.tokens();
        this.presumedName = scanned.file().name();
        this.nextDirective = directiveAt(0);
    }

    ScannedFile scanned() {
        return scanned;
    }

    IncludeSearch.Found found() {
        return found;
    }

    Span includedAt() {
        return includedAt;
    }

    List<Conditional> conditionals() {
        return conditionals;
    }

    boolean isAtDirective() {
        return at == nextDirective;
    }

    boolean isAtEnd() {
        return at >= tokens.length;
    }

    SourceToken take() {
        return tokens[at++];
    }

    /// Moves behind the directive at hand and returns the index of its `#`.
    int takeDirective() {
        int hash = nextDirective;
        at = scanned.endOfLine(hash);
        nextDirective = directiveAt(++directive);
        return hash;
    }

    /// Moves to the next directive, leaving out what stands before it; false where there is none.
    boolean skipToDirective() {
        if (nextDirective == NO_DIRECTIVE) {
            at = tokens.length;
            return false;
        }
        at = nextDirective;
        return true;
    }

    /// Counts the comments up to `offset` as read or as left out.
    void passComments(int offset, boolean isKept) {
        List<SourceComment> comments = scanned.comments();
        while (comment < comments.size() && comments.get(comment).span().start() < offset) {
            if (isKept) {
                keptComments.set(comment);
            }
            comment++;
        }
    }

    /// Says that the line behind `line` is called `presumed`.
    void renumber(int line, int presumed) {
        lineShift = presumed - line - 1;
    }

    void rename(String name) {
        presumedName = name;
    }

    int presumedLine(int line) {
        return line + lineShift;
    }

    String presumedName() {
        return presumedName;
    }

    private int directiveAt(int index) {
        return index < scanned.directives().length ? scanned.directives()[index] : NO_DIRECTIVE;
    }
}
