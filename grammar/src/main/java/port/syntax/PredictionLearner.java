package port.syntax;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNSimulator;
import org.antlr.v4.runtime.atn.SemanticContext.PrecedencePredicate;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import port.grammar.CudaParser;

/// Writes down what parsers have found out about their decisions so far, as [Predictions] reads it.
final class PredictionLearner {
    private final DFA[] decisions;
    private final Map<DFAState, Integer> places = new IdentityHashMap<>();
    private final Deque<DFAState> waiting = new ArrayDeque<>();
    private int[] table;
    private int size;

    PredictionLearner() {
        this.decisions = new CudaParser(null).getInterpreter().decisionToDFA;
        this.table = new int[Predictions.DECISIONS + decisions.length];
        this.size = table.length;
        table[0] = Predictions.MAGIC;
        table[1] = Predictions.GRAMMAR;
    }

    byte[] content() {
        for (DFA decision : decisions) {
            if (decision.s0 != null && decision.s0.edges != null) {
                int start = start(decision); // which may move the table
                table[Predictions.DECISIONS + decision.decision] = start;
            }
            while (!waiting.isEmpty()) {
                DFAState state = waiting.poll();
                node(places.get(state), state, Token.EOF);
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(size * Integer.BYTES);
        bytes.asIntBuffer().put(table, 0, size);
        return bytes.array();
    }

    /// The edges of a decision about operators lead from levels to states.
    private int start(DFA decision) {
        if (!decision.isPrecedenceDfa()) {
            return place(decision.s0);
        }
        int place = reserve(decision.s0);
        node(place, decision.s0, 0);
        return place;
    }

    private int place(DFAState state) {
        Integer known = places.get(state);
        if (known != null) {
            return known;
        }
        int place = reserve(state);
        places.put(state, place);
        waiting.add(state);
        return place;
    }

    private int reserve(DFAState state) {
        return extend(1 + 2 * (int) edges(state).count());
    }

    private int extend(int count) {
        int place = size;
        size += count;
        if (size > table.length) {
            table = Arrays.copyOf(table, size * 2);
        }
        return place;
    }

    /// @param first what stands for the first of its edges
    private void node(int place, DFAState state, int first) {
        int[] edges = edges(state).toArray();
        table[place] = edges.length;
        for (int i = 0; i < edges.length; i++) {
            DFAState to = state.edges[edges[i]];
            int target = isGuarded(to) ? guarded(to) : to.isAcceptState ? -to.prediction : place(to);
            table[place + 1 + 2 * i] = edges[i] + first;
            table[place + 2 + 2 * i] = target;
        }
    }

    private static boolean isGuarded(DFAState state) {
        return state.predicates != null
                && state.predicates.length == 1
                && state.predicates[0].pred instanceof PrecedencePredicate;
    }

    /// The node of an operator that is only taken up to some level.
    private int guarded(DFAState state) {
        int place = extend(Predictions.GUARDED_SIZE);
        table[place] = Predictions.GUARDED;
        table[place + 1] = ((PrecedencePredicate) state.predicates[0].pred).precedence;
        table[place + 2] = state.predicates[0].alt;
        return place;
    }

    /// The indices of the edges that lead on; not those that lead to a fault, or to what depends on more than tokens and levels.
    private static IntStream edges(DFAState state) {
        if (state.edges == null) {
            return IntStream.empty();
        }
        return IntStream.range(0, state.edges.length).filter(i -> leadsOn(state.edges[i]));
    }

    private static boolean leadsOn(DFAState state) {
        return state != null
                && state != ATNSimulator.ERROR
                && (isGuarded(state) || state.predicates == null && (!state.isAcceptState || state.prediction > 0));
    }
}
