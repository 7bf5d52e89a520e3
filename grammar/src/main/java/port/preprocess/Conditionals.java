package port.preprocess;

import java.util.Arrays;
import java.util.List;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Diagnostics;
import port.source.Span;

/// `#if` and its kin: decides which groups of a file are read.
final class Conditionals {
    private final MacroTable macros;
    private final Condition condition;
    private final Diagnostics diagnostics;

    Conditionals(MacroTable macros, Condition condition, Diagnostics diagnostics) {
        this.macros = macros;
        this.condition = condition;
        this.diagnostics = diagnostics;
    }

    /// Acts upon the directive whose `#` is the token at `hash`, if it is a conditional; returns whether it is one.
    boolean run(Frame frame, int hash, SourceToken name) {
        switch (name.text()) {
            case "if", "ifdef", "ifndef" -> open(frame, hash, name);
            case "elif", "elifdef", "elifndef", "else" -> {
                if (isInside(frame, name)) {
                    meet(frame, name);
                    skip(frame, hash);
                }
            }
            case "endif" -> {
                if (isInside(frame, name)) {
                    frame.conditionals().removeLast();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// Reports what is still open at the end of a file.
    void close(Frame frame) {
        for (Frame.Conditional open : frame.conditionals()) {
            diagnostics.add(
                    Diagnostic.error(
                                    Code.UNTERMINATED_CONDITIONAL,
                                    open.span(),
                                    "this conditional has no #endif in its file")
                            .withHelp("add the missing #endif"));
        }
        frame.conditionals().clear();
    }

    private void open(Frame frame, int hash, SourceToken name) {
        boolean holds = holds(frame, hash, name);
        frame.conditionals().add(new Frame.Conditional(name.spelling(), holds));
        if (!holds) {
            skip(frame, hash);
        }
    }

    /// Leaves out everything from the directive at `hash` up to the group of this conditional that is to be read.
    private void skip(Frame frame, int hash) {
        frame.passComments(endOfLine(frame, hash), true);
        int nested = 0;
        while (frame.skipToDirective()) {
            int directive = frame.takeDirective();
            SourceToken name = name(frame, directive);
            switch (name.text()) {
                case "if", "ifdef", "ifndef" -> nested++;
                case "endif" -> {
                    if (nested-- == 0) {
                        frame.conditionals().removeLast();
                        frame.passComments(name.spelling().start(), false);
                        return;
                    }
                }
                case "elif", "elifdef", "elifndef", "else" -> {
                    if (nested > 0) {
                        continue;
                    }
                    meet(frame, name);
                    if (isNextTaken(frame, directive, name)) {
                        frame.passComments(name.spelling().start(), false);
                        return;
                    }
                }
                default -> {
                    // Other directives in a skipped group mean nothing.
                }
            }
        }
        frame.passComments(Integer.MAX_VALUE, false);
    }

    private boolean isNextTaken(Frame frame, int directive, SourceToken name) {
        Frame.Conditional conditional = frame.conditionals().getLast();
        if (conditional.isTaken() || !name.is("else") && !holds(frame, directive, name)) {
            return false;
        }
        conditional.take();
        return true;
    }

    private boolean isInside(Frame frame, SourceToken name) {
        if (frame.conditionals().isEmpty()) {
            diagnostics.add(Diagnostic.error(Code.BAD_DIRECTIVE, name.spelling(), "#" + name + " without #if"));
            return false;
        }
        return true;
    }

    private void meet(Frame frame, SourceToken name) {
        Frame.Conditional conditional = frame.conditionals().getLast();
        if (conditional.hasElse()) {
            diagnostics.add(
                    Diagnostic.error(Code.BAD_DIRECTIVE, name.spelling(), "#" + name + " after #else")
                            .withNote(conditional.span(), "the conditional starts here"));
        } else if (name.is("else")) {
            conditional.meetElse();
        }
    }

    private boolean holds(Frame frame, int hash, SourceToken name) {
        SourceToken[] tokens = frame.scanned().tokens();
        List<SourceToken> rest = Arrays.asList(tokens).subList(hash + 2, frame.scanned().endOfLine(hash));
        return switch (name.text()) {
            case "ifdef", "elifdef" -> isDefined(rest, name);
            case "ifndef", "elifndef" -> !isDefined(rest, name);
            default -> condition.holds(rest, name, frame.found());
        };
    }

    private boolean isDefined(List<SourceToken> rest, SourceToken name) {
        if (rest.isEmpty() || rest.getFirst().kind() != TokenKind.IDENTIFIER) {
            Span span = rest.isEmpty() ? name.spelling() : rest.getFirst().spelling();
            diagnostics.add(Diagnostic.error(Code.BAD_DIRECTIVE, span, "#" + name + " without the name of a macro"));
            return false;
        }
        return macros.isDefined(rest.getFirst().text());
    }

    private static SourceToken name(Frame frame, int hash) {
        ScannedFile scanned = frame.scanned();
        return hash + 1 < scanned.endOfLine(hash) ? scanned.tokens()[hash + 1] : SourceToken.END;
    }

    private static int endOfLine(Frame frame, int hash) {
        ScannedFile scanned = frame.scanned();
        int end = scanned.tokens()[scanned.endOfLine(hash) - 1].end();
        int found = scanned.file().text().indexOf('\n', end);
        return found < 0 ? scanned.file().text().length() : found;
    }
}
