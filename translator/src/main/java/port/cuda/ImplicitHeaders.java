package port.cuda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import port.preprocess.Preprocessed;
import port.preprocess.SourceToken;
import port.preprocess.TokenKind;

/// The headers that a C program should have included: C allows calls of functions that nobody declared, and compilers know those of the
/// C library nonetheless.
public final class ImplicitHeaders {
    private static final String TABLE = "/port/cuda/implicit-c.txt";

    private static final Set<String> STANDARD =
            Set.of("ctype.h", "math.h", "stdio.h", "stdlib.h", "string.h", "time.h");

    /// What keywords need.
    private static final Map<String, String> KEYWORDS =
            Map.of(
                    "asm", "port/inline_assembly.h",
                    "__asm", "port/inline_assembly.h",
                    "__asm__", "port/inline_assembly.h");

    private final Map<String, String> headers;

    public ImplicitHeaders() {
        this.headers = load();
    }

    /// The headers of functions that a unit calls, but neither includes nor declares.
    public List<String> missing(Preprocessed unit) {
        List<SourceToken> tokens = unit.tokens();
        Set<String> called = new LinkedHashSet<>();
        Set<String> declared = new LinkedHashSet<>();
        int depth = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            SourceToken token = tokens.get(i);
            switch (token.text()) {
                case "{" -> depth++;
                case "}" -> depth--;
                default -> {
                    boolean isNamed =
                            token.kind() == TokenKind.IDENTIFIER
                                    && tokens.get(i + 1).is("(")
                                    && headers.containsKey(token.text());
                    if (isNamed && !isHalfDeclared(tokens, i)) {
                        (depth == 0 ? declared : called).add(token.text());
                    }
                }
            }
        }
        called.removeAll(declared);
        Set<String> found = new LinkedHashSet<>();
        called.forEach(name -> found.add(headers.get(name)));
        return List.copyOf(found);
    }

    /// The headers with what keywords of a unit stand for.
    public List<String> ofKeywords(Preprocessed unit) {
        return unit.tokens().stream()
                .map(SourceToken::text)
                .filter(KEYWORDS::containsKey)
                .map(KEYWORDS::get)
                .distinct()
                .toList();
    }

    /// Whether `extern char *getenv();` says of a function of the C standard, whose names are reserved, that it is there, but not what
    /// it takes.
    private boolean isHalfDeclared(List<SourceToken> tokens, int i) {
        return i + 3 < tokens.size()
                && tokens.get(i + 2).is(")")
                && tokens.get(i + 3).is(";")
                && STANDARD.contains(headers.get(tokens.get(i).text()));
    }

    private static Map<String, String> load() {
        Map<String, String> found = new TreeMap<>();
        try (InputStream in = ImplicitHeaders.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("resource missing: " + TABLE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(":", 2);
                        for (String name : parts[1].strip().split(" ")) {
                            found.put(name, parts[0]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
