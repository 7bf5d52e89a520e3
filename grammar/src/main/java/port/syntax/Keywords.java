package port.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.AtomTransition;
import org.antlr.v4.runtime.atn.RuleStopState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import port.grammar.CudaLexer;

/// The words and signs of the grammar, read off its lexer: to run that for each name of a header takes a cold process long.
final class Keywords {
    private static final Keywords ALL = new Keywords(CudaLexer._ATN);

    private final Map<String, Integer> types = new HashMap<>(512);
    private final Set<String> stems = new HashSet<>();

    private Keywords(ATN lexer) {
        for (int rule = 0; rule < lexer.ruleToStartState.length; rule++) {
            int type = lexer.ruleToTokenType[rule];
            // Fragments have no type; a rule behind that of names takes none from it.
            if (type > 0 && type < CudaLexer.Identifier) {
                read(lexer.ruleToStartState[rule], "", type);
            }
        }
    }

    static Keywords all() {
        return ALL;
    }

    /// The types of those that are spelled out in the grammar.
    Map<String, Integer> types() {
        return Map.copyOf(types);
    }

    /// Whether the grammar may know words that begin as `text` does without spelling them out.
    boolean isOpen(String text) {
        return stems.stream().anyMatch(text::startsWith);
    }

    private void read(ATNState state, String prefix, int type) {
        if (state instanceof RuleStopState) {
            types.putIfAbsent(prefix, type);
        }
        for (Transition transition : state.getTransitions()) {
            if (transition instanceof AtomTransition atom) {
                read(atom.target, prefix + (char) atom.label, type);
            } else if (transition.isEpsilon() && !(transition instanceof RuleTransition)) {
                read(transition.target, prefix, type);
            } else {
                stems.add(prefix);
            }
        }
    }
}
