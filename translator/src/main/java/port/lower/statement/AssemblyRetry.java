package port.lower.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import port.lower.statement.AssemblyText.Instruction;

/// Instructions that are done again until a predicate holds, as assembly waits for a barrier.
///
/// ```
/// AGAIN: try.wait p, ...; @p bra DONE; bra AGAIN; DONE:     ->  do try.wait p, ...; while (!p)
/// AGAIN: try.wait p, ...; @!p bra AGAIN;                    ->  the same
/// ```
///
/// @param body what is done again
/// @param branch whose guard decides
/// @param leaves whether the guard ends it where it holds, or does it again
/// @param end the number of the first instruction behind it
record AssemblyRetry(List<Instruction> body, Instruction branch, boolean leaves, int end) {
    AssemblyRetry {
        body = List.copyOf(body);
    }

    /// What begins at the label with number `start`, if it has this form and nothing else leads to its labels.
    static Optional<AssemblyRetry> at(List<Instruction> all, int start) {
        String label = target(all.get(start));
        List<Integer> back =
                IntStream.range(0, all.size())
                        .filter(i -> isBranch(all.get(i)) && target(all.get(i)).equals(label))
                        .boxed()
                        .toList();
        if (back.size() != 1 || back.getFirst() <= start + 1) {
            return Optional.empty();
        }
        int last = back.getFirst();
        if (all.get(last).guard().isPresent()) {
            return of(all, start, last, last, last + 1);
        }
        boolean leaves =
                last + 1 < all.size()
                        && all.get(last + 1).isLabel()
                        && isBranch(all.get(last - 1))
                        && all.get(last - 1).guard().isPresent()
                        && target(all.get(last - 1)).equals(target(all.get(last + 1)))
                        && branchesTo(all, target(all.get(last + 1))) == 1;
        return leaves ? of(all, start, last - 1, last - 1, last + 2) : Optional.empty();
    }

    private static Optional<AssemblyRetry> of(List<Instruction> all, int start, int bodyEnd, int branch, int end) {
        List<Instruction> body = all.subList(start + 1, bodyEnd);
        boolean isStraight = body.stream().noneMatch(one -> one.isLabel() || isBranch(one));
        String label = target(all.get(start));
        return isStraight
                ? Optional.of(new AssemblyRetry(body, all.get(branch), !target(all.get(branch)).equals(label), end))
                : Optional.empty();
    }

    private static long branchesTo(List<Instruction> all, String label) {
        return all.stream().filter(one -> isBranch(one) && target(one).equals(label)).count();
    }

    static boolean isBranch(Instruction instruction) {
        return instruction.opcode().equals("bra") || instruction.opcode().equals("bra.uni");
    }

    private static String target(Instruction instruction) {
        return instruction.operands().getFirst();
    }
}
