package port.emit;

import java.util.ArrayList;
import java.util.List;
import port.ir.Comment;
import port.source.Span;

/// The author's comments and empty lines within one function, each to be put where it stood.
final class AuthorComments {
    private final List<Comment> comments;
    private int next;
    private int lastLine;

    /// @param comments those within the function, in source order
    AuthorComments(List<Comment> comments) {
        this.comments = List.copyOf(comments);
    }

    /// Comments, and an empty line if there was one, in front of a statement.
    void before(Span statement, JavaWriter out) {
        while (next < comments.size() && comments.get(next).span().start() < statement.start() && sameFile(statement)) {
            write(comments.get(next++), out);
        }
        separate(statement.line(), out);
        lastLine = statement.endLine();
    }

    /// A comment behind a statement, on its last line.
    void behind(Span statement, JavaWriter out) {
        lastLine = Math.max(lastLine, statement.endLine());
        if (next >= comments.size() || !sameFile(statement)) {
            return;
        }
        Comment comment = comments.get(next);
        boolean sameLine = comment.span().line() == statement.endLine() && comment.span().start() >= statement.end();
        List<String> lines = CommentText.lines(comment);
        if (sameLine && lines.size() == 1 && out.append(" // " + lines.getFirst())) {
            next++;
        }
    }

    /// The comments in front of a closing brace.
    void upTo(int offset, JavaWriter out) {
        while (next < comments.size() && comments.get(next).span().start() < offset) {
            write(comments.get(next++), out);
        }
    }

    private boolean sameFile(Span statement) {
        return next < comments.size() && comments.get(next).span().file() == statement.file();
    }

    private void write(Comment comment, JavaWriter out) {
        List<String> lines = new ArrayList<>(CommentText.wrapped(List.of(comment), out.room() - 3));
        if (lines.isEmpty()) {
            return;
        }
        separate(comment.span().line(), out);
        lines.forEach(line -> out.line(line.isEmpty() ? "//" : "// " + line));
        lastLine = comment.span().endLine();
    }

    private void separate(int line, JavaWriter out) {
        if (lastLine > 0 && line > lastLine + 1) {
            out.blank();
        }
    }
}
