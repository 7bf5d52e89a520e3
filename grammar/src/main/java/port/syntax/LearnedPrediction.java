package port.syntax;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import port.grammar.CudaParser;

/// Takes decisions as it is known that they are taken, and works out the others.
final class LearnedPrediction extends ParserATNSimulator {
    private final CudaParser reader;
    private final Predictions predictions;

    LearnedPrediction(CudaParser reader, Predictions predictions) {
        super(
                reader,
                reader.getATN(),
                reader.getInterpreter().decisionToDFA,
                reader.getInterpreter().getSharedContextCache());
        this.reader = reader;
        this.predictions = predictions;
    }

    @Override
    public int adaptivePredict(TokenStream input, int decision, ParserRuleContext context) {
        int known =
                predictions.alternative(
                        decision, decisionToDFA[decision].isPrecedenceDfa(), reader.getPrecedence(), input);
        return known > 0 ? known : super.adaptivePredict(input, decision, context);
    }
}
