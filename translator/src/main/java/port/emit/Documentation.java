package port.emit;

import java.util.ArrayList;
import java.util.List;
import port.ir.Comment;
import port.ir.Program;
import port.ir.StructDefinition;
import port.source.SourceFile;
import port.source.Span;

/// Which comment of the author says something about which declaration.
final class Documentation {
    private static final int WIDTH = 110;

    private final Program program;
    private final List<Span> declarations = new ArrayList<>();

    Documentation(Program program) {
        this.program = program;
        program.functions().forEach(function -> declarations.add(function.span()));
        for (StructDefinition struct : program.structs()) {
            declarations.add(struct.span());
            struct.fields().forEach(field -> declarations.add(field.span()));
        }
        program.globals().forEach(global -> declarations.add(global.span()));
    }

    /// The comments directly above a declaration.
    List<Comment> before(Span declaration) {
        var found = new ArrayList<Comment>();
        int line = declaration.line();
        for (Comment comment : program.comments().reversed()) {
            Span span = comment.span();
            boolean near =
                    span.file() == declaration.file()
                            && span.end() <= declaration.start()
                            && span.endLine() == line - 1
                            && declarations.stream()
                                    .filter(other -> other.file() == span.file() && !encloses(other, declaration))
                                    .noneMatch(other -> shares(other, span));
            if (near) {
                found.addFirst(comment);
                line = span.line();
            }
        }
        return found;
    }

    private static boolean encloses(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    private static boolean shares(Span declaration, Span comment) {
        boolean inside = comment.start() >= declaration.start() && comment.end() <= declaration.end();
        return inside || declaration.endLine() == comment.line() && declaration.end() <= comment.start();
    }

    /// What stands at the very top of a file, and where the class came from.
    List<String> ofFile(SourceFile file) {
        var comments = new ArrayList<Comment>();
        int line = 1;
        for (Comment comment : program.comments()) {
            boolean top =
                    comment.span().file() == file
                            && comment.span().line() == line
                            && declarations.stream().noneMatch(other -> before(other).contains(comment));
            if (!top) {
                continue;
            }
            comments.add(comment);
            line = comment.span().endLine() + 1;
        }
        List<String> lines = new ArrayList<>(CommentText.wrapped(comments, WIDTH));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        String source = Sources.name(file);
        lines.add(
                file.isHeaderModel() ? "What the program uses of `" + source + "`." : "Ported from `" + source + "`.");
        return lines;
    }
}
