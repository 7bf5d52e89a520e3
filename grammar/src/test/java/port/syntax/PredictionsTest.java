package port.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.junit.jupiter.api.Test;
import port.diagnostic.Diagnostics;
import port.grammar.CudaParser;
import port.preprocess.HeaderModels;
import port.preprocess.Options;
import port.preprocess.Pass;
import port.preprocess.Preprocessed;
import port.preprocess.Preprocessor;
import port.preprocess.SourceFiles;
import port.source.SourceFile;

final class PredictionsTest {
    private static final String TEXT =
            """
            struct Pair { int first, second; Pair operator+(Pair other) const { return {first + other.first, 1}; } };
            template <class T, int N = 4> struct Box { T held[N]; T at(int i) const { return i < N ? held[i] : T(); } };
            __global__ void scale(float* values, int n, float by) {
              int i = blockIdx.x * blockDim.x + threadIdx.x;
              if (i < n && by != 0.0f) values[i] = -values[i] * by + (float)n / 2 - (i << 1 | n & 3);
            }
            int main() {
              Box<Box<int, 2>> boxes = {};
              for (int i = 0, k = 8; i < k; i += 2, --k) boxes.held[0].held[1] += sizeof(int) * i;
              auto twice = [&](int x) { return x * 2; };
              scale<<<1, 32>>>(nullptr, twice(3), 1.5f);
              switch (int x = twice(2)) { case 4: return 0; default: break; }
              do { try { throw 1; } catch (...) { return boxes.at(0).at(1); } } while (true);
            }
            """;

    /// Compares each decision that is known with what the parser finds out by itself.
    private static final class Watch extends ParserATNSimulator {
        private final CudaParser parser;
        private final Predictions known;
        private final List<String> wrong = new ArrayList<>();
        private final Set<Integer> unknown = new TreeSet<>();
        private int answered;

        Watch(CudaParser parser, Predictions known) {
            super(
                    parser,
                    parser.getATN(),
                    parser.getInterpreter().decisionToDFA,
                    parser.getInterpreter().getSharedContextCache());
            this.parser = parser;
            this.known = known;
        }

        @Override
        public int adaptivePredict(TokenStream input, int decision, ParserRuleContext context) {
            boolean hasLevels = decisionToDFA[decision].isPrecedenceDfa();
            int answer = known.alternative(decision, hasLevels, parser.getPrecedence(), input);
            int right = super.adaptivePredict(input, decision, context);
            answered += answer > 0 ? 1 : 0;
            if (answer == 0) {
                unknown.add(decision);
            }
            if (answer > 0 && answer != right) {
                wrong.add("decision " + decision + ": " + answer + " instead of " + right);
            }
            return right;
        }
    }

    @Test
    void whatIsLearnedIsWhatTheParserFindsOut() {
        Watch found = parse(Predictions.of(learned()));

        assertEquals(List.of(), found.wrong);
        assertTrue(found.answered > 100, "answered: " + found.answered);
        assertEquals(Set.of(), found.unknown);
    }

    @Test
    void whatWasLearnedOfAnotherGrammarIsNotUsed() {
        byte[] learned = learned();
        ByteBuffer.wrap(learned).putInt(Integer.BYTES, Predictions.GRAMMAR + 1);

        assertEquals(0, parse(Predictions.of(learned)).answered);
        assertEquals(0, parse(Predictions.of(new byte[3])).answered);
    }

    private static byte[] learned() {
        new Parser().learn(source());
        return Parser.learned();
    }

    private static Watch parse(Predictions known) {
        var table = new TokenTable(source().tokens(), new TokenTypes(), false, true);
        Brackets.match(table, new Diagnostics());
        List<Watch> watches = new ArrayList<>();
        var parser =
                new PieceParser(
                        table,
                        reader -> {
                            watches.add(new Watch(reader, known));
                            return watches.getLast();
                        });
        for (Piece piece : NameClassifier.classify(table).pieces()) {
            parser.declaration(piece.from(), piece.to(), 0, 0);
        }
        return watches.getLast();
    }

    private static Preprocessed source() {
        return new Preprocessor(new SourceFiles(), HeaderModels.none())
                .preprocess(SourceFile.of("text.cu", TEXT), Options.of(Pass.HOST));
    }
}
