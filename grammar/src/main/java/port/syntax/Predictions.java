package port.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import port.grammar.CudaParser;

/// What the parser once found out about its decisions: by which tokens they are taken. Working that out is most of what a cold parser does.
///
/// ```
/// [ MAGIC, hash of the grammar, start of decision 0, start of decision 1, ... , nodes ... ]
/// node: [ number of edges, token, target, token, target, ... ]   // a target above 0 is the index of a node, below 0 the alternative
///    or [ GUARDED, highest level, alternative ]
/// ```
/// The start of a decision about operators is a node whose tokens are levels of precedence. 0 stands for what is not known.
final class Predictions {
    /// Where the launcher says that the file is.
    private static final String PROPERTY = "port.predictions";

    static final int MAGIC = 0x504f5254;
    static final int DECISIONS = 2;
    static final int GUARDED = -1;
    static final int GUARDED_SIZE = 3;
    static final int GRAMMAR = CudaParser._serializedATN.hashCode();

    private static final Predictions NONE = new Predictions(new int[0]);
    private static final Predictions KNOWN = load(System.getProperty(PROPERTY, ""));

    private final int[] table;

    private Predictions(int[] table) {
        this.table = table;
    }

    /// Those that the launcher brings along; none where it does not, or where they are of another grammar.
    static Predictions known() {
        return KNOWN;
    }

    static Predictions of(byte[] content) {
        int[] table = new int[content.length / Integer.BYTES];
        ByteBuffer.wrap(content).asIntBuffer().get(table);
        boolean isOurs = table.length > DECISIONS && table[0] == MAGIC && table[1] == GRAMMAR;
        return isOurs ? new Predictions(table) : NONE;
    }

    private static Predictions load(String file) {
        if (file.isEmpty() || !Files.isReadable(Path.of(file))) {
            return NONE;
        }
        try {
            return of(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read '" + file + "'", e);
        }
    }

    /// The alternative that the tokens ahead ask for; 0 if that is not known.
    int alternative(int decision, boolean hasLevels, int level, TokenStream input) {
        if (table.length == 0) {
            return 0;
        }
        int node = table[DECISIONS + decision];
        if (hasLevels && node > 0) {
            node = target(node, level);
        }
        int ahead = 1;
        while (node > 0 && table[node] != GUARDED) {
            int token = input.LA(ahead);
            node = target(node, token);
            ahead += token == Token.EOF ? 0 : 1;
        }
        return node > 0 ? guarded(node, level) : -node;
    }

    private int guarded(int node, int level) {
        return level <= table[node + 1] ? table[node + 2] : 0;
    }

    private int target(int node, int token) {
        int end = node + 1 + 2 * table[node];
        for (int i = node + 1; i < end; i += 2) {
            if (table[i] == token) {
                return table[i + 1];
            }
        }
        return 0;
    }
}
