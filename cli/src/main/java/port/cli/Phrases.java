package port.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// What programs are likely to say, for the parser to have read before: each kind of statement and declaration, and operators and operands
/// of each kind beside each other.
final class Phrases {
    private static final String WRITTEN = "phrases.cu";

    private static final List<String> INFIX =
            words("* / % + - << < > <= >= == != & ^ | && || = += -= *= /= %= <<= >>= &= |= ^= ? .* ->*");

    private static final List<String> PREFIX = words("- + ! ~ * & ++ -- (int) (float*)");

    private static final List<String> POSTFIX = words("[0] (0) .x .f(0) ->x ->f(0) ++ --");

    private static final List<String> OPERANDS =
            """
            a; 1; 'c'; "text"; true; false; nullptr; (a); (a + 1); (int)(a); f(a); f<int>(a); Plain(1); Plain{1}; int(a)
            unsigned(a); float(a); double(a); std::min(a, 1); std::vector<int>(1); static_cast<int>(a)
            reinterpret_cast<float*>(a); sizeof(int); sizeof(Plain); sizeof a; sizeof *a; (int(a) - int(a))
            (float(a) * 2); (&a); (*a); (-a); (a[0]); (a, 1); ((a + 1) * 2); sizeof(a); new int; new int[4]; new float[a]
            new double[a]; new Plain(1); threadIdx.x; ::f(a); [&](int i) { return i; }
            [=] __device__(int i) { return i; }; this
            """
                    .lines()
                    .flatMap(line -> Stream.of(line.split("; ")))
                    .toList();

    private Phrases() {}

    static String all() {
        try (InputStream in = Phrases.class.getResourceAsStream(WRITTEN)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + WRITTEN);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + made();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String made() {
        var text = new StringBuilder("void made() {\n");
        OPERANDS.forEach(operand -> add(text, "%s; x = %s; int y = %s; int z(%s); return %s;", operand));
        OPERANDS.forEach(
                operand -> add(text, "f(%s, %s); int l[] = {%s, %s}; if (%s) {} std::vector<int> v{%s};", operand));
        PREFIX.forEach(prefix -> OPERANDS.forEach(operand -> add(text, "x = %s;", prefix + operand)));
        for (String infix : INFIX) {
            OPERANDS.forEach(operand -> add(text, "%s;", joined("x", infix, operand)));
            PREFIX.forEach(prefix -> add(text, "%s;", joined("x", infix, prefix + "a")));
            POSTFIX.forEach(postfix -> add(text, "%s;", joined("x", infix, "a" + postfix)));
            POSTFIX.forEach(postfix -> add(text, "%s;", joined("x" + postfix, infix, "a")));
            INFIX.forEach(other -> add(text, "(%s);", joined(joined("x", infix, "a"), other, "b")));
            PREFIX.forEach(prefix -> add(text, "%s;", joined(prefix + "x", infix, "a")));
        }
        return text.append("}\n").toString();
    }

    private static String joined(String left, String infix, String right) {
        return left + " " + infix + " " + right + (infix.equals("?") ? " : " + right : "");
    }

    private static void add(StringBuilder text, String pattern, String phrase) {
        text.append(pattern.replace("%s", phrase)).append('\n');
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
