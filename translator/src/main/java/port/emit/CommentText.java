package port.emit;

import java.util.ArrayList;
import java.util.List;
import port.ir.Comment;

/// The words of the author's comments, fit for Java.
final class CommentText {
    private static final int LONGEST_RUN = 8;

    private CommentText() {}

    /// The lines that say something: without rulers, without empty lines at the ends.
    static List<String> lines(Comment comment) {
        var lines = new ArrayList<String>();
        for (String line : comment.lines()) {
            String text = clean(line);
            boolean says = text.chars().anyMatch(Character::isLetter);
            if (says || text.isEmpty() && !lines.isEmpty() && !lines.getLast().isEmpty()) {
                lines.add(text);
            }
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    /// The words of comments that stand together, broken where a line is wider than `width`; what is left of it flows into the next.
    static List<String> wrapped(List<Comment> comments, int width) {
        var wrapped = new ArrayList<String>();
        String carried = "";
        for (String line : comments.stream().flatMap(comment -> lines(comment).stream()).toList()) {
            boolean flows = !carried.isEmpty() && !line.isEmpty() && Character.isLetterOrDigit(line.charAt(0));
            if (!flows && !carried.isEmpty()) {
                wrapped.add(carried);
            }
            String rest = flows ? carried + " " + line : line;
            List<String> broken = broken(rest, width);
            boolean isBroken = broken.size() > 1;
            wrapped.addAll(isBroken ? broken.subList(0, broken.size() - 1) : broken);
            carried = isBroken ? broken.getLast() : "";
        }
        if (!carried.isEmpty()) {
            wrapped.add(carried);
        }
        return wrapped;
    }

    /// A line as lines of at most `width` characters where its words allow it.
    static List<String> broken(String line, int width) {
        var lines = new ArrayList<String>();
        String rest = line;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int at = space > 0 ? space : width;
            lines.add(rest.substring(0, at).stripTrailing());
            rest = rest.substring(at).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static String clean(String line) {
        String text = line.replace('\t', ' ').replace("\\u", "\\ u").strip();
        return text.replaceAll("[-=*#/_]{" + LONGEST_RUN + ",}\\d*", "").replaceAll(" {2,}", " ").strip();
    }
}
