package port.project.make;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The branches of conditionals that the reader is in: `ifeq`, `ifneq`, `ifdef`, `ifndef`, `else`, `endif`.
///
/// A variable that nobody sets is empty, as where make is called without more. Where only running a command would tell, neither branch
/// is taken.
final class Conditionals {
    private static final Pattern DIRECTIVE =
            Pattern.compile(
                    "^(else\\s+)?(ifeq|ifneq)\\s*([('\"].*)$|^(else\\s+)?(ifdef|ifndef)\\s+(\\S+)$|^(else|endif)$");
    private static final Pattern IN_QUOTES = Pattern.compile("^(['\"])(.*?)\\1\\s*(['\"])(.*?)\\3$");

    private enum Branch {
        TAKEN,
        /// Another one may be.
        PASSED,
        /// No other one is.
        OVER
    }

    private final Variables variables;
    private final Deque<Branch> branches = new ArrayDeque<>();

    Conditionals(Variables variables) {
        this.variables = variables;
    }

    /// Whether the line between two directives counts.
    boolean isActive() {
        return branches.stream().allMatch(branch -> branch == Branch.TAKEN);
    }

    /// Whether `line`, without blanks around it, is one of the directives, which is carried out then.
    boolean accept(String line) {
        Matcher directive = DIRECTIVE.matcher(line);
        if (!directive.matches()) {
            return false;
        }
        boolean isElse = line.startsWith("else");
        if (line.equals("endif")) {
            branches.poll();
        } else if (isElse && !branches.isEmpty()) {
            Branch before = branches.pop();
            boolean isPlain = line.equals("else");
            branches.push(before != Branch.PASSED ? Branch.OVER : isPlain ? Branch.TAKEN : branch(directive));
        } else if (!isElse) {
            branches.push(isActive() ? branch(directive) : Branch.OVER);
        }
        return true;
    }

    private Branch branch(Matcher directive) {
        if (directive.group(2) == null) {
            boolean isSet = variables.isSet(directive.group(6));
            return isSet == directive.group(5).equals("ifdef") ? Branch.TAKEN : Branch.PASSED;
        }
        List<String> sides = sides(directive.group(3).strip());
        if (sides.size() != 2) {
            return Branch.OVER;
        }
        String left = variables.condition(sides.getFirst()).strip();
        String right = variables.condition(sides.getLast()).strip();
        if (left.contains("$(") || right.contains("$(")) {
            return Branch.OVER;
        }
        return left.equals(right) == directive.group(2).equals("ifeq") ? Branch.TAKEN : Branch.PASSED;
    }

    private static List<String> sides(String text) {
        Matcher quoted = IN_QUOTES.matcher(text);
        if (quoted.matches()) {
            return List.of(quoted.group(2), quoted.group(4));
        }
        return text.startsWith("(") && text.endsWith(")")
                ? Reference.arguments(text.substring(1, text.length() - 1), 2)
                : List.of();
    }
}
