package port.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import port.ir.Comment;
import port.ir.Local;
import port.source.Span;

/// Which of a function's comments say what a parameter is: one that ends the line on which that parameter stands alone,
/// and those that go on below it.
///
/// @param byParameter in the order of the parameters
/// @param others the comments that speak of something else, in source order
record ParameterComments(Map<Local, List<Comment>> byParameter, List<Comment> others) {
    ParameterComments {
        byParameter = new LinkedHashMap<>(byParameter);
        others = List.copyOf(others);
    }

    /// @param comments those within the function, in source order
    /// @param body where its head ends
    static ParameterComments of(List<Local> parameters, List<Comment> comments, Span body) {
        var byParameter = new LinkedHashMap<Local, List<Comment>>();
        var others = new ArrayList<Comment>();
        Local said = null;
        int lastLine = 0;
        for (Comment comment : comments) {
            boolean isInHead = comment.span().start() < body.start();
            List<Local> onLine =
                    parameters.stream().filter(local -> isInHead && isOnLine(local.span(), comment.span())).toList();
            boolean isOfOne = onLine.size() == 1 && onLine.getFirst().span().end() <= comment.span().start();
            boolean goesOn = isInHead && onLine.isEmpty() && comment.span().line() == lastLine + 1;
            said = isOfOne ? onLine.getFirst() : goesOn ? said : null;
            lastLine = comment.span().endLine();
            if (said != null) {
                byParameter.computeIfAbsent(said, _ -> new ArrayList<>()).add(comment);
            } else {
                others.add(comment);
            }
        }
        return new ParameterComments(byParameter, others);
    }

    private static boolean isOnLine(Span parameter, Span comment) {
        return parameter.file() == comment.file()
                && parameter.line() <= comment.line()
                && parameter.endLine() >= comment.line();
    }

    /// `@param border offset of the block`, a line for each parameter that has such comments, and those that are too long in several.
    List<String> lines(LocalNames names, int width) {
        var lines = new ArrayList<String>();
        byParameter.forEach((local, comments) -> {
            String words = String.join(" ", CommentText.wrapped(comments, width)).strip();
            if (!words.isEmpty()) {
                lines.addAll(CommentText.broken("@param " + names.of(local) + " " + words, width));
            }
        });
        return lines;
    }
}
