package port.preprocess;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import port.source.SourceFile;
import port.source.Span;

/// Cuts a file into tokens as [TokenKind] describes. Reports nothing: what is not a token is marked, and matters only if it
/// stands in code that is used.
final class Scanner {
    private static final byte[] CLASSES = classes();
    private static final byte OTHER = 0;
    private static final byte BLANK = 1;
    private static final byte LINE_BREAK = 2;
    private static final byte LETTER = 3;
    private static final byte DIGIT = 4;
    private static final byte PUNCTUATION = 5;
    private static final byte QUOTE = 6;

    /// How far the scanner is within a directive, which decides what `<` begins.
    private enum Line {
        CODE,
        HASH,
        INCLUDE,
        CONDITION
    }

    private final SourceFile file;
    private final TextPool pool;
    private final Splices splices;
    private final char[] in;
    private final int end;
    private final List<SourceComment> comments = new ArrayList<>();
    private SourceToken[] tokens;
    private int count;
    private int[] directives = new int[16];
    private int directiveCount;
    private int at;
    private int flags = SourceToken.STARTS_LINE;
    private Line line = Line.CODE;

    Scanner(SourceFile file, TextPool pool) {
        this.file = file;
        this.pool = pool;
        this.splices = Splices.of(file.text());
        this.in = splices.text();
        this.end = splices.length();
        this.tokens = new SourceToken[end / 4 + 4];
    }

    ScannedFile scan() {
        while (at < end) {
            char c = in[at];
            switch (classOf(c)) {
                case BLANK -> blank();
                case LINE_BREAK -> lineBreak();
                case LETTER -> name();
                case DIGIT -> number();
                case QUOTE -> quoted(at, at);
                case PUNCTUATION -> punctuation(c);
                default -> add(TokenKind.OTHER, at, at + 1, pool.text(in, at, 1), 0);
            }
        }
        return new ScannedFile(
                file, Arrays.copyOf(tokens, count), Arrays.copyOf(directives, directiveCount), List.copyOf(comments));
    }

    private void blank() {
        at++;
        flags &= ~SourceToken.GLUED;
    }

    private void lineBreak() {
        at++;
        flags = SourceToken.STARTS_LINE;
        line = Line.CODE;
    }

    private void name() {
        int start = at;
        int stop = endOfName(start + 1);
        if ((in[stop] == '"' || in[stop] == '\'') && isPrefix(start, stop)) {
            quoted(start, stop);
        } else {
            add(TokenKind.IDENTIFIER, start, stop, pool.text(in, start, stop - start), 0);
        }
    }

    private int endOfName(int from) {
        int stop = from;
        while (isNamePart(in[stop]) && stop < end) {
            stop++;
        }
        return stop;
    }

    private boolean isPrefix(int start, int stop) {
        return switch (stop - start) {
            case 1 -> in[start] == 'L' || in[start] == 'u' || in[start] == 'U' || isRaw(start, stop);
            case 2 ->
                    in[start] == 'u' && in[start + 1] == '8'
                            || in[start] != 'R' && isPrefix(start, start + 1) && isRaw(start + 1, stop);
            case 3 -> in[start] == 'u' && in[start + 1] == '8' && isRaw(start + 2, stop);
            default -> false;
        };
    }

    private boolean isRaw(int start, int stop) {
        return in[start] == 'R' && in[stop] == '"';
    }

    private void number() {
        int start = at;
        int stop = start + 1;
        while (stop < end) {
            char c = in[stop];
            if ((c == '+' || c == '-') && isExponent(in[stop - 1])) {
                stop++;
            } else if (c == '\'' && isNamePart(in[stop + 1])) {
                stop += 2;
            } else if (c == '.' || isNamePart(c)) {
                stop++;
            } else {
                break;
            }
        }
        add(TokenKind.NUMBER, start, stop, pool.text(in, start, stop - start), 0);
    }

    private static boolean isExponent(char c) {
        return c == 'e' || c == 'E' || c == 'p' || c == 'P';
    }

    private void quoted(int start, int quoteAt) {
        char quote = in[quoteAt];
        if (quoteAt > start && in[quoteAt - 1] == 'R' && quote == '"') {
            rawString(start, quoteAt);
            return;
        }
        TokenKind kind = quote == '"' ? TokenKind.STRING : TokenKind.CHAR;
        int stop = quoteAt + 1;
        while (stop < end && in[stop] != quote && in[stop] != '\n') {
            stop += in[stop] == '\\' && in[stop + 1] != '\n' ? 2 : 1;
        }
        stop = Math.min(stop, end);
        if (stop == end || in[stop] != quote) {
            String text = new String(in, start, stop - start).stripTrailing() + quote;
            add(kind, start, stop, text, SourceToken.FAULTY);
            return;
        }
        stop = suffix(stop + 1);
        add(kind, start, stop, pool.text(in, start, stop - start), 0);
    }

    /// The end of a literal's suffix: `_name`, `s` or `sv`. Other names behind a quote are macros (`"%"PRId64`).
    private int suffix(int from) {
        int stop = endOfName(from);
        boolean isStandard = in[from] == 's' && (stop == from + 1 || stop == from + 2 && in[from + 1] == 'v');
        return in[from] == '_' && stop > from || isStandard ? stop : from;
    }

