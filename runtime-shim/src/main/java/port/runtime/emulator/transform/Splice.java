package port.runtime.emulator.transform;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Renames the locals and targets of a body for use inside of another one; returns become jumps to the end.
final class Splice {
    private final int base;
    private final Optional<Step.Argument> value;
    private final boolean keepLines;
    private final Map<Step.Target, Step.Target> renamed = new HashMap<>();

    /// A renaming that adds `base` to each slot and leaves the method's result in `value`.
    Splice(int base, Optional<Step.Argument> value, boolean keepLines) {
        this.base = base;
        this.value = value;
        this.keepLines = keepLines;
    }

    /// The renamed steps, at the end of which control arrives with an empty stack.
    List<Step> steps(Body body) {
        List<Step> result = new ArrayList<>();
        Step.Target end = new Step.Target();
        boolean isStraight = isStraight(body);
        for (Step step : body.steps()) {
            switch (step) {
                case Step.Return _ -> {
                    value.ifPresent(argument -> result.add(new Step.Store(argument.kind(), argument.slot())));
                    if (!isStraight) {
                        result.add(new Step.Jump(Opcode.GOTO, end));
                    }
                }
                case Step.Line _ -> {
                    if (keepLines) {
                        result.add(step);
                    }
                }
                case Step.Plain _,
                        Step.Load _,
                        Step.Store _,
                        Step.Increment _,
                        Step.Index _,
                        Step.Jump _,
                        Step.Poll _,
                        Step.Switch _,
                        Step.Mark _,
                        Step.Wait _ ->
                        result.add(rename(step));
            }
        }
        if (!isStraight) {
            result.add(new Step.Mark(end));
        }
        return result;
    }

    /// Whether control goes through the body from its start to its end.
    private static boolean isStraight(Body body) {
        return body.steps().stream()
                        .noneMatch(step ->
                                step instanceof Step.Jump || step instanceof Step.Switch || step instanceof Step.Poll)
                && body.steps().stream().filter(Step.Return.class::isInstance).count() == 1;
    }

    private Step rename(Step step) {
        return switch (step) {
            case Step.Load(TypeKind kind, int slot) -> new Step.Load(kind, base + slot);
            case Step.Store(TypeKind kind, int slot) -> new Step.Store(kind, base + slot);
            case Step.Increment(int slot, int amount) -> new Step.Increment(base + slot, amount);
            case Step.Poll(Step.Target target) -> new Step.Poll(rename(target));
            case Step.Jump(Opcode opcode, Step.Target target) -> new Step.Jump(opcode, rename(target));
            case Step.Switch(List<Integer> keys, List<Step.Target> targets, Step.Target otherwise) ->
                    new Step.Switch(keys, targets.stream().map(this::rename).toList(), rename(otherwise));
            case Step.Mark(Step.Target target) -> new Step.Mark(rename(target));
            case Step.Wait wait ->
                    new Step.Wait(
                            wait.kind(),
                            wait.arguments().stream().map(this::rename).toList(),
                            wait.result().map(this::rename),
                            wait.place());
            case Step.Plain _, Step.Index _, Step.Line _, Step.Return _ -> step;
        };
    }

    private Step.Argument rename(Step.Argument argument) {
        return new Step.Argument(argument.kind(), base + argument.slot());
    }

    private Step.Target rename(Step.Target target) {
        return renamed.computeIfAbsent(target, _ -> new Step.Target());
    }
}
