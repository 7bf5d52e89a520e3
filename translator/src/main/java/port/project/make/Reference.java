package port.project.make;

import java.util.ArrayList;
import java.util.List;

/// The spelling of `$(...)`, `${...}` and `$x`.
final class Reference {
    private Reference() {}

    /// Behind the reference whose `$` stands at `dollar`; the end of the text where it is not closed.
    static int end(String text, int dollar) {
        char open = text.charAt(dollar + 1);
        if (open != '(' && open != '{') {
            return dollar + 2;
        }
        char close = open == '(' ? ')' : '}';
        int nested = 0;
        for (int i = dollar + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            nested += c == open ? 1 : c == close ? -1 : 0;
            if (nested == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    /// What stands between the brackets, or the one character without any.
    static String inner(String reference) {
        boolean isBracketed = reference.length() > 2;
        boolean isClosed = reference.endsWith(")") || reference.endsWith("}");
        return isBracketed ? reference.substring(2, reference.length() - (isClosed ? 1 : 0)) : reference.substring(1);
    }

    /// Where the first word of a text ends, -1 where there is no second.
    static int blank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /// The text cut at commas that stand in no brackets, into `most` pieces at most.
    static List<String> arguments(String text, int most) {
        List<String> all = new ArrayList<>();
        int nested = 0;
        int start = 0;
        for (int i = 0; i < text.length() && all.size() + 1 < most; i++) {
            char c = text.charAt(i);
            nested += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (c == ',' && nested == 0) {
                all.add(text.substring(start, i));
                start = i + 1;
            }
        }
        all.add(text.substring(start));
        return all;
    }
}
