package port.project.cmake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts the text of a list file into commands.
final class CommandReader {
    private final String text;
    private int position;

    private CommandReader(String text) {
        this.text = text;
    }

    /// Up to the first place that is no command.
    static List<Command> commands(String text) {
        // No path holds one.
        var reader = new CommandReader(text.replace('\0', ' '));
        var commands = new ArrayList<Command>();
        while (reader.skipsBlanks()) {
            String name = reader.name();
            if (name.isEmpty() || !reader.skipsBlanks() || reader.text.charAt(reader.position) != '(') {
                break;
            }
            reader.position++;
            commands.add(new Command(name.toLowerCase(Locale.ROOT), reader.arguments()));
        }
        return commands;
    }

    private String name() {
        int start = position;
        while (position < text.length() && (Character.isLetterOrDigit(text.charAt(position)) || at("_"))) {
            position++;
        }
        return text.substring(start, position);
    }

    /// Parentheses within are words of their own, as conditions want them.
    private List<Argument> arguments() {
        var arguments = new ArrayList<Argument>();
        int depth = 1;
        while (skipsBlanks()) {
            char c = text.charAt(position);
            if (c == '(' || c == ')') {
                position++;
                depth += c == '(' ? 1 : -1;
                if (depth == 0) {
                    break;
                }
                arguments.add(new Argument(String.valueOf(c), false));
            } else if (c == '"') {
                arguments.add(new Argument(quoted(), true));
            } else if (bracketEnd() >= 0) {
                arguments.add(new Argument(bracketed(), true));
            } else {
                arguments.add(new Argument(unquoted(), false));
            }
        }
        return arguments;
    }

    private String quoted() {
        var word = new StringBuilder();
        position++;
        while (position < text.length() && !at("\"")) {
            if (at("\\\n")) {
                position += 2;
            } else {
                escapedOr(word);
            }
        }
        position++;
        return word.toString();
    }

    private String unquoted() {
        var word = new StringBuilder();
        while (position < text.length() && " \t\r\n()#".indexOf(text.charAt(position)) < 0) {
            if (at("$(") || at("\"")) {
                // As in -DNAME="a b": old, and still read.
                char end = at("\"") ? '"' : ')';
                int close = text.indexOf(end, position + 1);
                int stop = close < 0 ? text.length() : close + 1;
                word.append(text, position, stop);
                position = stop;
            } else {
                escapedOr(word);
            }
        }
        return word.toString();
    }

    /// One character, or what a backslash and the next one mean; a list's semicolon and a reference's sign stay escaped.
    private void escapedOr(StringBuilder word) {
        char c = text.charAt(position++);
        if (c != '\\' || position == text.length()) {
            word.append(c);
            return;
        }
        char next = text.charAt(position++);
        switch (next) {
            case 'n' -> word.append('\n');
            case 't' -> word.append('\t');
            case 'r' -> word.append('\r');
            case ';' -> word.append("\\;");
            case '$' -> word.append(Variables.DOLLAR);
            default -> word.append(next);
        }
    }

    private String bracketed() {
        int open = bracketEnd();
        String close = "]" + text.substring(position + 1, open - 1) + "]";
        int end = text.indexOf(close, open);
        int stop = end < 0 ? text.length() : end;
        String word = text.substring(open, stop).replace('$', Variables.DOLLAR);
        position = Math.min(text.length(), stop + close.length());
        return word;
    }

    /// Behind the `[[` or `[==[` that stands here; -1 where there is none.
    private int bracketEnd() {
        int i = position + 1;
        if (position >= text.length() || text.charAt(position) != '[') {
            return -1;
        }
        while (i < text.length() && text.charAt(i) == '=') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '[' ? i + 1 : -1;
    }

    /// Passes over blanks and comments.
    ///
    /// @return whether something is left
    private boolean skipsBlanks() {
        while (position < text.length()) {
            if (Character.isWhitespace(text.charAt(position))) {
                position++;
            } else if (at("#")) {
                position++;
                if (bracketEnd() >= 0) {
                    bracketed();
                } else {
                    int end = text.indexOf('\n', position);
                    position = end < 0 ? text.length() : end;
                }
            } else {
                return true;
            }
        }
        return false;
    }

    private boolean at(String what) {
        return text.startsWith(what, position);
    }
}
