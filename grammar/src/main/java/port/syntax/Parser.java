package port.syntax;

import java.util.List;
import port.diagnostic.Diagnostics;
import port.preprocess.Language;
import port.preprocess.Preprocessed;

/// Reads a preprocessed translation unit.
public final class Parser {
    private final TokenTypes types = new TokenTypes();

    /// Parses the unit. What cannot be read is left out, one declaration or class member at a time, and reported.
    public TranslationUnit parse(Preprocessed source) {
        return parse(source, false);
    }

    /// Reads the unit with all that is never used of it, to find out how the decisions of the grammar are taken there.
    public void learn(Preprocessed source) {
        parse(source, true);
    }

    /// What parsers of this process have found out so far. In another process they begin with what the file holds that the system property
    /// `port.predictions` names.
    public static byte[] learned() {
        return new PredictionLearner().content();
    }

    private TranslationUnit parse(Preprocessed source, boolean isAllRead) {
        var diagnostics = new Diagnostics();
        diagnostics.addAll(source.diagnostics());
        var table = new TokenTable(source.tokens(), types, source.language() == Language.C, isAllRead);
        Brackets.match(table, diagnostics);
        NameClassifier.Classified classified = NameClassifier.classify(table);
        var context =
                new TreeContext(
                        table, new PieceParser(table), classified.members(), Packing.of(source.pragmas()), diagnostics);
        List<Declaration> declarations = new PieceReader(context).read(classified.pieces());
        return new TranslationUnit(source, declarations, diagnostics.all());
    }
}
