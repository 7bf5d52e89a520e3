package port.syntax;

import java.util.function.Function;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionMode;
import port.grammar.CudaParser;

/// Runs the grammar over single pieces of the tokens.
final class PieceParser {
    private final TokenTable table;
    private final CudaParser parser;

    PieceParser(TokenTable table) {
        this(table, parser -> new LearnedPrediction(parser, Predictions.known()));
    }

    /// @param decisions how the parser takes them
    PieceParser(TokenTable table, Function<CudaParser, ParserATNSimulator> decisions) {
        this.table = table;
        this.parser = new CudaParser(new PieceStream(table, 0, 0, 0, 0));
        parser.removeErrorListeners();
        parser.setInterpreter(decisions.apply(parser));
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new FaultStrategy(table));
    }

    /// Parses the tokens from `from` up to `to`, without those from `holeFrom` up to `holeTo`, as one declaration.
    CudaParser.DeclarationContext declaration(int from, int to, int holeFrom, int holeTo) {
        parser.setTokenStream(new PieceStream(table, from, to, holeFrom, holeTo));
        return parser.singleDeclaration().declaration();
    }

    /// Parses the tokens from `from` up to `to` as what stands in a function's body.
    CudaParser.SingleBodyContext statements(int from, int to) {
        parser.setTokenStream(new PieceStream(table, from, to, 0, 0));
        return parser.singleBody();
    }

    /// Parses the tokens from `from` up to `to` as one member of a class.
    CudaParser.MemberContext member(int from, int to, int holeFrom, int holeTo) {
        parser.setTokenStream(new PieceStream(table, from, to, holeFrom, holeTo));
        return parser.singleMember().member();
    }
}
