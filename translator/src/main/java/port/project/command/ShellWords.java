package port.project.command;

import java.util.ArrayList;
import java.util.List;

/// Cuts a command into words as a POSIX shell does: blanks part them, quotes and backslashes keep together. Nothing is expanded.
public final class ShellWords {
    private ShellWords() {}

    public static List<String> of(String command) {
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        boolean isWord = false;
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (quote == 0 && Character.isWhitespace(c)) {
                if (isWord) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                isWord = false;
                continue;
            }
            isWord = true;
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '\\' && quote != '\'' && i + 1 < command.length()) {
                i++;
                word.append(command.charAt(i));
            } else {
                word.append(c);
            }
        }
        if (isWord) {
            words.add(word.toString());
        }
        return words;
    }
}
