package port.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import port.diagnostic.Code;

/// The pages behind the codes, one file a code.
public final class Explanations {
    private Explanations() {}

    /// The code that the user means: `PORT1101`, `port1101` or `1101`.
    static Code find(String text) throws UsageProblem {
        String upper = text.toUpperCase(Locale.ROOT);
        String id = upper.startsWith("PORT") ? upper : "PORT" + upper;
        return Arrays.stream(Code.values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UsageProblem("no such code: '" + text + "'; 'port explain' lists them all"));
    }

    /// The page of a code, ended by a line break.
    public static String page(Code code) {
        try (InputStream in = Explanations.class.getResourceAsStream("explain/" + code.id() + ".md")) {
            if (in == null) {
                throw new IllegalStateException("no page for " + code.id());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