    private void rawString(int start, int quoteAt) {
        int from = splices.original(start);
        String text = file.text();
        int quote = text.indexOf('"', from);
        int open = text.indexOf('(', quote);
        String close = open < 0 || open - quote > 17 ? "" : ")" + text.substring(quote + 1, open) + "\"";
        int found = close.isEmpty() ? -1 : text.indexOf(close, open);
        if (found < 0) {
            int stop = Math.max(quoteAt + 1, endOfLine(quoteAt));
            add(TokenKind.STRING, start, stop, "\"\"", SourceToken.FAULTY);
            return;
        }
        int stop = splices.position(found + close.length());
        stop = suffix(stop);
        int last = splices.position(found + close.length());
        add(
                TokenKind.STRING,
                start,
                stop,
                text.substring(from, found + close.length()) + new String(in, last, stop - last),
                0);
    }

    private int endOfLine(int from) {
        int stop = from;
        while (stop < end && in[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private void punctuation(char c) {
        if (c == '/' && (in[at + 1] == '/' || in[at + 1] == '*')) {
            comment();
        } else if (c == '.' && classOf(in[at + 1]) == DIGIT) {
            number();
        } else if (c == '<' && isHeaderName()) {
            int stop = at;
            while (in[stop] != '>') {
                stop++;
            }
            add(TokenKind.OTHER, at, stop + 1, new String(in, at, stop + 1 - at), 0);
        } else {
            int length = Punctuators.length(in, at);
            String text = Punctuators.normal(pool.text(in, at, length));
            if (text.equals("#") && (flags & SourceToken.STARTS_LINE) != 0) {
                noteDirective();
            }
            add(TokenKind.PUNCTUATOR, at, at + length, text, 0);
        }
    }

    /// Whether `<` begins the name of a header that ends on this line.
    private boolean isHeaderName() {
        boolean isExpected =
                line == Line.INCLUDE
                        || line == Line.CONDITION
                                && count > 1
                                && tokens[count - 1].is("(")
                                && tokens[count - 2].text().startsWith("__has_include");
        if (!isExpected) {
            return false;
        }
        int stop = at;
        while (stop < end && in[stop] != '\n' && in[stop] != '>') {
            stop++;
        }
        return stop < end && in[stop] == '>';
    }

    private void comment() {
        int start = at;
        boolean startsLine = (flags & SourceToken.STARTS_LINE) != 0;
        if (in[start + 1] == '/') {
            at = endOfLine(start);
            if (in[at - 1] == '\r') {
                at--;
            }
        } else {
            at = endOfBlock(start + 2);
        }
        flags &= ~SourceToken.GLUED;
        if (!file.isHeaderModel()) {
            int from = splices.original(start);
            comments.add(new SourceComment(new Span(file, from, splices.original(at - 1) + 1), startsLine));
        }
    }

    private int endOfBlock(int from) {
        for (int i = from; i + 1 < end; i++) {
            if (in[i] == '*' && in[i + 1] == '/') {
                return i + 2;
            }
        }
        add(TokenKind.OTHER, at, end, "/*", SourceToken.FAULTY);
        return end;
    }

    private void noteDirective() {
        if (directiveCount == directives.length) {
            directives = Arrays.copyOf(directives, directiveCount * 2);
        }
        directives[directiveCount++] = count;
        line = Line.HASH;
    }

    private void add(TokenKind kind, int start, int stop, String text, int more) {
        if (count == tokens.length) {
            tokens = Arrays.copyOf(tokens, count * 2);
        }
        if (line != Line.CODE) {
            line = lineAfter(kind, text);
        }
        int from = splices.original(start);
        int to = splices.original(stop - 1) + 1;
        tokens[count++] = new SourceToken(kind, flags | more, text, file, from, to, Origin.WRITTEN);
        at = stop;
        flags = SourceToken.GLUED;
    }

    private Line lineAfter(TokenKind kind, String text) {
        return switch (line) {
            case CODE, INCLUDE -> Line.CODE;
            case CONDITION -> Line.CONDITION;
            case HASH -> {
                if (kind == TokenKind.PUNCTUATOR) {
                    yield Line.HASH;
                }
                yield switch (text) {
                    case "include", "include_next", "import" -> Line.INCLUDE;
                    case "if", "elif" -> Line.CONDITION;
                    default -> Line.CODE;
                };
            }
        };
    }

    private static boolean isNamePart(char c) {
        byte of = classOf(c);
        return of == LETTER || of == DIGIT;
    }

    private static byte classOf(char c) {
        if (c < 128) {
            return CLASSES[c];
        }
        boolean isLetter = c != '\uFFFD' && c != '\uFEFF' && !Character.isSpaceChar(c);
        return isLetter ? LETTER : OTHER;
    }

    private static byte[] classes() {
        byte[] of = new byte[128];
        for (int c = 0; c < 128; c++) {
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == '$') {
                of[c] = LETTER;
            } else if (c >= '0' && c <= '9') {
                of[c] = DIGIT;
            }
        }
        for (char c : new char[] {' ', '\t', '\r', '\f', '\u000B', 0}) {
            of[c] = BLANK;
        }
        for (char c : "+-*/%^&|~!=<>?:;,.()[]{}#".toCharArray()) {
            of[c] = PUNCTUATION;
        }
        of['\n'] = LINE_BREAK;
        of['"'] = QUOTE;
        of['\''] = QUOTE;
        return of;
    }
}
