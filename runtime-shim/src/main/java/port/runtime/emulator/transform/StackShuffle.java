package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.util.List;
import java.util.function.Predicate;

/// The instructions that only move values on the operand stack.
final class StackShuffle {
    private StackShuffle() {}

    /// Applies the instruction to a stack, top last, on which a 64-bit value is one element.
    static <T> void apply(Opcode opcode, List<T> stack, Predicate<T> wide) {
        switch (opcode) {
            case POP -> stack.removeLast();
            case POP2 -> drop(stack, units(stack, 2, wide));
            case DUP -> duplicate(stack, 1, 0);
            case DUP_X1 -> duplicate(stack, 1, 1);
            case DUP_X2 -> duplicate(stack, 1, below(stack, 1, 2, wide));
            case DUP2 -> duplicate(stack, units(stack, 2, wide), 0);
            case DUP2_X1 -> duplicate(stack, units(stack, 2, wide), 1);
            case DUP2_X2 -> {
                int top = units(stack, 2, wide);
                duplicate(stack, top, below(stack, top, 2, wide));
            }
            case SWAP -> {
                T top = stack.removeLast();
                stack.add(stack.size() - 1, top);
            }
            default -> throw new IllegalArgumentException(opcode.name());
        }
    }

    /// How many values make up the top `words` words.
    private static <T> int units(List<T> stack, int words, Predicate<T> wide) {
        return below(stack, 0, words, wide);
    }

    private static <T> int below(List<T> stack, int skipped, int words, Predicate<T> wide) {
        return wide.test(stack.get(stack.size() - 1 - skipped)) ? 1 : words;
    }

    private static <T> void drop(List<T> stack, int count) {
        for (int i = 0; i < count; i++) {
            stack.removeLast();
        }
    }

    /// Copies the top `count` values to below the `under` values beneath them.
    private static <T> void duplicate(List<T> stack, int count, int under) {
        List<T> top = List.copyOf(stack.subList(stack.size() - count, stack.size()));
        stack.addAll(stack.size() - count - under, top);
    }
}
