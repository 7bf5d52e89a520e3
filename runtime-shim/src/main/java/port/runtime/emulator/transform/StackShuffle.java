package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.util.List;

/// The instructions that only move values on the operand stack.
final class StackShuffle {
    private StackShuffle() {}

    /// Applies the instruction to a stack, top last, on which a 64-bit value is one element.
    static void apply(Opcode opcode, List<Value> stack) {
        switch (opcode) {
            case POP -> stack.removeLast();
            case POP2 -> drop(stack, units(stack, 2));
            case DUP -> duplicate(stack, 1, 0);
            case DUP_X1 -> duplicate(stack, 1, 1);
            case DUP_X2 -> duplicate(stack, 1, below(stack, 1, 2));
            case DUP2 -> duplicate(stack, units(stack, 2), 0);
            case DUP2_X1 -> duplicate(stack, units(stack, 2), 1);
            case DUP2_X2 -> {
                int top = units(stack, 2);
                duplicate(stack, top, below(stack, top, 2));
            }
            case SWAP -> {
                Value top = stack.removeLast();
                stack.add(stack.size() - 1, top);
            }
            default -> throw new IllegalArgumentException(opcode.name());
        }
    }

    /// How many values make up the top `words` words.
    private static int units(List<Value> stack, int words) {
        return below(stack, 0, words);
    }

    private static int below(List<Value> stack, int skipped, int words) {
        Value value = stack.get(stack.size() - 1 - skipped);
        return value.isWide() ? 1 : words;
    }

    private static void drop(List<Value> stack, int count) {
        for (int i = 0; i < count; i++) {
            stack.removeLast();
        }
    }

    /// Copies the top `count` values to below the `under` values beneath them.
    private static void duplicate(List<Value> stack, int count, int under) {
        List<Value> top = List.copyOf(stack.subList(stack.size() - count, stack.size()));
        stack.addAll(stack.size() - count - under, top);
    }
}
